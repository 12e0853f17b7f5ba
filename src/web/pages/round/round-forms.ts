import { standing } from '../../../domain/by-id.ts'
import type { Round } from '../../../domain/round.ts'
import { earlyClosing, seatsIn } from '../../../domain/votes.ts'
import { namesOf } from '../../../locales/names.ts'
import { countOf, roundState } from '../../../method/motion-matter.ts'
import type { ProjectAsk } from '../../ask.ts'
import { type ChangeForm, changeForm } from '../../change-form.ts'
import { mayChange } from '../../may-change.ts'
import { whoMay } from '../../who-may.ts'
import type { Choice } from '../checkpoint/choice.ts'

const actsAsChair = ({ roles }: ProjectAsk): boolean => roles.includes('committee-chair') || roles.includes('operator')

const isRunning = (ask: ProjectAsk, round: Round): boolean => !ask.past && round.closed === null && round.withdrawn === null

/** Whether this reader can close the round now: the chair once there is a quorum or nobody is left to vote, after the last day everybody who may at all. */
function canClose(ask: ProjectAsk, round: Round): boolean {
  if (!isRunning(ask, round) || !mayChange(ask, 'close-round')) return false
  return roundState(round, ask.today) === 'due' || earlyClosing(countOf(ask.project, round, ask.today), ask.roles) !== null
}

/** Closing the round, where this reader can: a button that shows first what it will come to. */
export function closeChoice(ask: ProjectAsk, round: Round, path: string): Choice | null {
  if (!canClose(ask, round)) return null
  const { project, today, reader: { words } } = ask
  const page = words.roundPage.close
  const { result } = countOf(project, round, today)
  const form = changeForm(ask, 'close-round', { back: path, key: 'round', hidden: { round: round.id }, primary: true, submit: page.submit })
  if (!form) return null
  return {
    id: 'close-round', status: { tone: 'accent', glyph: 'due', word: page.summary }, effect: page.text({ result: words.roundPage.results[result] }),
    notes: result === 'none' ? [page.noResult] : [], form, current: false,
  }
}

/** Who closes a round whose last day has passed, for who cannot. */
export const closingNote = (ask: ProjectAsk, round: Round): string =>
  (isRunning(ask, round) && roundState(round, ask.today) === 'due' && !canClose(ask, round) ? ask.reader.words.roundPage.close.who({ roles: whoMay('close-round', ask.reader.words) }) : '')

export type RoundForms = { recuse: ChangeForm | null; backIn: { name: string; form: ChangeForm }[]; callOff: ChangeForm | null }

/** What else can be done with a running round: saying that one has an interest, taking that back, calling it off. */
export function roundForms(ask: ProjectAsk, round: Round, path: string): RoundForms {
  if (!isRunning(ask, round)) return { recuse: null, backIn: [], callOff: null }
  const { project, today, reader: { words, who } } = ask
  const page = words.roundPage
  const votable = roundState(round, today) === 'open'
  const mayCallOff = actsAsChair(ask) || (round.by === who.id && round.votes.length === 0)
  return {
    recuse: votable ? recuseForm(ask, round, path) : null,
    backIn: votable ? standing(round.recusals).filter(({ by }) => by === who.id || actsAsChair(ask)).flatMap(({ id, seat }) => {
      const form = changeForm(ask, 'withdraw-recusal', { back: path, key: 'recusal', hidden: { round: round.id, recusal: id }, submit: page.recuse.back })
      return form ? [{ name: namesOf(project, words).person(seat), form }] : []
    }) : [],
    callOff: mayCallOff ? changeForm(ask, 'call-off-round', {
      back: path, hidden: { round: round.id }, text: page.callOff.text, submit: page.callOff.submit, fields: [{ name: 'reason', type: 'textarea', rows: 2, required: true, wide: true }],
    }) : null,
  }
}

/** Everybody says it for the own seat; the chair for any that has not voted. */
function recuseForm(ask: ProjectAsk, round: Round, path: string): ChangeForm | null {
  const { project, me, reader: { words } } = ask
  const page = words.roundPage.recuse
  const taking = seatsIn(project, round).filter(({ recused }) => !recused).map(({ person }) => person)
  const voted = new Set(round.votes.map(({ seat }) => seat))
  const seats = taking.filter((person) => person === me?.id || (actsAsChair(ask) && !voted.has(person)))
  const [first] = seats
  if (!first) return null
  const names = namesOf(project, words)
  const mine = seats.find((person) => person === me?.id) ?? first
  return changeForm(ask, 'recuse', {
    back: path, text: page.text, submit: page.submit, hidden: { round: round.id, ...(seats.length === 1 ? { seat: first } : {}) },
    values: seats.length > 1 ? { seat: mine } : {},
    fields: [
      ...(seats.length > 1 ? [{ name: 'seat', label: page.seat, options: seats.map((person) => ({ value: person, label: names.person(person) })) }] : []),
      { name: 'reason', label: page.reason, hint: page.reasonHint, type: 'textarea', rows: 2, required: true, wide: true },
    ],
  })
}
