import type { Examined, ProcessFinding } from './finding.ts'
import { probabilityOf, takesTime } from './graph.ts'
import type { Step } from './process.ts'

/** From these shares on rework is a finding. METHOD 6. */
const SENT_BACK = 0.1
const ERROR = 0.05

/** Ways back that are taken by 10 % of the runs that come there, and steps of which 5 % are done again. Figure: that share. */
export function reworkLoops(examined: Examined): ProcessFinding[] {
  const { steps, measures } = examined
  const wrong = steps.filter((step) => takesTime(step) && step.error >= ERROR).map((step): ProcessFinding => ({
    rule: 'rework-loop', steps: [step.id], figure: step.error, remedies: ['simplify', 'automate'], facts: { by: 'error', share: step.error, times: measures.byStep.get(step.id)?.visits ?? 0, limit: ERROR },
  }))
  return [...waysBack(examined), ...wrong]
}

function waysBack({ graph, measures, follows }: Examined): ProcessFinding[] {
  const place = new Map(graph.order.map((id, at) => [id, at]))
  const before = (id: string): number => place.get(id) ?? -1
  return [...graph.step.values()].flatMap((step) => step.next.flatMap(({ to }, way): ProcessFinding[] => {
    const share = probabilityOf(step, way)
    const target = graph.step.get(to)
    const visits = measures.byStep.get(step.id)?.visits ?? 0
    if (step.kind === 'fork' || !target || before(to) > before(step.id) || share < SENT_BACK || visits === 0) return []
    const again = [...nearest(target, (id) => graph.step.get(id)?.next.map((flow) => flow.to) ?? [], graph.step), ...nearest(step, (id) => graph.into.get(id) ?? [], graph.step)]
    const concerned = [...new Set(again.filter((id) => follows.some(({ from, to: next }) => from.id === id || next.id === id)))]
    return [{ rule: 'rework-loop', steps: concerned, figure: share, remedies: ['simplify', 're-order', 'automate'], facts: { by: 'loop', share, times: share * visits, at: step.id, backTo: to, limit: SENT_BACK } }]
  }))
}

/** The step itself, or the first ones that take time on the way from it. */
function nearest(step: Step, ways: (id: string) => readonly string[], known: ReadonlyMap<string, Step>): string[] {
  const met = new Set([step.id])
  const found: string[] = []
  for (const id of met) {
    const at = known.get(id)
    if (at && takesTime(at)) found.push(id)
    else for (const next of ways(id)) met.add(next)
  }
  return found
}
