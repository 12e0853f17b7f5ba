/** Where a search stands: numbers in the order of finding, the lowest that each node leads back to, and who waits for a component. */
type Search = { found: Map<string, number>; low: Map<string, number>; waiting: string[]; onStack: Set<string> }
type Open = { node: string; left: string[] }

/** The strongly connected components of a graph, after Tarjan (1972), what others lead to first. Without recursion: long chains are no trouble. */
export function componentsOf(nodes: readonly string[], ways: (node: string) => readonly string[]): string[][] {
  const wanted = new Set(nodes)
  const search: Search = { found: new Map(), low: new Map(), waiting: [], onStack: new Set() }
  const components: string[][] = []
  const enter = (node: string): Open => {
    search.low.set(node, search.found.size)
    search.found.set(node, search.found.size)
    search.waiting.push(node)
    search.onStack.add(node)
    return { node, left: ways(node).filter((to) => wanted.has(to)) }
  }
  for (const root of nodes) {
    const open = search.found.has(root) ? [] : [enter(root)]
    for (let top = open.at(-1); top; top = open.at(-1)) {
      const to = top.left.pop()
      if (to !== undefined) {
        if (search.found.has(to)) lower(search, top.node, search.onStack.has(to) ? search.found.get(to) : undefined)
        else open.push(enter(to))
        continue
      }
      open.pop()
      lower(search, open.at(-1)?.node, search.low.get(top.node))
      if (search.low.get(top.node) === search.found.get(top.node)) components.push(taken(search, top.node))
    }
  }
  return components
}

function lower({ low }: Search, node: string | undefined, value: number | undefined): void {
  if (node !== undefined && value !== undefined) low.set(node, Math.min(low.get(node) ?? value, value))
}

function taken({ waiting, onStack }: Search, root: string): string[] {
  const component = waiting.splice(waiting.lastIndexOf(root))
  for (const node of component) onStack.delete(node)
  return component
}
