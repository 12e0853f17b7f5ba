import { standing } from '../../../domain/by-id.ts'
import type { AgendaItem, Meeting, Subject } from '../../../domain/meeting.ts'
import type { Round } from '../../../domain/round.ts'
import { waitingSubjects } from '../../../method/agenda.ts'
import { roundsAt } from '../../../method/meetings.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import { motionName } from '../../../locales/subject-name.ts'
import { formFor, type ProjectAsk } from '../../ask.ts'
import { changeForm } from '../../change-form.ts'
import { heldAt } from '../../held-at.ts'
import { paths } from '../../paths.ts'
import { mayKeepHere, numberOf } from '../meetings/meeting-shown.ts'

/** The agenda with notes and votes; forms where the minutes can be written. */
export function agendaOf(ask: ProjectAsk, meeting: Meeting, path: string) {
  const items = standing(meeting.agenda)
  const writes = !meeting.sealed && !meeting.cancelled && mayKeepHere(ask, meeting.kind, 'edit-agenda-item')
  const rows = items.map((item, i) => itemRow(ask, meeting, item, i + 1, writes ? path : null))
  const shown = new Set(items.flatMap(({ subject }) => roundsAt(ask.project, meeting, subject)))
  const others = ask.project.rounds.filter((round) => round.meeting === meeting.id && !shown.has(round))
  return { rows, votes: others.flatMap((round) => voteOf(ask, round, false)), add: writes ? addForm(ask, meeting, path) : null }
}

function itemRow(ask: ProjectAsk, meeting: Meeting, item: AgendaItem, n: number, path: string | null) {
  const { project, reader: { words } } = ask
  const names = namesOf(project, words)
  const title = names.itemTitle(item)
  return {
    id: item.id, n: formatOf(words.id).number(n), title, href: heldAt(ask, pathOf(ask, item.subject)), about: item.title === '' ? '' : aboutOf(ask, item.subject), notes: names.text(item.notes),
    votes: roundsAt(project, meeting, item.subject).flatMap((round) => voteOf(ask, round, item.subject.kind === 'round')), forms: path ? itemForms(ask, meeting, item, `${path}#${item.id}`, title) : null,
  }
}

/** What an item with a title of its own is about. */
const aboutOf = ({ project, reader: { words } }: ProjectAsk, subject: Subject): string => (subject.kind === 'free' ? '' : namesOf(project, words).subject(subject))

function itemForms(ask: ProjectAsk, meeting: Meeting, item: AgendaItem, back: string, title: string) {
  const say = ask.reader.words.meetingPage.agenda
  const hidden = { meeting: meeting.id, item: item.id }
  return {
    notes: changeForm(ask, 'edit-agenda-item', {
      back, hidden, key: 'item', values: { notes: item.notes, title: item.title }, submit: say.save,
      fields: [{ name: 'notes', label: say.write, type: 'textarea', rows: 4, wide: true }, { name: 'title', label: say.ownTitle, hint: '', wide: true }],
    }),
    takeOff: changeForm(ask, 'withdraw-agenda-item', { back, hidden, key: 'item', submit: say.takeOff }), about: title, open: item.notes !== '',
  }
}

/** Something that waits, or anything else by a title. */
function addForm(ask: ProjectAsk, meeting: Meeting, path: string) {
  const { project, today, reader: { words } } = ask
  const names = namesOf(project, words)
  const say = words.meetingPage.agenda
  const here = new Set(standing(meeting.agenda).map(({ subject }) => JSON.stringify(subject)))
  const usual: Subject[] = [{ kind: 'actions' }, { kind: 'plan' }]
  const subjects = [...(meeting.kind === 'committee' ? waitingSubjects(project, today) : []), ...usual].filter((subject) => !here.has(JSON.stringify(subject)))
  const form = formFor(ask, 'add-agenda-item', `${path}#agenda`, { meeting: meeting.id, subject: JSON.stringify({ kind: 'free' }), title: '' })
  return {
    form, submit: say.add, title: { id: 'add-item-title', label: words.fields.title.label },
    subject: {
      id: 'add-item-subject', label: words.fields.subject.label,
      options: [{ value: JSON.stringify({ kind: 'free' }), label: say.other }, ...subjects.map((subject) => ({ value: JSON.stringify(subject), label: names.subject(subject) }))],
    },
  }
}

/** A round of votes in one line: its result, or until when it is open; `told`: what it is about stands above. Withdrawn ones are left out. */
function voteOf(ask: ProjectAsk, round: Round, told: boolean): { text: string; href: string }[] {
  if (round.withdrawn) return []
  const { project, today, reader: { words } } = ask
  const said = words.documents.minutes
  const motion = motionName(project, round.id, words, namesOf(project, words))
  const href = heldAt(ask, paths.round(project.id, numberOf(round.id)))
  const open = words.meetingPage.agenda.openVote({ day: formatOf(words.id).day(round.deadline, today) })
  if (!round.closed) return [{ text: told ? open : words.project.faultAt({ place: motion, message: open }), href }]
  const { approvals, conditional, rejections, abstentions, result } = round.closed.count
  return [{ text: said.vote({ motion, approvals, conditional, rejections, abstentions, result: said.results[result] }), href }]
}

/** Where the subject of an item is looked at; '' where it is nowhere but here. */
function pathOf({ project: { id } }: ProjectAsk, subject: Subject): string {
  switch (subject.kind) {
    case 'checkpoint': return paths.checkpoint(id, subject.phase)
    case 'round': return paths.round(id, numberOf(subject.round))
    case 'matter': return `${paths.committee(id)}#${subject.matter}`
    case 'change-request': return paths.changeRequest(id, numberOf(subject.changeRequest))
    case 'issue': return paths.issue(id, numberOf(subject.issue))
    case 'supervision': return `${paths.supervision(id)}#${subject.report}`
    case 'manager-naming': return paths.organisation(id)
    case 'actions': return `${paths.meetings(id)}#actions`
    case 'plan': return paths.project(id)
    case 'free': return ''
  }
}
