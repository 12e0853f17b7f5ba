import { standing } from '../domain/by-id.ts'
import { RUNS } from '../domain/process/simulation.ts'
import { yardsticks } from '../domain/process/process.ts'
import type { Project } from '../domain/project.ts'
import { areaSaid, differenceSaid } from '../locales/process-said.ts'
import { processChapter, recommended } from './sections/process-chapter.ts'
import { lacksOf } from './sections/process-lacks.ts'
import { monthOf } from './sections/process-measures.ts'
import { type ProcessTold, toldOf } from './sections/process-told.ts'
import { roleLoadsTold } from './sections/role-loads.ts'
import { headOf, type Speaker } from './told.ts'

/** The processes as they are and as they are to be, what is wrong with them, what the redesign is worth, and what the committee is asked: for the committee and the groups. METHOD 6. */
export function bprReport(speaker: Speaker) {
  const { project, words, format, doc: { bpr, columns } } = speaker
  const told = inScope(project).map((process) => toldOf(speaker, process))
  const made = told.map(processChapter)
  return {
    head: headOf(speaker, words.method.documents['bpr-report'].name), headings: bpr.headings, columns: { ...columns, ...bpr.columns }, words: bpr.sentences, missing: bpr.missing,
    lead: leadOf(speaker, told), summary: told.map(summaryRow), asked: told.flatMap(askedOf), open: told.flatMap(openOf), months: monthsOf(speaker, told),
    chapters: made.map(({ chapter }) => chapter), loads: roleLoadsTold(speaker, told), outside: outsideSaid(speaker),
    method: bpr.method.map((sentence) => sentence({ runs: format.count(RUNS) })), diagrams: Object.assign({}, ...made.map(({ diagrams }) => diagrams)) as Record<string, { mermaid: string; svg: string }>,
  }
}

const inScope = ({ processes }: Project) => standing(processes).filter((process) => process.inScope)

/** How far the processes have come, what there is to decide, and what the to-bes change in a month. */
function leadOf({ words, format, doc: { bpr } }: Speaker, told: readonly ProcessTold[]): string {
  if (told.length === 0) return bpr.leadNone
  const { states } = words.processWords
  const order = ['approved', 'evaluated', 'stale', 'drafted', 'as-is', 'unmodelled'] as const
  const counted = order.map((state) => ({ state, n: told.filter((each) => each.state === state).length })).filter(({ n }) => n > 0).map(({ state, n }) => bpr.stateCount({ state: states[state], n: format.count(n) }))
  const asked = told.flatMap(askedOf).length
  return [
    bpr.lead({ n: told.length, figure: format.count(told.length), states: counted.join(words.goalWords.comma) }), asked === 0 ? bpr.nothingAsked : bpr.askedCount({ n: asked, figure: format.count(asked) }), ...savedSaid(told),
  ].join(words.project.sentenceGap)
}

/** What all to-bes together cost less or more in a month. */
function savedSaid(told: readonly ProcessTold[]): string[] {
  const sums = pairsOf(told)
  const [first] = told
  const [before, after] = [sums.reduce((sum, { asIs }) => sum + asIs.cost, 0), sums.reduce((sum, { toBe }) => sum + toBe.cost, 0)]
  if (!first || before === 0 || Math.round(before - after) === 0) return []
  const { speaker: { format, project, doc: { bpr } } } = first
  return [(after < before ? bpr.saved : bpr.dearer)({ amount: format.moneyShort(Math.round(Math.abs(before - after)), project.currency), share: format.percent(Math.round((100 * Math.abs(before - after)) / before)) })]
}

const pairsOf = (told: readonly ProcessTold[]) => told.flatMap((each) => {
  const [asIs, toBe] = [monthOf(each, each.measurable.asIs), monthOf(each, each.measurable.toBe)]
  return asIs && toBe ? [{ told: each, asIs, toBe }] : []
})

/** Each yardstick by its difference and its verdict. */
function summaryRow(told: ProcessTold) {
  const { process, state, comparison, say, speaker: { names, words } } = told
  const { states, verdicts } = words.processWords
  return {
    process: names.text(process.title), state: states[state],
    cells: yardsticks.map((yardstick) => {
      if (!comparison) return ''
      const verdict = verdicts[comparison.yardsticks[yardstick].verdict]
      const difference = differenceSaid(say, yardstick, comparison.yardsticks[yardstick])
      return difference === verdict ? verdict : [verdict, difference].join(words.goalWords.comma)
    }),
  }
}

/** What the committee is asked to approve: what is evaluated as it stands, advised, and explained where it is worse. */
function askedOf(told: ProcessTold): string[] {
  const { state, comparison, toBe, process, speaker: { names, words, doc: { bpr } } } = told
  if (state !== 'evaluated' || !comparison || !toBe || lacksOf(told).length > 0) return []
  return [[bpr.approve({ process: names.text(process.title), variant: names.variant(process.id, toBe.id) }), recommended(told.speaker, comparison)].join(words.project.sentenceGap)]
}

const openOf = (told: ProcessTold): { process: string; lack: string }[] => lacksOf(told).map((lack) => ({ process: told.speaker.names.text(told.process.title), lack }))

/** What the processes cost and ask in work a month, and all of them together. */
function monthsOf({ format, project, words, doc: { bpr } }: Speaker, told: readonly ProcessTold[]) {
  const pairs = pairsOf(told)
  const row = (process: string, volume: string, asIs: { cost: number; hours: number }, toBe: { cost: number; hours: number }) => {
    const saved = Math.round(toBe.cost - asIs.cost)
    return {
      process, volume, asIs: format.money(Math.round(asIs.cost), project.currency), toBe: format.money(Math.round(toBe.cost), project.currency), difference: `${saved > 0 ? '+' : ''}${format.money(saved, project.currency)}`,
      hours: words.processWords.fromTo({ from: format.count(asIs.hours), to: format.count(toBe.hours) }),
    }
  }
  const sum = (of: 'asIs' | 'toBe') => ({ cost: pairs.reduce((all, pair) => all + pair[of].cost, 0), hours: pairs.reduce((all, pair) => all + pair[of].hours, 0) })
  const rows = pairs.map(({ told: { process, say }, asIs, toBe }) => row(say.names.text(process.title), format.count(process.volume), asIs, toBe))
  return pairs.length > 1 ? [...rows, row(bpr.together, '', sum('asIs'), sum('toBe'))] : rows
}

function outsideSaid({ project, names, words, format, doc: { bpr } }: Speaker): string {
  const outside = standing(project.processes).filter((process) => !process.inScope)
  return outside.length === 0 ? '' : bpr.outside({ n: outside.length, processes: format.list(outside.map(({ title, area }) => bpr.outsideOne({ process: names.text(title), area: areaSaid(words, area) }))) })
}
