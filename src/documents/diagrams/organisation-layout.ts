import { wrapped } from './svg.ts'

/** A box of the chart before it has a place. */
export type ChartUnit = { place: 'committee' | 'manager' | 'group' | 'supervision'; name: string; members: string[] }

export type ChartBox = { unit: ChartUnit; x: number; y: number; width: number; height: number; title: string[]; lines: string[] }
/** A line of the chart as an SVG path; watching is dashed and ends in an arrow head at `tip`. */
export type ChartLink = { d: string; watching: boolean; tip: { x: number; y: number } | null }
export type ChartLayout = { width: number; height: number; boxes: ChartBox[]; links: ChartLink[] }

/** What a box says where nobody works, and for members beyond those named. */
export type ChartWords = { nobody: string; more: (count: number) => string }

export const LINE = 16
const GAP = 12
/** Members named in one box. */
const MOST_MEMBERS = 8

/** The lines of a box: its members, or that there is nobody. */
export function membersShown({ members }: ChartUnit, { nobody, more }: ChartWords): string[] {
  const rest = members.length - MOST_MEMBERS
  if (members.length === 0) return [nobody]
  return rest > 0 ? [...members.slice(0, MOST_MEMBERS), more(rest)] : members
}

function boxOf(unit: ChartUnit, words: ChartWords, x: number, y: number, width: number): ChartBox {
  const title = wrapped(unit.name, 12, width - 16, 6)
  const lines = membersShown(unit, words).flatMap((line) => wrapped(line, 11, width - 16, 2))
  return { unit, x, y, width, height: 14 + (title.length + lines.length) * LINE, title, lines }
}

const bottomOf = (boxes: readonly ChartBox[]): number => Math.max(0, ...boxes.map(({ y, height }) => y + height))
const centre = ({ x, width }: ChartBox): number => x + width / 2
const at = (units: readonly ChartUnit[], place: ChartUnit['place']): ChartUnit[] => units.filter((unit) => unit.place === place)

/** Committee over project manager over the groups side by side; supervision stands aside and reports to the committee. */
export function wideLayout(units: readonly ChartUnit[], words: ChartWords, width: number): ChartLayout {
  const groups = at(units, 'group')
  const middle = (width - 240) / 2
  const committee = at(units, 'committee').map((unit) => boxOf(unit, words, middle, 2, 240))
  const managers = at(units, 'manager').map((unit) => boxOf(unit, words, middle, bottomOf(committee) + 28, 240))
  const watchers = at(units, 'supervision').map((unit) => boxOf(unit, words, width - 190, 2, 188))
  const each = (width - GAP * (groups.length - 1)) / Math.max(1, groups.length)
  const row = Math.max(bottomOf(managers), bottomOf(watchers)) + 32
  const workers = groups.map((unit, i) => boxOf(unit, words, i * (each + GAP), row, each))
  const level = Math.max(0, ...workers.map(({ height }) => height))
  const boxes = [...committee, ...managers, ...watchers, ...workers.map((box) => ({ ...box, height: level }))]
  return { width, height: bottomOf(boxes) + 2, boxes, links: wideLinks(committee[0], managers[0], watchers[0], workers) }
}

function wideLinks(top: ChartBox | undefined, manager: ChartBox | undefined, watcher: ChartBox | undefined, workers: readonly ChartBox[]): ChartLink[] {
  const links: ChartLink[] = []
  if (top && manager) links.push(plain(`M${centre(top)} ${top.y + top.height}V${manager.y}`))
  if (top && watcher) links.push({ d: `M${watcher.x} 22H${top.x + top.width + 5}`, watching: true, tip: { x: top.x + top.width + 1, y: 22 } })
  const from = manager ?? top
  if (from) for (const worker of workers) links.push(plain(`M${centre(from)} ${from.y + from.height}V${worker.y - 16}H${centre(worker).toFixed(1)}V${worker.y}`))
  return links
}

const plain = (d: string): ChartLink => ({ d, watching: false, tip: null })

const STEP = 22

/** The same from top to bottom, each box indented below the one it answers to: for places as narrow as a telephone. */
export function narrowLayout(units: readonly ChartUnit[], words: ChartWords, width: number): ChartLayout {
  const depth: Record<ChartUnit['place'], number> = { committee: 0, supervision: 1, manager: 1, group: 2 }
  const boxes: ChartBox[] = []
  const links: ChartLink[] = []
  for (const unit of (['committee', 'supervision', 'manager', 'group'] as const).flatMap((place) => at(units, place))) {
    const x = depth[unit.place] * STEP
    const box = boxOf(unit, words, x, boxes.length === 0 ? 2 : bottomOf(boxes) + GAP, width - x - 1)
    const parent = boxes.findLast((other) => depth[other.unit.place] < depth[unit.place] && other.unit.place !== 'supervision')
    if (parent) links.push(narrowLink(parent, box))
    boxes.push(box)
  }
  return { width, height: bottomOf(boxes) + 2, boxes, links }
}

/** Supervision has a line of its own, beside the one down to the project manager. */
function narrowLink(parent: ChartBox, box: ChartBox): ChartLink {
  const watching = box.unit.place === 'supervision'
  const x = parent.x + (watching ? 14 : 8)
  const d = `M${x} ${parent.y + parent.height}V${box.y + 16}H${box.x}`
  return watching ? { d: `M${box.x} ${box.y + 16}H${x}V${parent.y + parent.height + 6}`, watching, tip: null } : { d, watching, tip: null }
}
