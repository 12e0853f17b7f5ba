import type { GateView } from '../sections/gate-view.ts'
import type { Diagram, Speaker } from '../told.ts'
import { glyphAt, toneOf } from './glyphs.ts'
import { mermaidLabel } from './mermaid-label.ts'
import { colours, element, fitted, picture, textWidth, words } from './svg.ts'

const WIDTH = 720
const STEP = WIDTH / 6
const LINE = 34

/** The signature picture: six phases as a line with six gates, each with its decision, score, date and slip. `shareDone` 0 to 1. */
export const gateRail = (speaker: Speaker, gates: readonly GateView[], shareDone: number): Diagram => ({
  mermaid: railMermaid(speaker, gates),
  svg: picture(speaker.doc.diagrams.rail.title, WIDTH, 104, gates.map((gate, i) => segment(speaker, gate, i, present(gates) === i ? shareDone : null))),
})

/** The first phase that has not passed its gate. */
const present = (gates: readonly GateView[]): number => gates.findIndex(({ decided }) => !decided)

function segment(speaker: Speaker, gate: GateView, i: number, shareDone: number | null): string {
  const [from, to] = [i * STEP + (i === 0 ? 0 : 9), (i + 1) * STEP - 17]
  const left = i * STEP + (i === 0 ? 0 : 4)
  const now = shareDone !== null && gate.status !== 'not-started'
  const name = fitted(`${gate.number} ${gate.short}`, 12, STEP - 12)
  return [
    words(left, 16, name, now ? { bold: true, fill: colours.accent } : { fill: gate.decided ? colours.ink : colours.ink2 }),
    track(from, to, gate.decided, now ? shareDone : 0),
    glyphAt(gate.glyph, to + 8, LINE),
    words(left, 62, fitted(gate.word, 12, STEP - 8), { bold: gate.glyph !== 'open', fill: toneOf[gate.glyph] }),
    facts(speaker, gate, left),
  ].join('')
}

/** Date, slip and score under a gate. A slip that has no room beside its date stands beside the score. */
function facts({ format, today }: Speaker, { date, slip, score }: GateView, left: number): string {
  const day = format.day(date, today)
  const points = score === null ? '' : `${format.worse(score, 0, 'low')} / 100`
  const late = slip === null || slip === 0 ? '' : format.slipShort(slip)
  const beside = (text: string): number => (text === '' ? 0 : textWidth(text, 12) + 8)
  const [at, y] = beside(day) + textWidth(late, 12) <= STEP - 12 ? [beside(day), 79] : [beside(points), 96]
  return [
    words(left, 79, day, { fill: colours.ink2 }), ...(points === '' ? [] : [words(left, 96, points, { fill: colours.ink2 })]),
    ...(late === '' ? [] : [words(left + at, y, late, { fill: (slip ?? 0) > 0 ? colours.warn : colours.good })]),
  ].join('')
}

/** Past: solid ink. Present: accent as far as the work is done. Future: dotted. */
function track(from: number, to: number, past: boolean, done: number): string {
  if (past) return element('path', { d: `M${from} ${LINE}H${to}`, stroke: colours.ink, 'stroke-width': 3 })
  const dotted = element('path', { d: `M${from} ${LINE}H${to}`, stroke: colours.line2, 'stroke-width': 2, 'stroke-dasharray': '2 4' })
  return done > 0 ? dotted + element('path', { d: `M${from} ${LINE}H${(from + (to - from) * done).toFixed(1)}`, stroke: colours.accent, 'stroke-width': 3 }) : dotted
}

function railMermaid({ format, today }: Speaker, gates: readonly GateView[]): string {
  const nodes = gates.flatMap(({ number, name, word, score, date }) => {
    const facts = [word, score === null ? '' : `${format.worse(score, 0, 'low')} / 100`, format.day(date, today)].filter((fact) => fact !== '')
    return [`  p${number}["${mermaidLabel(`${number} ${name}`)}"] --> g${number}{{"${facts.map(mermaidLabel).join('<br/>')}"}}`, ...(number < 6 ? [`  g${number} --> p${number + 1}`] : [])]
  })
  return ['%%{init: {"htmlLabels": false, "flowchart": {"htmlLabels": false}}}%%', 'flowchart LR', ...nodes].join('\n')
}
