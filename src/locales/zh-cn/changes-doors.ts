import type { ChangeSentences, FieldWords } from '../change-words.ts'

export const doorNames = {
  'open-door': '开设上报入口',
  'edit-door': '修改上报入口',
  'close-door': '关闭上报入口',
  'set-anonymous': '设定谁可以上报',
} as const

export const doorSentences: Pick<ChangeSentences, keyof typeof doorNames> = {
  'open-door': ({ title }, names) => `开设了上报入口${names.quoted(title)}`,
  'edit-door': ({ door, ...rest }, names) => `修改了上报入口${names.door(door)}：${names.fields(rest)}`,
  'close-door': ({ door }, names) => `关闭了上报入口${names.door(door)}`,
  'set-anonymous': ({ anonymous }) => (anonymous ? '允许凭上报入口免账号上报' : '要求上报前先登录'),
}

export const doorFields = {
  door: { label: '上报入口' },
  anonymous: { label: '免账号上报' },
} as const satisfies Partial<FieldWords>
