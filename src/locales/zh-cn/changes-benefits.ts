import type { ChangeSentences, FieldWords, SentenceNames } from '../change-words.ts'

export const benefitNames = {
  'record-go-live': '登记上线日期',
  'set-review-rhythm': '设定效益评审的时间',
  'hold-review': '登记效益评审',
  'add-improvement': '新增改进事项',
  'edit-improvement': '编辑改进事项',
  'close-improvement': '了结改进事项',
  'reopen-improvement': '重新打开改进事项',
  'link-next-iteration': '关联下一期项目',
} as const

const distance = (months: number | null, { number }: SentenceNames): string => (months === null ? '一次效益评审' : `上线满 ${number(months)} 个月的效益评审`)

export const benefitSentences: Pick<ChangeSentences, keyof typeof benefitNames> = {
  'record-go-live': ({ on }, { day }) => (on ? `登记上线日期为${day(on)}` : '登记当天为上线日期'),
  'set-review-rhythm': ({ months }, { list, number }) => (months.length === 0 ? '不再安排效益评审' : `将效益评审安排在上线后满 ${list(months.map(number))} 个月时`),
  'hold-review': ({ months, conclusion }, names) => `登记了 ${distance(months, names)}：${names.quoted(conclusion)}`,
  'add-improvement': ({ title, owner }, { quoted }) => `新增了改进事项${quoted(title)}，负责人${quoted(owner)}`,
  'edit-improvement': ({ improvement, ...rest }, names) => `编辑了改进事项${names.improvement(improvement)}：${names.fields(rest)}`,
  'close-improvement': ({ improvement, status, note }, names) => (status === 'done' ? `登记改进事项${names.improvement(improvement)}已完成` : `取消了改进事项${names.improvement(improvement)}：${names.quoted(note)}`),
  'reopen-improvement': ({ improvement }, names) => `重新打开了改进事项${names.improvement(improvement)}`,
  'link-next-iteration': ({ project }, { quoted }) => `将${quoted(project)}关联为下一期项目`,
}

export const benefitFields = {
  months: { label: '上线后第几个月', hint: '由小到大，用逗号分隔：1, 3, 6, 12' },
  adoption: { label: '使用情况', hint: '哪些人在用 CRM，哪些人没有用' },
  lessons: { label: '经验教训' },
  conclusion: { label: '结论', hint: '评审得出了什么结论' },
  improvement: { label: '改进事项' },
  review: { label: '评审' },
  people: { label: '参与人员', hint: '由哪些人来做' },
  project: { label: '项目', hint: '填写项目编号' },
  present: { label: '到场人员' },
} as const satisfies Partial<FieldWords>
