import { purposeOf } from '../../domain/process/links.ts'
import { takesTime } from '../../domain/process/graph.ts'
import { type Evaluation, type Process, type Step, type Variant, yardsticks } from '../../domain/process/process.ts'
import { figureSaid, processSpeaker } from '../../locales/process-said.ts'
import { stepMarks } from '../diagrams/process-picture.ts'
import type { Speaker } from '../told.ts'

/** Why it is done this way from now on: what hurt, what is to be reached, and what the redesign is worth by its evaluation. */
export function reasonsOf(speaker: Speaker, process: Process, evaluation: Evaluation | null): string[] {
  const { project, names, words, format, doc: { guide } } = speaker
  const { goals, problems } = purposeOf(project, process)
  const say = processSpeaker(project, words)
  // Service may be better by its hand-overs, while the customer acts as often as before.
  const gains = yardsticks.flatMap((yardstick) => {
    const figures = evaluation?.yardsticks[yardstick]
    const [from, to] = [figureSaid(say, yardstick, figures?.asIs ?? null), figureSaid(say, yardstick, figures?.toBe ?? null)]
    return figures?.verdict === 'better' && from !== to ? [guide.gains[yardstick]({ from, to })] : []
  })
  return [
    ...(problems.length === 0 ? [] : [guide.solves({ n: problems.length, problems: format.list(problems.map((problem) => format.quoted(names.problemTitle(problem)))) })]),
    ...(goals.length === 0 ? [] : [guide.serves({ n: goals.length, goals: format.list(goals.map(({ title }) => format.quoted(names.text(title)))) })]),
    ...gains,
  ]
}

/** How the work differs from what people are used to, in sentences; a step of which only the figures changed is as it was for who does it. */
export function differentFrom({ names, format, doc: { guide } }: Speaker, asIs: Variant | null, toBe: Variant): string[] {
  if (!asIs) return []
  const marks = stepMarks(asIs.steps, toBe.steps)
  const before = new Map(asIs.steps.map((step) => [step.id, step]))
  const named = (steps: readonly Step[], mark: string): Step[] => steps.filter((step) => takesTime(step) && marks.get(step.id) === mark)
  const list = (steps: readonly Step[]): string => format.list(steps.map((step) => format.quoted(names.text(step.name) || step.id)))
  const [gone, fresh, changed] = [named(asIs.steps, 'removed'), named(toBe.steps, 'added'), named(toBe.steps, 'changed')]
  const was = (step: Step): Step => before.get(step.id) ?? step
  const elsewhere = changed.filter((step) => step.system !== was(step).system || step.systemName !== was(step).systemName)
  const others = changed.filter((step) => step.role !== was(step).role || step.department !== was(step).department)
  const parts: [readonly Step[], (facts: { n: number; steps: string }) => string][] = [[gone, guide.gone], [fresh, guide.fresh], [elsewhere, guide.elsewhere], [others, guide.byOthers]]
  return parts.flatMap(([steps, say]) => (steps.length === 0 ? [] : [say({ n: steps.length, steps: list(steps) })]))
}
