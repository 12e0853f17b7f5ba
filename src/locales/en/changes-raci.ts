import type { ChangeSentences, FieldWords } from '../change-words.ts'

export const raciNames = {
  'edit-raci': 'Edit the RACI matrix',
  'add-raci-row': 'Add a row to the RACI matrix',
  'edit-raci-row': 'Rename a row of the RACI matrix',
  'withdraw-raci-row': 'Withdraw a row of the RACI matrix',
} as const

export const raciSentences = {
  'edit-raci': () => 'edited the RACI matrix',
  'add-raci-row': ({ title }, { quoted }) => `added the row ${quoted(title)} to the RACI matrix`,
  'edit-raci-row': ({ title }, { quoted }) => `renamed a row of the RACI matrix to ${quoted(title)}`,
  'withdraw-raci-row': ({ row }, { raciRow }) => `withdrew the row ${raciRow(row)} of the RACI matrix`,
} satisfies Partial<ChangeSentences>

export const raciFields = {
  cells: { label: 'Cells' },
  row: { label: 'Row' },
  value: { label: 'Value' },
} satisfies Partial<FieldWords>
