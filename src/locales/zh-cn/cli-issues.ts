import type { CliWords } from '../cli-words.ts'
import type { issueMessages as english } from '../en/cli-issues.ts'

export const issueCommands = { issue: '问题单：add 项目 标题、list 项目、show 项目 问题单、move 项目 问题单 状态' }

export const issuePositionals = { issue: '问题单编号，例如 issue-12 或 12；add 时为标题', to: '状态：triaged、in-progress、waiting、resolved、verified、closed、rejected、duplicate、new' }

export const issueOptions = {
  issueDescription: 'add：发生了什么，支持 Markdown',
  issueWhere: 'add：发生位置；list：只列出含此内容的',
  issueKind: 'add、move … triaged：类别；list：只列出这些，用逗号分隔',
  issueSeverity: 'add、move … triaged：critical、major、minor 或 suggestion；list：只列出这些，用逗号分隔',
  issuePhase: 'add：所属阶段，不填为当前阶段；list：只列出这些，用逗号分隔',
  issueDepartment: 'add：上报部门；list：只列出含此内容的',
  issueName: 'add：代他人上报时，上报人是谁',
  issueAssignee: 'add、move … triaged：人员编号，例如 person-3；list：只列出其名下的，none 为无人',
  issueConfidential: 'add：不在公开表单中显示',
  issueNote: 'move：附带说明；不予处理时为理由',
  issueWaitingFor: 'move … waiting：reporter、internal、supplier、consultant 或 committee',
  issueSolution: 'move … resolved：解决办法',
  issueCause: 'move … resolved：根源',
  issueDuplicateOf: 'move … duplicate：与哪张问题单重复',
  issueRoute: 'move：internal、supplier 或 consultant；list：只列出这些，用逗号分隔',
  issueDue: 'move … triaged：到期日；不填则按项目规则计算',
  issueView: 'list：open（默认）、mine、watched、untriaged、overdue、supplier、verify、closed 或 all',
  issueStatus: 'list：只列出这些，用逗号分隔',
  issueText: 'list：只列出含这些词的',
  issueSort: 'list：number、title、severity、status、kind、route、phase、assignee、due 或 reported',
  issueDirection: 'list：asc 或 desc',
  issuePage: 'list：只列出这一页，每页 25 张',
}

export const issueHeads = { severity: '严重程度', assignee: '负责人', reported: '上报', layWith: '在谁手里' }

export const issueMessages: Pick<CliWords['messages'], keyof typeof english> = {
  issueNeeded: '缺少内容：新问题单的标题、问题单编号或要转入的状态。',
  issueValue: ({ option, value }) => `--${option} 没有 ${value} 这个值。`,
  issueMoved: ({ issue, status, version }) => `${issue}：${status}，版本 ${version}。`,
  issueWaits: ({ status, whom }) => `${status}${whom}`,
}
