import type { Unit } from '../sections/organisation.ts'
import type { Diagram, Speaker } from '../told.ts'
import { mermaidLabel } from './mermaid-label.ts'
import { colours, element, picture, words, wrapped } from './svg.ts'

const WIDTH = 720
const GAP = 12
const LINE = 16
/** Members named in one box. */
const MOST_MEMBERS = 8

type Box = { unit: Unit; x: number; y: number; width: number; height: number; title: string[]; lines: string[] }

/** Committee over project manager over groups; supervision stands aside and reports to the committee. METHOD 2. */
export function organisationChart(speaker: Speaker, units: readonly Unit[]): Diagram {
  const { title } = speaker.doc.diagrams.organisation
  return { mermaid: chartMermaid(speaker, units), svg: chartPicture(speaker, units, title) }
}

function chartPicture(speaker: Speaker, units: readonly Unit[], title: string): string {
  const groups = units.filter(({ place }) => place === 'group')
  const middle = (WIDTH - 240) / 2
  const committee = units.filter(({ place }) => place === 'committee').map((unit) => boxOf(speaker, unit, middle, 2, 240))
  const below = bottomOf(committee) + 28
  const managers = units.filter(({ place }) => place === 'manager').map((unit) => boxOf(speaker, unit, middle, below, 240))
  const watchers = units.filter(({ place }) => place === 'supervision').map((unit) => boxOf(speaker, unit, WIDTH - 190, 2, 188))
  const width = (WIDTH - GAP * (groups.length - 1)) / Math.max(1, groups.length)
  const row = Math.max(bottomOf(managers), bottomOf(watchers)) + 32
  const workers = groups.map((unit, i) => boxOf(speaker, unit, i * (width + GAP), row, width))
  const level = Math.max(0, ...workers.map(({ height }) => height))
  const boxes = [...committee, ...managers, ...watchers, ...workers.map((box) => ({ ...box, height: level }))]
  return picture(title, WIDTH, bottomOf(boxes) + 2, [...links(committee, managers, watchers, workers), ...boxes.map(drawn)])
}

const bottomOf = (boxes: readonly Box[]): number => Math.max(0, ...boxes.map(({ y, height }) => y + height))

function boxOf({ doc, format }: Speaker, unit: Unit, x: number, y: number, width: number): Box {
  const { common, diagrams: { organisation } } = doc
  const title = wrapped(unit.name, 12, width - 16, 6)
  const shown = unit.members.slice(0, MOST_MEMBERS)
  const rest = unit.members.length - shown.length
  const members = [...shown.flatMap((name) => wrapped(name, 11, width - 16, 2)), ...(rest > 0 ? [organisation.more({ n: format.number(rest) })] : [])]
  const lines = members.length === 0 ? [common.nobody] : members
  return { unit, x, y, width, height: 14 + (title.length + lines.length) * LINE, title, lines }
}

function drawn({ unit, x, y, width, height, title, lines }: Box): string {
  const nobody = unit.members.length === 0
  return [
    element('rect', { x: x + 0.5, y, width: width - 1, height, rx: 4, fill: colours.sheet, stroke: nobody ? colours.ink3 : colours.ink2, 'stroke-width': 1, ...(nobody ? { 'stroke-dasharray': '3 3' } : {}) }),
    ...title.map((line, i) => words(x + 8, y + 17 + i * LINE, line, { bold: true })),
    ...lines.map((line, i) => words(x + 8, y + 17 + (title.length + i) * LINE, line, { size: 11, fill: nobody ? colours.ink3 : colours.ink2 })),
  ].join('')
}

function links(committee: Box[], managers: Box[], watchers: Box[], workers: Box[]): string[] {
  const [top, manager, watcher] = [committee[0], managers[0], watchers[0]]
  const stroke = { fill: 'none', stroke: colours.ink2, 'stroke-width': 1.2 }
  const line = (d: string, more: Record<string, string> = {}) => element('path', { d, ...stroke, ...more })
  const paths: string[] = []
  if (top && manager) paths.push(line(`M${centre(top)} ${top.y + top.height}V${manager.y}`))
  if (top && watcher) paths.push(line(`M${watcher.x} 22H${top.x + top.width + 5}`, { 'stroke-dasharray': '4 3' }) + element('path', { d: `M${top.x + top.width + 1} 22l8 -4v8z`, fill: colours.ink2 }))
  if (manager) {
    for (const worker of workers) {
      const turn = worker.y - 16
      paths.push(line(`M${centre(manager)} ${manager.y + manager.height}V${turn}H${centre(worker).toFixed(1)}V${worker.y}`))
    }
  }
  return paths
}

const centre = ({ x, width }: Box): number => x + width / 2

function chartMermaid({ doc, format }: Speaker, units: readonly Unit[]): string {
  const { common, diagrams: { organisation } } = doc
  const nodes = units.map(({ name, members }, i) => {
    const shown = members.slice(0, MOST_MEMBERS)
    const rest = members.length - shown.length
    const people = [...(shown.length === 0 ? [common.nobody] : shown), ...(rest > 0 ? [organisation.more({ n: format.number(rest) })] : [])]
    return `  u${i + 1}["${[name, ...people].map(mermaidLabel).join('<br/>')}"]`
  })
  const idsOf = (place: Unit['place']) => units.flatMap((unit, i) => (unit.place === place ? [`u${i + 1}`] : []))
  const [committee, manager] = [idsOf('committee')[0], idsOf('manager')[0]]
  const lines = [
    ...(committee && manager ? [`  ${committee} --> ${manager}`] : []),
    ...(manager ? idsOf('group').map((group) => `  ${manager} --> ${group}`) : []),
    ...(committee ? idsOf('supervision').map((watcher) => `  ${watcher} -.-> ${committee}`) : []),
  ]
  return ['%%{init: {"htmlLabels": false, "flowchart": {"htmlLabels": false}}}%%', 'flowchart TD', ...nodes, ...lines].join('\n')
}
