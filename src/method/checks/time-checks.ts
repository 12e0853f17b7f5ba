import { standing } from '../../domain/by-id.ts'
import { isWorkingDay } from '../../domain/calendar.ts'
import type { Day } from '../../domain/day.ts'
import { type PhaseId, phaseIds } from '../../domain/ids.ts'
import type { Meeting } from '../../domain/meeting.ts'
import { presentPhase } from '../../domain/gates.ts'
import { gateMilestone } from '../../domain/milestones.ts'
import { phaseOf, type Project, type Task } from '../../domain/project.ts'
import { scheduleOf } from '../../domain/schedule/project-schedule.ts'
import { meetingsOf, reviewsOverdue } from '../meetings.ts'
import type { CheckOf } from './finding.ts'

/** Minutes after midnight between which courses disturb the business. */
const OFFICE_OPENS = 9 * 60
const OFFICE_CLOSES = 18 * 60

/** The checks of when things are done: early enough, at hours that do not disturb, and again and again. */
export const timeChecks = {
  'environment-unassessed': { severity: 'high', check: environmentUnassessed } satisfies CheckOf<'environment-unassessed'>,
  'material-late': {
    severity: 'medium',
    check: (project, today) => tasksOf(project, 'prepare-training-material').flatMap((task) => {
      const begin = beginOf(project, task, today)
      const end = endOf(project, 'development', today)
      return begin > end ? [{ code: 'material-late' as const, begin, end, task: task.id, place: { page: 'phase' as const, phase: task.phase, anchor: task.id } }] : []
    }),
  } satisfies CheckOf<'material-late'>,
  'sessions-late': {
    severity: 'medium',
    check: (project, today) => {
      const end = endOf(project, 'testing', today)
      const begin = firstSession(project, today)
      return isReached(project, 'development') && (begin === null || begin > end) ? [{ code: 'sessions-late', begin, end, place: { page: 'meetings' } }] : []
    },
  } satisfies CheckOf<'sessions-late'>,
  'session-in-working-time': {
    severity: 'low',
    check: (project) => meetingsOf(project).filter((meeting) => meeting.kind === 'training' && !meeting.held && meeting.reason === '' && disturbs(project, meeting))
      .map(({ id, on, at: clock }) => ({ code: 'session-in-working-time', meeting: id, on, at: clock, place: { page: 'meetings', anchor: id } })),
  } satisfies CheckOf<'session-in-working-time'>,
  'review-overdue': {
    severity: 'medium',
    check: (project, today) => reviewsOverdue(project, today).map(({ kind, due, late }) => ({ code: 'review-overdue', kind, due, days: late, place: { page: 'meetings' } })),
  } satisfies CheckOf<'review-overdue'>,
}

const tasksOf = (project: Project, key: string): Task[] => standing(project.tasks).filter((task) => task.key === key)

/** Networks and systems are to be known when the first checkpoint is due, handed in or decided. A plan without that task is not asked. */
function environmentUnassessed(project: Project, today: Day) {
  const { planned, date } = gateMilestone(project, 'planning', today)
  const due = planned ?? date
  const { submissions } = phaseOf(project, 'planning')
  const asked = submissions.length > 0 || project.decisions.some(({ phase }) => phase === 'planning') || due < today
  return asked ? tasksOf(project, 'assess-network-and-systems').filter(({ done }) => done < 100).map(({ id, done, phase }) => (
    { code: 'environment-unassessed' as const, done, due, task: id, place: { page: 'phase' as const, phase, anchor: id } })) : []
}

/** When a task began, or will: what has not begun begins today at the earliest. */
function beginOf(project: Project, task: Task, today: Day): Day {
  return task.startedOn ?? scheduleOf(project, today).tasks.get(task.id)?.start ?? today
}

/** Before that there is nothing to teach, and the plan of the courses is a long way off. */
const isReached = (project: Project, phase: PhaseId): boolean => phaseIds.indexOf(presentPhase(project)) >= phaseIds.indexOf(phase)

const endOf = (project: Project, phase: PhaseId, today: Day): Day => scheduleOf(project, today).gates[phase].date

/** The first course for users: a session that is planned or was held, else the task that stands for all of them. */
function firstSession(project: Project, today: Day): Day | null {
  const session = meetingsOf(project).find(({ kind }) => kind === 'training')
  const [task] = tasksOf(project, 'train-users')
  return session?.on ?? (task ? beginOf(project, task, today) : null)
}

function disturbs({ calendar }: Project, { on, at: clock, minutes }: Meeting): boolean {
  const begin = Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
  return isWorkingDay(calendar, on) && begin < OFFICE_CLOSES && begin + minutes > OFFICE_OPENS
}
