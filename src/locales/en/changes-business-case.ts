import type { ChangeSentences, FieldWords } from '../change-words.ts'

export const businessCaseNames = {
  'add-cost': 'Add a cost', 'edit-cost': 'Edit a cost', 'withdraw-cost': 'Take a cost out', 'set-payers': 'Say who pays',
} as const

export const businessCaseSentences: Pick<ChangeSentences, keyof typeof businessCaseNames> = {
  'add-cost': ({ title, amount }, names) => `added the cost ${names.quoted(title)} to the business case: ${names.number(amount)}`,
  'edit-cost': ({ cost, ...rest }, names) => `edited the cost ${names.cost(cost)}: ${names.fields(rest)}`,
  'withdraw-cost': ({ cost }, names) => `took the cost ${names.cost(cost)} out of the business case`,
  'set-payers': ({ payers }, names) => (payers.length === 0 ? 'named nobody any more as paying for the project' : `named who pays for the project: ${names.list(payers.map(names.person))}`),
}

export const businessCaseFields = {
  amount: { label: 'Amount', hint: 'each time, in the project’s currency' },
  payers: { label: 'Who pays' },
} as const satisfies Partial<FieldWords>
