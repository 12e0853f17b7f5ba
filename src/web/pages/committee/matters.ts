import { concernsSupplier } from '../../../domain/change-requests.ts'
import { dayIn } from '../../../domain/day.ts'
import { type Matter, RaisedKind } from '../../../domain/round.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import { type ChangeForm, changeForm, type FieldOf } from '../../change-form.ts'
import { keepingPast } from '../../frame.ts'
import { mayChange } from '../../may-change.ts'
import { paths, withQuery } from '../../paths.ts'
import { whoMay } from '../../who-may.ts'
import { paragraphs } from '../checkpoint/answer.ts'
import { processPath } from '../processes/process-row.ts'
import { openRoundOf, roundNumber } from '../round/motion-said.ts'
import { openingFields, openingValues } from '../round/opening-fields.ts'
import { issuePath, matterPath, requestPath } from './queue.ts'

const PAPER_ROWS = 2

export type MatterView = {
  id: string; title: string; kind: string; facts: string[]; text: string[]; state: string
  round: { href: string; label: string } | null
  /** The process whose to-be is put up, or the change request. */
  process: { href: string; label: string } | null
  put: ChangeForm | null; settle: ChangeForm | null; edit: ChangeForm | null; withdraw: ChangeForm | null; open: string
}

/** Bringing a matter in: the form, or who may. */
export function raising(ask: ProjectAsk, path: string): { form: ChangeForm | null; who: string } {
  const { past, project, reader: { words } } = ask
  const page = words.committeePage.matters
  const form = changeForm(ask, 'raise-matter', { back: `${path}#queue`, text: page.raiseText, submit: page.raiseSubmit, values: { kind: 'conflict' }, fields: fieldsOf(ask) })
  return { form, who: past || project.closed || mayChange(ask, 'raise-matter') ? '' : page.who({ roles: whoMay('raise-matter', words) }) }
}

function fieldsOf({ reader: { words } }: ProjectAsk): FieldOf[] {
  const page = words.committeePage.matters
  return [
    { name: 'kind', label: page.kind, options: RaisedKind.options.map((value) => ({ value, label: page.kinds[value] })) },
    { name: 'dueOn', label: page.dueOn, hint: page.dueHint, type: 'date' },
    { name: 'title', label: page.title, hint: '', required: true, wide: true }, { name: 'text', label: page.text, type: 'textarea', rows: 3, wide: true },
    { name: 'supplierConcerned', type: 'checkbox', wide: true },
  ]
}

/** The matter that the reader opened, with what can be done about it; null where none is asked for. */
export function matterAsked(ask: ProjectAsk): MatterView | null {
  const { project, today, query, posted, reader: { words } } = ask
  const id = query['matter'] ?? posted?.values['matter'] ?? posted?.values['motion.matter'] ?? ''
  const matter = project.matters.find((each) => each.id === id)
  if (!matter) return null
  const page = words.committeePage.matters
  const names = namesOf(project, words)
  const format = formatOf(words.id)
  const round = openRoundOf(project, id)
  const waits = !matter.settled && !matter.withdrawn && !round
  const forms = waits ? formsOf(ask, matter) : { put: null, settle: null, edit: null, withdraw: null }
  return {
    id, title: names.text(matter.title), kind: page.kinds[matter.kind], text: paragraphs(names.text(matter.text)), state: stateOf(ask, matter), ...forms,
    facts: [
      page.broughtBy({ who: names.actor(matter.by), day: format.day(dayIn(project.timeZone, matter.at), today) }),
      ...(matter.dueOn ? [page.by({ day: format.day(matter.dueOn, today) })] : []), ...(concernsSupplier(project, matter) ? [page.supplier] : []),
    ],
    round: roundLink(ask, round?.id ?? matter.settled?.round ?? null, round ? page.toRound : ''), process: processLink(ask, matter) ?? requestLink(ask, matter) ?? issueLink(ask, matter),
    open: Object.entries(forms).find(([, form]) => form?.form.failed)?.[0] ?? '',
  }
}

function processLink(ask: ProjectAsk, { toBe }: Matter): MatterView['process'] {
  const { project, reader: { words } } = ask
  const variant = toBe && project.processes.find(({ id }) => id === toBe.process)?.evaluations.find(({ id }) => id === toBe.evaluation)?.toBe
  return toBe && variant ? { href: `${withQuery(processPath(project.id, toBe.process), { 'to-be': variant, at: ask.past ? ask.held.version : null })}#evaluation`, label: namesOf(project, words).process(toBe.process) } : null
}

/** The sheet of the change request that is put up. */
function requestLink(ask: ProjectAsk, { changeRequest }: Matter): MatterView['process'] {
  return changeRequest === undefined ? null : { href: keepingPast(ask, requestPath(ask.project, changeRequest)), label: namesOf(ask.project, ask.reader.words).changeRequest(changeRequest) }
}

/** The page of the issue that was brought up. */
function issueLink(ask: ProjectAsk, { issue }: Matter): MatterView['process'] {
  return issue === undefined ? null : { href: keepingPast(ask, issuePath(ask.project, issue)), label: namesOf(ask.project, ask.reader.words).issue(issue) }
}

function roundLink(ask: ProjectAsk, id: string | null, label: string): MatterView['round'] {
  if (!id) return null
  const n = roundNumber({ id })
  return { href: keepingPast(ask, paths.round(ask.project.id, n)), label: label || ask.reader.words.roundPage.title({ n }) }
}

function stateOf({ project, today, reader: { words } }: ProjectAsk, { settled, withdrawn }: Matter): string {
  const page = words.committeePage.matters
  if (withdrawn) return page.withdrawn
  if (!settled) return ''
  const day = formatOf(words.id).day(settled.on, today)
  return settled.round ? page.settledByVote({ day }) : page.settled({ day, note: namesOf(project, words).text(settled.note) })
}

/** Altering and taking back is for who brought it in and for those who keep the committee's business. */
function formsOf(ask: ProjectAsk, matter: Matter): Pick<MatterView, 'put' | 'settle' | 'edit' | 'withdraw'> {
  const { project, roles, reader: { words, who } } = ask
  const page = words.committeePage.matters
  const back = matterPath(project, matter.id)
  const common = { back, key: 'matter', hidden: { matter: matter.id } }
  const owns = matter.by === who.id || roles.some((role) => role === 'operator' || role === 'committee-chair' || role === 'committee-secretary')
  const { kind, title, text, dueOn } = matter
  const supplierConcerned = concernsSupplier(project, matter)
  return {
    put: project.organisation.formed ? changeForm(ask, 'open-round', {
      back, key: 'motion.matter', hidden: { 'motion.kind': 'matter', 'motion.matter': matter.id }, submit: page.put, primary: true,
      values: { ...openingValues(ask), 'motion.text': kind === 'change-request' ? page.requestMotion({ title: namesOf(project, words).text(title) }) : '', supplierConcerned: String(supplierConcerned) },
      fields: [
        { name: 'motion.text', label: page.motion, hint: page.motionHint, type: 'textarea', rows: 2, required: true, wide: true },
        { name: 'reason', label: page.reason, type: 'textarea', rows: 3, wide: true }, ...openingFields(ask, PAPER_ROWS),
        ...(supplierConcerned ? [] : [{ name: 'supplierConcerned', type: 'checkbox' as const, wide: true }]),
      ],
    }) : null,
    settle: changeForm(ask, 'settle-matter', { ...common, text: page.settleText, submit: page.settle, fields: [{ name: 'note', label: page.note, type: 'textarea', rows: 2, required: true, wide: true }] }),
    edit: owns ? changeForm(ask, 'edit-matter', { ...common, submit: words.frame.save, values: { kind, title, text, dueOn: dueOn ?? '', supplierConcerned: String(supplierConcerned) }, fields: fieldsOf(ask) }) : null,
    withdraw: owns ? changeForm(ask, 'withdraw-matter', { ...common, back: paths.committee(project.id), submit: page.withdraw }) : null,
  }
}
