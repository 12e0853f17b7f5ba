import type { ChangeSentences, FieldWords } from '../change-words.ts'

export const doorNames = {
  'open-door': '開設回報入口',
  'edit-door': '修改回報入口',
  'close-door': '關閉回報入口',
  'set-anonymous': '設定誰可以回報',
} as const

export const doorSentences: Pick<ChangeSentences, keyof typeof doorNames> = {
  'open-door': ({ title }, names) => `開設了回報入口${names.quoted(title)}`,
  'edit-door': ({ door, ...rest }, names) => `修改了回報入口${names.door(door)}：${names.fields(rest)}`,
  'close-door': ({ door }, names) => `關閉了回報入口${names.door(door)}`,
  'set-anonymous': ({ anonymous }) => (anonymous ? '允許憑回報入口免帳號回報' : '要求回報前先登入'),
}

export const doorFields = {
  door: { label: '回報入口' },
  anonymous: { label: '免帳號回報' },
} as const satisfies Partial<FieldWords>
