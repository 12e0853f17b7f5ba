import { goLiveWish } from '../../domain/benefit-reviews.ts'
import { gateDecision, inForce, phaseStatus, presentPhase, roundOf } from '../../domain/gates.ts'
import { phaseIds } from '../../domain/ids.ts'
import { gateMilestone } from '../../domain/milestones.ts'
import { workDone } from '../../domain/progress.ts'
import { phaseOf } from '../../domain/project.ts'
import { scheduleOf } from '../../domain/schedule/project-schedule.ts'
import { leftBehindSaid } from '../../locales/left-behind-said.ts'
import { evaluateCheckpoint } from '../../method/evaluation.ts'
import type { Speaker } from '../told.ts'
import { tasksByPhase } from './timetable.ts'

/** Where the project stands: two to five sentences, of which each is true alone. */
export const stateText = (speaker: Speaker): string[] => [presentState(speaker), ...outlook(speaker), leftText(speaker)].filter((sentence) => sentence !== '')

const leftText = ({ project, today, words }: Speaker): string => (inForce(project, 'stop') ? '' : leftBehindSaid(project, today, words))

function presentState(speaker: Speaker): string {
  const { project, names, format, words, doc: { state } } = speaker
  const { date: day } = format
  const stop = inForce(project, 'stop')
  if (stop) return state.stopped({ date: day(stop.on) })
  const hold = inForce(project, 'hold')
  if (hold) return state.onHold({ date: day(hold.on) })
  const phase = presentPhase(project)
  const checkpoint = words.method.numbered.checkpoint(phaseIds.indexOf(phase) + 1)
  const before = phaseIds[phaseIds.indexOf(phase) - 1]
  switch (phaseStatus(project, phase)) {
    case 'not-started': return before ? state.waiting({ phase: names.phase(before), next: names.phase(phase) }) : state.notBegun({ start: day(project.start) })
    case 'in-review': return state.inReview({ phase: names.phase(phase), checkpoint })
    case 'in-rework': return state.inRework({ phase: names.phase(phase), round: format.number(roundOf(project, phase)) })
    case 'to-be-confirmed': return state.toBeConfirmed({ phase: names.phase(phase) })
    case 'passed': case 'passed-with-conditions': return state.passed({ date: day(gateDecision(project, phase)?.on ?? project.start) })
    default: return running(speaker)
  }
}

function running({ project, names, format, doc: { state } }: Speaker): string {
  const phase = presentPhase(project)
  const tasks = tasksByPhase(project).get(phase) ?? []
  return state.running({ phase: names.phase(phase), done: format.number(tasks.filter(({ done }) => done >= 100).length), of: format.number(tasks.length) })
}

/** What is to be expected, as long as there is something to come. */
function outlook(speaker: Speaker): string[] {
  const { project, today } = speaker
  if (inForce(project, 'stop') || scheduleOf(project, today).gates['go-live'].decided) return []
  return [finishText(speaker), wishText(speaker), readinessText(speaker)]
}

function finishText({ project, today, format, doc: { state } }: Speaker): string {
  const { date, slip } = gateMilestone(project, 'go-live', today)
  const days = format.workingDays(Math.abs(slip ?? 0))
  const told = slip === null ? '' : slip === 0 ? state.onTime : slip > 0 ? state.late({ days }) : state.early({ days })
  return state.finish({ date: format.date(date), slip: told })
}

function wishText({ project, today, format, doc: { state } }: Speaker): string {
  const known = goLiveWish(project, today)
  if (!known) return ''
  const { wish, date, late } = known
  const facts = { wish: format.date(wish), date: format.date(date) }
  return date <= wish ? state.wishKept(facts) : state.wishMissed({ ...facts, days: format.workingDays(late) })
}

function readinessText({ project, today, format, words, doc: { state } }: Speaker): string {
  const phase = presentPhase(project)
  if (!phaseOf(project, phase).started) return ''
  const { score, readiness, rows } = evaluateCheckpoint(project, phase, today)
  if (score === null) return ''
  const missing = rows.filter(({ out, rating }) => out === null && (rating ?? 0) < 3).length
  return state.readiness({ checkpoint: words.method.numbered.checkpoint(phaseIds.indexOf(phase) + 1), score: format.worse(score, 0, 'low'), readiness: words.method.readiness[readiness], missing })
}

/** The share of the present phase's work that is done, 0 to 1: the same figure as on every page's rail. */
export const shareDone = ({ project }: Speaker): number => workDone(project, presentPhase(project)) / 100
