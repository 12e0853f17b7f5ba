import type { ChangeSentences, FieldWords } from '../change-words.ts'

export const businessCaseNames = {
  'add-cost': '新增成本', 'edit-cost': '修改成本', 'withdraw-cost': '移除成本', 'set-payers': '指定出資人',
} as const

export const businessCaseSentences: Pick<ChangeSentences, keyof typeof businessCaseNames> = {
  'add-cost': ({ title, amount }, names) => `在商業論證中新增了成本${names.quoted(title)}：${names.number(amount)}`,
  'edit-cost': ({ cost, ...rest }, names) => `修改了成本${names.cost(cost)}：${names.fields(rest)}`,
  'withdraw-cost': ({ cost }, names) => `從商業論證中移除了成本${names.cost(cost)}`,
  'set-payers': ({ payers }, names) => (payers.length === 0 ? '不再指定任何人為出資人' : `指定了出資人：${names.list(payers.map(names.person))}`),
}

export const businessCaseFields = {
  amount: { label: '金額', hint: '每次應付，以專案幣別計' },
  payers: { label: '出資人' },
} as const satisfies Partial<FieldWords>
