import { goalsOn } from '../../../domain/diagnosis-rules.ts'
import type { ProblemFigures, RankedProblem } from '../../../domain/problem-figures.ts'
import { formatOf, NO_DATA } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import { openHref, verdictStatus } from './shown.ts'

/** Raters this far apart on a scale of 1 to 5 do not see the same company. */
const FAR_APART = 3
/** The product of two ratings goes from 1 to 25. */
const onScale = (product: number): string => `${(((product - 1) / 24) * 100).toFixed(2)}%`

/** The ranking: mean frequency, mean harm, their product, and how far the raters are apart. */
export function rankingBlock(ask: ProjectAsk, rows: readonly RankedProblem[], opened: string | null) {
  const { project, reader: { words } } = ask
  const format = formatOf(words.id)
  return {
    apart: rows.some(({ figures }) => isFarApart(figures)),
    rows: rows.map(({ problem, figures, rank }) => ({
      id: problem.id, rank: format.number(rank), name: namesOf(project, words).problemTitle(problem), href: openHref(ask, problem.id), current: problem.id === opened,
      area: words.method.problemAreas[problem.area], raters: format.count(figures.raters), status: verdictStatus(problem, words),
      goals: format.count(goalsOn(project, problem.id).length), ...figuresShown(ask, figures),
    })),
  }
}

/** The figures of a problem as texts, and its range as a picture. */
export function figuresShown({ reader: { words } }: ProjectAsk, figures: ProblemFigures) {
  const say = words.diagnosisPage
  const format = formatOf(words.id)
  const mean = (value: number | null): string => format.worse(value, 1, 'high')
  const { spread, product } = figures
  if (!spread || product === null) return { frequency: NO_DATA, harm: NO_DATA, product: NO_DATA, spread: NO_DATA, deviation: '', apart: false, bar: null }
  const [lowest, highest] = [format.number(spread.product.lowest), format.number(spread.product.highest)]
  return {
    frequency: mean(figures.frequency), harm: mean(figures.harm), product: mean(product),
    spread: lowest === highest ? lowest : say.fromTo({ lowest, highest }),
    deviation: !spread.product.deviation ? '' : say.deviation({ deviation: format.figure(spread.product.deviation, 1) }),
    apart: isFarApart(figures),
    bar: { from: onScale(spread.product.lowest), to: onScale(spread.product.highest), mean: onScale(product) },
  }
}

const isFarApart = ({ spread }: ProblemFigures): boolean =>
  spread !== null && [spread.frequency, spread.harm].some(({ lowest, highest }) => highest - lowest >= FAR_APART)
