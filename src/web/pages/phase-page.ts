import { byId } from '../../domain/by-id.ts'
import type { Entry } from '../../domain/history.ts'
import { type PhaseId, phaseIds } from '../../domain/ids.ts'
import { obstaclesToWork } from '../../domain/gates.ts'
import { Problem } from '../../domain/problem.ts'
import { formFor, type Page, type ProjectAsk } from '../ask.ts'
import { changeForm } from '../change-form.ts'
import { filesOf, type FilesPart } from '../files.ts'
import type { Form } from '../form.ts'
import { keepingPast, projectFrame } from '../frame.ts'
import { heldAt } from '../held-at.ts'
import { mayChange } from '../may-change.ts'
import { mayRecord } from '../may-record.ts'
import { paths, withQuery } from '../paths.ts'
import { savedEntry } from '../saved.ts'
import { whoMay } from '../who-may.ts'
import { issuesAtGlance } from './issues/glance.ts'
import { addDeliverableForm, deliverableRows } from './phase/deliverable-rows.ts'
import { earlyStarts } from './phase/early-starts.ts'
import { startBox, submitBox } from './phase/gate-steps.ts'
import { nextPhase } from './phase/next-phase.ts'
import { phaseHead } from './phase/phase-head.ts'
import { type TaskFilter, taskFilters } from './phase/plan-rows.ts'
import { ratingSheet, type Sheet } from './phase/rating-sheet.ts'
import { sheetForms } from './phase/sheet-forms.ts'
import { groupOptions, rowNamed, taskEdit, waitsFor } from './phase/task-edit.ts'
import { partOf, taskTable } from './phase/task-table.ts'

/** A phase: its work, its rating sheet, what it hands over, and what the next one waits for. */
export async function phasePage(ask: ProjectAsk): Promise<Page> {
  const { project, today, past, reader: { words }, params } = ask
  const phase = phaseIds.find((id) => id === params['phase'])
  if (!phase) throw new Problem('page-unknown', { path: ask.path })
  const saved = await savedEntry(ask)
  const path = paths.phase(project.id, phase)
  const head = phaseHead(project, phase, today, words)
  const sheet = ratingSheet(project, phase, today, words)
  const deliverables = deliverableRows(ask, phase, path)
  return {
    view: 'phase',
    page: {
      frame: projectFrame(ask, head.title, saved), words: words.phasePage, frameWords: words.frame, gap: words.project.sentenceGap, head,
      toCheckpoint: keepingPast(ask, paths.checkpoint(project.id, phase)),
      document: deliverables.find(({ written }) => written) ?? null,
      start: startBox(ask, phase, path), tasks: tasksSection(ask, phase, path, saved),
      sheet: past ? sheetInPast(ask, sheet) : sheet, sheetForms: sheetForms(ask, phase, sheet, path), sheetFiles: sheetFiles(ask, phase, sheet, path), submit: submitBox(ask, phase, path),
      deliverables, addDeliverable: addDeliverableForm(ask, phase, path), documentsPath: keepingPast(ask, paths.documents(project.id)),
      early: earlyStarts(ask, phase, path), next: nextPhase(ask, phase), issues: issuesAtGlance(project, today, words, { phase, most: 5, go: (to) => heldAt(ask, to) }),
    },
  }
}

/** The files of each row. Only people's ratings rest on files; a row that the product rates or that is out lists what it has. */
const sheetFiles = (ask: ProjectAsk, phase: PhaseId, { rows }: Sheet, path: string): Record<string, FilesPart> =>
  Object.fromEntries(rows.map(({ id, title, at }) => [id, filesOf(ask, { kind: 'criterion', phase, criterion: id }, { back: `${path}#${id}`, subject: title, closed: at < 0 })]))

const sheetInPast = (ask: ProjectAsk, sheet: Sheet): Sheet =>
  ({ ...sheet, rows: sheet.rows.map((row) => ({ ...row, missing: row.missing.map((each) => ({ ...each, href: heldAt(ask, each.href) })) })) })

/** The part of the plan that is shown, and the one task that is open for editing. */
function tasksSection(ask: ProjectAsk, phase: PhaseId, path: string, saved: Entry | null) {
  const { project, today, reader: { words }, query, past } = ask
  const wanted = taskWanted(ask)
  const filter: TaskFilter = taskFilters.find((each) => each === query['show']) ?? 'all'
  const part = partShown(ask, phase, filter, wanted || taskOf(saved))
  const table = taskTable(project, phase, today, words, filter, part)
  const row = rowNamed(ask, phase, wanted)
  const here = withQuery(path, { show: filter === 'all' ? null : filter, part: part === 0 ? null : part + 1 })
  const may = mayChange(ask, 'record-progress')
  return {
    ...table, past, rows: table.rows.map((each) => ({ ...each, mine: may && mayRecord(ask, byId(project.tasks, each.id, 'task').group) })),
    filters: table.filters.map((each) => ({ ...each, href: heldAt(ask, each.href) })),
    pager: table.pager && { ...table.pager, previous: heldAt(ask, table.pager.previous), next: heldAt(ask, table.pager.next) },
    columns: may ? 11 : 10,
    edit: row && !past ? taskEdit(ask, phase, row, `${here}#${wanted}`) : null,
    quick: may ? quickForm(ask, `${here}#tasks`) : null,
    canBegin: obstaclesToWork(project, phase, false).length === 0,
    ...addSection(ask, phase, path), who: may || past ? '' : words.phasePage.tasks.mayProgress({ roles: whoMay('record-progress', words) }),
  }
}

const taskWanted = ({ query, posted }: ProjectAsk): string => query['task'] ?? posted?.values['task'] ?? ''

/** The part asked for; where a task is asked for or was saved, the part in which it stands. */
function partShown({ project, today, reader: { words }, query }: ProjectAsk, phase: PhaseId, filter: TaskFilter, task: string): number {
  return task ? partOf(project, phase, today, words, filter, task) : Math.max(0, (Number(query['part']) || 1) - 1)
}

function addSection(ask: ProjectAsk, phase: PhaseId, path: string) {
  const add = addForm(ask, phase, path)
  const addOpen = add !== null && (add.form.failed || ask.query['add'] === 'task')
  return { add, addOpen, addHref: `${withQuery(path, { add: 'task' })}#add-task`, waits: add ? waitsFor(ask, phase, null) : null }
}

const taskOf = (saved: Entry | null): string => {
  const task = (saved?.input as { task?: unknown } | undefined)?.task
  return typeof task === 'string' ? task : ''
}

const quickForm = (ask: ProjectAsk, back: string): Form => ({ ...formFor(ask, 'record-progress', back), failed: false, values: {}, errors: {} })

function addForm(ask: ProjectAsk, phase: PhaseId, path: string) {
  const days = { type: 'number' as const, attributes: { min: 0, step: 0.5, inputmode: 'decimal' } }
  return changeForm(ask, 'add-task', {
    back: `${path}#tasks`, hidden: { phase }, submit: ask.reader.words.frame.add,
    values: { group: 'project-manager', 'estimate.optimistic': '1', 'estimate.likely': '2', 'estimate.pessimistic': '4' },
    fields: [
      { name: 'title', required: true, wide: true }, { name: 'group', options: groupOptions(ask) },
      { name: 'estimate.optimistic', ...days }, { name: 'estimate.likely', ...days }, { name: 'estimate.pessimistic', ...days },
      ...(waitsFor(ask, phase, null) ? [] : [{ name: 'predecessors', hint: ask.reader.words.phasePage.tasks.waitsHint, wide: true }]),
      { name: 'milestone', type: 'checkbox' as const },
    ],
  })
}
