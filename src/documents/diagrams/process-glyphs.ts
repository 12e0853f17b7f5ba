import type { Step } from '../../domain/process/process.ts'
import type { Draw, Part } from './process-looks.ts'

/** The small signs of a step, each 12 wide: its kind, and what is to be known of it. */
export type StepGlyph = 'entry' | 'approval' | 'check' | 'control' | 'customer-acts' | 'company-acts' | 'waste' | 'wait'

const paths: Record<StepGlyph, [Part, string]> = {
  /** A pencil. */
  entry: ['glyph', 'M1.5 10.5l.7-2.8L8.6 1.3l2.1 2.1-6.4 6.4zM7 2.9l2.1 2.1'],
  /** A stamp. */
  approval: ['glyph', 'M1.5 10.7h9M2.3 8.4h7.4V6.9H7.2C6.8 5.6 8 4.6 8 3.2a2 2 0 0 0-4 0c0 1.4 1.2 2.4.8 3.7H2.3z'],
  /** A lens. */
  check: ['glyph', 'M8.6 4.9a3.6 3.6 0 1 1-7.2 0 3.6 3.6 0 0 1 7.2 0zM7.7 7.6l3 3'],
  /** A shield. */
  control: ['glyph full', 'M6 .6l4.6 1.6v3.4c0 2.9-1.9 4.8-4.6 5.9C3.3 10.4 1.4 8.5 1.4 5.6V2.2z'],
  /** A person, and one who has to move. */
  'company-acts': ['glyph', 'M8.2 3.2a2.2 2.2 0 1 1-4.4 0 2.2 2.2 0 0 1 4.4 0zM1.8 11c0-2.6 1.7-3.9 4.2-3.9s4.2 1.3 4.2 3.9'],
  'customer-acts': ['glyph full', 'M8.4 3a2.4 2.4 0 1 1-4.8 0 2.4 2.4 0 0 1 4.8 0zM1.3 11.4c0-3.1 1.9-4.7 4.7-4.7s4.7 1.6 4.7 4.7z'],
  waste: ['glyph bad', 'M2.6 2.6l6.8 6.8M9.4 2.6l-6.8 6.8'],
  /** An hourglass. */
  wait: ['glyph', 'M2.5 1h7M2.5 11h7M3.2 1c0 2.6 2.3 3.5 2.8 5-.5 1.5-2.8 2.4-2.8 5M8.8 1c0 2.6-2.3 3.5-2.8 5 .5 1.5 2.8 2.4 2.8 5'],
}

/** A sign with its upper left corner at a place. */
export function glyph(draw: Draw, sign: StepGlyph, x: number, y: number): string {
  const [part, d] = paths[sign]
  return draw('path', part, { transform: `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`, d })
}

/** What stands beside a step's number. */
export function glyphsOf({ kind, control, contact, value }: Pick<Step, 'kind' | 'control' | 'contact' | 'value'>): StepGlyph[] {
  return [
    ...(kind === 'entry' || kind === 'approval' || kind === 'check' ? [kind] : []), ...(control ? ['control' as const] : []),
    ...(contact === 'none' ? [] : [contact]), ...(value === 'waste' ? ['waste' as const] : []),
  ]
}
