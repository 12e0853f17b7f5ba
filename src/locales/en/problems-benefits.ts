import type { ProblemSentences } from '../sentences.ts'

const distance = (months: number): string => `${months} ${months === 1 ? 'month' : 'months'}`

/** What goes wrong after go-live. */
export const benefitProblems = {
  'go-live-early': (_, say) => `Nobody goes live before the phase ${say.phase('go-live')} has started. Start it first, then record the day.`,
  'go-live-unrecorded': () => 'The day of go-live is not recorded yet, so nothing says how long the CRM has been in use. Record it first.',
  'review-held': ({ months }) => `The review at ${distance(months)} was held already. Record this one as a review in between, or under another distance.`,
  'review-distance-unknown': ({ months, known }, say) => `No review is planned at ${distance(months)} after go-live; planned are: ${say.list(known.map(say.number))}. Choose one of these, or set the distances first.`,
  'review-before-go-live': ({ day, liveOn }, say) =>
    (liveOn === null ? `A review was held on ${say.day(day)}, so the day of go-live must stay recorded.` : `A review was held on ${say.day(day)}, before ${say.day(liveOn)}. The day of go-live cannot be later than its reviews.`),
  'iteration-early': () => 'The next iteration starts from what was reached: after the go at the sixth checkpoint, or once the go-live is recorded. Record the go-live first.',
  'iteration-exists': ({ next }, say) => `This project already has a next iteration: ${say.quoted(next)}. Go on there; another can be started only if that one was removed.`,
  'iteration-unrelated': ({ next }, say) => `${say.quoted(next)} is no project that goes on from this one. Start the next iteration here, or name the one that was started from here.`,
} satisfies Partial<ProblemSentences>
