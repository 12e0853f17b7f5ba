import type { ChangeSentences, FieldWords } from '../change-words.ts'

export const raciNames = {
  'edit-raci': '修改 RACI 矩陣',
  'add-raci-row': '在 RACI 矩陣中新增一列',
  'edit-raci-row': '修改 RACI 矩陣中自訂列的名稱',
  'withdraw-raci-row': '撤銷 RACI 矩陣中的自訂列',
} as const

export const raciSentences = {
  'edit-raci': () => '修改了 RACI 矩陣',
  'add-raci-row': ({ title }, { quoted }) => `在 RACI 矩陣中新增了${quoted(title)}一列`,
  'edit-raci-row': ({ title }, { quoted }) => `將 RACI 矩陣中的一列改名為${quoted(title)}`,
  'withdraw-raci-row': ({ row }, { raciRow }) => `撤銷了 RACI 矩陣中的${raciRow(row)}一列`,
} satisfies Partial<ChangeSentences>

export const raciFields = {
  cells: { label: '儲存格' },
  row: { label: '列' },
  value: { label: '值' },
} satisfies Partial<FieldWords>
