import type { ChangeSentences, FieldWords } from '../change-words.ts'

export const changeRequestNames = {
  'add-change-request': 'Propose a change',
  'edit-change-request': 'Edit a change request',
  'submit-change-request': 'Hand in a change request',
  'decide-change-request': 'Decide on a change request',
  'propose-change-request': 'Bring a change request before the committee',
  'withdraw-change-request': 'Withdraw a change request',
  'add-budget-line': 'Add a budget line',
  'edit-budget-line': 'Edit a budget line',
  'withdraw-budget-line': 'Withdraw a budget line',
  'copy-costs': 'Take the costs of the business case over',
  'set-budget-limits': 'Set limits and tolerance',
} as const

const decided = { approved: 'approved', rejected: 'rejected', deferred: 'put off' } as const

export const changeRequestSentences: Pick<ChangeSentences, keyof typeof changeRequestNames> = {
  'add-change-request': ({ title, issue }, names) => `proposed a change${title ? `: ${names.quoted(title)}` : ''}${issue ? `, from the issue ${names.issue(issue)}` : ''}`,
  'edit-change-request': ({ changeRequest, ...rest }, names) => `edited the change request ${names.changeRequest(changeRequest)}: ${names.fields(rest)}`,
  'submit-change-request': ({ changeRequest }, names) => `handed in the change request ${names.changeRequest(changeRequest)}`,
  'decide-change-request': ({ changeRequest, ruling, reason }, names) => `${decided[ruling]} the change request ${names.changeRequest(changeRequest)}: ${names.quoted(reason)}`,
  'propose-change-request': ({ changeRequest }, names) => `brought the change request ${names.changeRequest(changeRequest)} before the committee`,
  'withdraw-change-request': ({ changeRequest }, names) => `withdrew the change request ${names.changeRequest(changeRequest)}`,
  'add-budget-line': ({ title }, { quoted }) => `added the budget line ${quoted(title)}`,
  'edit-budget-line': ({ budgetLine, ...rest }, names) => `edited the budget line ${names.budgetLine(budgetLine)}: ${names.fields(rest)}`,
  'withdraw-budget-line': ({ budgetLine }, names) => `withdrew the budget line ${names.budgetLine(budgetLine)}`,
  'copy-costs': () => 'took the costs of the business case over into the budget',
  'set-budget-limits': (input, names) => `set limits and tolerance of the budget: ${names.fields(input)}`,
}

export const changeRequestFields = {
  changeRequest: { label: 'Change request' },
  requestedBy: { label: 'Wanted by' },
  scope: { label: 'Scope' },
  options: { label: 'Options' },
  effect: { label: 'Effect' },
  goalsText: { label: 'What it does to these goals' },
  requirements: { label: 'Requirements added, altered or dropped' },
  risk: { label: 'Risk' },
  ruling: { label: 'Decision' },
  budgetLine: { label: 'Budget line' },
  planned: { label: 'Planned' },
  committed: { label: 'Committed' },
  actual: { label: 'Actual' },
  forecast: { label: 'Forecast', hint: 'empty: the largest of planned, committed and actual' },
  limits: { label: 'Limits' },
  share: { label: 'Share of the budget' },
  reserveShare: { label: 'Share of the reserve' },
  tolerance: { label: 'Tolerance' },
} as const satisfies Partial<FieldWords>
