import type { ChangeSentences, FieldWords, SentenceNames } from '../change-words.ts'

export const benefitNames = {
  'record-go-live': '登錄上線日期',
  'set-review-rhythm': '訂定效益檢討的時間',
  'hold-review': '登錄效益檢討',
  'add-improvement': '新增改善事項',
  'edit-improvement': '編輯改善事項',
  'close-improvement': '了結改善事項',
  'reopen-improvement': '重新開啟改善事項',
  'link-next-iteration': '連結下一期專案',
} as const

const distance = (months: number | null, { number }: SentenceNames): string => (months === null ? '一次效益檢討' : `上線滿 ${number(months)} 個月的效益檢討`)

export const benefitSentences: Pick<ChangeSentences, keyof typeof benefitNames> = {
  'record-go-live': ({ on }, { day }) => (on ? `登錄上線日期為${day(on)}` : '登錄當天為上線日期'),
  'set-review-rhythm': ({ months }, { list, number }) => (months.length === 0 ? '不再安排效益檢討' : `將效益檢討安排在上線後滿 ${list(months.map(number))} 個月時`),
  'hold-review': ({ months, conclusion }, names) => `登錄了 ${distance(months, names)}：${names.quoted(conclusion)}`,
  'add-improvement': ({ title, owner }, { quoted }) => `新增了改善事項${quoted(title)}，負責人${quoted(owner)}`,
  'edit-improvement': ({ improvement, ...rest }, names) => `編輯了改善事項${names.improvement(improvement)}：${names.fields(rest)}`,
  'close-improvement': ({ improvement, status, note }, names) => (status === 'done' ? `登錄改善事項${names.improvement(improvement)}已完成` : `取消了改善事項${names.improvement(improvement)}：${names.quoted(note)}`),
  'reopen-improvement': ({ improvement }, names) => `重新開啟了改善事項${names.improvement(improvement)}`,
  'link-next-iteration': ({ project }, { quoted }) => `將${quoted(project)}連結為下一期專案`,
}

export const benefitFields = {
  months: { label: '上線後第幾個月', hint: '由小到大，以逗號分隔：1, 3, 6, 12' },
  adoption: { label: '使用情形', hint: '哪些人在用 CRM，哪些人沒有用' },
  lessons: { label: '經驗教訓' },
  conclusion: { label: '結論', hint: '檢討得出什麼結論' },
  improvement: { label: '改善事項' },
  review: { label: '檢討' },
  people: { label: '參與人員', hint: '由哪些人來做' },
  project: { label: '專案', hint: '填寫專案編號' },
  present: { label: '到場人員' },
} as const satisfies Partial<FieldWords>
