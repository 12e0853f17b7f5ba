import type { ChangeSentences, FieldWords } from '../change-words.ts'

export const doorNames = {
  'open-door': 'Open a report link',
  'edit-door': 'Edit a report link',
  'close-door': 'Close a report link',
  'set-anonymous': 'Say who may report',
} as const

export const doorSentences: Pick<ChangeSentences, keyof typeof doorNames> = {
  'open-door': ({ title }, names) => `opened the report link ${names.quoted(title)}`,
  'edit-door': ({ door, ...rest }, names) => `edited the report link ${names.door(door)}: ${names.fields(rest)}`,
  'close-door': ({ door }, names) => `closed the report link ${names.door(door)}`,
  'set-anonymous': ({ anonymous }) => (anonymous ? 'let whoever has a report link report without an account' : 'asked everybody to sign in before they report'),
}

export const doorFields = {
  door: { label: 'Report link' },
  anonymous: { label: 'Report without an account' },
} as const satisfies Partial<FieldWords>
