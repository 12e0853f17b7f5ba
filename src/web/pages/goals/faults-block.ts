import type { Day } from '../../../domain/day.ts'
import { goalFaults, tooManyMusts } from '../../../domain/goal-faults.ts'
import type { Project } from '../../../domain/project.ts'
import { goalFaultSaid, manyMustsSaid } from '../../../locales/goal-said.ts'
import { goalValues } from '../../../locales/goal-value.ts'
import type { Locale } from '../../../locales/locale.ts'
import { namesOf } from '../../../locales/names.ts'
import { goalStandings } from '../../../method/goal-standing.ts'
import { paths } from '../../paths.ts'
import { goalNumber } from './goal-row.ts'

export type FaultRow = { title: string; href: string; grave: boolean; text: string }

/** Advice that weighs less than what is wrong or missing. */
const light: ReadonlySet<string> = new Set(['no-rhythm', 'no-family', 'no-tolerance', 'direction-unsaid'])

/** What is missing or unreasonable, goal by goal; first what concerns them all. */
export function faultRows(project: Project, today: Day, words: Locale): FaultRow[] {
  const { text } = namesOf(project, words)
  const musts = tooManyMusts(project)
  const rows = goalStandings(project, today).flatMap(({ goal }): FaultRow[] => {
    const faults = goalFaults(project, goal, today)
    const speaker = { today, words, values: goalValues(project, goal, words) }
    return faults.length === 0 ? [] : [{
      title: text(goal.title), href: `${paths.goal(project.id, goalNumber(goal.id))}?edit=goal#edit`, grave: faults.some(({ code }) => !light.has(code)), text: faults.map((fault) => goalFaultSaid(fault, goal, speaker)).join(words.project.sentenceGap),
    }]
  })
  rows.sort((a, b) => Number(b.grave) - Number(a.grave))
  return [...(musts === null ? [] : [{ title: words.method.priorities.must, href: '#must', grave: true, text: manyMustsSaid(musts, words) }]), ...rows]
}
