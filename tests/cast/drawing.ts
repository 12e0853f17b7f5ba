import { isWorkingDay, type WorkCalendar } from '../../src/domain/calendar.ts'
import { addDays, type Day, daysBetween, weekdayOf } from '../../src/domain/day.ts'
import { PhaseId } from '../../src/domain/ids.ts'
import type { Project, Task } from '../../src/domain/project.ts'
import { scheduleOf } from '../../src/domain/schedule/project-schedule.ts'
import { castProject } from './cast.ts'

/** Monday to Friday, no holidays. */
export const workweek: WorkCalendar = { country: '', weekend: [6, 7], daysOff: [], workDays: [], coveredYears: [] }

/**
 * Tasks as a project manager jots them down, one a line: `name | 4d | after interviews, kickoff`. Further notes between bars:
 * `2-4-9d` (optimistic, likely, pessimistic), `milestone`, `in requirements`, `began 2026-06-03`, `ended 2026-06-05`, `50%`.
 */
export function tasks(text: string): Task[] {
  const lines = text.trim().split('\n').map((line) => line.split('|').map((part) => part.trim()))
  const ids = new Map(lines.map(([title = ''], at) => [title, `task-${at + 1}`]))
  return lines.map(([title = '', ...notes], at) => notes.reduce((task, note) => noted(task, note, ids), blank(title, at + 1)))
}

const blank = (title: string, number: number): Task => ({
  id: `task-${number}`, phase: 'planning', key: null, title, group: 'project-manager', milestone: false,
  estimate: { optimistic: 1, likely: 1, pessimistic: 1 }, predecessors: [], order: number, done: 0, startedOn: null, finishedOn: null, withdrawn: null,
})

function noted(task: Task, note: string, ids: Map<string, string>): Task {
  const [word = '', rest = ''] = [note.split(' ')[0], note.slice(note.indexOf(' ') + 1)]
  if (word === 'milestone') return { ...task, milestone: true, estimate: { optimistic: 0, likely: 0, pessimistic: 0 } }
  if (word === 'after') return { ...task, predecessors: rest.split(',').map((name) => ids.get(name.trim()) ?? name.trim()) }
  if (word === 'in') return { ...task, phase: PhaseId.parse(rest) }
  if (word === 'began') return { ...task, startedOn: rest as Day }
  if (word === 'ended') return { ...task, finishedOn: rest as Day, done: 100 }
  if (word.endsWith('%')) return { ...task, done: Number.parseFloat(word) }
  const days = word.replace(/d$/, '').split('-').map(Number)
  const [optimistic = Number.NaN, likely = optimistic, pessimistic = likely] = days
  if (Number.isNaN(pessimistic)) throw new TypeError(`a note that nobody understands: ${note}`)
  return { ...task, estimate: { optimistic, likely, pessimistic } }
}

/** The cast's project with a plan of its own; it begins on Monday 1 June 2026 and works Monday to Friday. */
export const planned = (plan: string, overrides: Partial<Project> = {}): Project =>
  castProject({ tasks: tasks(plan), start: monday, calendar: workweek, baselines: [], ...overrides })

export const monday = '2026-06-01' as Day

/** The dates as bars: X works, . is off, ◆ is a milestone, | the day of a gate. Begins with the project's first day. */
export function picture(project: Project, today: Day = project.start, gates: PhaseId[] = []): string {
  const schedule = scheduleOf(project, today)
  const rows = project.tasks.map((task) => [task.title, barOf(project, task, schedule.tasks.get(task.id))] as const)
  const gateRows = gates.map((phase) => [`gate ${phase}`, `${' '.repeat(daysBetween(project.start, schedule.gates[phase].date))}|`] as const)
  const all = [...rows, ...gateRows]
  const length = Math.max(7, ...all.map(([, bar]) => bar.length))
  const head = Array.from({ length }, (_, at) => 'MTWTFSS'[weekdayOf(addDays(project.start, at)) - 1]).join('')
  const wide = Math.max(...all.map(([title]) => title.length), 4)
  return [['days', head] as const, ...all].map(([title, bar]) => `${title.padEnd(wide)} | ${bar}`.trimEnd()).join('\n')
}

function barOf(project: Project, { milestone }: Task, dates: { start: Day; finish: Day } | undefined): string {
  if (!dates) return ''
  const before = ' '.repeat(daysBetween(project.start, dates.start))
  if (milestone) return `${before}◆`
  const days = Array.from({ length: daysBetween(dates.start, dates.finish) + 1 }, (_, at) => addDays(dates.start, at))
  return before + days.map((day) => (isWorkingDay(project.calendar, day) ? 'X' : '.')).join('')
}

/** A drawing in a test, without its indentation. */
export const drawing = (text: string): string => text.trim().split('\n').map((line) => line.trim()).join('\n')
