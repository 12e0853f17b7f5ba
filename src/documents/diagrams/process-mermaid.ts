import type { Step } from '../../domain/process/process.ts'
import { layoutOf } from '../../domain/process/layout.ts'
import { mermaidLabel } from './mermaid-label.ts'
import { looksOf, type Mark } from './process-marks.ts'
import type { ProcessPicture } from './process-picture.ts'
import { flowText, type ProcessWords } from './process-svg.ts'

const header = '%%{init: {"htmlLabels": false, "flowchart": {"htmlLabels": false}}}%%'

/** What became of a step, before its name. */
const signs: Record<Mark, string> = { fresh: '+ ', altered: '~ ', ghost: '− ' }
const classes: Record<Mark, string> = { fresh: 'stroke-width:3px', altered: 'stroke-dasharray:7 3', ghost: 'stroke-dasharray:2 4' }

/** A variant as Mermaid flowchart text with a subgraph for each lane; the same steps and flows as the picture. */
export function processMermaid(picture: ProcessPicture, words: Pick<ProcessWords, 'box' | 'format'>): string {
  const { steps, marks, gone } = picture
  const ids = new Map(steps.map(({ id }, i) => [id, `s${i + 1}`]))
  const { lanes, nodes } = layoutOf(steps)
  const laneOf = (i: number): number => lanes.findIndex((lane) => (nodes[i]?.y ?? 0) >= lane.y && (nodes[i]?.y ?? 0) < lane.y + lane.height)
  const inLanes = lanes.flatMap(({ name }, at) => {
    const own = steps.flatMap((step, i) => (laneOf(i) === at ? [`    ${ids.get(step.id)}${shaped(step, nameOf(picture, words, step))}`] : []))
    return [`  subgraph l${at + 1} ["${mermaidLabel(words.box.text(name))}"]`, ...own, '  end']
  })
  const flows = steps.flatMap((step) => step.next.flatMap(({ to }, at) => {
    const target = ids.get(to)
    if (target === undefined) return []
    const text = flowText(words, step, at)
    return [`  ${ids.get(step.id)} ${gone.has(`${step.id} ${at}`) ? '-.->' : '-->'}${text === '' ? '' : `|"${mermaidLabel(text)}"|`} ${target}`]
  }))
  const marked = (['fresh', 'altered', 'ghost'] as const).flatMap((mark) => {
    const own = steps.flatMap(({ id }) => (looksOf(marks.get(id)) === mark ? [ids.get(id)] : []))
    return own.length === 0 ? [] : [`  classDef ${mark} ${classes[mark]}`, `  class ${own.join(',')} ${mark}`]
  })
  return [header, 'flowchart LR', ...inLanes, ...flows, ...marked].join('\n')
}

function nameOf({ numbers, marks }: ProcessPicture, { box }: Pick<ProcessWords, 'box'>, step: Step): string {
  const mark = looksOf(marks.get(step.id))
  const number = numbers.get(step.id)
  return [mark ? signs[mark] : '', number === undefined ? '' : `${box.number(number)} `, box.text(step.name)].join('')
}

/** Circles for start and end, a diamond for a choice, bars cannot be had: forks and joins are hexagons. */
function shaped({ kind }: Step, name: string): string {
  const label = `"${mermaidLabel(name)}"`
  switch (kind) {
    case 'start': return `((${label}))`
    case 'end': return `(((${label})))`
    case 'choice': return `{${label}}`
    case 'fork': case 'join': return `{{${label}}}`
    default: return `[${label}]`
  }
}
