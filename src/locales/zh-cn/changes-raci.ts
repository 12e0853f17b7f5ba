import type { ChangeSentences, FieldWords } from '../change-words.ts'

export const raciNames = {
  'edit-raci': '修改 RACI 矩阵',
  'add-raci-row': '在 RACI 矩阵中新增一行',
  'edit-raci-row': '修改 RACI 矩阵中自定义行的名称',
  'withdraw-raci-row': '撤销 RACI 矩阵中的自定义行',
} as const

export const raciSentences = {
  'edit-raci': () => '修改了 RACI 矩阵',
  'add-raci-row': ({ title }, { quoted }) => `在 RACI 矩阵中新增了${quoted(title)}一行`,
  'edit-raci-row': ({ title }, { quoted }) => `把 RACI 矩阵中的一行改名为${quoted(title)}`,
  'withdraw-raci-row': ({ row }, { raciRow }) => `撤销了 RACI 矩阵中的${raciRow(row)}一行`,
} satisfies Partial<ChangeSentences>

export const raciFields = {
  cells: { label: '单元格' },
  row: { label: '行' },
  value: { label: '值' },
} satisfies Partial<FieldWords>
