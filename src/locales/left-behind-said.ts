import type { Day } from '../domain/day.ts'
import { leftBehind } from '../domain/left-behind.ts'
import type { Project } from '../domain/project.ts'
import { formatOf } from './format.ts'
import type { Locale } from './locale.ts'

/** What passed phases left undone, in one sentence; empty where there is nothing. */
export function leftBehindSaid(project: Project, today: Day, words: Locale): string {
  const left = leftBehind(project, today)
  if (!left) return ''
  const format = formatOf(words.id)
  return words.project.leftBehind({ n: left.count, count: format.count(left.count), day: format.date(left.last) })
}
