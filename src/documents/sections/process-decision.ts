import { standing } from '../../domain/by-id.ts'
import { actualVariant } from '../../domain/process/actual.ts'
import { judged, yardstickFigures } from '../../domain/process/compare.ts'
import { type Process, yardsticks } from '../../domain/process/process.ts'
import { approvalState, isCurrent, isModelled } from '../../domain/process/variants.ts'
import type { Matter } from '../../domain/round.ts'
import { figureSaid } from '../../locales/process-said.ts'
import { dateAt, paragraphsOf } from '../told.ts'
import { lacksOf } from './process-lacks.ts'
import { actualSteps } from './process-measures.ts'
import { MOST_ON_PAPER, type ProcessTold } from './process-told.ts'

/** When and by whom the two were held against each other, what was concluded, and why a yardstick may be worse. */
export function evaluationTold({ evaluation, toBe, process, speaker }: ProcessTold): { said: string; conclusion: string[]; reasons: { yardstick: string; reason: string }[] } {
  const { project, names, words, format, doc: { bpr } } = speaker
  if (!evaluation) return { said: toBe && isModelled(toBe) ? bpr.notEvaluated : '', conclusion: [], reasons: [] }
  const current = isCurrent(project, process, evaluation)
  return {
    said: [bpr.evaluated({ day: format.date(evaluation.on), person: names.actor(evaluation.by) }), ...(current ? [] : [bpr.evaluationStale])].join(words.project.sentenceGap),
    conclusion: paragraphsOf(names.text(evaluation.conclusion)),
    reasons: yardsticks.filter((yardstick) => evaluation.yardsticks[yardstick].verdict === 'worse')
      .map((yardstick) => ({ yardstick: words.processWords.yardsticks[yardstick], reason: names.text(evaluation.yardsticks[yardstick].reason) || bpr.noReason })),
  }
}

/** What the committee has decided, or where the matter lies, or what it lacks. */
export function approvalTold(told: ProcessTold): { said: string[]; reason: string[] } {
  const { process, speaker: { project, names, words, doc: { bpr } } } = told
  const { approved } = process
  const matter = matterOf(told)
  const waits = matter ? [matterSaid(told, matter)] : []
  if (!approved) {
    const lacks = lacksOf(told)
    return { said: waits.length > 0 ? waits : lacks.length > 0 ? lacks : [bpr.readyToApprove], reason: [] }
  }
  const stale = approvalState(project, process) === 'stale'
  return { said: [[approvedSaid(told, approved), ...(stale ? [bpr.approvalStale] : [])].join(words.project.sentenceGap), ...waits], reason: paragraphsOf(names.text(approved.reason)) }
}

function approvedSaid({ process, speaker: { project, names, format, doc: { bpr } } }: ProcessTold, { vote, on, by, variant }: NonNullable<Process['approved']>): string {
  const count = vote === null ? null : project.rounds.find(({ id }) => id === vote)?.closed?.count
  const facts = { day: format.date(on), title: names.variant(process.id, variant) }
  if (!count) return bpr.approvedFor({ ...facts, person: names.actor(by) })
  return bpr.approvedByVote({ ...facts, yes: format.count(count.approvals + count.conditional), no: format.count(count.rejections), abstained: format.count(count.abstentions) })
}

/** The newest matter that puts up a to-be of the process, if nothing newer was approved. */
function matterOf({ process, speaker: { project } }: ProcessTold): Matter | null {
  const last = standing(project.matters).findLast(({ toBe }) => toBe?.process === process.id)
  return last && (last.settled === null || (process.approved === null && last.settled.carried === false)) ? last : null
}

function matterSaid(told: ProcessTold, { title, at, settled }: Matter): string {
  const { names, format, doc: { bpr } } = told.speaker
  return settled ? bpr.notCarried({ title: names.text(title), day: format.date(settled.on) }) : bpr.proposed({ title: names.text(title), day: dateAt(told.speaker, at) })
}

/** What became of it after go-live: the four yardsticks as they were, as they were meant and as they are, and what was measured at which step. */
export function actualTold(told: ProcessTold) {
  const { process, measurable: { asIs, toBe }, say, speaker: { project, words, doc: { bpr } } } = told
  const lived = actualVariant(process)
  if (!lived) return { said: '', rows: [], measured: [] }
  if (lived.measured.size === 0) return { said: bpr.notMeasured, rows: [], measured: [] }
  const steps = actualSteps(told)
  const real = steps ? yardstickFigures(steps, project.workRoles) : null
  const planned = toBe ? yardstickFigures(toBe.steps, project.workRoles) : null
  const before = asIs ? yardstickFigures(asIs.steps, project.workRoles) : null
  return {
    said: bpr.measured({ n: lived.measured.size, figure: say.format.count(lived.measured.size) }),
    rows: real ? yardsticks.map((yardstick) => ({
      yardstick: words.processWords.measures[yardstick], asIs: figureSaid(say, yardstick, before?.[yardstick] ?? null), toBe: figureSaid(say, yardstick, planned?.[yardstick] ?? null), actual: figureSaid(say, yardstick, real[yardstick]),
      verdict: planned ? bpr.againstPlan[judged(planned[yardstick], real[yardstick], { higher: yardstick === 'quality', error: yardstick === 'speed' ? 2 * Math.hypot(planned.error, real.error) : 0 })] : '',
    })) : [],
    measured: measuredRows(told),
  }
}

/** The newest measured figures first. */
function measuredRows({ process, say, speaker: { names, format } }: ProcessTold) {
  return standing(process.actuals).toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)).slice(0, MOST_ON_PAPER).map(({ step, on, work, wait, error, sample, source }) => ({
    step: names.step(process.id, step, process.approved?.variant), day: format.date(on), work: work === null ? '' : say.duration(work), wait: wait === null ? '' : say.duration(wait),
    error: error === null ? '' : format.percent(Math.round(1000 * error) / 10), sample: sample === null ? '' : format.count(sample), source: names.text(source),
  }))
}
