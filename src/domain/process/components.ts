/** Where a search stands: numbers in the order of finding, the lowest that each node leads back to, and who waits for a component. */
type Search = { found: Map<string, number>; low: Map<string, number>; waiting: string[]; onStack: Set<string> }
type Open = { node: string; left: string[] }

/** The strongly connected components of a graph, after Tarjan (1972), what others lead to first. Without recursion: long chains are no trouble. */
export function componentsOf(nodes: readonly string[], ways: (node: string) => readonly string[]): string[][] {
  const wanted = new Set(nodes)
  const search: Search = { found: new Map(), low: new Map(), waiting: [], onStack: new Set() }
  const components: string[][] = []
  const enter = (node: string): Open => entered(search, node, ways(node).filter((to) => wanted.has(to)))
  for (const root of nodes) if (!search.found.has(root)) components.push(...componentsFrom(search, enter(root), enter))
  return components
}

function componentsFrom(search: Search, root: Open, enter: (node: string) => Open): string[][] {
  const components: string[][] = []
  const open = [root]
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const to = top.left.pop()
    if (to === undefined) components.push(...completed(search, open))
    else if (!search.found.has(to)) open.push(enter(to))
    else if (search.onStack.has(to)) lower(search, top.node, search.found.get(to))
  }
  return components
}

function entered({ found, low, waiting, onStack }: Search, node: string, left: string[]): Open {
  low.set(node, found.size)
  found.set(node, found.size)
  waiting.push(node)
  onStack.add(node)
  return { node, left }
}

function lower({ low }: Search, node: string | undefined, value: number | undefined): void {
  if (node !== undefined && value !== undefined) low.set(node, Math.min(low.get(node) ?? value, value))
}

/** Closes the node that was opened last, and gives the component that it is the first of; none if it leads back to an earlier one. */
function completed(search: Search, open: Open[]): string[][] {
  const { found, low, waiting, onStack } = search
  const node = open.pop()?.node ?? ''
  lower(search, open.at(-1)?.node, low.get(node))
  if (low.get(node) !== found.get(node)) return []
  const component = waiting.splice(waiting.lastIndexOf(node))
  for (const each of component) onStack.delete(each)
  return [component]
}
