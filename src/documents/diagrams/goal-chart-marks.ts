import type { Day } from '../../domain/day.ts'
import type { GateGlyph } from './glyphs.ts'
import type { ValueAxis } from './value-axis.ts'

export type ChartPoint = { on: Day; value: number }
/** With the slowest and the fastest pace. */
type Banded = ChartPoint & { low: number; high: number }

/** All that the picture of a goal shows; words and numbers are told, so that it speaks every language. */
export type GoalChart = {
  title: string
  today: Day
  /** What is expected: the checkpoints at their forecast dates; of a range its two bounds. */
  plan: ChartPoint[][]
  /** What was promised, where that differs: the checkpoints at their planned dates. */
  promised: ChartPoint[]
  /** The milestone targets and the target; `met`: the latest value is as good. */
  aims: (ChartPoint & { met: boolean })[]
  measured: ChartPoint[]
  /** From the latest measurement to the target date, with the interval at both. */
  forecast: { from: Banded; to: Banded } | null
  gates: { on: Day; number: string; glyph: GateGlyph }[]
  /** The greatest value that can be: 100 of a share. */
  most: number | null
  labels: {
    today: string; latest: string; forecast: string; range: string
    /** What stands at the ends of the plan: the target, or the bounds of what is kept. */
    ends: { value: number; text: string }[]
    /** A value of the axis; `digits`: the decimals that all of them have. */
    tick: (value: number, digits: number) => string
    /** A month of the axis; its year is written where it differs from that of `before`. */
    month: (month: Day, before: Day) => string
  }
}

/** What a part of the picture is: a page gives it a class, a document its colours. */
export type LineRole = 'base' | 'grid' | 'gate' | 'today' | 'band' | 'plan' | 'promised' | 'fore' | 'real'
export type TextRole = 'plain' | 'ink' | 'accent'
export type Mark =
  | { kind: 'path'; role: LineRole; d: string }
  | { kind: 'circle'; role: 'aim' | 'met' | 'dot'; x: number; y: number; r: number }
  | { kind: 'text'; role: TextRole; x: number; y: number; text: string; anchor: 'start' | 'middle' | 'end'; halo: boolean }
  | { kind: 'gate'; x: number; y: number; glyph: GateGlyph }

/** The axes of a picture and the edges of its plot. `beside`: the names of the lines stand beside the plot, else on it. */
export type Plot = { chart: GoalChart; axis: ValueAxis; x: (day: Day) => number; left: number; right: number; top: number; bottom: number; beside: boolean; width: number }

export const textMark = (x: number, y: number, text: string, role: TextRole, anchor: 'start' | 'middle' | 'end', halo = false): Mark =>
  ({ kind: 'text', role, x, y, text, anchor, halo })
