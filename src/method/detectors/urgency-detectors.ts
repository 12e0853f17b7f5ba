import { hollowSigns } from '../committee-records.ts'
import { membersOf } from '../../domain/rights.ts'
import { reviewsOverdue } from '../meetings.ts'
import { WAITING_LIMIT } from '../committee-queue.ts'
import { marks } from './marks.ts'
import { type Detector, levelOf, type Sign, sign } from './sign.ts'

/** Cause 12: decisions are taken when they are needed, members come, reviews are held, and somebody wants it soon. */
export const notSeenAsUrgent: Detector = (project, today) => {
  const { urgency } = project.brief
  if (urgency === null && membersOf(project, 'steering-committee').length === 0) return null
  const found = hollowSigns(project, today)
  const waiting = found.flatMap((each) => (each.code === 'decision-waiting' ? [each.days] : []))
  const missing = found.flatMap((each) => (each.code === 'meetings-missed' ? [each] : []))
  const longest = Math.max(0, ...waiting)
  const waits = levelOf(longest, marks.decisionDays)
  const away = levelOf(missing.length, marks.membersMissing)
  return [
    ...(waits ? [sign(waits, { code: 'decisions-wait', count: waiting.length, days: longest, limit: WAITING_LIMIT }, { page: 'committee', anchor: 'queue' })] : []),
    ...(away ? [sign(away, { code: 'meetings-missed', people: missing.map(({ person }) => person), count: Math.max(...missing.map(({ count }) => count)) }, { page: 'organisation', anchor: missing[0]?.person ?? 'steering-committee' })] : []),
    ...reviewsOverdue(project, today).flatMap(({ kind, late }): Sign[] => (kind === 'committee' ? [sign('warns', { code: 'committee-review-overdue', days: late }, { page: 'meetings' })] : [])),
    ...(urgency !== null && urgency <= marks.urgencyLow ? [sign('warns', { code: 'urgency-low', urgency }, { page: 'brief', anchor: 'situation' })] : []),
  ]
}
