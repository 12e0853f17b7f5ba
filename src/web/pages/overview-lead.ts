import { type Day, dayIn } from '../../domain/day.ts'
import { goLiveWish } from '../../domain/benefit-reviews.ts'
import { overdueConditions } from '../../domain/conditions.ts'
import { obstaclesToStart, phaseStatus, presentPhase } from '../../domain/gates.ts'
import { healthOf } from '../../method/health.ts'
import { gateMilestone } from '../../domain/milestones.ts'
import { openFacts } from '../../domain/open-points.ts'
import { phaseOf, type Project } from '../../domain/project.ts'
import { formatOf } from '../../locales/format.ts'
import { leftBehindSaid } from '../../locales/left-behind-said.ts'
import type { Locale } from '../../locales/locale.ts'
import { evaluateCheckpoint } from '../../method/evaluation.ts'

/** The condition of a project in two to four sentences: whoever reads nothing else must not be wrong. */
export function overviewLead(project: Project, today: Day, words: Locale): string {
  const state = standstill(project, today, words)
  if (state) return state
  return [gateSentence(project, today, words), finishSentence(project, today, words), leftBehindSaid(project, today, words), burden(project, today, words)]
    .filter((sentence) => sentence !== '').join(words.project.sentenceGap)
}

/** Closed, stopped, on hold or through: then dates to come say nothing. */
function standstill(project: Project, today: Day, words: Locale): string | null {
  const { lead } = words.overviewPage
  const health = healthOf(project, today)
  const day = (at: Day): string => formatOf(words.id).dayShortLong(at, today)
  switch (health.kind) {
    case 'closed': return lead.closed({ day: day(health.on) })
    case 'stopped': return lead.stopped({ phase: words.method.phases[health.phase].name, day: day(health.on) })
    case 'on-hold': return lead.onHold({ day: day(health.on) })
    case 'live': return [lead.live({ day: day(health.on) }), leftBehindSaid(project, today, words)].filter((sentence) => sentence !== '').join(words.project.sentenceGap)
    default: return null
  }
}

function gateSentence(project: Project, today: Day, words: Locale): string {
  const { lead } = words.overviewPage
  const present = presentPhase(project)
  const phase = words.method.phases[present].name
  const { started, submissions } = phaseOf(project, present)
  const format = formatOf(words.id)
  const status = phaseStatus(project, present)
  const submitted = submissions.at(-1)
  if (status === 'to-be-confirmed') return lead.toConfirm({ phase })
  if (status === 'in-review' && submitted) {
    const { readiness, score, passMark } = evaluateCheckpoint(project, present, today)
    return lead.due({
      phase, day: format.day(dayIn(project.timeZone, submitted.at), today), readiness: words.method.readiness[readiness],
      score: format.worse(score, 0, 'low'), mark: format.number(passMark),
    })
  }
  if (started) return closingSentence(project, today, words)
  if (project.start > today) return lead.begins({ phase, day: format.dayShortLong(project.start, today) })
  return obstaclesToStart(project, present).length === 0 ? lead.canBegin({ phase }) : ''
}

/** What can close when, or why it cannot. */
function closingSentence(project: Project, today: Day, words: Locale): string {
  const { lead } = words.overviewPage
  const present = presentPhase(project)
  const phase = words.method.phases[present].name
  const format = formatOf(words.id)
  const { rows, score, readiness, passMark } = evaluateCheckpoint(project, present, today)
  const day = format.dayShortLong(gateMilestone(project, present, today).date, today)
  if (readiness === 'ready') return lead.ready({ phase, day })
  if (readiness === 'ready-with-conditions') return lead.readyWithConditions({ phase, day })
  if (score === null) return lead.nothingApplies({ phase })
  const musts = rows.filter(({ mandatory, out }) => mandatory && out === null)
  const unrated = musts.filter(({ rating }) => rating === null).length
  const low = musts.filter(({ rating }) => rating !== null && rating < 2).length
  if (unrated > 0) return lead.unrated({ phase, n: unrated, count: format.count(unrated) })
  if (low > 0) return lead.low({ phase, n: low, count: format.count(low) })
  return lead.short({ phase, score: format.worse(score, 0, 'low'), mark: format.number(passMark) })
}

function finishSentence(project: Project, today: Day, words: Locale): string {
  const { lead } = words.overviewPage
  const format = formatOf(words.id)
  const { date, slip } = gateMilestone(project, 'go-live', today)
  const day = format.date(date)
  if (slip === null) return lead.finish({ day })
  if (slip === 0) return lead.finishAsPlanned({ day })
  return slip > 0 ? lead.finishLate({ day, days: format.workingDays(slip) }) : lead.finishEarly({ day, days: format.workingDays(-slip) })
}

/** What weighs most: a broken promise, a wish that cannot be met, or what the brief leaves open. */
function burden(project: Project, today: Day, words: Locale): string {
  const { lead } = words.overviewPage
  const format = formatOf(words.id)
  const overdue = overdueConditions(project, today).length
  if (overdue > 0) return lead.overdue({ n: overdue, count: format.count(overdue) })
  const wished = goLiveWish(project, today)
  if (wished && wished.wish < wished.date) {
    return lead.wishMissed({ day: format.date(wished.wish), date: format.date(wished.date), days: format.workingDays(wished.late) })
  }
  const open = openFacts(project).length
  return open > 0 ? lead.open({ n: open, count: format.count(open) }) : ''
}
