/** The shapes of a status. A tone is a judgement, a glyph its shape, and a word stands beside it: always all three. */
const shapes = {
  tick: '<circle class="f" cx="8" cy="8" r="7.25"/><path class="k" d="M4.7 8.3l2.3 2.3 4.3-4.7"/>',
  diamond: '<path class="f" d="M8 .2 15.8 8 8 15.8.2 8z"/><path class="k" d="M5.2 8.2l2 2 3.6-4"/>',
  triangle: '<path class="f" d="M8 1 15.6 14.6H.4z"/><path class="k" d="M8 6v4M8 12.3v.1"/>',
  octagon: '<path class="f" d="M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5z"/><path class="k" d="M5.5 5.5l5 5m0-5l-5 5"/>',
  pause: '<rect class="f" x="1" y="1" width="14" height="14" rx="2.5"/><path class="k" d="M6 5v6M10 5v6"/>',
  again: '<rect class="f" x="1" y="1" width="14" height="14" rx="2.5"/><path class="k" d="M11.3 9.6A3.6 3.6 0 1 1 11 6M11.4 3.7V6.2H8.9"/>',
  due: '<circle class="o" cx="8" cy="8" r="6.6"/><circle class="f" cx="8" cy="8" r="3.2"/>',
  half: '<circle class="o" cx="8" cy="8" r="6.4"/><path class="f" d="M8 1.6a6.4 6.4 0 0 1 0 12.8z"/>',
  ring: '<circle class="o" cx="8" cy="8" r="6.2"/>',
  dashed: '<circle class="d" cx="8" cy="8" r="6.2"/>',
  dash: '<circle class="o" cx="8" cy="8" r="6.4"/><path class="t" d="M5 8h6"/>',
  disc: '<circle class="f" cx="8" cy="8" r="5"/>',
  up: '<path class="t" d="M3 12.5L12.5 3.5M6.5 3.5h6v6"/>',
  down: '<path class="t" d="M3 3.5l9.5 9M12.5 6.5v6h-6"/>',
  right: '<path class="t" d="M2.5 8h11M9.5 4l4 4-4 4"/>',
} as const
export type Glyph = keyof typeof shapes
export type Tone = 'good' | 'warn' | 'bad' | 'none' | 'accent'

const drawn = Object.fromEntries(
  Object.entries(shapes).map(([name, shape]) => [name, `<svg class="sg-glyph" viewBox="0 0 16 16" aria-hidden="true">${shape}</svg>`]),
) as Record<Glyph, string>

/** A glyph as inline SVG; its tone comes from the element around it. */
export function svg(name: Glyph): string {
  return drawn[name]
}
