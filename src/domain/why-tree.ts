import type { DiagnosedProblem, Why } from './diagnosis.ts'

/** A why with those that go on from it; `number` is its place (2.1.3), `depth` 1 right below the problem. */
export type WhyNode = { why: Why; number: string; depth: number; children: WhyNode[] }

/** The chains of whys of a problem as a tree, in the order in which they were asked. What goes on from something withdrawn is not in it. */
export function whyTree({ whys }: Pick<DiagnosedProblem, 'whys'>): WhyNode[] {
  const below = new Map<string | null, Why[]>()
  for (const why of whys) if (why.withdrawn === null) below.set(why.under, [...(below.get(why.under) ?? []), why])
  const grow = (under: string | null, prefix: string, depth: number): WhyNode[] => (below.get(under) ?? []).map((why, at) => {
    const number = `${prefix}${at + 1}`
    return { why, number, depth, children: grow(why.id, `${number}.`, depth + 1) }
  })
  return grow(null, '', 1)
}

/** All nodes of a tree, each before those below it. */
export const nodesOf = (tree: readonly WhyNode[]): WhyNode[] => tree.flatMap((node) => [node, ...nodesOf(node.children)])

/** The last why of each branch: what has no further why is a root cause. METHOD 5.2. */
export const rootCauses = (problem: Pick<DiagnosedProblem, 'whys'>): Why[] => nodesOf(whyTree(problem)).filter(({ children }) => children.length === 0).map(({ why }) => why)

/** A why and all that goes on from it. */
export function withAllBelow({ whys }: Pick<DiagnosedProblem, 'whys'>, id: string): string[] {
  const ids = [id]
  for (const at of ids) ids.push(...whys.filter(({ id: each, under }) => under === at && !ids.includes(each)).map((why) => why.id))
  return ids
}

/** The root cause in words: as the verdict names it, else the last whys. */
export function causesOf(problem: DiagnosedProblem): string[] {
  const named = problem.verdict?.cause ?? ''
  return named !== '' ? [named] : rootCauses(problem).map(({ text }) => text)
}
