import type { DiagnosedProblem } from '../../domain/diagnosis.ts'
import { type WhyNode, whyTree } from '../../domain/why-tree.ts'
import { wrapped } from './svg.ts'

/** A text of the tree with those below it: the problem, its whys, and as the last of each branch a root cause. */
export type CauseText = { text: string; kind: 'problem' | 'why' | 'cause'; below: CauseText[] }
export type CauseBox = { x: number; y: number; width: number; height: number; kind: CauseText['kind']; lines: string[] }
/** Boxes and the lines between them as SVG paths. */
export type CauseLayout = { width: number; height: number; boxes: CauseBox[]; links: string[] }

export const LINE = 16
const GAP = 8
const WIDEST = 260
/** A column narrower than this has no room for a sentence. */
const NARROWEST = 118
const BETWEEN = 22
const STEP = 20

/** The tree in the words of one language; `say` gives users' texts in it. */
export function causeTexts(title: string, problem: Pick<DiagnosedProblem, 'whys'>, say: (text: string) => string): CauseText {
  const below = (nodes: readonly WhyNode[]): CauseText[] =>
    nodes.map(({ why, children }) => ({ text: say(why.text), kind: children.length === 0 ? 'cause' : 'why', below: below(children) }))
  return { text: title, kind: 'problem', below: below(whyTree(problem)) }
}

const depthOf = ({ below }: CauseText): number => 1 + Math.max(0, ...below.map(depthOf))

/** From left to right, each why in the column after what it explains; as an indented list where the chain is too long for that. */
export function wideTree(tree: CauseText, width: number): CauseLayout {
  const columns = depthOf(tree)
  const column = Math.min(WIDEST, (width - BETWEEN * (columns - 1)) / columns)
  if (column < NARROWEST) return indentedTree(tree, width)
  const boxes: CauseBox[] = []
  const links: string[] = []
  /** Puts a part of the tree below `top`; gives where it ends, and its box. */
  const place = (node: CauseText, depth: number, top: number): { end: number; box: CauseBox } => {
    const box = boxOf(node, depth * (column + BETWEEN), top, column)
    boxes.push(box)
    const below: CauseBox[] = []
    let end = top
    for (const child of node.below) {
      const placed = place(child, depth + 1, end)
      below.push(placed.box)
      end = placed.end + GAP
    }
    const [first, last] = [below[0], below.at(-1)]
    if (first && last) box.y = Math.max(top, (middle(first) + middle(last) - box.height) / 2)
    for (const child of below) links.push(`M${at(box.x + box.width)} ${at(middle(box))}H${at(child.x - BETWEEN / 2)}V${at(middle(child))}H${at(child.x)}`)
    return { end: Math.max(end - (below.length > 0 ? GAP : 0), box.y + box.height), box }
  }
  const { end } = place(tree, 0, 2)
  return { width, height: end + 2, boxes, links }
}

/** The same from top to bottom, each why indented below what it explains: for telephones and long chains. */
export function indentedTree(tree: CauseText, width: number): CauseLayout {
  const boxes: CauseBox[] = []
  const links: string[] = []
  let y = 2
  const place = (node: CauseText, depth: number, above: CauseBox | null): void => {
    const x = Math.min(depth * STEP, width / 2)
    const box = boxOf(node, x, y, width - x)
    boxes.push(box)
    if (above) links.push(`M${at(above.x + STEP / 2)} ${at(above.y + above.height)}V${at(middle(box))}H${at(box.x)}`)
    y += box.height + GAP
    for (const child of node.below) place(child, depth + 1, box)
  }
  place(tree, 0, null)
  return { width, height: y - GAP + 2, boxes, links }
}

function boxOf({ text, kind }: CauseText, x: number, y: number, width: number): CauseBox {
  const lines = wrapped(text, 12, width - 18, 6)
  return { x, y, width, height: 12 + Math.max(1, lines.length) * LINE, kind, lines }
}

const middle = ({ y, height }: CauseBox): number => y + height / 2
const at = (value: number): string => String(Math.round(value * 10) / 10)
