import { advised, type Examined, type ProcessFinding } from './finding.ts'
import { reachedFrom } from './finding-paths.ts'
import { takesTime } from './graph.ts'
import type { Step } from './process.ts'

/**
 * The same data written in two systems in one run, in spreadsheets too; paper is no system. Data and systems are compared without regard to
 * capitals. One finding for the steps concerned; figure: how many data are written more than once.
 */
export function doubleEntries(examined: Examined): ProcessFinding[] {
  const meets = meeting(examined)
  const groups = new Map<string, { steps: Step[]; data: string[] }>()
  for (const [name, steps] of writersIn(examined)) {
    const twice = steps.filter((step) => steps.some((other) => systemOf(other) !== systemOf(step) && meets(step, other)))
    if (twice.length === 0) continue
    const key = JSON.stringify(twice.map(({ id }) => id))
    const group = groups.get(key) ?? { steps: twice, data: [] }
    groups.set(key, group)
    group.data.push(twice[0]?.data.find((each) => folded(each) === name) ?? name)
  }
  return [...groups.values()].map(({ steps, data }): ProcessFinding => ({
    rule: 'double-entry', steps: steps.map(({ id }) => id), figure: data.length, remedies: advised(['combine', 'automate', 'eliminate'], steps), facts: { data: data.join(', '), systems: new Set(steps.map(systemOf)).size },
  }))
}

/** Who writes what into a system. */
function writersIn({ steps, measures }: Examined): Map<string, Step[]> {
  const writers = new Map<string, Step[]>()
  for (const step of steps) {
    if (!takesTime(step) || step.system === 'none' || (measures.byStep.get(step.id)?.visits ?? 0) === 0) continue
    for (const name of new Set(step.data.map(folded))) writers.set(name, [...(writers.get(name) ?? []), step])
  }
  return writers
}

const folded = (text: string): string => text.trim().toLowerCase()
const systemOf = ({ system, systemName }: Step): string => JSON.stringify([system, folded(systemName)])

/** Whether one run can come to both steps: one after the other, or in two branches of a block. */
function meeting({ model, graph }: Examined): (a: Step, b: Step) => boolean {
  const after = new Map<string, Set<string>>()
  const behind = (step: Step): Set<string> => {
    const known = after.get(step.id) ?? reachedFrom(model, ({ id }) => id === step.id)
    after.set(step.id, known)
    return known
  }
  const branches = (step: Step): { fork: string; way: number }[] => {
    const found: { fork: string; way: number }[] = []
    for (let branch = graph.blocks.branchOf.get(step.id) ?? null; branch; branch = branch.outer) found.push(branch)
    return found
  }
  const besides = (a: Step, b: Step): boolean => branches(a).some(({ fork, way }) => branches(b).some((other) => other.fork === fork && other.way !== way))
  return (a, b) => behind(a).has(b.id) || behind(b).has(a.id) || besides(a, b)
}
