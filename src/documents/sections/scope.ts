import { reserveAsked } from '../../method/checks/manager-checks.ts'
import { complexityOf } from '../../method/complexity.ts'
import type { Speaker } from '../told.ts'

/** What is known of the scope, as rows of subject and fact; what nobody has said yet has no row. */
export function scopeFacts({ project: { brief }, names, format, words, doc: { scope } }: Speaker): { subject: string; known: string }[] {
  const using = brief.departments.filter(({ uses }) => uses).map(({ name }) => names.text(name))
  const facts: [string, string | null][] = [
    [scope.modules, listed(brief.modules.map((area) => words.method.areas[area]), format.list)],
    [scope.departments, listed(using, format.list)],
    [scope.users, counted(brief.users, format.count)],
    [scope.mobile, brief.mobileShare === null ? null : format.percent(brief.mobileShare)],
    [scope.employees, counted(brief.employees, format.count)],
    [scope.sites, counted(brief.sites, format.count)],
    [scope.regions, counted(brief.regions, format.count)],
    [scope.subsidiaries, counted(brief.subsidiaries, format.count)],
    [scope.supplier, brief.supplier === '' ? null : names.text(brief.supplier)],
    [scope.consultant, brief.consultant === '' ? null : names.text(brief.consultant)],
  ]
  return facts.flatMap(([subject, known]) => (known === null ? [] : [{ subject, known }]))
}

const listed = (texts: string[], list: (texts: readonly string[]) => string): string | null => (texts.length === 0 ? null : list(texts))
const counted = (n: number | null, count: (n: number) => string): string | null => (n === null || n === 0 ? null : count(n))

/** The present systems, each with what becomes of it. */
export const systemRows = ({ project: { brief, currency }, names, format, words, doc: { common } }: Speaker): { system: string; fate: string; cost: string }[] =>
  brief.systems.map(({ name, fate, cost }) => ({
    system: names.text(name),
    fate: fate ? words.method.systemFates[fate] : common.toBeSet,
    cost: cost === null ? common.toBeSet : format.money(cost, currency),
  }))

/** How hard the project is, and what follows from it, in sentences. METHOD 4.2. */
export function complexityText(speaker: Speaker): string[] {
  const { project, format, words, doc: { complexity } } = speaker
  const { functions, functionScore, scopeScore, complexity: product, band, factor, phasedAdvised } = complexityOf(project.brief)
  const { number } = format
  const score = functionScore === null || product === null
    ? complexity.unscored({ scopeScore: number(scopeScore) })
    : complexity.score({ functions: number(functions), functionScore: number(functionScore), scopeScore: number(scopeScore), complexity: number(product), band: words.method.bands[band] })
  return [
    score, factor === 1 ? complexity.durationsPlain : complexity.durations({ factor: number(factor) }), reserveText(speaker),
    phasedAdvised ? complexity.phased : complexity.bigBang,
  ]
}

/** The reserve that is asked for and the one that is set, in days and money, as they are. METHOD 4.2. */
function reserveText({ project, today, format, words, doc: { complexity } }: Speaker): string {
  const asked = reserveAsked(project, today)
  const { days, money } = project.organisation.reserve
  const amounts = (inDays: number | null, inMoney: number | null): string =>
    format.list([...(inDays === null ? [] : [format.workingDays(Math.ceil(Number(inDays.toPrecision(12))))]), ...(inMoney === null ? [] : [format.money(Math.round(inMoney), project.currency)])])
  const set = days === null && money === null ? complexity.reserveUnset : complexity.reserveSet({ set: amounts(days, money) })
  return [complexity.reserve({ percent: format.percent(asked.percent), asked: amounts(asked.days, asked.money) }), set].join(words.project.sentenceGap)
}
