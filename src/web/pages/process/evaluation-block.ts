import { dayIn } from '../../../domain/day.ts'
import { standing } from '../../../domain/by-id.ts'
import { type Evaluation, yardsticks } from '../../../domain/process/process.ts'
import { approvalState, isCurrent } from '../../../domain/process/variants.ts'
import type { Matter } from '../../../domain/round.ts'
import { differenceSaid } from '../../../locales/process-said.ts'
import { whoMay } from '../../who-may.ts'
import type { ProjectAsk } from '../../ask.ts'
import { type ChangeForm, changeForm } from '../../change-form.ts'
import { keepingPast } from '../../frame.ts'
import { mayChange } from '../../may-change.ts'
import { paths, withQuery } from '../../paths.ts'
import { type Status, verdictShown } from '../../status.ts'
import { matterPath } from '../committee/queue.ts'
import { openRoundOf, roundNumber } from '../round/motion-said.ts'
import { type Chosen, comparisonIn, variantName } from './chosen.ts'
import { adviceOf } from './yardstick-cards.ts'

type Verdict = { name: string; status: Status; said: string; reason: string }
export type EvaluationRow = { id: string; variant: string; on: string; who: string; verdicts: Verdict[]; conclusion: string; current: boolean; approved: boolean; remove: ChangeForm | null }
export type EvaluationBlock = {
  advice: { text: string; weighted: string } | null; rows: EvaluationRow[]; stale: string; approval: { text: string; reason: string; link: { href: string; label: string } | null; stale: string } | null
  before: { text: string; link: { href: string; label: string } } | null; evaluate: ChangeForm | null; propose: ChangeForm | null; approve: ChangeForm | null; who: string
}

const MOST_ROWS = 20

/** What was found out and decided: the evaluations, whether they still hold, the committee's approval, and the forms for the next step. */
export function evaluationBlock(ask: ProjectAsk, chosen: Chosen): EvaluationBlock {
  const { project, past, reader: { words } } = ask
  const { process, toBe, evaluation } = chosen
  const say = words.processPage.evaluation
  const comparison = comparisonIn(chosen)
  const current = evaluation !== null && isCurrent(project, process, evaluation)
  const rows = standing(process.evaluations).filter((each) => each.toBe === toBe?.id).slice(-MOST_ROWS).reverse()
  return {
    advice: comparison && adviceOf(chosen, comparison), rows: rows.map((each) => rowOf(ask, chosen, each)), stale: evaluation && !current ? say.stale : '', approval: approvalOf(ask, chosen), before: matterBefore(ask, chosen),
    ...formsOf(ask, chosen, current), who: past || project.closed || mayChange(ask, 'evaluate-process') ? '' : say.who({ who: whoMay('evaluate-process', words) }),
  }
}

function rowOf(ask: ProjectAsk, chosen: Chosen, evaluation: Evaluation): EvaluationRow {
  const { project, today, reader: { words } } = ask
  const { speaker, process } = chosen
  const { names, format } = speaker
  const approved = process.approved?.evaluation === evaluation.id
  const variant = process.variants.find(({ id }) => id === evaluation.toBe)
  return {
    id: evaluation.id, variant: variant ? variantName(chosen, variant) : '', on: format.day(evaluation.on, today), who: names.actor(evaluation.by), conclusion: names.text(evaluation.conclusion), current: isCurrent(project, process, evaluation), approved,
    verdicts: yardsticks.map((key): Verdict => {
      const { asIs, toBe, verdict, reason } = evaluation.yardsticks[key]
      const share = asIs === 0 ? null : (toBe - asIs) / asIs
      return { name: words.processWords.yardsticks[key], status: verdictShown(verdict, differenceSaid(speaker, key, { asIs, toBe, share, verdict })), said: words.processWords.verdicts[verdict], reason: names.text(reason) }
    }),
    remove: approved ? null : changeForm(ask, 'withdraw-evaluation', { back: `${backTo(ask, chosen)}#evaluation`, hidden: { process: process.id, evaluation: evaluation.id }, key: 'evaluation', submit: words.processPage.evaluation.remove }),
  }
}

/** The page as it is asked for, without what only says what was saved. */
export const backTo = ({ path, query }: ProjectAsk, { toBes }: Pick<Chosen, 'toBes'>): string => withQuery(path, { 'to-be': toBes.some(({ id }) => id === query['to-be']) ? query['to-be'] : null })

function approvalOf(ask: ProjectAsk, chosen: Chosen): EvaluationBlock['approval'] {
  const { project, today, reader: { words } } = ask
  const { process, speaker: { names, format }, toBes } = chosen
  const { approved } = process
  if (!approved) return null
  const say = words.processPage.evaluation
  const variant = toBes.find(({ id }) => id === approved.variant)
  const facts = { variant: variant ? variantName(chosen, variant) : say.aToBe, day: format.day(approved.on, today), who: names.actor(approved.by) }
  const round = approved.vote === null ? null : roundNumber({ id: approved.vote })
  return {
    text: round === null ? say.approvedFor(facts) : say.approvedByVote(facts), reason: names.text(approved.reason), stale: approvalState(project, process) === 'stale' ? say.approvalStale : '',
    link: round === null ? null : { href: keepingPast(ask, paths.round(project.id, round)), label: words.roundPage.title({ n: round }) },
  }
}

/** The matter that puts up this to-be and waits for the committee. */
const waitingMatter = ({ project }: ProjectAsk, { process, toBe }: Chosen): Matter | null => {
  const of = (evaluation: string): boolean => process.evaluations.some(({ id, toBe: variant }) => id === evaluation && variant === toBe?.id)
  return standing(project.matters).findLast(({ settled, toBe: put }) => settled === null && put?.process === process.id && of(put.evaluation)) ?? null
}

function matterBefore(ask: ProjectAsk, chosen: Chosen): EvaluationBlock['before'] {
  const { project, today, reader: { words } } = ask
  const matter = waitingMatter(ask, chosen)
  if (!matter) return null
  const say = words.processPage.evaluation
  const round = openRoundOf(project, matter.id)
  const day = chosen.speaker.format.day(dayIn(project.timeZone, matter.at), today)
  return round
    ? { text: say.inVote({ day }), link: { href: keepingPast(ask, paths.round(project.id, roundNumber(round))), label: words.roundPage.title({ n: roundNumber(round) }) } }
    : { text: say.before({ day }), link: { href: matterPath(project, matter.id), label: chosen.speaker.names.text(matter.title) } }
}

/** Evaluate, as often as something has changed; then up to the committee, or, before there is one, written down for it. */
function formsOf(ask: ProjectAsk, chosen: Chosen, current: boolean): Pick<EvaluationBlock, 'evaluate' | 'propose' | 'approve'> {
  const { project, today, reader: { words } } = ask
  const { process, toBe, evaluation } = chosen
  const say = words.processPage.evaluation
  const comparison = comparisonIn(chosen)
  const back = `${backTo(ask, chosen)}#evaluation`
  const approved = process.approved?.evaluation === evaluation?.id && evaluation !== null
  const ready = current && !approved && waitingMatter(ask, chosen) === null ? evaluation : null
  const hidden = { process: process.id, evaluation: ready?.id ?? '' }
  return {
    evaluate: comparison && toBe ? changeForm(ask, 'evaluate-process', {
      back, hidden: { process: process.id, toBe: toBe.id }, key: 'toBe', title: current ? say.again : say.evaluate, text: say.evaluateText, submit: say.submit, primary: !current, values: { on: today },
      fields: [
        ...comparison.worseOn.map((key) => ({ name: `reasons.${key}`, label: say.reasonFor({ yardstick: words.processWords.inSentence[key] }), hint: say.reasonHint, type: 'textarea' as const, rows: 2, wide: true })),
        { name: 'conclusion', label: say.conclusion, hint: say.conclusionHint, type: 'textarea', rows: 3, wide: true }, { name: 'on', label: say.on, type: 'date', attributes: { max: today } },
      ],
    }) : null,
    propose: ready && project.organisation.formed ? changeForm(ask, 'propose-to-be', {
      back, hidden, title: say.propose, text: say.proposeText, submit: say.proposeSubmit, primary: process.approved === null,
      fields: [{ name: 'title', label: say.matterTitle, hint: say.matterTitleHint, wide: true }, { name: 'text', label: say.matterText, type: 'textarea', rows: 3, wide: true }, { name: 'dueOn', label: say.dueOn, type: 'date' }],
    }) : null,
    approve: ready && !project.organisation.formed ? changeForm(ask, 'approve-to-be', {
      back, hidden, title: say.approve, text: say.approveText, submit: say.approveSubmit, values: { on: today },
      fields: [{ name: 'reason', label: say.reason, type: 'textarea', rows: 2, required: true, wide: true }, { name: 'on', label: say.on, type: 'date', attributes: { max: today } }],
    }) : null,
  }
}
