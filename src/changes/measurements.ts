import { z } from 'zod'
import { byId, nextId } from '../domain/by-id.ts'
import { type Day, GivenDay } from '../domain/day.ts'
import type { Goal, Measurement } from '../domain/goal.ts'
import { ownsGoal } from '../domain/goal-owner.ts'
import { seriesOf } from '../domain/goal-series.ts'
import type { RoleId } from '../domain/ids.ts'
import { correctionOf, figureOf, type Reading, readingFault, saysTheSame } from '../domain/measuring.ts'
import { type Fault, Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import type { Stamp } from '../domain/stamp.ts'
import { OptionalLine } from '../domain/text.ts'
import { change, runners } from './change.ts'
import { Figure } from './figure.ts'
import { baseOf, find } from './find.ts'
import { presentGoal } from './goals.ts'

/** Those who bring figures in. */
const measurers = [...runners, 'group-lead', 'committee-secretary'] as const satisfies RoleId[]
/** These for the goals that they answer for. */
const owners = [...measurers, 'committee-chair', 'committee-member', 'group-member'] as const satisfies RoleId[]

/** Whether somebody may bring in figures of a goal: those who do so for all goals, and the goal's owner. */
export const measures = (project: Pick<Project, 'team'>, goal: Pick<Goal, 'owner'>, roles: readonly RoleId[], me: string | null): boolean =>
  roles.some((role) => role === 'operator' || (measurers as readonly RoleId[]).includes(role)) || ownsGoal(project, goal, me)

const Count = Figure.min(0).nullable().default(null)
const Read = z.strictObject({ value: Figure.nullable().default(null), part: Count, whole: Count, sample: z.int().min(1).max(1e12).nullable().default(null), source: OptionalLine.default('') })
type Read = z.output<typeof Read>

/** Without a day: today. A day that was measured is corrected, not measured twice. */
export const recordMeasurement = change({
  name: 'record-measurement',
  input: Read.extend({ goal: z.string(), on: GivenDay.nullable().default(null) }),
  may: owners,
  rule: 'goal-owner',
  make(project, { goal: id, on: given, ...read }, { today, stamp, roles, me }) {
    const goal = presentGoal(project, id)
    refuseOthers(project, goal, roles, me)
    const on = given ?? today
    refuseReading(goal, { on, ...read }, today)
    const known = seriesOf(baseOf(project), id).find((each) => each.on === on)
    if (known) throw new Problem('measured-already', { goal: goal.title, day: on, measurement: known.id, value: known.value })
    return { measurement: append(project, goal, [measurement(goal, { on, ...read }, stamp, null)]) }
  },
})

/** Another figure for the same day; the old one stays, and is passed over. METHOD 5.3. */
export const correctMeasurement = change({
  name: 'correct-measurement',
  input: Read.extend({ goal: z.string(), measurement: z.string() }),
  may: owners,
  rule: 'goal-owner',
  make(project, { goal: id, measurement: old, ...read }, { today, stamp, roles, me }) {
    const goal = presentGoal(project, id)
    refuseOthers(project, goal, roles, me)
    const wrong = presentMeasurement(project, goal, old)
    refuseReading(goal, { on: wrong.on, ...read }, today)
    return { measurement: append(project, goal, [measurement(goal, { on: wrong.on, ...read }, stamp, old)]) }
  },
})

/** Takes a figure out; if it was a correction, what it corrected counts again. */
export const withdrawMeasurement = change({
  name: 'withdraw-measurement',
  input: z.strictObject({ goal: z.string(), measurement: z.string() }),
  may: owners,
  rule: 'goal-owner',
  make(project, { goal: id, measurement: taken }, { stamp, roles, me }) {
    const goal = presentGoal(project, id)
    refuseOthers(project, goal, roles, me)
    presentMeasurement(project, goal, taken)
    find(project.measurements[id] as Measurement[], taken, 'measurement').withdrawn = stamp
  },
})

const Row = Read.extend({ goal: z.string(), on: GivenDay })
const MOST_ROWS = 100_000
const MOST_FAULTS = 50

/**
 * Many figures as one change, all or none. A day that was measured gets a correction, or stays as it is if the row says the same;
 * `source` is that of every row without one of its own.
 */
export const importMeasurements = change({
  name: 'import-measurements',
  input: z.strictObject({ rows: z.array(Row).min(1).max(MOST_ROWS), source: OptionalLine.default('') }),
  may: measurers,
  make(project, { rows, source }, { today, stamp }) {
    const faults: Fault[] = []
    const count = { added: 0, corrected: 0, same: 0 }
    const goals = new Map<string, Taking>()
    for (const [at, row] of rows.entries()) {
      const taking = goals.get(row.goal) ?? takingOf(project, row.goal)
      goals.set(row.goal, taking)
      const fault = taking.days.has(row.on) ? 'duplicate' : readingFault(taking.goal, row, today)
      taking.days.add(row.on)
      if (fault) faults.push({ path: `rows.${at}`, message: fault })
      else count[take(taking, row, source, stamp)] += 1
    }
    if (faults.length > 0) throw new Problem('measurements-refused', { faults: faults.slice(0, MOST_FAULTS), refused: faults.length, rows: rows.length })
    for (const { goal, taken } of goals.values()) append(project, goal, taken)
    return count
  },
})

/** What an import does to one goal. */
type Taking = { goal: Goal; known: Map<Day, Measurement>; days: Set<Day>; taken: Measurement[] }

function takingOf(project: Project, id: string): Taking {
  const goal = byId(baseOf(project.goals), id, 'goal')
  return { goal, known: new Map(seriesOf(baseOf(project), id).map((each) => [each.on, each])), days: new Set(), taken: [] }
}

function take({ goal, known, taken }: Taking, row: Read & { on: Day }, source: string, stamp: Stamp): 'added' | 'corrected' | 'same' {
  const old = known.get(row.on)
  if (old && saysTheSame(old, row)) return 'same'
  taken.push(measurement(goal, row.source === '' && source !== '' ? { ...row, source } : row, stamp, old?.id ?? null))
  return old ? 'corrected' : 'added'
}

/** All that was ever entered for a goal, as it was before the change: long lists are not drafted. */
const entriesOf = ({ measurements }: Project, id: string): readonly Measurement[] => baseOf(measurements)[id] ?? []

function refuseOthers(project: Project, goal: Goal, roles: readonly RoleId[], me: string | null): void {
  if (!measures(baseOf(project), baseOf(goal), roles, me)) throw new Problem('not-goal-owner', { goal: goal.title, owner: goal.owner, may: measurers })
}

function refuseReading(goal: Goal, reading: Reading, today: Day): void {
  const fault = readingFault(goal, reading, today)
  if (fault) throw new Problem('measurement-refused', { goal: goal.title, fault })
}

/** A measurement that counts. Throws `measurement-corrected` when somebody corrected it meanwhile: what one saw is not what stands. */
function presentMeasurement(project: Project, { id, title }: Goal, wanted: string): Measurement {
  const entries = entriesOf(project, id)
  const found = byId(entries, wanted, 'measurement')
  if (found.withdrawn) throw new Problem('thing-unknown', { kind: 'measurement', id: wanted })
  const correction = correctionOf(entries, wanted)
  if (correction) throw new Problem('measurement-corrected', { goal: title, day: found.on, measurement: correction.id, value: correction.value })
  return found
}

/** Written out, not spread: a large import makes a hundred thousand of them. */
const measurement = (goal: Goal, { on, part, whole, sample, source, value }: Read & { on: Day }, { by, at }: Stamp, corrects: string | null): Measurement =>
  ({ id: '', by, at, on, value: figureOf(goal, { value, part, whole }) as number, part, whole, sample, source, corrects, withdrawn: null })

/** More new ones than these, and not few beside the old ones: the series is set as a whole, one place in the history instead of thousands. */
const MANY = 64

/** Nothing in it is a draft, and said to be frozen it is not searched for any: of a hundred thousand rows that takes a third of a second. */
const frozen = (list: Measurement[]): Measurement[] => Object.freeze(list) as Measurement[]

/** Adds measurements, which get their ids here, to a goal's series; answers the last id. */
function append(project: Project, { id }: Goal, added: readonly Measurement[]): string | null {
  if (added.length === 0) return null
  const old = entriesOf(project, id)
  const first = Number(nextId(old, 'measurement').slice('measurement-'.length))
  for (const [at, each] of added.entries()) each.id = `measurement-${first + at}`
  if (old.length === 0 || (added.length > MANY && added.length * 4 > old.length)) project.measurements[id] = frozen([...old, ...added])
  else project.measurements[id]?.push(...added)
  return added.at(-1)?.id ?? null
}
