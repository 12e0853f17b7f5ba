import { seen } from '../../changes/seen.ts'
import { standing } from '../../domain/by-id.ts'
import { workingDays } from '../../domain/calendar.ts'
import { timed, TINY } from '../../domain/schedule/forward-pass.ts'
import { scheduleOf } from '../../domain/schedule/project-schedule.ts'
import { namesOf } from '../../locales/names.ts'
import { dayAsked } from '../asked.ts'
import { isFile, readText } from '../files.ts'
import type { Session } from '../session.ts'

type Dates = { finish: string; tasks: { id: string; start: string; finish: string; totalFloat: number; critical: boolean }[] }

/** `sixgate schedule PROJECT|FILE`: the dates of all tasks. `finish` is the last working day, inclusive. */
export async function schedule({ source, on }: { source: string; on?: string | undefined }, session: Session): Promise<void> {
  const fromFile = source.endsWith('.json') || source === '-' || source.includes('/') || await isFile(source)
  const { dates, nameOf } = fromFile ? await ofFile(source, session) : await ofProject(source, on, session)
  const { heads } = session.words
  session.answer(dates, () => [
    ...session.table(
      [{ head: heads.id }, { head: heads.task }, { head: heads.start }, { head: heads.finish }, { head: heads.float, right: true }, { head: '' }],
      dates.tasks.map(({ id, start, finish, totalFloat, critical }) => [id, nameOf(id), start, finish, totalFloat, critical ? heads.critical : '']),
    ),
    '', `${heads.finishes} ${dates.finish}`,
  ])
}

async function ofProject(id: string, on: string | undefined, session: Session) {
  const context = await session.context()
  const { project } = await seen(context, await session.who(), id)
  const { tasks, finish } = scheduleOf(project, dayAsked(on, session) ?? context.today(project))
  const names = session.json ? null : namesOf(project, await session.locale())
  const rows = standing(project.tasks).flatMap((task) => {
    const dates = tasks.get(task.id)
    return dates ? [{ id: task.id, ...dates }] : []
  })
  return { dates: { finish, tasks: rows } satisfies Dates, nameOf: (task: string) => names?.task(task) ?? '' }
}

async function ofFile(file: string, session: Session) {
  const { readPlan } = await import('../../exchange/plan-file.ts')
  const plan = readPlan(await readText(file, session), file)
  const days = workingDays(plan.calendar, plan.start)
  const { start, finish, totalFloat, finishAt } = timed(plan.tasks.map(({ id, durationDays, links }) =>
    ({ id, days: durationDays, links, earliest: 0, fixedStart: null, whole: false })))
  const lastDay = (at: number): string => days.at(Math.max(0, Math.ceil(at - TINY) - 1))
  const tasks = plan.tasks.map(({ id, durationDays }, at) => {
    const last = lastDay(finish[at] as number)
    const slack = Math.max(0, Math.floor((totalFloat[at] as number) + TINY))
    return { id, start: durationDays === 0 ? last : days.at(Math.floor((start[at] as number) + TINY)), finish: last, totalFloat: slack, critical: slack === 0 }
  })
  const names = new Map(plan.tasks.map(({ id, name }) => [id, name]))
  return { dates: { finish: lastDay(finishAt), tasks } satisfies Dates, nameOf: (task: string) => names.get(task) ?? '' }
}
