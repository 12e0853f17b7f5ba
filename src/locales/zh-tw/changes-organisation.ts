import type { ChangeSentences, FieldWords } from '../change-words.ts'

export const organisationNames = {
  'set-merges': '設定哪些組別合併編制',
  'set-mandate': '登錄專案經理授權書',
  'withdraw-mandate': '移除授權書',
  'set-manager-fields': '設定專長領域與專家',
  'set-reserve': '設定預備額度',
  'record-executive-training': '登錄主管教育訓練',
} as const

export const organisationSentences: Pick<ChangeSentences, keyof typeof organisationNames> = {
  'set-merges': ({ merges }, names) => {
    if (merges === null) return '改依複雜度決定哪些組別合併編制'
    return merges.length === 0 ? '讓各組獨立編制' : `合併編制：${merges.map((groups) => groups.map(names.group).join('＋')).join('；')}`
  },
  'set-mandate': ({ givenBy, on }, names) => `登錄了專案經理授權書，由${names.quoted(givenBy)}於${names.day(on)}簽發`,
  'withdraw-mandate': () => '移除了專案經理授權書',
  'set-manager-fields': (input, names) => `設定了專案經理的${names.fields(input)}`,
  'set-reserve': (input, names) => `設定了${names.fields(input)}`,
  'record-executive-training': ({ people, on }, names) => `登錄了${names.list(people.map(names.person))}的主管教育訓練：${names.day(on)}`,
}

export const organisationFields = {
  merges: { label: '合併編制的組別' },
  givenBy: { label: '簽發人', hint: '高階主管' },
  mastered: { label: '專長領域' },
  experts: { label: '專家' },
  field: { label: '領域' },
  days: { label: '預備工期', hint: '工作天' },
  money: { label: '預備金' },
  people: { label: '人員' },
} as const satisfies Partial<FieldWords>
