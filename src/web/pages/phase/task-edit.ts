import { obstaclesToWork } from '../../../domain/gates.ts'
import { GroupId, type PhaseId, phaseIds } from '../../../domain/ids.ts'
import type { Task } from '../../../domain/project.ts'
import { formatOf } from '../../../locales/format.ts'
import { labelled } from '../../../locales/labelled.ts'
import { namesOf } from '../../../locales/names.ts'
import { obstacleSentence } from '../../../locales/say.ts'
import type { ProjectAsk } from '../../ask.ts'
import { type ChangeForm, changeForm, type Option } from '../../change-form.ts'
import { mayRecord } from '../../may-record.ts'
import { paths } from '../../paths.ts'
import { type PlanRow, planRows, taskNumbers, tasksOf } from './plan-rows.ts'

/** Beyond so many, a list to choose from is too long and ids are typed. */
const MOST_CHOICES = 200

export type TaskEdit = {
  id: string; facts: string[]; obstacles: string; closeHref: string
  progress: ChangeForm | null; mayProgress: string; edit: ChangeForm | null
  /** Null where there are too many to choose from: then the form has a plain field. */
  waits: { id: string; hint: string; options: (Option & { chosen: boolean })[] } | null
  up: ChangeForm | null; down: ChangeForm | null; remove: ChangeForm | null
}

/** What can be done with one task: the row that opens below it. */
export function taskEdit(ask: ProjectAsk, phase: PhaseId, row: PlanRow, back: string): TaskEdit {
  const { project, today, reader: { words } } = ask
  const { task, dates } = row
  const page = words.phasePage.tasks
  const hidden = { task: task.id }
  const begun = task.done > 0 || task.startedOn !== null
  const names = namesOf(project, words)
  const numbers = taskNumbers(project)
  const waits = task.predecessors.map((id) => `${numbers.get(id) ?? ''} ${names.task(id)}`.trim())
  const edit = changeForm(ask, 'edit-task', {
    back, hidden, key: 'task', title: page.edit, submit: words.frame.save, values: valuesOf(task), fields: editFields(ask, task),
  })
  return {
    id: task.id, closeHref: `${paths.phase(project.id, phase)}#${task.id}`,
    facts: [
      page.id({ id: task.id }),
      dates.critical ? page.noSpare : page.spareDays({ days: formatOf(words.id).workingDays(dates.totalFloat) }),
      ...(waits.length > 0 ? [labelled(page.waitsFor, `${formatOf(words.id).list(waits.slice(0, 5))}${waits.length > 5 ? ` … ${waits.length}` : ''}`)] : []),
    ],
    obstacles: begun ? '' : obstaclesToWork(project, phase, row.early).map((obstacle) => obstacleSentence(words, obstacle)).join(words.project.sentenceGap),
    progress: !mayRecord(ask, task.group) ? null : changeForm(ask, 'record-progress', {
      back, hidden, key: 'task', title: page.progress, primary: true, submit: words.frame.save,
      values: { done: String(task.done), startedOn: task.startedOn ?? '', finishedOn: task.finishedOn ?? '' },
      fields: [
        { name: 'done', type: 'number', required: true, attributes: { min: 0, max: 100, step: 'any', inputmode: 'decimal' } },
        { name: 'startedOn', type: 'date', attributes: { max: today } }, { name: 'finishedOn', type: 'date', attributes: { max: today } },
      ],
    }),
    mayProgress: '',
    edit, waits: edit ? waitsFor(ask, phase, task) : null,
    ...moves(ask, phase, task, back),
    remove: changeForm(ask, 'remove-task', { back: `${paths.phase(project.id, phase)}#tasks`, hidden, key: 'task', submit: page.remove }),
  }
}

const valuesOf = ({ title, group, estimate, predecessors }: Task): Record<string, string> => ({
  title, group, predecessors: predecessors.join(', '),
  'estimate.optimistic': String(estimate.optimistic), 'estimate.likely': String(estimate.likely), 'estimate.pessimistic': String(estimate.pessimistic),
})

function editFields(ask: ProjectAsk, task: Task) {
  const days = { type: 'number' as const, attributes: { min: 0, step: 0.5, inputmode: 'decimal' } }
  return [
    ...(task.key === null || task.title !== '' ? [{ name: 'title', required: true, wide: true }] : []),
    { name: 'group', options: groupOptions(ask) },
    ...(task.milestone ? [] : ['estimate.optimistic', 'estimate.likely', 'estimate.pessimistic'].map((name) => ({ name, ...days }))),
    ...(choices(ask, task.phase, task) ? [] : [{ name: 'predecessors', hint: ask.reader.words.phasePage.tasks.waitsHint, wide: true }]),
  ]
}

export const groupOptions = ({ reader: { words } }: ProjectAsk): Option[] => GroupId.options.map((value) => ({ value, label: words.method.groups[value].name }))

/** What a task can wait for: the tasks of its phase and of earlier ones; null where there are too many. */
function choices({ project }: ProjectAsk, phase: PhaseId, task: Task | null): Task[] | null {
  const open = phaseIds.slice(0, phaseIds.indexOf(phase) + 1).flatMap((each) => tasksOf(project, each)).filter(({ id }) => id !== task?.id)
  return open.length > MOST_CHOICES ? null : open.reverse()
}

/** The list from which predecessors are chosen, the nearest phase first. */
export function waitsFor(ask: ProjectAsk, phase: PhaseId, task: Task | null): TaskEdit['waits'] {
  const { project, posted, reader: { words } } = ask
  const list = choices(ask, phase, task)
  if (!list) return null
  const numbers = taskNumbers(project)
  const names = namesOf(project, words)
  const typed = posted && (posted.change === 'edit-task' ? posted.values['task'] === task?.id : posted.change === 'add-task' && !task) ? (posted.values['predecessors'] ?? '') : null
  const chosen = new Set(typed === null ? task?.predecessors : typed.split(/[\s,;]+/))
  return {
    id: `waits-${task?.id ?? 'new'}`, hint: words.phasePage.tasks.waitsHint,
    options: list.map((each) => ({ value: each.id, label: `${numbers.get(each.id) ?? ''} ${names.taskTitle(each)}`, chosen: chosen.has(each.id) })),
  }
}

/** One place up, or one place down. */
function moves(ask: ProjectAsk, phase: PhaseId, { id }: Task, back: string): Pick<TaskEdit, 'up' | 'down'> {
  const all = tasksOf(ask.project, phase)
  const at = all.findIndex((each) => each.id === id)
  const page = ask.reader.words.phasePage.tasks
  const before = all[at - 1]
  const after = all[at + 2]
  const form = (target: string, submit: string) => changeForm(ask, 'move-task', { back, hidden: { task: id, before: target }, submit })
  return { up: before ? form(before.id, page.up) : null, down: at < all.length - 1 ? form(after?.id ?? '', page.down) : null }
}

export const rowNamed = (ask: ProjectAsk, phase: PhaseId, id: string): PlanRow | undefined =>
  planRows(ask.project, phase, ask.today, ask.reader.words).find(({ task }) => task.id === id)
