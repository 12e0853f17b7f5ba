import { z } from 'zod'
import { nextId, standing } from '../domain/by-id.ts'
import { bareStep } from '../domain/process/new-step.ts'
import { Process, ProcessId, RoleOfWork, RoleOfWorkId, type Step, yardsticks } from '../domain/process/process.ts'
import { plainFlow } from '../domain/process/rewiring.ts'
import { Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import { Line } from '../domain/text.ts'
import { change } from './change.ts'
import { baseOf, findStanding } from './find.ts'
import { assignGiven } from './given.ts'
import { modellers, presentProcess, refuseOtherGroups } from './process-found.ts'
import { idsFor, stepsFrom, TableGiven } from './step-input.ts'
import { RolesGiven, withRoles } from './steps-with-roles.ts'

const { area, owner, customer, trigger, result, volume, inScope, goals, problems, targets, weights } = Process.shape
const ProcessFields = z.strictObject({
  title: Line, area, owner, customer, trigger, result, volume, inScope, goals, problems, targets: targets.partial(), weights: weights.partial(),
})
type Given = { [Field in keyof z.output<typeof ProcessFields>]?: z.output<typeof ProcessFields>[Field] | undefined }

/** With its as-is: the steps given, else a start and an end to write between. Roles that come along and are not here by name are added. */
export const addProcess = change({
  name: 'add-process',
  input: ProcessFields.partial().extend({ title: Line, area, steps: TableGiven.optional(), roles: RolesGiven }),
  may: modellers,
  rule: 'analysis-group',
  make(project, { steps, roles, ...given }, facts) {
    refuseOtherGroups(baseOf(project), 'add-process', facts)
    const id = nextId(baseOf(project.processes), 'process')
    const process: Process = {
      id, title: given.title, area: given.area, owner: '', customer: '', trigger: '', result: '', volume: null, inScope: true, goals: [], problems: [],
      targets: { cost: null, quality: null, service: null, speed: null }, weights: { cost: 3, quality: 3, service: 3, speed: 3 },
      variants: [{ ...facts.stamp, id: 'variant-1', kind: 'as-is', title: '', basedOn: null, steps: firstSteps, remedies: [], withdrawn: null }],
      evaluations: [], approved: null, actuals: [], withdrawn: null,
    }
    fill(baseOf(project), process, given)
    const [asIs] = process.variants
    if (steps && asIs) asIs.steps = withRoles(project, stepsFrom(steps, idsFor(steps.map((step) => step.id), new Set(), 1)), roles)
    project.processes.push(process)
    return { process: id }
  },
})

const firstSteps: Step[] = [{ ...bareStep('step-1', 'start'), next: [plainFlow('step-2')] }, bareStep('step-2', 'end')]

export const editProcess = change({
  name: 'edit-process',
  input: ProcessFields.partial().extend({ process: ProcessId }),
  may: modellers,
  rule: 'analysis-group',
  make(project, { process: id, ...given }, facts) {
    refuseOtherGroups(baseOf(project), 'edit-process', facts)
    fill(baseOf(project), presentProcess(project, id), given)
  },
})

function fill(project: Project, process: Process, { targets: aims, weights: heavy, ...given }: Given): void {
  refuseForeign(project.goals, given.goals, 'goal')
  refuseForeign(project.diagnosis, given.problems, 'problem')
  assignGiven(process, given)
  assignGiven(process.targets, aims ?? {})
  assignGiven(process.weights, heavy ?? {})
  if (heavy && yardsticks.every((yardstick) => process.weights[yardstick] === 0)) throw new Problem('weights-empty', { process: process.title })
}

function refuseForeign(list: readonly { id: string; withdrawn: unknown }[], ids: readonly string[] | undefined, kind: string): void {
  const known = new Set(standing(list).map(({ id }) => id))
  const stray = ids?.find((id) => !known.has(id))
  if (stray !== undefined) throw new Problem('thing-unknown', { kind, id: stray })
}

export const withdrawProcess = change({
  name: 'withdraw-process',
  input: z.strictObject({ process: ProcessId }),
  may: modellers,
  rule: 'analysis-group',
  make(project, { process }, facts) {
    refuseOtherGroups(baseOf(project), 'withdraw-process', facts)
    presentProcess(project, process).withdrawn = facts.stamp
  },
})

const { rate, hours } = RoleOfWork.shape

export const addWorkRole = change({
  name: 'add-work-role',
  input: z.strictObject({ name: Line, rate: rate.default(null), hours: hours.default(null) }),
  may: modellers,
  rule: 'analysis-group',
  make(project, given, facts) {
    refuseOtherGroups(baseOf(project), 'add-work-role', facts)
    refuseSameName(project, given.name)
    const id = nextId(baseOf(project.workRoles), 'role')
    project.workRoles.push({ id, ...given, withdrawn: null })
    return { workRole: id }
  },
})

export const editWorkRole = change({
  name: 'edit-work-role',
  input: z.strictObject({ workRole: RoleOfWorkId, name: Line.optional(), rate: rate.optional(), hours: hours.optional() }),
  may: modellers,
  rule: 'analysis-group',
  make(project, { workRole: id, ...given }, facts) {
    refuseOtherGroups(baseOf(project), 'edit-work-role', facts)
    const role = findStanding(project.workRoles, id, 'work-role')
    if (given.name !== undefined && given.name !== role.name) refuseSameName(project, given.name)
    assignGiven(role, given)
  },
})

function refuseSameName({ workRoles }: Project, name: string): void {
  const other = standing(baseOf(workRoles)).find((role) => role.name === name)
  if (other) throw new Problem('work-role-known', { name })
}

/** Who does a step in a variant that stands is needed. */
export const withdrawWorkRole = change({
  name: 'withdraw-work-role',
  input: z.strictObject({ workRole: RoleOfWorkId }),
  may: modellers,
  rule: 'analysis-group',
  make(project, { workRole: id }, facts) {
    const base = baseOf(project)
    refuseOtherGroups(base, 'withdraw-work-role', facts)
    const role = findStanding(project.workRoles, id, 'work-role')
    for (const { title, variants } of standing(base.processes)) {
      const step = standing(variants).flatMap(({ steps }) => steps).find((each) => each.role === id)
      if (step) throw new Problem('work-role-in-use', { role: role.name, process: title, step: step.name || step.id })
    }
    role.withdrawn = facts.stamp
  },
})
