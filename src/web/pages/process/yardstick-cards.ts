import { compareVariants, type ComparedYardstick, type Comparison, yardstickFigures } from '../../../domain/process/compare.ts'
import { measuresOf } from '../../../domain/process/measures.ts'
import { type Yardstick, yardsticks } from '../../../domain/process/process.ts'
import { simulated } from '../../../domain/process/simulation.ts'
import { differenceSaid, figureSaid, pairSaid, spreadSaid, targetSaid, yardstickSaid } from '../../../locales/process-said.ts'
import { type Status, verdictShown } from '../../status.ts'
import { type Chosen, comparisonIn } from './chosen.ts'

/** A bar: which variant, as long as this share of the longest, 0 to 100. */
type Bar = { look: 'was' | 'will' | 'real'; width: number }
export type YardstickCard = {
  key: Yardstick; name: string; asIs: string; toBe: string; actual: string; bars: Bar[]; label: string; mark: number | null
  verdict: (Status & { said: string }) | null; text: string; spread: string; target: { text: string; met: boolean | null } | null; /** Against the as-is, as it turned out. */ turned: (Status & { said: string }) | null
}

/** The four yardsticks: as-is → to-be (→ actual), as bars of one scale, with the verdict and what it is in a month. Empty while the as-is cannot be measured. */
export function yardstickCards(chosen: Chosen): YardstickCard[] {
  const { speaker, process, asIs, toBe, sound, actual } = chosen
  if (!asIs || !sound.asIs) return []
  const { workRoles } = speaker.project
  const comparison = comparisonIn(chosen)
  const before = yardstickFigures(asIs.steps, workRoles)
  const after = toBe && sound.toBe ? yardstickFigures(toBe.steps, workRoles) : null
  const turned = actual && compareVariants(process, asIs, actual, workRoles)
  const handOvers = { asIs: before.handOvers, toBe: after?.handOvers ?? null }
  const spread = spreadSaid(speaker, simulated(asIs.steps), toBe && after ? simulated(toBe.steps) : null)
  return yardsticks.map((key) => {
    const figures = { asIs: before[key], toBe: after?.[key] ?? null }
    const compared = comparison?.yardsticks[key] ?? null
    return {
      key, name: speaker.words.processWords.yardsticks[key], ...figuresOf(chosen, key, figures, compared, turned?.yardsticks[key] ?? null), target: targetOf(chosen, key, compared),
      verdict: compared && judged(chosen, key, compared), text: yardstickSaid(speaker, key, process, figures, handOvers), spread: key === 'speed' ? spread : '', turned: turned && judged(chosen, key, turned.yardsticks[key]),
    }
  })
}

/** The roles that work in one of the variants without an hourly rate: the cost leaves them out. Empty where every one has a rate. */
export function unratedSaid({ speaker: { project, words, format, names }, asIs, toBe, sound }: Chosen): string {
  const steps = [asIs && sound.asIs ? asIs.steps : [], toBe && sound.toBe ? toBe.steps : []].filter(({ length }) => length > 0)
  const roles = [...new Set(steps.flatMap((each) => measuresOf(each, project.workRoles).unratedRoles))]
  return roles.length === 0 ? '' : words.variantPage.measures.unrated({ roles: format.list(roles.map(names.workRole)) })
}

type Figures = { asIs: number; toBe: number | null }

/** As-is, to-be and actual in words and as bars. */
function figuresOf(chosen: Chosen, key: Yardstick, figures: Figures, compared: ComparedYardstick | null, turned: ComparedYardstick | null): Pick<YardstickCard, 'asIs' | 'toBe' | 'actual' | 'bars' | 'mark' | 'label'> {
  const { speaker, process } = chosen
  const pair = compared ? pairSaid(speaker, key, compared.asIs, compared.toBe, compared.verdict) : { asIs: figureSaid(speaker, key, figures.asIs), toBe: '' }
  const real = turned?.toBe ?? null
  return { ...pair, actual: real === null ? '' : figureSaid(speaker, key, real), ...barsOf(figures.asIs, figures.toBe, real, process.targets[key]), label: labelOf(chosen, key, figures, real) }
}

/** What is to be reached; without a to-be nobody can say yet whether it is. */
function targetOf({ speaker, process }: Chosen, key: Yardstick, compared: ComparedYardstick | null): YardstickCard['target'] {
  const target = process.targets[key]
  if (target === null) return null
  return { text: compared ? targetSaid(speaker, key, compared) : speaker.words.processPage.target({ value: figureSaid(speaker, key, target) }), met: compared?.targetMet ?? null }
}

function judged({ speaker }: Chosen, key: Yardstick, compared: ComparedYardstick): Status & { said: string } {
  return { ...verdictShown(compared.verdict, differenceSaid(speaker, key, compared)), said: speaker.words.processWords.verdicts[compared.verdict] }
}

function barsOf(asIs: number, toBe: number | null, actual: number | null, target: number | null): { bars: Bar[]; mark: number | null } {
  const most = Math.max(asIs, toBe ?? 0, actual ?? 0, target ?? 0)
  const width = (value: number): number => (most > 0 ? Math.round((1000 * value) / most) / 10 : 0)
  return {
    bars: [{ look: 'was', width: width(asIs) }, ...(toBe === null ? [] : [{ look: 'will' as const, width: width(toBe) }]), ...(actual === null ? [] : [{ look: 'real' as const, width: width(actual) }])],
    mark: target === null ? null : width(target),
  }
}

function labelOf({ speaker }: Chosen, key: Yardstick, { asIs, toBe }: Figures, actual: number | null): string {
  const { variants, actual: word } = speaker.words.processWords
  const said = [[variants['as-is'], asIs], [variants['to-be'], toBe], [word, actual]] as const
  return said.flatMap(([name, value]) => (value === null ? [] : [`${name} ${figureSaid(speaker, key, value)}`])).join(', ')
}

/** What the machine would advise, and the balance of the verdicts by weight, −1 to 1. */
export function adviceOf({ speaker: { words, format } }: Chosen, { recommendation, weighted }: Comparison): { text: string; weighted: string } {
  const sign = weighted > 0 ? '+' : ''
  return { text: words.processWords.recommendations[recommendation], weighted: words.processPage.weighted({ figure: `${sign}${format.figure(weighted, 2)}` }) }
}
