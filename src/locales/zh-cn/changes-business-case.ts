import type { ChangeSentences, FieldWords } from '../change-words.ts'

export const businessCaseNames = {
  'add-cost': '新增成本项', 'edit-cost': '修改成本项', 'withdraw-cost': '移除成本项', 'set-payers': '指定出资人',
} as const

export const businessCaseSentences: Pick<ChangeSentences, keyof typeof businessCaseNames> = {
  'add-cost': ({ title, amount }, names) => `在商业论证中新增了成本项${names.quoted(title)}：${names.number(amount)}`,
  'edit-cost': ({ cost, ...rest }, names) => `修改了成本项${names.cost(cost)}：${names.fields(rest)}`,
  'withdraw-cost': ({ cost }, names) => `从商业论证中移除了成本项${names.cost(cost)}`,
  'set-payers': ({ payers }, names) => (payers.length === 0 ? '不再指定任何人为出资人' : `指定了出资人：${names.list(payers.map(names.person))}`),
}

export const businessCaseFields = {
  amount: { label: '金额', hint: '每次应付，以项目货币计' },
  payers: { label: '出资人' },
} as const satisfies Partial<FieldWords>
