import type { ChangeSentences, FieldWords } from '../change-words.ts'
import type { changeRequestNames as names } from '../en/changes-change-requests.ts'

export const changeRequestNames: Readonly<Record<keyof typeof names, string>> = {
  'add-change-request': '提出变更',
  'edit-change-request': '修改变更申请',
  'submit-change-request': '提交变更申请',
  'decide-change-request': '裁定变更申请',
  'propose-change-request': '把变更申请提请委员会',
  'withdraw-change-request': '撤回变更申请',
  'add-budget-line': '增加预算项',
  'edit-budget-line': '修改预算项',
  'withdraw-budget-line': '撤回预算项',
  'copy-costs': '取用商业论证的成本',
  'set-budget-limits': '设定权限与容许范围',
}

const decided = { approved: '批准了', rejected: '否决了', deferred: '暂缓了' } as const

export const changeRequestSentences: Pick<ChangeSentences, keyof typeof names> = {
  'add-change-request': ({ title, issue }, names) => `提出变更${title ? names.quoted(title) : ''}${issue ? `，来自问题单${names.issue(issue)}` : ''}`,
  'edit-change-request': ({ changeRequest, ...rest }, names) => `修改变更申请${names.changeRequest(changeRequest)}：${names.fields(rest)}`,
  'submit-change-request': ({ changeRequest }, names) => `提交变更申请${names.changeRequest(changeRequest)}`,
  'decide-change-request': ({ changeRequest, ruling, reason }, names) => `${decided[ruling]}变更申请${names.changeRequest(changeRequest)}：${names.quoted(reason)}`,
  'propose-change-request': ({ changeRequest }, names) => `把变更申请${names.changeRequest(changeRequest)}提请委员会`,
  'withdraw-change-request': ({ changeRequest }, names) => `撤回变更申请${names.changeRequest(changeRequest)}`,
  'add-budget-line': ({ title }, { quoted }) => `增加预算项${quoted(title)}`,
  'edit-budget-line': ({ budgetLine, ...rest }, names) => `修改预算项${names.budgetLine(budgetLine)}：${names.fields(rest)}`,
  'withdraw-budget-line': ({ budgetLine }, names) => `撤回预算项${names.budgetLine(budgetLine)}`,
  'copy-costs': () => '把商业论证的成本取入预算',
  'set-budget-limits': (input, names) => `设定预算的权限与容许范围：${names.fields(input)}`,
}

export const changeRequestFields = {
  changeRequest: { label: '变更申请' },
  requestedBy: { label: '提出者' },
  scope: { label: '范围' },
  options: { label: '方案' },
  effect: { label: '影响' },
  goalsText: { label: '对这些目标的影响' },
  requirements: { label: '新增、修改或取消的需求' },
  risk: { label: '风险' },
  ruling: { label: '裁定' },
  budgetLine: { label: '预算项' },
  planned: { label: '计划' },
  committed: { label: '已签约' },
  actual: { label: '实际' },
  forecast: { label: '预计', hint: '留空：取计划、已签约、实际中的最大值' },
  limits: { label: '权限' },
  share: { label: '占预算的比例' },
  reserveShare: { label: '占预留额度的比例' },
  tolerance: { label: '容许范围' },
} as const satisfies Partial<FieldWords>
