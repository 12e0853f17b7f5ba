import { type Drawing, type Node, outOf } from './bpmn-drawing.ts'

/**
 * The nodes as somebody would tell them: from the starts along the ways, a node after all that lead to it but by a loop (reverse
 * postorder); what nothing leads to comes last, in the order of the file. What Sixgate wrote stands in its order already.
 */
export function inFlowOrder(drawing: Drawing): Node[] {
  const nodes = [...drawing.nodes.values()]
  if (nodes.every(({ ownId }) => ownId !== null)) return nodes
  const seen = new Set<string>()
  const roots = [...nodes.filter(({ kind }) => kind === 'start'), ...nodes.filter(({ kind }) => kind !== 'start')]
  return roots.flatMap((root) => visited(root, drawing, seen))
}

function visited(root: Node, drawing: Drawing, seen: Set<string>): Node[] {
  if (seen.has(root.key)) return []
  seen.add(root.key)
  const done: Node[] = []
  const open: { node: Node; left: string[] }[] = [{ node: root, left: targets(drawing, root) }]
  for (let at = open.at(-1); at; at = open.at(-1)) {
    const to = at.left.pop()
    const node = to === undefined ? undefined : drawing.nodes.get(to)
    if (to === undefined) {
      done.push(at.node)
      open.pop()
    } else if (node && !seen.has(to)) {
      seen.add(to)
      open.push({ node, left: targets(drawing, node) })
    }
  }
  return done.reverse()
}

/** Popped from the end, the last way is followed first, so that the first stands first once turned round. */
const targets = (drawing: Drawing, { key }: Node): string[] => outOf(drawing, key).map(({ to }) => to)
