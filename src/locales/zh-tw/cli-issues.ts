import type { CliWords } from '../cli-words.ts'
import type { issueMessages as english } from '../en/cli-issues.ts'

export const issueCommands = { issue: '問題單：add 專案 標題、list 專案、show 專案 問題單、move 專案 問題單 狀態' }

export const issuePositionals = { issue: '問題單編號，例如 issue-12 或 12；add 時為標題', to: '狀態：triaged、in-progress、waiting、resolved、verified、closed、rejected、duplicate、new' }

export const issueOptions = {
  issueDescription: 'add：發生了什麼，支援 Markdown',
  issueWhere: 'add：發生位置；list：只列出含此內容的',
  issueKind: 'add、move … triaged：類別；list：只列出這些，以逗號分隔',
  issueSeverity: 'add、move … triaged：critical、major、minor 或 suggestion；list：只列出這些，以逗號分隔',
  issuePhase: 'add：所屬階段，不填為目前階段；list：只列出這些，以逗號分隔',
  issueDepartment: 'add：回報部門；list：只列出含此內容的',
  issueName: 'add：代他人回報時，回報人是誰',
  issueAssignee: 'add、move … triaged：人員編號，例如 person-3；list：只列出其名下的，none 為無人',
  issueConfidential: 'add：不在公開表單中顯示',
  issueNote: 'move：附帶說明；不予處理時為理由',
  issueWaitingFor: 'move … waiting：reporter、internal、supplier、consultant 或 committee',
  issueSolution: 'move … resolved：解決辦法',
  issueCause: 'move … resolved：根源',
  issueDuplicateOf: 'move … duplicate：與哪張問題單重複',
  issueRoute: 'move：internal、supplier 或 consultant；list：只列出這些，以逗號分隔',
  issueDue: 'move … triaged：到期日；不填則依專案規則計算',
  issueView: 'list：open（預設）、mine、watched、untriaged、overdue、supplier、verify、closed 或 all',
  issueStatus: 'list：只列出這些，以逗號分隔',
  issueText: 'list：只列出含這些詞的',
  issueSort: 'list：number、title、severity、status、kind、route、phase、assignee、due 或 reported',
  issueDirection: 'list：asc 或 desc',
  issuePage: 'list：只列出這一頁，每頁 25 張',
}

export const issueHeads = { severity: '嚴重程度', assignee: '負責人', reported: '回報', layWith: '在誰手上' }

export const issueMessages: Pick<CliWords['messages'], keyof typeof english> = {
  issueNeeded: '缺少內容：新問題單的標題、問題單編號或要轉入的狀態。',
  issueValue: ({ option, value }) => `--${option} 沒有 ${value} 這個值。`,
  issueMoved: ({ issue, status, version }) => `${issue}：${status}，版本 ${version}。`,
  issueWaits: ({ status, whom }) => `${status}${whom}`,
}
