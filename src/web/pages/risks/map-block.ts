import { formatOf } from '../../../locales/format.ts'
import type { Locale } from '../../../locales/locale.ts'
import { namesOf } from '../../../locales/names.ts'
import type { Project } from '../../../domain/project.ts'
import { type Band, bandOf, bands } from '../../../method/complexity.ts'
import type { RiskRow } from '../../../method/risk-register.ts'
import { numberOfRisk, trendShown } from './shown.ts'

type Mark = { n: string; href: string; name: string; trend: ReturnType<typeof trendShown> }
type Cell = { band: Band; product: string; marks: Mark[] }

const scale = [1, 2, 3, 4, 5] as const

/** The 5 × 5 map as a table: likelihood upwards, impact to the right, in each cell the numbers of the risks that stand there. METHOD 10. */
export function mapBlock(project: Project, rows: readonly RiskRow[], words: Locale) {
  const say = words.risksPage.map
  const format = formatOf(words.id)
  const names = namesOf(project, words)
  const placed = rows.filter(({ closed, score }) => !closed && score !== null)
  const off = rows.filter(({ closed, score }) => !closed && score === null).length
  const cellAt = (likelihood: number, impact: number): Cell => ({
    band: bandOf(likelihood * impact), product: format.count(likelihood * impact),
    marks: placed.filter((row) => row.likelihood === likelihood && row.impact === impact)
      .map(({ risk: { id }, trend }) => ({ n: format.count(numberOfRisk(id)), href: `#${id}`, name: names.risk(id), trend: trendShown(trend, words) })),
  })
  return {
    rows: [...scale].reverse().map((likelihood) => ({ n: format.count(likelihood), word: words.riskWords.likelihoods[likelihood - 1] ?? '', cells: scale.map((impact) => cellAt(likelihood, impact)) })),
    heads: scale.map((impact) => ({ n: format.count(impact), word: words.riskWords.impacts[impact - 1] ?? '' })),
    legend: bands.map((band) => ({ band, label: words.method.bands[band] })),
    note: placed.length === 0 ? say.none : off > 0 ? say.off({ count: off }) : '',
  }
}
