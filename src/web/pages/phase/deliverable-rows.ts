import { documentsWritten } from '../../../documents/catalogue.ts'
import { standing } from '../../../domain/by-id.ts'
import { dayIn } from '../../../domain/day.ts'
import type { PhaseId } from '../../../domain/ids.ts'
import type { Deliverable } from '../../../domain/project.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import { isBehind } from '../../../documents/behind.ts'
import { type ChangeForm, changeForm } from '../../change-form.ts'
import { filesOf, type FilesPart } from '../../files.ts'
import { paths, withQuery } from '../../paths.ts'
import { deliverableStatus, type Status } from '../../status.ts'
import { groupOptions } from './task-edit.ts'

export type DeliverableRow = {
  id: string; title: string; href: string; written: boolean; link: string; group: string; status: Status; day: string; by: string
  forms: ChangeForm[]; open: boolean
  /** The files that are the deliverable, or belong to it. */
  files: FilesPart
}

/** What the phase hands over, with its state and what can be done about it. */
export const deliverableRows = (ask: ProjectAsk, phase: PhaseId, path: string): DeliverableRow[] =>
  standing(ask.project.deliverables).filter((each) => each.phase === phase).map((each) => rowOf(ask, each, path))

function rowOf(ask: ProjectAsk, deliverable: Deliverable, path: string): DeliverableRow {
  const { project, today, reader: { words } } = ask
  const { id, approved, group, link } = deliverable
  const behind = isBehind(ask, deliverable)
  const page = words.phasePage.deliverables
  const forms = formsFor(ask, deliverable, behind, `${path}#${id}`)
  const own = documentPath(ask, deliverable)
  return {
    id, link: own ? link : '', files: filesOf(ask, { kind: 'deliverable', deliverable: id }, { back: `${path}#${id}`, subject: namesOf(project, words).deliverableTitle(deliverable), closed: own !== '' }), forms, open: forms.some(({ form }) => form.failed),
    title: namesOf(project, words).deliverableTitle(deliverable),
    href: own || link, written: own !== '',
    group: words.method.groups[group].short, status: deliverableStatus(deliverable, behind, words),
    day: approved ? formatOf(words.id).day(dayIn(project.timeZone, approved.at), today) : '',
    by: approved ? page.approvedBy({ who: namesOf(project, words).actor(approved.by) }) : '',
  }
}

/** Where the product shows a document that it writes; empty for all others. */
export function documentPath({ project, held, past, reader: { words } }: ProjectAsk, { document, phase }: Pick<Deliverable, 'document' | 'phase'>): string {
  if (document === null || !(documentsWritten as readonly string[]).includes(document)) return ''
  return withQuery(paths.document(project.id, document), {
    locale: words.id, format: 'html', phase: document === 'checkpoint-report' ? phase : null, at: past ? held.version : null,
  })
}

function formsFor(ask: ProjectAsk, deliverable: Deliverable, behind: boolean, back: string): ChangeForm[] {
  const { words } = ask.reader
  const page = words.phasePage.deliverables
  const { id, document, title, status, link, approved } = deliverable
  const common = { back, hidden: { deliverable: id }, key: 'deliverable' }
  const states = (['draft', 'in-review'] as const).map((value) => ({ value, label: words.method.deliverableStatus[value] }))
  const forms = [
    (status !== 'approved' || behind) && changeForm(ask, 'approve-deliverable', { ...common, submit: approved ? page.approveAgain : page.approve, primary: true }),
    changeForm(ask, 'edit-deliverable', {
      ...common, submit: page.save, text: approved ? page.keeps : '', values: { title, link, status: status === 'approved' ? 'in-review' : status, group: deliverable.group },
      fields: [
        ...(document === null ? [{ name: 'title', required: true, wide: true }] : []),
        { name: 'status', options: states }, { name: 'group', options: groupOptions(ask) }, { name: 'link', type: 'url' as const, wide: true, attributes: { placeholder: 'https://' } },
      ],
    }),
    changeForm(ask, 'withdraw-deliverable', { ...common, submit: page.withdraw }),
  ]
  return forms.filter((form): form is ChangeForm => Boolean(form))
}

export const addDeliverableForm = (ask: ProjectAsk, phase: PhaseId, path: string): ChangeForm | null =>
  changeForm(ask, 'add-deliverable', {
    back: `${path}#deliverables`, hidden: { phase }, submit: ask.reader.words.frame.add, values: { group: 'project-manager' },
    fields: [{ name: 'title', required: true, wide: true }, { name: 'group', options: groupOptions(ask) }, { name: 'link', type: 'url', attributes: { placeholder: 'https://' } }],
  })
