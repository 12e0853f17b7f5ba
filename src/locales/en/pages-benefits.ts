import type { PlannedReview } from '../../domain/benefit-reviews.ts'
import type { Improvement } from '../../domain/benefits.ts'

const isOne = (n: number): boolean => n === 1
const distance = ({ months }: { months: number }): string => `${months} ${isOne(months) ? 'month' : 'months'}`
type Day = { day: string }
type OfReview = { months: number; day: string }

/** What is said of the time after go-live wherever it is shown. */
export const benefitWords = {
  distance, between: 'In between',
  states: { held: 'Held', due: 'Due', overdue: 'Overdue', planned: 'Planned' } as const satisfies Record<PlannedReview['state'], string>,
  late: ({ days }: { days: string }) => `${days} overdue`,
  improvementStates: { open: 'Open', done: 'Done', dropped: 'Dropped' } as const satisfies Record<Improvement['status'], string>,
  expected: ({ value }: { value: string }) => `due ${value}`,
  gone: 'taken out',
  lead: {
    forecast: ({ day }: Day) => `Not live yet: the sixth checkpoint is forecast for ${day}.`,
    checkpoint: ({ day }: Day) => `The sixth checkpoint was passed on ${day}; the day of go-live itself is not recorded yet.`,
    record: ({ day }: Day) => `Live since ${day}.`,
    first: ({ months, day }: OfReview) => `The benefits are looked at for the first time ${distance({ months })} later, on ${day}.`,
    overdue: ({ months, day }: OfReview) => `The review at ${distance({ months })} should have been held on ${day}.`,
    due: ({ months, day }: OfReview) => `The review at ${distance({ months })} is due on ${day}.`,
    planned: ({ months, day }: OfReview) => `The next review, at ${distance({ months })}, is planned for ${day}.`,
    allHeld: 'All planned reviews have been held.',
    nonePlanned: 'No review is planned: nobody would ask what the CRM brought.',
    goals: ({ reached, goals }: { reached: number; goals: number }) => (reached === 0 ? `None of ${isOne(goals) ? 'one goal' : `${goals} goals`} is reached yet.` : `${reached} of ${isOne(goals) ? 'one goal' : `${goals} goals`} ${isOne(reached) ? 'is' : 'are'} reached.`),
    improvements: ({ open, overdue }: { open: number; overdue: number }) => `${isOne(open) ? 'One improvement is' : `${open} improvements are`} open${overdue === 0 ? '' : isOne(overdue) ? ', one of them overdue' : `, ${overdue} of them overdue`}.`,
    issues: ({ reported, settled, open, critical }: Record<'reported' | 'settled' | 'open' | 'critical', number>) =>
      `${isOne(reported) ? 'One issue was' : `${reported} issues were`} reported since, ${settled} of them settled; ${open === 0 ? 'none is open' : `${isOne(open) ? 'one is' : `${open} are`} open in all${critical === 0 ? ', none of them critical' : `, ${critical} of them critical`}`}.`,
    conditions: ({ n }: { n: number }) => (isOne(n) ? 'One condition of the committee is overdue.' : `${n} conditions of the committee are overdue.`),
  },
} as const

/** After go-live: what the CRM brought, what is to be improved, and what comes next. */
export const benefitsPage = {
  title: 'Benefits',
  why: 'Going live is where a CRM starts to pay, says a study of how it is introduced: what it brings is looked at again at fixed distances, and what is missing gets an owner and a date.',
  figures: {
    live: 'Go-live', since: ({ days }: { days: string }) => `for ${days}`, notRecorded: 'by the sixth checkpoint', forecast: 'forecast of the sixth checkpoint',
    next: 'Next review', none: 'none planned', reached: 'Goals reached', of: ({ count }: { count: string }) => `of ${count}`, improvements: 'Open improvements', overdue: ({ count }: { count: string }) => `${count} overdue`, noneOverdue: 'none overdue',
  },
  goLive: {
    record: 'Record the go-live', text: 'The day on which the company began to work with the CRM. The reviews are counted from it.', change: 'Correct the day of go-live',
    early: 'The day of go-live is recorded here once the sixth phase has started.', who: ({ who }: { who: string }) => `The go-live is recorded by: ${who}.`,
  },
  reviews: {
    title: 'Reviews', why: 'Usually after 1, 3, 6 and 12 months, on the next working day: early enough to help, and long enough to see whether it lasts.',
    review: 'Review', planned: 'Planned for', held: 'Held on', state: 'State', reached: 'Goals reached', hold: 'Record a review', holdNow: 'Record it', rhythm: 'Set the distances', rhythmText: 'What was held stays held.',
    which: 'Review', holdText: 'What each goal has reached on that day is kept with the review, whatever is measured or corrected later.', present: 'Present', day: 'Held on', wait: 'A review can be recorded once the go-live is.',
    who: ({ who }: { who: string }) => `Reviews are recorded by: ${who}.`, document: 'Benefits review', reachedOf: ({ reached, goals }: { reached: string; goals: string }) => `${reached} of ${goals}`,
  },
  compared: {
    title: 'What was reached', why: 'The same goals side by side at each review: what lasts after the first months shows only here. Values are kept as they were on the day of the review.',
    goal: 'Goal', from: 'Baseline', target: 'Target', now: 'Today', region: 'Goals at each review, scrolls sideways', none: 'No goal is set, so nothing can be compared.', before: 'After go-live each review adds a column here. This is where the goals stand today.',
  },
  minutes: { title: 'What was said', held: ({ who, day }: { who: string; day: string }) => `Held on ${day}, recorded by ${who}.`, present: ({ people }: { people: string }) => `Present: ${people}.`, asItWas: 'The project as it was' },
  improvements: {
    title: 'Maintenance and improvement plan', why: 'A maintenance and improvement plan belongs to every introduction, says a study of what makes them succeed: each item with an owner, people and a day.',
    item: 'Improvement', owner: 'Owner', people: 'People', due: 'Due', state: 'State', change: 'Change', changeOf: ({ title }: { title: string }) => `Change: ${title}`, none: 'Nothing is to be improved yet. A review usually finds the first items.',
    add: 'Add an improvement', edit: 'Edit', done: 'Done', dropped: 'Drop', reopen: 'Reopen', close: 'Close', goal: 'For the goal', review: 'From the review', noGoal: 'no particular goal', noReview: 'none', show: 'Closed ones too', hide: 'Open ones only',
    status: 'What became of it', note: 'Note', noteHint: 'why, if it is dropped', who: ({ who }: { who: string }) => `Improvements are kept by: ${who}.`, from: ({ review }: { review: string }) => `from the review: ${review.toLowerCase()}`, for: ({ goal }: { goal: string }) => `for ${goal}`, closedOn: ({ day }: Day) => `on ${day}`,
  },
  conditions: { title: 'Conditions not met', why: 'No later checkpoint asks for the conditions of the last one. What is overdue stands here until it is met.' },
  next: {
    title: 'Next iteration', why: 'A CRM takes repeated rounds over three to five years, says an account of phased implementation. The next one starts from what this one reached.',
    text: 'A new project is made from this one. It takes along the company, the people with their accounts, the present systems, the calendar, the goals with their last values as baselines, and all open improvements and conditions. Plan, phases and committee begin anew.',
    early: 'It can be started once the go-live is recorded or the sixth checkpoint has its go.', name: 'Name', start: 'First day', id: 'Short name in its address', idHint: 'made from the name if empty', submit: 'Start the next iteration',
    exists: ({ day }: Day) => `Started on ${day}.`, goOn: 'Go to the next iteration', hidden: ({ project }: { project: string }) => `The next iteration is the project “${project}”; you have no place in it.`,
    removed: ({ project }: { project: string }) => `The next iteration, “${project}”, was removed. Another one can be started.`, who: 'It is started by those who run this project and may create projects.', from: 'Goes on from',
    link: 'It was started already', linkText: 'If a next iteration was made but is not linked here, name its id.',
  },
  toBenefits: 'After go-live',
} as const
