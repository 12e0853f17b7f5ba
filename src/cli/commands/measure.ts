import { makeChange } from '../../changes/make-change.ts'
import { seen } from '../../changes/seen.ts'
import type { Goal } from '../../domain/goal.ts'
import { goalFinder } from '../../domain/goal-named.ts'
import { seriesOf } from '../../domain/goal-series.ts'
import { figureOf } from '../../domain/measuring.ts'
import { Problem } from '../../domain/problem.ts'
import type { Project } from '../../domain/project.ts'
import { readReading } from '../../domain/read-reading.ts'
import { formatOf } from '../../locales/format.ts'
import { goalValues } from '../../locales/goal-value.ts'
import { namesOf } from '../../locales/names.ts'
import { dayAsked, numberAsked } from '../asked.ts'
import type { Session } from '../session.ts'

type Args = {
  project: string; goal: string; value: string
  on?: string | undefined; source?: string | undefined; sample?: string | undefined; correct?: boolean | undefined
}

/** `sixgate measure PROJECT GOAL VALUE`: one figure, written as people write it, for today or another day. */
export async function measure({ project: id, goal: named, value, on: given, source = '', sample: counted, correct = false }: Args, session: Session): Promise<void> {
  const context = await session.context()
  const { project } = await seen(context, await session.who(), id)
  const on = dayAsked(given, session) ?? context.today(project)
  const sample = numberAsked(counted, 'sample', session)
  const goal = goalNamed(project, named)
  const read = readReading(goal, { value, part: '', whole: '' }, { locale: session.language, currency: project.currency })
  if ('fault' in read) throw new Problem('measurement-refused', { goal: goal.title, fault: read.fault })
  const known = correct ? seriesOf(project, goal.id).find((each) => each.on === on) : undefined
  const input = { goal: goal.id, ...read.reading, source, sample, ...(known ? { measurement: known.id } : { on }) }
  const { version, result } = await makeChange(context, await session.who(), id, known ? 'correct-measurement' : 'record-measurement', input)
  const words = await session.locale()
  const figure = figureOf(goal, read.reading)
  session.answer({ version, result }, () => [session.paint.green(session.words.messages.measured({
    goal: namesOf(project, words).text(goal.title), value: goalValues(project, goal, words, figure === null ? [] : [figure]).value(figure), day: formatOf(words.id).date(on), version,
  }))])
}

/** The goal of an id or a title. Throws Problem `measurement-refused`: none is called that, or several are. */
function goalNamed(project: Project, named: string): Goal {
  const goal = goalFinder(project)(named)
  if (typeof goal === 'string') throw new Problem('measurement-refused', { goal: named, fault: goal })
  return goal
}
