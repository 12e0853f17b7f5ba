import { formatOf } from '../../../locales/format.ts'
import type { Locale } from '../../../locales/locale.ts'
import type { Band } from '../../../method/complexity.ts'
import type { Detected } from '../../../method/detectors.ts'
import type { RiskRow, Trend } from '../../../method/risk-register.ts'
import type { Glyph, Tone } from '../../glyphs.ts'
import type { Status } from '../../status.ts'

const bandLooks: Record<Band, [Tone, Glyph]> = { low: ['good', 'disc'], moderate: ['none', 'half'], high: ['warn', 'triangle'], 'very-high': ['bad', 'octagon'] }
const stateLooks: Record<Detected['state'], [Tone, Glyph]> = { ok: ['good', 'tick'], warns: ['warn', 'triangle'], fails: ['bad', 'octagon'], unwatched: ['none', 'dashed'] }
const arrows: Record<NonNullable<Trend>, { arrow: string; tone: string }> = { rising: { arrow: '↑', tone: 'bad' }, steady: { arrow: '→', tone: '' }, falling: { arrow: '↓', tone: 'good' } }

/** The number of a risk in addresses and on the map. */
export const numberOfRisk = (id: string): number => Number(id.slice('risk-'.length))

/** A score with its band; what is unknown or not rated says which of the two. */
export function scoreStatus({ score, band, likelihood }: Pick<RiskRow, 'score' | 'band' | 'likelihood'>, words: Locale): Status {
  const { riskWords: say } = words
  if (score === null || band === null) return { tone: 'none', glyph: 'dashed', word: likelihood === null ? say.unknown : say.unrated }
  const [tone, glyph] = bandLooks[band]
  return { tone, glyph, word: say.score({ score: formatOf(words.id).count(score), band: words.method.bands[band] }) }
}

export function stateStatus(state: Detected['state'], words: Locale): Status {
  const [tone, glyph] = stateLooks[state]
  return { tone, glyph, word: words.riskWords.states[state] }
}

/** An arrow with its word; null where there is nothing to compare with. */
export const trendShown = (trend: Trend, words: Locale) => (trend === null ? null : { ...arrows[trend], word: words.riskWords.trends[trend] })
