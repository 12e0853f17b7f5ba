import type { ChangeSentences, FieldWords } from '../change-words.ts'

export const organisationNames = {
  'set-merges': '设定哪些组合并配置',
  'set-mandate': '登记项目经理授权书',
  'withdraw-mandate': '移除授权书',
  'set-manager-fields': '设定擅长领域与专家',
  'set-reserve': '设定预留额度',
  'record-executive-training': '登记高管培训',
} as const

export const organisationSentences: Pick<ChangeSentences, keyof typeof organisationNames> = {
  'set-merges': ({ merges }, names) => {
    if (merges === null) return '改为按复杂度决定哪些组合并配置'
    return merges.length === 0 ? '让各组单独配置' : `合并配置：${merges.map((groups) => groups.map(names.group).join('＋')).join('；')}`
  },
  'set-mandate': ({ givenBy, on }, names) => `登记了项目经理授权书，由${names.quoted(givenBy)}于${names.day(on)}签发`,
  'withdraw-mandate': () => '移除了项目经理授权书',
  'set-manager-fields': (input, names) => `设定了项目经理的${names.fields(input)}`,
  'set-reserve': (input, names) => `设定了${names.fields(input)}`,
  'record-executive-training': ({ people, on }, names) => `登记了${names.list(people.map(names.person))}的高管培训：${names.day(on)}`,
}

export const organisationFields = {
  merges: { label: '合并配置的组' },
  givenBy: { label: '签发人', hint: '高层管理者' },
  mastered: { label: '擅长领域' },
  experts: { label: '专家' },
  field: { label: '领域' },
  days: { label: '预留工期', hint: '工作日' },
  money: { label: '预留金' },
  people: { label: '人员' },
} as const satisfies Partial<FieldWords>
