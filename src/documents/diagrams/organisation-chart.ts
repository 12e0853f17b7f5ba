import type { Unit } from '../sections/organisation.ts'
import type { Diagram, Speaker } from '../told.ts'
import { mermaidLabel } from './mermaid-label.ts'
import { type ChartBox, type ChartLink, type ChartWords, LINE, membersShown, wideLayout } from './organisation-layout.ts'
import { colours, element, picture, words } from './svg.ts'

const WIDTH = 720

/** Committee over project manager over groups; supervision stands aside and reports to the committee. METHOD 2. */
export function organisationChart(speaker: Speaker, units: readonly Unit[]): Diagram {
  const { height, boxes, links } = wideLayout(units, chartWords(speaker), WIDTH)
  return { mermaid: chartMermaid(speaker, units), svg: picture(speaker.doc.diagrams.organisation.title, WIDTH, height, [...links.map(line), ...boxes.map(drawn)]) }
}

/** What the chart says beside names. */
export const chartWords = ({ doc, format }: Pick<Speaker, 'doc' | 'format'>): ChartWords =>
  ({ nobody: doc.common.nobody, more: (count) => doc.diagrams.organisation.more({ n: format.number(count) }) })

function drawn({ unit, x, y, width, height, title, lines }: ChartBox): string {
  const nobody = unit.members.length === 0
  return [
    element('rect', { x: x + 0.5, y, width: width - 1, height, rx: 4, fill: colours.sheet, stroke: nobody ? colours.ink3 : colours.ink2, 'stroke-width': 1, ...(nobody ? { 'stroke-dasharray': '3 3' } : {}) }),
    ...title.map((text, i) => words(x + 8, y + 17 + i * LINE, text, { bold: true })),
    ...lines.map((text, i) => words(x + 8, y + 17 + (title.length + i) * LINE, text, { size: 11, fill: nobody ? colours.ink3 : colours.ink2 })),
  ].join('')
}

function line({ d, watching, tip }: ChartLink): string {
  const path = element('path', { d, fill: 'none', stroke: colours.ink2, 'stroke-width': 1.2, ...(watching ? { 'stroke-dasharray': '4 3' } : {}) })
  return tip ? path + element('path', { d: `M${tip.x} ${tip.y}l8 -4v8z`, fill: colours.ink2 }) : path
}

function chartMermaid(speaker: Speaker, units: readonly Unit[]): string {
  const nodes = units.map((unit, i) => `  u${i + 1}["${[unit.name, ...membersShown(unit, chartWords(speaker))].map(mermaidLabel).join('<br/>')}"]`)
  const idsOf = (place: Unit['place']) => units.flatMap((unit, i) => (unit.place === place ? [`u${i + 1}`] : []))
  const [committee, manager] = [idsOf('committee')[0], idsOf('manager')[0]]
  const from = manager ?? committee
  const lines = [
    ...(committee && manager ? [`  ${committee} --> ${manager}`] : []),
    ...(from ? idsOf('group').map((group) => `  ${from} --> ${group}`) : []),
    ...(committee ? idsOf('supervision').map((watcher) => `  ${watcher} -.-> ${committee}`) : []),
  ]
  return ['%%{init: {"htmlLabels": false, "flowchart": {"htmlLabels": false}}}%%', 'flowchart TD', ...nodes, ...lines].join('\n')
}
