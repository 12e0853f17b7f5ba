import type { ProcessFinding } from '../domain/process/finding.ts'

/** What became of a finding in a to-be. `less`: left, with a smaller figure. */
export type FindingFate = 'gone' | 'less' | 'still'

/** A finding on the as-is, and those of the to-be that it lives on in. */
export type FatedFinding = { finding: ProcessFinding; fate: FindingFate; left: ProcessFinding[] }

/** Under this share of itself a figure is as it was, as for the yardsticks. */
const SAME = 0.01

/**
 * Each finding on the as-is with what became of it, and what is found in the to-be alone. A finding lives on where the same rule names one
 * of its steps again; of a bottleneck, where it names the same role; of a double entry, where the same data is entered twice.
 */
export function findingFates(asIs: readonly ProcessFinding[], toBe: readonly ProcessFinding[]): { fated: FatedFinding[]; fresh: ProcessFinding[] } {
  const fated = asIs.map((finding): FatedFinding => {
    const left = toBe.filter((other) => isSame(finding, other))
    const figure = left.reduce((sum, other) => sum + extentOf(other), 0)
    return { finding, left, fate: left.length === 0 ? 'gone' : figure < extentOf(finding) * (1 - SAME) ? 'less' : 'still' }
  })
  return { fated, fresh: toBe.filter((finding) => !asIs.some((other) => isSame(other, finding))) }
}

function isSame(a: ProcessFinding, b: ProcessFinding): boolean {
  if (a.rule !== b.rule || a.facts['by'] !== b.facts['by']) return false
  if (a.rule === 'bottleneck') return a.facts['role'] === b.facts['role']
  return a.steps.some((step) => b.steps.includes(step)) && (a.rule !== 'double-entry' || dataOf(a).some((data) => dataOf(b).includes(data)))
}

const dataOf = ({ facts }: ProcessFinding): string[] => String(facts['data']).toLowerCase().split(', ')

/** How much there is of it, in a unit that does not hang on the rest of the process: a wait half as long in a process half as long is less. */
function extentOf({ rule, figure, facts }: ProcessFinding): number {
  if (rule === 'long-wait') return Number(facts['wait'])
  return rule === 'no-system' ? Number(facts['work']) : figure
}
