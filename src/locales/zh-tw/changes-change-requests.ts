import type { ChangeSentences, FieldWords } from '../change-words.ts'
import type { changeRequestNames as names } from '../en/changes-change-requests.ts'

export const changeRequestNames: Readonly<Record<keyof typeof names, string>> = {
  'add-change-request': '提出變更',
  'edit-change-request': '修改變更申請',
  'submit-change-request': '送出變更申請',
  'decide-change-request': '裁定變更申請',
  'propose-change-request': '把變更申請提請委員會',
  'withdraw-change-request': '撤回變更申請',
  'add-budget-line': '新增預算項',
  'edit-budget-line': '修改預算項',
  'withdraw-budget-line': '撤回預算項',
  'copy-costs': '帶入商業論證的成本',
  'set-budget-limits': '設定權限與容許範圍',
}

const decided = { approved: '核准', rejected: '否決', deferred: '暫緩' } as const

export const changeRequestSentences: Pick<ChangeSentences, keyof typeof names> = {
  'add-change-request': ({ title, issue }, names) => `提出變更${title ? names.quoted(title) : ''}${issue ? `，來自問題單${names.issue(issue)}` : ''}`,
  'edit-change-request': ({ changeRequest, ...rest }, names) => `修改變更申請${names.changeRequest(changeRequest)}：${names.fields(rest)}`,
  'submit-change-request': ({ changeRequest }, names) => `送出變更申請${names.changeRequest(changeRequest)}`,
  'decide-change-request': ({ changeRequest, ruling, reason }, names) => `${decided[ruling]}變更申請${names.changeRequest(changeRequest)}：${names.quoted(reason)}`,
  'propose-change-request': ({ changeRequest }, names) => `把變更申請${names.changeRequest(changeRequest)}提請委員會`,
  'withdraw-change-request': ({ changeRequest }, names) => `撤回變更申請${names.changeRequest(changeRequest)}`,
  'add-budget-line': ({ title }, { quoted }) => `新增預算項${quoted(title)}`,
  'edit-budget-line': ({ budgetLine, ...rest }, names) => `修改預算項${names.budgetLine(budgetLine)}：${names.fields(rest)}`,
  'withdraw-budget-line': ({ budgetLine }, names) => `撤回預算項${names.budgetLine(budgetLine)}`,
  'copy-costs': () => '把商業論證的成本帶入預算',
  'set-budget-limits': (input, names) => `設定預算的權限與容許範圍：${names.fields(input)}`,
}

export const changeRequestFields = {
  changeRequest: { label: '變更申請' },
  requestedBy: { label: '提出者' },
  scope: { label: '範圍' },
  options: { label: '方案' },
  effect: { label: '影響' },
  goalsText: { label: '對這些目標的影響' },
  requirements: { label: '新增、修改或取消的需求' },
  risk: { label: '風險' },
  ruling: { label: '裁定' },
  budgetLine: { label: '預算項' },
  planned: { label: '計畫' },
  committed: { label: '已簽約' },
  actual: { label: '實際' },
  forecast: { label: '預估', hint: '留空：取計畫、已簽約、實際中的最大值' },
  limits: { label: '權限' },
  share: { label: '占預算的比例' },
  reserveShare: { label: '占預備額度的比例' },
  tolerance: { label: '容許範圍' },
} as const satisfies Partial<FieldWords>
