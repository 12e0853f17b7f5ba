import type { DecisionKind } from '../../domain/ids.ts'
import { colours, element } from './svg.ts'

/** What a gate looks like: its shape is its decision, its colour says the same once more. */
export type GateGlyph = DecisionKind | 'due' | 'open'

const stroke = (d: string, colour: string = colours.sheet): string =>
  element('path', { d, fill: 'none', stroke: colour, 'stroke-width': 1.8, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' })
const disc = (r: number, fill: string): string => element('circle', { cx: 8, cy: 8, r, fill })
const ring = (colour: string): string => element('circle', { cx: 8, cy: 8, r: 6.2, fill: colours.sheet, stroke: colour, 'stroke-width': 1.6 })
const shape = (d: string, fill: string): string => element('path', { d, fill })

const drawn: Record<GateGlyph, string> = {
  go: disc(7.25, colours.good) + stroke('M4.7 8.3l2.3 2.3 4.3-4.7'),
  'conditional-go': shape('M8 .2 15.8 8 8 15.8.2 8z', colours.warnFill) + stroke('M5.2 8.2l2 2 3.6-4'),
  rework: element('rect', { x: 1, y: 1, width: 14, height: 14, rx: 2, fill: colours.bad }) + stroke('M11.3 9.6A3.6 3.6 0 1 1 11 6M11.4 3.7V6.2H8.9'),
  hold: element('rect', { x: 1, y: 1, width: 14, height: 14, rx: 2, fill: colours.none }) + stroke('M6 5v6M10 5v6'),
  stop: shape('M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5z', colours.bad) + stroke('M5.5 5.5l5 5m0-5l-5 5'),
  due: ring(colours.accent) + disc(3.2, colours.accent),
  open: ring(colours.none),
}

/** A gate's sign, 16 wide, with its middle at a place. */
export const glyphAt = (glyph: GateGlyph, x: number, y: number): string => element('g', { transform: `translate(${x - 8} ${y - 8})` }, drawn[glyph])

export const toneOf: Record<GateGlyph, string> = {
  go: colours.good, 'conditional-go': colours.warn, rework: colours.bad, hold: colours.none, stop: colours.bad, due: colours.accent, open: colours.none,
}
