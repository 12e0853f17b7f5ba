import { brokenBenefits } from './benefit-reviews.ts'
import { positionOf, standing } from './by-id.ts'
import { committeeLacks } from './committee-lacks.ts'
import { brokenDiagnosis } from './diagnosis-rules.ts'
import { brokenProcess } from './process/process-rules.ts'
import { hasWorkingDay } from './calendar.ts'
import { overfull } from './list-limits.ts'
import { addDays, yearOf } from './day.ts'
import { phaseIds } from './ids.ts'
import type { Patch } from './patch.ts'
import { isProblem, Problem } from './problem.ts'
import type { Project } from './project.ts'
import { timed } from './schedule/forward-pass.ts'
import { sealHolds } from './seal.ts'
import { finishOf, taskDays } from './schedule/project-schedule.ts'
import { brokenTeamRule, peopleTouched } from './team-rules.ts'
import { isOver, subjectOf } from './votes.ts'

/** Something that always holds. `watches` names the places whose change may break it; `*` stands for any id. */
type Invariant = { name: string; watches: string[]; breach: (project: Project, patches?: readonly Patch[]) => Problem | null }

/** The lists whose things are numbered as they come; long ones are searched by their numbers. */
const numbered = ['tasks', 'deliverables', 'decisions', 'issues', 'goals', 'team', 'earlyStarts', 'baselines', 'translations', 'matters', 'rounds', 'meetings', 'supervision', 'files', 'diagnosis', 'changeRequests', 'risks', 'riskAnswers', 'riskReviews'] as const

const invariants: Invariant[] = [
  { name: 'ids', watches: [...numbered], breach: idsRise },
  { name: 'phases', watches: ['phases'], breach: phasesInOrder },
  { name: 'predecessors', watches: ['tasks.*.predecessors', 'tasks.*.phase', 'tasks.*.withdrawn'], breach: predecessorsStand },
  { name: 'merges', watches: ['organisation'], breach: mergesFit },
  { name: 'committee', watches: ['team', 'team.*', 'organisation'], breach: committeeAble },
  { name: 'calendar', watches: ['calendar'], breach: ({ calendar }) => (hasWorkingDay(calendar) ? null : new Problem('calendar-empty', {})) },
  { name: 'decisions', watches: ['decisions'], breach: decisionsNumbered },
  { name: 'rounds', watches: ['rounds', 'rounds.*.withdrawn', 'decisions', 'matters.*.withdrawn', 'matters.*.settled', 'phases.*.started'], breach: roundsStand },
  { name: 'seals', watches: ['meetings.*'], breach: sealsHold },
  { name: 'diagnosis', watches: ['goals', 'goals.*.problems', 'goals.*.withdrawn', 'diagnosis.*.withdrawn', 'diagnosis.*.verdict', 'diagnosis.*.whys'], breach: brokenDiagnosis },
  { name: 'processes', watches: ['processes', 'processes.*', 'workRoles'], breach: brokenProcess },
  { name: 'measurements', watches: ['measurements'], breach: measurementsRise },
  { name: 'benefits', watches: ['benefits.*'], breach: brokenBenefits },
  { name: 'costs', watches: ['businessCase.costs'], breach: costsRise },
  { name: 'budget', watches: ['budget.lines'], breach: linesRise },
  { name: 'limits', watches: ['issues.*', 'issueDesk.*', 'changeRequests.*'], breach: overfull },
  { name: 'started', watches: ['phases.*.started'], breach: workHasBegun },
  { name: 'dates', watches: ['start', 'tasks.*.startedOn', 'tasks.*.finishedOn'], breach: datesNearStart },
  { name: 'reach', watches: ['start', 'calendar'], breach: planInReach },
  { name: 'length', watches: ['tasks.*.estimate', 'tasks.*.predecessors', 'tasks.*.withdrawn', 'changeRequests.*'], breach: (project) => (isShort(project) ? null : planInReach(project)) },
]

/** The first rule that a changed project breaks, of those that watch a changed place; without patches all are asked. On a change the people it touches are asked too. */
export function brokenInvariant(project: Project, patches?: readonly Patch[]): Problem | null {
  for (const { watches, breach } of invariants) {
    if (patches && !patches.some(({ path }) => watches.some((watch) => concerns(path, watch)))) continue
    const problem = breach(project, patches)
    if (problem) return problem
  }
  const people = patches ? peopleTouched(patches) : null
  return people && people.size > 0 ? brokenTeamRule(project, people) : null
}

function concerns(path: readonly string[], watch: string): boolean {
  const steps = watch.split('.')
  const length = Math.min(path.length, steps.length)
  // A rule on a list asks about its things, not about what happens inside one.
  if (steps.length === 1 && path.length > 2) return false
  for (let i = 0; i < length; i += 1) if (steps[i] !== '*' && steps[i] !== path[i]) return false
  return true
}

/** After a change only what it touched is looked at, with its neighbours: a list of ten thousand costs what one of ten does. */
function idsRise(project: Project, patches?: readonly Patch[]): Problem | null {
  for (const area of numbered) {
    if (patches && !patches.some((patch) => patch.path[0] === area && !isInOrder(project[area], patch))) continue
    let last = 0
    for (const { id } of project[area]) {
      const number = numberOf(id)
      if (!(number > last)) return new Problem('invariant-broken', { rule: 'ids-rise', detail: `${area}: ${id}` })
      last = number
    }
  }
  return null
}

/** Whether what a patch touched stands between lower and higher numbers; what is not found may be out of order. */
function isInOrder(list: readonly { id: string }[], { op, path: [, id] }: Patch): boolean {
  if (id === undefined) return false
  const at = positionOf(list, id)
  if (at === -1) return op === 'delete'
  const rank = (thing: { id: string } | undefined, otherwise: number): number => (thing ? numberOf(thing.id) : otherwise)
  return rank(list[at - 1], 0) < rank(list[at], 0) && rank(list[at], 0) < rank(list[at + 1], Number.POSITIVE_INFINITY)
}

function costsRise({ businessCase: { costs } }: Project): Problem | null {
  const stray = costs.find(({ id }, at) => at > 0 && numberOf(id) <= numberOf(costs[at - 1]?.id ?? ''))
  return stray ? new Problem('invariant-broken', { rule: 'ids-rise', detail: `businessCase: ${stray.id}` }) : null
}

function linesRise({ budget: { lines } }: Project): Problem | null {
  const stray = lines.find(({ id }, at) => at > 0 && numberOf(id) <= numberOf(lines[at - 1]?.id ?? ''))
  return stray ? new Problem('invariant-broken', { rule: 'ids-rise', detail: `budget: ${stray.id}` }) : null
}

/** A long series is searched by its numbers, as the lists are. */
function measurementsRise({ goals, measurements }: Project): Problem | null {
  const known = new Set(goals.map(({ id }) => id))
  for (const [goal, series] of Object.entries(measurements)) {
    const stray = known.has(goal) ? series.find(({ id }, at) => at > 0 && numberOf(id) <= numberOf(series[at - 1]?.id ?? '')) : { id: goal }
    if (stray) return new Problem('invariant-broken', { rule: 'ids-rise', detail: `measurements: ${goal} ${stray.id}` })
  }
  return null
}

const numberOf = (id: string): number => Number(id.slice(id.lastIndexOf('-') + 1))

function phasesInOrder(project: Project): Problem | null {
  const wrong = project.phases.findIndex(({ id }, at) => id !== phaseIds[at])
  return wrong === -1 ? null : new Problem('invariant-broken', { rule: 'phases-in-order', detail: String(wrong + 1) })
}

function predecessorsStand(project: Project): Problem | null {
  const tasks = standing(project.tasks)
  const phases = new Map(tasks.map(({ id, phase }) => [id, phaseIds.indexOf(phase)]))
  for (const { id, phase, predecessors } of tasks) {
    for (const predecessor of predecessors) {
      const at = phases.get(predecessor)
      if (at === undefined) return new Problem('predecessor-unknown', { task: id, predecessor })
      if (at > phaseIds.indexOf(phase)) return new Problem('predecessor-later', { task: id, predecessor })
    }
  }
  try {
    timed(tasks.map(({ id, predecessors }) => ({
      id, days: 0, links: predecessors.map((each) => ({ id: each, type: 'FS' as const, lagDays: 0 })), earliest: 0, fixedStart: null, whole: false,
    })))
    return null
  } catch (error) {
    if (isProblem(error)) return error
    throw error
  }
}

function decisionsNumbered(project: Project): Problem | null {
  const known = new Set(project.decisions.map(({ id }) => id))
  const stray = project.decisions.find(({ supersedes }) => supersedes !== null && !known.has(supersedes))
  return stray ? new Problem('invariant-broken', { rule: 'supersedes-known', detail: stray.id }) : null
}

/** Supervision is merged with nothing, and no group stands in two merges. METHOD 2. */
function mergesFit({ organisation }: Project): Problem | null {
  const groups = (organisation.merges ?? []).flat()
  if (groups.includes('supervision')) return new Problem('merge-refused', { rule: 'supervision', group: 'supervision' })
  const twice = groups.find((group, at) => groups.indexOf(group) !== at)
  return twice ? new Problem('merge-refused', { rule: 'twice', group: twice }) : null
}

/** A committee that was formed keeps what it needs to decide. */
function committeeAble(project: Project): Problem | null {
  const lacks = project.organisation.formed ? committeeLacks(project) : []
  return lacks.length > 0 ? new Problem('committee-unable', { lacks }) : null
}

/** Sealed minutes say what they said when they were sealed; whatever else a change does to them, also by undoing, is refused. */
function sealsHold({ meetings }: Project): Problem | null {
  const broken = meetings.find((meeting) => !sealHolds(meeting))
  return broken ? new Problem('minutes-sealed', { meeting: broken.id }) : null
}

/** What is voted on can still be decided, once at a time; and a decision by vote names its round. */
function roundsStand({ rounds, matters, phases, decisions }: Project): Problem | null {
  const running = rounds.filter((round) => !isOver(round))
  const open = new Set([...standing(matters).filter(({ settled }) => settled === null).map(({ id }) => `matter:${id}`), ...phases.filter(({ started }) => started).map(({ id }) => `checkpoint:${id}`)])
  const stray = running.find((round) => !open.delete(subjectOf(round)))
  if (stray) return new Problem('invariant-broken', { rule: 'round-subject-stands', detail: stray.id })
  const known = new Set(rounds.map(({ id }) => id))
  const unknown = decisions.find(({ vote }) => vote !== null && !known.has(vote))
  return unknown ? new Problem('invariant-broken', { rule: 'vote-known', detail: unknown.id }) : null
}

/** What was handed to the committee, or decided by it, was begun: taking the start back afterwards would leave a gate without a phase. */
function workHasBegun(project: Project): Problem | null {
  const stray = project.phases.find(({ id, started, submissions }) =>
    started === null && (submissions.length > 0 || project.decisions.some(({ phase }) => phase === id)))
  return stray ? new Problem('invariant-broken', { rule: 'decided-before-start', detail: stray.id }) : null
}

/** Nobody works long before a project begins: such a date is a slip of the pen, and counting from it would never end. */
const YEARS_BEFORE_START = 10

function datesNearStart(project: Project): Problem | null {
  const first = addDays(project.start, -366 * YEARS_BEFORE_START)
  const stray = project.tasks.some(({ startedOn, finishedOn }) => (startedOn !== null && startedOn < first) || (finishedOn !== null && finishedOn < first))
  return stray ? new Problem('calendar-out-of-reach', { years: YEARS_BEFORE_START }) : null
}

/** Far less than working days are counted: a plan that keeps this can be shown on any later day. */
const LONGEST_PLAN_YEARS = 40

/** Work that is in reach even if all of it waits for each other and only one day a week is worked, by far the most plans. */
const isShort = (project: Project): boolean => standing(project.tasks).reduce((days, task) => days + taskDays(project, task), 0) <= 1_500

function planInReach(project: Project): Problem | null {
  try {
    return yearOf(finishOf(project, project.start)) - yearOf(project.start) <= LONGEST_PLAN_YEARS ? null : new Problem('calendar-out-of-reach', { years: LONGEST_PLAN_YEARS })
  } catch (error) {
    if (isProblem(error)) return error
    throw error
  }
}
