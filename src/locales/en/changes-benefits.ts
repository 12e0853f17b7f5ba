import type { ChangeSentences, FieldWords, SentenceNames } from '../change-words.ts'

export const benefitNames = {
  'record-go-live': 'Record the go-live',
  'set-review-rhythm': 'Set when the benefits are reviewed',
  'hold-review': 'Record a benefits review',
  'add-improvement': 'Add an improvement',
  'edit-improvement': 'Edit an improvement',
  'close-improvement': 'Close an improvement',
  'reopen-improvement': 'Reopen an improvement',
  'link-next-iteration': 'Link the next iteration',
} as const

const distance = (months: number | null, { number }: SentenceNames): string => (months === null ? 'a benefits review' : `the benefits review at ${number(months)} ${months === 1 ? 'month' : 'months'}`)

export const benefitSentences: Pick<ChangeSentences, keyof typeof benefitNames> = {
  'record-go-live': ({ on }, { day }) => (on ? `recorded ${day(on)} as the day of go-live` : 'recorded the go-live of the day'),
  'set-review-rhythm': ({ months }, { list, number }) => (months.length === 0 ? 'planned no benefits reviews any more' : `planned the benefits reviews at ${list(months.map(number))} months after go-live`),
  'hold-review': ({ months, conclusion }, names) => `recorded ${distance(months, names)}: ${names.quoted(conclusion)}`,
  'add-improvement': ({ title, owner }, { quoted }) => `added the improvement ${quoted(title)}, owner ${quoted(owner)}`,
  'edit-improvement': ({ improvement, ...rest }, names) => `edited the improvement ${names.improvement(improvement)}: ${names.fields(rest)}`,
  'close-improvement': ({ improvement, status, note }, names) =>
    (status === 'done' ? `recorded the improvement ${names.improvement(improvement)} as done` : `dropped the improvement ${names.improvement(improvement)}: ${names.quoted(note)}`),
  'reopen-improvement': ({ improvement }, names) => `reopened the improvement ${names.improvement(improvement)}`,
  'link-next-iteration': ({ project }, { quoted }) => `linked ${quoted(project)} as the next iteration`,
}

export const benefitFields = {
  months: { label: 'Months after go-live', hint: 'rising, with commas: 1, 3, 6, 12' },
  adoption: { label: 'Adoption', hint: 'who works with the CRM, and who does not' },
  lessons: { label: 'Lessons' },
  conclusion: { label: 'Conclusion', hint: 'what the review came to' },
  improvement: { label: 'Improvement' },
  review: { label: 'Review' },
  people: { label: 'People', hint: 'who works on it' },
  project: { label: 'Project', hint: 'its id' },
  present: { label: 'Present' },
} as const satisfies Partial<FieldWords>
