import type { DiagnosedProblem } from '../../domain/diagnosis.ts'
import type { Diagram, Speaker } from '../told.ts'
import { type CauseBox, causeTexts, type CauseText, LINE, wideTree } from './cause-tree-layout.ts'
import { mermaidLabel } from './mermaid-label.ts'
import { colours, element, picture, words } from './svg.ts'

const WIDTH = 720

/** What both forms of a problem's picture are called in a document. */
export const causeTreeName = ({ id }: Pick<DiagnosedProblem, 'id'>): string => `cause-tree-${id}`

/** A problem and its whys down to the root causes, which have a heavy frame. METHOD 5.2. */
export function causeTree({ names, doc }: Pick<Speaker, 'names' | 'doc'>, problem: DiagnosedProblem): Diagram {
  const title = names.problemTitle(problem)
  const tree = causeTexts(title, problem, names.text)
  const { height, boxes, links } = wideTree(tree, WIDTH)
  const lines = links.map((d) => element('path', { d, fill: 'none', stroke: colours.ink3, 'stroke-width': 1.2 }))
  return { mermaid: causeMermaid(tree), svg: picture(doc.diagrams.causes.title({ problem: title }), WIDTH, height, [...lines, ...boxes.map(drawn)]) }
}

function drawn({ x, y, width, height, kind, lines }: CauseBox): string {
  const frame = { stroke: kind === 'why' ? colours.ink3 : colours.ink, 'stroke-width': kind === 'cause' ? 2.2 : 1 }
  return [
    element('rect', { x: x + 1, y, width: width - 2, height, rx: 4, fill: kind === 'problem' ? colours.sunk : colours.sheet, ...frame }),
    ...lines.map((text, i) => words(x + 9, y + 18 + i * LINE, text, { bold: kind !== 'why' })),
  ].join('')
}

/** The tree as Mermaid text: the problem on the left, root causes with round ends. */
function causeMermaid(tree: CauseText): string {
  const lines: string[] = []
  let count = 0
  const draw = ({ text, kind, below }: CauseText, above: string | null): void => {
    const id = kind === 'problem' ? 'p' : `w${count}`
    count += 1
    const label = `"${mermaidLabel(text)}"`
    lines.push(`  ${id}${kind === 'cause' ? `([${label}])` : `[${label}]`}`, ...(above ? [`  ${above} --> ${id}`] : []))
    for (const child of below) draw(child, id)
  }
  draw(tree, null)
  return ['%%{init: {"htmlLabels": false, "flowchart": {"htmlLabels": false}}}%%', 'flowchart LR', ...lines].join('\n')
}
