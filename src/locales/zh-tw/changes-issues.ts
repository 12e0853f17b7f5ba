import type { issueFields as inEnglish, issueNames as known, issueSentences as sentences } from '../en/changes-issues.ts'
import { issueWords } from './issue-words.ts'

export const issueNames: Record<keyof typeof known, string> = {
  'report-issue': '回報問題',
  'triage-issue': '判定問題單',
  'edit-issue': '修改問題單',
  'move-issue': '流轉問題單',
  'edit-issues': '批次修改問題單',
  'withdraw-issue': '撤回問題單',
  'link-issues': '關聯兩張問題單',
  'watch-issue': '關注問題單',
  'escalate-issue': '將問題單提交委員會',
  'comment-issue': '在問題單留言',
  'edit-comment': '修改留言',
  'withdraw-comment': '撤回留言',
  'see-mentions': '將提及標示為已讀',
  'set-issue-rules': '設定問題單的處理期限',
  'save-filter': '儲存問題單檢視',
  'withdraw-filter': '移除已儲存的檢視',
}

const { statuses, severities, waitingFor: sides } = issueWords

export const issueSentences: typeof sentences = {
  'report-issue': ({ title, name, department }, names) => {
    const source = name === '' ? '' : [department, name].filter((part) => part !== '').map(names.quoted).join('')
    return `回報了${names.newIssue(title)}${source === '' ? '' : `（代${source}回報）`}`
  },
  'triage-issue': ({ issue, severity, note, ...rest }, names) =>
    `判定了${names.theIssue(issue)}${severity ? `：${severities[severity]}` : Object.keys(rest).length > 0 ? `：${names.fields(rest)}` : ''}${note ? `：${names.quoted(note)}` : ''}`,
  'edit-issue': ({ issue, ...rest }, names) => `修改了${names.theIssue(issue)}：${names.fields(rest)}`,
  'move-issue': ({ issue, status, waitingFor, note }, names) =>
    `將${names.theIssue(issue)}轉為「${statuses[status]}」${waitingFor ? `，等待${sides[waitingFor]}` : ''}${note ? `：${names.quoted(note)}` : ''}`,
  'edit-issues': ({ issues, status, ...rest }, names) =>
    (status ? `將 ${names.number(issues.length)} 張問題單轉為「${statuses[status]}」` : `修改了 ${names.number(issues.length)} 張問題單：${names.fields(rest)}`),
  'withdraw-issue': ({ issue }, names) => `撤回了${names.theIssue(issue)}`,
  'link-issues': ({ issue, other, linked }, names) => (linked ? `關聯了${names.theIssue(issue)}與${names.issue(other)}` : `取消了${names.theIssue(issue)}與${names.issue(other)}的關聯`),
  'watch-issue': ({ issue, watching }, names) => (watching ? `關注了${names.theIssue(issue)}` : `不再關注${names.theIssue(issue)}`),
  'escalate-issue': ({ issue }, names) => `將${names.theIssue(issue)}提交委員會`,
  'comment-issue': ({ issue, text }, names) => `在${names.theIssue(issue)}留言：${names.quoted(text)}`,
  'edit-comment': ({ issue }, names) => `修改了${names.theIssue(issue)}的一則留言`,
  'withdraw-comment': ({ issue }, names) => `撤回了${names.theIssue(issue)}的一則留言`,
  'see-mentions': ({ issue }, names) => `查看了${names.theIssue(issue)}中對自己的提及`,
  'set-issue-rules': ({ dueDays, serviceDays }, names) => `設定了問題單的期限：${names.fields({ dueDays, serviceDays })}`,
  'save-filter': ({ title, shared }, names) => `儲存了問題單檢視${names.quoted(title)}${shared ? '，供所有成員使用' : ''}`,
  'withdraw-filter': () => '移除了一個已儲存的問題單檢視',
}

export const issueFields: Record<keyof typeof inEnglish, { label: string; hint?: string }> = {
  description: { label: '說明', hint: '支援 Markdown' },
  where: { label: '發生位置', hint: '畫面、站點或部門' },
  photo: { label: '照片或檔案' },
  requirement: { label: '需求', hint: '需求規格書中的編號' },
  assignee: { label: '負責人' },
  confidential: { label: '不在公開表單中顯示', hint: '不作為相似問題或已知答案提供；專案成員仍可看到' },
  route: { label: '處理方' },
  waitingFor: { label: '等待對象' },
  duplicateOf: { label: '重複於' },
  recurs: { label: '復發自', hint: '它重複的是哪一張已了結的問題單；填 none 表示不是復發' },
  plan: { label: '處理計畫' },
  solution: { label: '解決辦法' },
  linked: { label: '已關聯' },
  watching: { label: '關注' },
  dueDays: { label: '處理期限', hint: '工作天，依嚴重程度' },
  serviceDays: { label: '供應商處理時限', hint: '工作天，依嚴重程度' },
  critical: { label: severities.critical },
  major: { label: severities.major },
  minor: { label: severities.minor },
  suggestion: { label: severities.suggestion },
  query: { label: '篩選條件' },
  shared: { label: '供所有成員使用' },
  filter: { label: '已儲存的檢視' },
}
