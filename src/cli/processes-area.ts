import { standing } from '../domain/by-id.ts'
import { compareVariants } from '../domain/process/compare.ts'
import { processFaults } from '../domain/process/faults.ts'
import { measuresOf } from '../domain/process/measures.ts'
import { type Process, type Step, type Variant, yardsticks } from '../domain/process/process.ts'
import { simulated } from '../domain/process/simulation.ts'
import { asIsOf, isModelled, toBesOf } from '../domain/process/variants.ts'
import type { Project } from '../domain/project.ts'
import { stepsFile as areasOf } from '../locales/en/steps-file.ts'
import { formatOf } from '../locales/format.ts'
import { namesOf } from '../locales/names.ts'
import type { Asked, Sheet } from './areas.ts'
import type { Cell } from './table.ts'

const isSound = ({ steps }: Variant): boolean => isModelled({ steps }) && processFaults(steps).length === 0

/** The figures of a variant for programs; null while it is faulty or nothing is modelled yet. */
function measured({ workRoles }: Project, variant: Variant) {
  if (!isSound(variant)) return null
  const { byStep, hoursByRole, ...figures } = measuresOf(variant.steps, workRoles)
  return { ...figures, byStep: Object.fromEntries(byStep), hoursByRole: Object.fromEntries(hoursByRole), cycle: simulated(variant.steps) }
}

/** A to-be against the as-is; null while one of the two cannot be measured. */
function compared(project: Project, process: Process, toBe: Variant) {
  const asIs = asIsOf(process)
  return asIs && isSound(asIs) && isSound(toBe) ? compareVariants(process, asIs, toBe, project.workRoles) : null
}

/** The processes for programs, or one of them: as they are stored, each variant with its faults, measures and what it is worth. */
export const rawProcesses = (project: Project, only?: Process) => (only ? [only] : standing(project.processes)).map((process) => ({
  ...process,
  variants: standing(process.variants).map((variant) => ({
    ...variant, faults: processFaults(variant.steps), measures: measured(project, variant), comparison: variant.kind === 'to-be' ? compared(project, process, variant) : null,
  })),
}))

/** The processes as a table: a row for each variant, the four yardsticks and, for a to-be, the verdict on each. */
export function processesSheet(asked: Asked): Sheet {
  const { project, words, cli: { heads, messages } } = asked
  const names = namesOf(project, words)
  const format = formatOf(words.id)
  return {
    columns: [
      { head: heads.id }, { head: heads.process }, { head: heads.areaOfProcess }, { head: heads.volume, right: true },
      ...yardsticks.map((yardstick) => ({ head: messages.yardsticks[yardstick], right: true })), { head: heads.approved },
    ],
    rows: standing(project.processes).flatMap((process) => [asIsOf(process), ...toBesOf(process)].flatMap((variant): Cell[][] => {
      if (!variant) return []
      const sound = isSound(variant)
      const figures = sound ? measuresOf(variant.steps, project.workRoles) : null
      const comparison = variant.kind === 'to-be' ? compared(project, process, variant) : null
      const cells = figures ? { cost: format.figure(figures.cost, 2), quality: format.percent(100 * figures.firstTimeRight), service: format.figure(figures.customerActs, 2), speed: format.figure(figures.meanCycle ?? simulated(variant.steps).mean, 1) } : null
      const first = variant.kind === 'as-is'
      return [[
        first ? process.id : `  ${variant.id}`, first ? names.text(process.title) : names.text(variant.title) || heads.toBe, first ? areaName(process, asked) : '', first ? process.volume : '',
        ...yardsticks.map((yardstick) => (cells ? [cells[yardstick], ...(comparison ? [messages.verdicts[comparison.yardsticks[yardstick].verdict]] : [])].join(' ') : '–')),
        process.approved?.variant === variant.id ? process.approved.on : '',
      ]]
    })),
  }
}

const areaName = ({ area }: Process, { words }: Asked): string => (area in areasOf.areas ? (words.stepsFile.areas[area as 'sales'][0] ?? area) : words.method.areas[area as 'order'])

const likely = ({ work, wait }: Step): [string, string] => [work, wait].map(({ optimistic, likely: middle, pessimistic }) => (optimistic === pessimistic ? String(middle) : `${optimistic}/${middle}/${pessimistic}`)) as [string, string]

/** One variant as its step table. */
export function stepsSheet(variant: Variant, { project, words, cli: { heads } }: Asked): Sheet {
  const names = namesOf(project, words)
  const numbered = (id: string): string => id.slice('step-'.length)
  return {
    columns: [
      { head: heads.step, right: true }, { head: heads.name }, { head: heads.kindOf }, { head: heads.department }, { head: heads.role }, { head: heads.system }, { head: heads.work, right: true }, { head: heads.wait, right: true },
      { head: heads.error, right: true }, { head: heads.next },
    ],
    rows: variant.steps.map((step) => [
      numbered(step.id), names.text(step.name), words.stepsFile.kinds[step.kind][0], names.text(step.department), names.text(project.workRoles.find(({ id }) => id === step.role)?.name ?? ''),
      step.systemName || (step.system === 'none' ? '' : words.stepsFile.systems[step.system][0]), ...likely(step), step.error === 0 ? '' : formatOf(words.id).percent(100 * step.error),
      step.next.map(({ to, probability }) => (probability === null ? numbered(to) : `${numbered(to)} ${formatOf(words.id).percent(100 * probability)}`)).join(step.kind === 'fork' ? ' & ' : '; '),
    ]),
  }
}
