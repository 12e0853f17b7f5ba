import { standing } from '../../../domain/by-id.ts'
import { dayIn } from '../../../domain/day.ts'
import { inForce, obstaclesToWork } from '../../../domain/gates.ts'
import type { PhaseId } from '../../../domain/ids.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import { formFor, type ProjectAsk } from '../../ask.ts'
import { type ChangeForm, changeForm } from '../../change-form.ts'
import type { Form } from '../../form.ts'
import { mayChange } from '../../may-change.ts'
import { whoMay } from '../../who-may.ts'
import { taskNumbers, tasksOf } from './plan-rows.ts'

/** A list to tick is no longer than this; a longer plan is granted in several steps. */
const MOST_CHOICES = 200

export type EarlyStarts = {
  grants: { id: string; tasks: string; reason: string; by: string; withdraw: ChangeForm | null }[]
  /** Null where nothing waits for a gate. `who` says who may, to those who may not. */
  grant: { form: Form; id: string; tasks: { value: string; label: string; chosen: boolean }[]; submit: string } | null
  who: string
}

/** The early starts of a phase's tasks, and the form that grants one while the phase waits for its gate. */
export function earlyStarts(ask: ProjectAsk, phase: PhaseId, path: string): EarlyStarts {
  const { project, today, past, reader: { words } } = ask
  const page = words.phasePage.early
  const names = namesOf(project, words)
  const format = formatOf(words.id)
  const mine = new Set(tasksOf(project, phase).map(({ id }) => id))
  const grants = standing(project.earlyStarts).filter(({ tasks }) => tasks.some((id) => mine.has(id))).map(({ id, tasks, reason, by, at }) => ({
    id, tasks: format.list(tasks.slice(0, 12).map(names.task)) + (tasks.length > 12 ? ` ${words.project.andMore({ more: format.number(tasks.length - 12) })}` : ''),
    reason: names.text(reason), by: page.granted({ who: names.actor(by), day: format.day(dayIn(project.timeZone, at), today) }),
    withdraw: changeForm(ask, 'withdraw-early-start', { back: `${path}#early`, hidden: { earlyStart: id }, key: 'earlyStart', submit: page.withdraw }),
  }))
  const waits = obstaclesToWork(project, phase, false).length > 0 && !inForce(project, 'hold') && !inForce(project, 'stop') && phase !== 'planning'
  const may = mayChange(ask, 'grant-early-start')
  return { grants, grant: waits && may ? grantForm(ask, phase, path) : null, who: waits && !may && !past ? page.who({ roles: whoMay('grant-early-start', words) }) : '' }
}

function grantForm(ask: ProjectAsk, phase: PhaseId, path: string): EarlyStarts['grant'] {
  const { project, reader: { words } } = ask
  const form = formFor(ask, 'grant-early-start', `${path}#early`)
  const granted = new Set(standing(project.earlyStarts).flatMap(({ tasks }) => tasks))
  const chosen = new Set((form.values['tasks'] ?? '').split(/\s+/))
  const names = namesOf(project, words)
  const numbers = taskNumbers(project)
  const open = tasksOf(project, phase).filter(({ id, done, startedOn }) => done === 0 && startedOn === null && !granted.has(id)).slice(0, MOST_CHOICES)
  if (open.length === 0) return null
  return {
    form, id: 'grant-early-start', submit: words.phasePage.early.grant,
    tasks: open.map((task) => ({ value: task.id, label: `${numbers.get(task.id) ?? ''} ${names.taskTitle(task)}`, chosen: chosen.has(task.id) })),
  }
}
