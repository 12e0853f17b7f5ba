import type { ChangeSentences, FieldWords } from '../change-words.ts'

export const organisationNames = {
  'set-merges': 'Set which groups are staffed as one',
  'set-mandate': 'Record the project manager’s mandate',
  'withdraw-mandate': 'Take the mandate out',
  'set-manager-fields': 'Set the fields mastered and the experts',
  'set-reserve': 'Set the reserve',
  'record-executive-training': 'Record the training for executives',
} as const

export const organisationSentences: Pick<ChangeSentences, keyof typeof organisationNames> = {
  'set-merges': ({ merges }, names) => {
    if (merges === null) return 'let the complexity say which groups are staffed as one'
    return merges.length === 0 ? 'staffed all groups by themselves' : `staffed as one: ${merges.map((groups) => groups.map(names.group).join(' + ')).join('; ')}`
  },
  'set-mandate': ({ givenBy, on }, names) => `recorded the project manager’s mandate, given by ${names.quoted(givenBy)} on ${names.day(on)}`,
  'withdraw-mandate': () => 'took the project manager’s mandate out',
  'set-manager-fields': (input, names) => `set ${names.fields(input)} of the project manager`,
  'set-reserve': (input, names) => `set the reserve: ${names.fields(input)}`,
  'record-executive-training': ({ people, on }, names) => `dated the training for executives of ${names.list(people.map(names.person))}: ${names.day(on)}`,
}

export const organisationFields = {
  merges: { label: 'Groups staffed as one' },
  givenBy: { label: 'Given by', hint: 'somebody of top management' },
  mastered: { label: 'Fields mastered' },
  experts: { label: 'Experts' },
  field: { label: 'Field' },
  days: { label: 'Reserve of time', hint: 'working days' },
  money: { label: 'Reserve of money' },
  people: { label: 'People' },
} as const satisfies Partial<FieldWords>
