import type { Paint } from './paint.ts'
import { widthOf } from './width.ts'

export type Cell = string | number | null | undefined
export type Column = { head: string; right?: boolean }

/** A table for the terminal: columns as wide as their texts, the longest cut where the line would not fit. */
export function table(columns: readonly Column[], rows: readonly (readonly Cell[])[], { paint, width }: { paint: Paint; width: number }): string[] {
  const texts = rows.map((row) => columns.map((_, at) => plain(row[at] ?? '')))
  const widths = fitted(columns.map(({ head }, at) => Math.max(widthOf(head), ...texts.map((row) => widthOf(row[at] as string)))), width)
  const line = (cells: readonly string[]): string => cells.map((cell, at) => padded(cell, widths[at] as number, columns[at]?.right === true)).join('  ').trimEnd()
  return [paint.dim(line(columns.map(({ head }) => head))), ...texts.map(line)]
}

const GAP = 2
const LEAST = 12

/** Takes from the widest until the line fits; nothing gets narrower than a word. */
function fitted(widths: readonly number[], limit: number): number[] {
  const fitting = [...widths]
  const over = (): number => fitting.reduce((sum, each) => sum + each + GAP, -GAP) - limit
  for (let excess = over(); excess > 0; excess = over()) {
    const widest = fitting.indexOf(Math.max(...fitting))
    if ((fitting[widest] as number) <= LEAST) break
    fitting[widest] = Math.max(LEAST, (fitting[widest] as number) - excess)
  }
  return fitting
}

function padded(text: string, width: number, right: boolean): string {
  const shown = cut(text, width)
  const gap = ' '.repeat(Math.max(0, width - widthOf(shown)))
  return right ? gap + shown : shown + gap
}

function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let shown = ''
  let used = 0
  for (const letter of text) {
    used += widthOf(letter)
    if (used > width - 1) break
    shown += letter
  }
  return `${shown}…`
}

/** A user's text on a terminal: one line, without anything that could move the cursor, colour or turn the line around. */
export const plain = (text: string | number): string =>
  String(text).replace(/[\r\n\t]+/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
