import { positionOf } from '../domain/by-id.ts'
import type { ComparedYardstick, Comparison } from '../domain/process/compare.ts'
import type { ProcessFault } from '../domain/process/faults.ts'
import type { ProcessFinding } from '../domain/process/finding.ts'
import { measuresOf } from '../domain/process/measures.ts'
import { numberOf } from '../domain/process/new-step.ts'
import { type Process, type Step, type Variant, type Yardstick, type YardstickVerdict, yardsticks } from '../domain/process/process.ts'
import type { Turning } from '../domain/process/sensitivity.ts'
import type { Simulated } from '../domain/process/simulation.ts'
import type { Project } from '../domain/project.ts'
import { remember } from '../domain/remember.ts'
import type { findingFates } from '../method/finding-fates.ts'
import { durationOf } from './duration.ts'
import { type Format, formatOf, NO_DATA } from './format.ts'
import type { Locale } from './locale.ts'
import { type Names, namesOf } from './names.ts'

/** What is needed to speak of the processes of a project in one language. */
export type ProcessSpeaker = { project: Project; words: Locale; format: Format; names: Names; duration: (minutes: number | null, finer?: number) => string; money: (amount: number | null) => string }

/** Above this, cents are noise. */
const LARGE = 1_000

export const processSpeaker = remember((project: Project, words: Locale) => [project, words], (project: Project, words: Locale): ProcessSpeaker => {
  const format = formatOf(words.id)
  return {
    project, words, format, names: namesOf(project, words), duration: durationOf(words, format),
    money: (amount) => format.money(amount === null ? null : Math.abs(amount) >= LARGE ? Math.round(amount) : Math.round(amount * 100) / 100, project.currency),
  }
})

/** The area of the business that a process belongs to. */
export const areaSaid = ({ processWords, method }: Locale, area: Process['area']): string =>
  (area === 'marketing' || area === 'sales' ? processWords.areas[area] : method.areas[area])

/** A figure of a yardstick, in the units of an evaluation, as people say it. */
export function figureSaid({ format, duration, money }: ProcessSpeaker, yardstick: Yardstick, value: number | null, finer = 0): string {
  if (value === null) return NO_DATA
  switch (yardstick) {
    case 'cost': return money(value)
    case 'quality': return format.percent(100 * value)
    case 'service': return finer > 0 ? format.figure(value, 1 + finer) : timesSaid(format, value)
    case 'speed': return duration(value, finer)
  }
}

/** Two figures of a yardstick beside each other, finer where they would read alike although they differ. */
export function pairSaid(speaker: ProcessSpeaker, yardstick: Yardstick, asIs: number, toBe: number, verdict: YardstickVerdict): { asIs: string; toBe: string } {
  const at = (finer: number) => ({ asIs: figureSaid(speaker, yardstick, asIs, finer), toBe: figureSaid(speaker, yardstick, toBe, finer) })
  const plain = at(0)
  return verdict === 'equal' || plain.asIs !== plain.toBe ? plain : at(1)
}

/** How often a run does something: two decimals where one would say nothing. */
export const timesSaid = (format: Format, times: number): string => format.figure(times, times < 0.1 ? 2 : 1)

/** The difference in as few words as there are: `−43 %`, `+32 points`; where there is none to speak of, what the verdict says. */
export function differenceSaid({ format, words }: ProcessSpeaker, yardstick: Yardstick, { asIs, toBe, share, verdict }: Pick<ComparedYardstick, 'asIs' | 'toBe' | 'share' | 'verdict'>): string {
  const { points, verdicts } = words.processWords
  const signed = (n: number): string => (n > 0 ? '+' : '')
  if (yardstick === 'quality' && verdict !== 'equal') {
    const n = Math.round(1000 * (toBe - asIs)) / 10
    return points({ n, figure: `${signed(n)}${format.figure(n, Math.abs(n) < 10 ? 1 : 0)}` })
  }
  if (share === null || verdict === 'equal') return verdicts[verdict]
  const percent = 100 * share
  // Service may be judged by the hand-overs, while the customer acts as often as before.
  return Math.abs(percent) < 0.05 ? verdicts[verdict] : `${signed(percent)}${format.percent(Math.abs(percent) < 10 ? percent : Math.round(percent))}`
}

type Sides = { asIs: number; toBe: number | null }
type Said = (speaker: ProcessSpeaker, figures: Sides, volume: number | null, handOvers: Sides) => string

/** The difference in a month; null where nobody knows how often it runs, and 0 where it is too small to be told. */
const monthly = ({ asIs, toBe }: Sides, volume: number | null): number | null => (volume === null || toBe === null ? null : Math.round((toBe - asIs) * volume))

const beside: Readonly<Record<Yardstick, Said>> = {
  cost: ({ words: { processWords: { cost: say } }, format, project }, figures, volume) => {
    const month = monthly(figures, volume)
    const facts = (amount: number) => ({ amount: format.moneyShort(Math.round(amount), project.currency), volume: format.count(volume) })
    if (month === null) return volume === null ? say.run : say.month(facts(figures.asIs * volume))
    return month === 0 ? say.run : (month < 0 ? say.less : say.more)(facts(Math.abs(month)))
  },
  quality: ({ words: { processWords: { quality: say } }, format }, figures, volume) => {
    const month = monthly(figures, volume)
    if (month === null) return volume === null ? say.run : say.month({ count: format.count((1 - figures.asIs) * volume) })
    return month === 0 ? say.run : (month > 0 ? say.less : say.more)({ count: format.count(Math.abs(month)) })
  },
  service: ({ words: { processWords: { service: say, fromTo } }, format }, figures, volume, { asIs, toBe }) => {
    const month = monthly(figures, volume)
    const handOvers = toBe === null ? timesSaid(format, asIs) : fromTo({ from: timesSaid(format, asIs), to: timesSaid(format, toBe) })
    return month === null || month === 0 ? say.run({ handOvers }) : (month < 0 ? say.less : say.more)({ handOvers, count: format.count(Math.abs(month)) })
  },
  speed: ({ words }) => words.processWords.speed.mean,
}

/** What stands beside the difference: what is measured, and what that is in a month. `toBe` null: of the as-is alone. */
export const yardstickSaid = (speaker: ProcessSpeaker, yardstick: Yardstick, { volume }: Pick<Process, 'volume'>, figures: Sides, handOvers: Sides): string => beside[yardstick](speaker, figures, volume, handOvers)

/** Half and nine of ten of the runs: of one variant, or from one to another. */
export function spreadSaid({ words: { processWords: say }, duration }: ProcessSpeaker, asIs: Simulated, toBe: Simulated | null): string {
  const of = (field: 'median' | 'p90'): string => (toBe ? say.fromTo({ from: duration(asIs[field]), to: duration(toBe[field]) }) : duration(asIs[field]))
  return say.speed.spread({ median: of('median'), p90: of('p90') })
}

/** What a target asks, and whether it is met. Empty without one. */
export function targetSaid(speaker: ProcessSpeaker, yardstick: Yardstick, { target, targetMet }: Pick<ComparedYardstick, 'target' | 'targetMet'>): string {
  return target === null ? '' : speaker.words.processWords.target[targetMet ? 'met' : 'missed']({ value: figureSaid(speaker, yardstick, target) })
}

/** Better on what, worse on what, which targets are missed: one or two sentences. */
export function comparedSaid({ words, format }: ProcessSpeaker, { betterOn, worseOn, yardsticks: compared }: Pick<Comparison, 'betterOn' | 'worseOn' | 'yardsticks'>): string[] {
  const { lead: say, inSentence } = words.processWords
  const named = (list: readonly Yardstick[]): string => format.list(list.map((each) => inSentence[each]))
  const [better, worse] = [named(betterOn), named(worseOn)]
  const missed = yardsticks.filter((each) => compared[each].targetMet === false)
  return [
    betterOn.length === yardsticks.length ? say.allBetter : worseOn.length === 0 ? (betterOn.length > 0 ? say.better({ better }) : say.same) : betterOn.length > 0 ? say.mixed({ better, worse }) : say.worse({ worse }),
    ...(missed.length > 0 ? [say.missed({ targets: named(missed) })] : []),
  ]
}

const countOf = ({ format }: ProcessSpeaker, n: number): { n: number; figure: string } => ({ n, figure: format.count(n) })

/** How many findings there are on the as-is, and what became of them; one or two that are left are named. */
export function fatesSaid(speaker: ProcessSpeaker, asIs: readonly Step[], { fated, fresh }: ReturnType<typeof findingFates>): string[] {
  const { lead: say } = speaker.words.processWords
  if (fated.length === 0) return [say.found(countOf(speaker, 0)), ...(fresh.length > 0 ? [say.fresh(countOf(speaker, fresh.length))] : [])]
  const of = (wanted: string) => countOf(speaker, fated.filter(({ fate }) => fate === wanted).length)
  const left = fated.filter(({ fate }) => fate !== 'gone').map(({ finding }) => finding)
  const named = left.length > 2 || fated.length === 1 ? [] : left.map(({ rule, steps }) => say.leftAt({ rule: speaker.words.processWords.rules[rule], step: speaker.format.quoted(stepSaid(speaker, asIs, steps[0] ?? '')) }))
  return [
    say.fates({ all: countOf(speaker, fated.length), gone: of('gone'), less: of('less'), still: of('still') }), ...(named.length > 0 ? [say.left({ list: speaker.format.list(named) })] : []),
    ...(fresh.length > 0 ? [say.fresh(countOf(speaker, fresh.length))] : []),
  ]
}

/** The as-is alone, in figures. It must be sound; where blocks run in parallel, simulated. */
export function asIsSaid(speaker: ProcessSpeaker, { steps }: Pick<Variant, 'steps'>, cycle: number, findings: number): string[] {
  const { lead: say } = speaker.words.processWords
  const { cost, firstTimeRight } = measuresOf(steps, speaker.project.workRoles)
  const facts = { cycle: speaker.duration(cycle), quality: speaker.format.percent(100 * firstTimeRight) }
  return [cost === 0 ? say.asIsFree(facts) : say.asIs({ ...facts, cost: speaker.money(cost) }), say.found(countOf(speaker, findings))]
}

/** What a step of these is called; where it has no name, what it is and its number. */
export function stepSaid({ names, words }: Pick<ProcessSpeaker, 'names' | 'words'>, steps: readonly Step[], id: string): string {
  const step = steps[positionOf(steps, id)]
  return step ? names.text(step.name) || `${words.processWords.kinds[step.kind]} ${numberOf(id)}` : id
}

/** The figure of a finding in words. */
export function findingSaid({ words, format, names, duration, money }: ProcessSpeaker, { rule, figure, facts }: ProcessFinding): string {
  const say = words.processWords.figures
  const share = format.percent(Math.round(1000 * Number(facts['share'])) / 10)
  const times = (): string => timesSaid(format, Number(facts['times']))
  switch (rule) {
    case 'redundant-step': return say[rule]({ minutes: duration(figure), cost: Number(facts['cost']) > 0 ? money(Number(facts['cost'])) : '' })
    case 'double-entry': return say[rule]({ n: figure, figure: format.count(figure), data: format.list(String(facts['data']).split(', ').map(names.text)), systems: format.count(Number(facts['systems'])) })
    case 'long-wait': return say[rule]({ wait: duration(Number(facts['wait'])), share })
    case 'approval-chain': return say[rule]({ figure: format.count(figure) })
    case 'ping-pong': return say[rule]({ times: times(), from: names.text(String(facts['from'])), to: names.text(String(facts['to'])) })
    case 'rework-loop': return facts['by'] === 'error' ? say['rework-error']({ share }) : say[rule]({ share, times: times() })
    case 'bottleneck': return say[rule]({ role: names.workRole(String(facts['role'])), share, hours: format.count(Number(facts['hours'])), capacity: format.count(Number(facts['capacity'])) })
    case 'no-system': return say[rule]({ work: duration(Number(facts['work'])), share })
    case 'media-break': return say[rule]({ times: times() })
  }
}

/** Why a variant cannot be measured, with the name of the step. */
export function processFaultSaid(speaker: ProcessSpeaker, steps: readonly Step[], { code, step }: ProcessFault): string {
  return speaker.words.processWords.faults[code](step === null ? '' : speaker.format.quoted(stepSaid(speaker, steps, step)))
}

/** An input that would turn a verdict: what would have to be so, and what the verdict would be then. */
export function turningSaid(speaker: ProcessSpeaker, steps: readonly Step[], { step, field, to, present, turnsAt, yardstick, verdict, becomes }: Turning): { input: string; becomes: string } {
  const { words: { processWords: { turning: say, verdicts, inSentence } }, format, duration } = speaker
  const name = format.quoted(stepSaid(speaker, steps, step))
  const share = (n: number): string => format.percent(Math.round(1000 * n) / 10)
  const input = field === 'probability'
    ? say.way({ step: name, next: format.quoted(stepSaid(speaker, steps, to ?? '')), from: share(present), to: share(turnsAt) })
    : field === 'error' ? say.share({ field: say.fields[field], step: name, from: share(present), to: share(turnsAt) }) : say.minutes({ field: say.fields[field], step: name, from: duration(present), to: duration(turnsAt) })
  return { input, becomes: say.becomes({ yardstick: inSentence[yardstick], becomes: verdicts[becomes], verdict: verdicts[verdict] }) }
}
