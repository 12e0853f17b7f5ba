import { mayAlter } from '../../../changes/change-requests.ts'
import { standing } from '../../../domain/by-id.ts'
import type { ChangeRequest } from '../../../domain/change-request.ts'
import { paysSupplier, requestState } from '../../../domain/change-requests.ts'
import type { Matter } from '../../../domain/round.ts'
import { isOver } from '../../../domain/votes.ts'
import { whoDecides } from '../../../method/change-control.ts'
import { formFor, type ProjectAsk } from '../../ask.ts'
import { type ChangeForm, changeForm } from '../../change-form.ts'
import { keepingPast } from '../../frame.ts'
import { mayChange } from '../../may-change.ts'
import { paths } from '../../paths.ts'
import { matterPath } from '../committee/queue.ts'
import { requestParts, requestValues } from '../change-requests/request-fields.ts'
import { roundNumber } from '../round/motion-said.ts'

/** The matter as which a request lies before the committee now, if it does. */
export const matterOf = ({ matters }: ProjectAsk['project'], { id }: ChangeRequest): Matter | null => standing(matters).findLast(({ changeRequest, settled }) => changeRequest === id && settled === null) ?? null

/** Where the committee has it: the votes that run, else the matter. */
export function committeeLink(ask: ProjectAsk, request: ChangeRequest): { href: string; label: string } | null {
  const { project, reader: { words } } = ask
  const matter = matterOf(project, request)
  if (!matter) return null
  const round = project.rounds.findLast((each) => !isOver(each) && each.motion.kind === 'matter' && each.motion.matter === matter.id)
  if (round) return { href: keepingPast(ask, paths.round(project.id, roundNumber(round))), label: words.committeePage.matters.toRound }
  return { href: ask.past ? keepingPast(ask, paths.committee(project.id)) : matterPath(project, matter.id), label: words.changeRequestPage.toMatter }
}

/** What the reader can do with a request now. */
export function requestForms(ask: ProjectAsk, request: ChangeRequest): { submit: ChangeForm | null; decide: ChangeForm | null; propose: ChangeForm | null; withdraw: ChangeForm | null } {
  const { project, today, roles, reader: { words, who } } = ask
  const say = words.changeRequestPage.forms
  const state = requestState(request)
  const back = ask.path
  const common = { back, key: 'changeRequest', hidden: { changeRequest: request.id } }
  const waits = state === 'submitted'
  const underVote = committeeLink(ask, request) !== null && isUnderVote(ask, request)
  const { by } = whoDecides(project, request, today)
  const acts = (role: 'project-manager' | 'committee-chair'): boolean => roles.includes(role) || roles.includes('operator')
  const decides = waits && !underVote && ((by === 'project-manager' && acts('project-manager')) || (project.organisation.formed === null && acts('committee-chair')))
  return {
    submit: state === 'draft' || state === 'void' || state === 'deferred' ? changeForm(ask, 'submit-change-request', { ...common, text: request.reason === '' ? say.reasonFirst : say.submitText, submit: say.submit, primary: true }) : null,
    decide: decides ? changeForm(ask, 'decide-change-request', {
      ...common, submit: say.decide, primary: true, values: { ruling: 'approved' },
      fields: [
        { name: 'ruling', label: say.ruling, options: (['approved', 'rejected', 'deferred'] as const).map((value) => ({ value, label: words.changeRequestWords.rulings[value] })), wide: true },
        { name: 'reason', label: say.why, type: 'textarea', rows: 3, required: true, wide: true },
      ],
    }) : null,
    propose: waits && matterOf(project, request) === null && (by === 'committee' ? project.organisation.formed !== null : !decides) ? changeForm(ask, 'propose-change-request', {
      ...common, text: say.proposeText, submit: say.propose, primary: by === 'committee', values: { supplierConcerned: String(paysSupplier(request)) },
      fields: [{ name: 'dueOn', label: words.committeePage.matters.dueOn, hint: '', type: 'date' }, { name: 'supplierConcerned', type: 'checkbox' }],
    }) : null,
    withdraw: state !== 'approved' && !underVote && mayAlter(request, roles, who.id) ? changeForm(ask, 'withdraw-change-request', { ...common, back: paths.changeRequests(project.id), submit: say.withdraw }) : null,
  }
}

function isUnderVote({ project }: ProjectAsk, request: ChangeRequest): boolean {
  const matter = matterOf(project, request)
  return project.rounds.some((round) => !isOver(round) && round.motion.kind === 'matter' && round.motion.matter === matter?.id)
}

/** The form for all that it says; null for who may not alter it. `note`: what altering it would make void. */
export function editForm(ask: ProjectAsk, request: ChangeRequest) {
  const { roles, query, reader: { words, who } } = ask
  if (!mayChange(ask, 'edit-change-request') || !mayAlter(request, roles, who.id)) return null
  const say = words.changeRequestPage.forms
  const form = formFor(ask, 'edit-change-request', ask.path, requestValues(request), 'changeRequest')
  const state = requestState(request)
  const note = state === 'approved' || state === 'rejected' || state === 'deferred' ? say.editVoids : isUnderVote(ask, request) ? say.editVotes : ''
  return { form, ...requestParts(ask, request, form), submit: words.frame.save, open: form.failed || query['edit'] !== undefined, text: note }
}
