import type { Day } from '../../../domain/day.ts'
import { obstaclesToStart, phaseStatus } from '../../../domain/gates.ts'
import { type PhaseId, phaseIds } from '../../../domain/ids.ts'
import { phaseOf, type Project } from '../../../domain/project.ts'
import { phaseDates } from '../../../domain/phase-dates.ts'
import { remember } from '../../../domain/remember.ts'
import { formatOf } from '../../../locales/format.ts'
import type { Locale } from '../../../locales/locale.ts'
import { phaseShown, type Status } from '../../status.ts'
import { filterCounts, planRows } from './plan-rows.ts'

export type PhaseHead = { crumb: string[]; title: string; lead: string; status: Status }

/** Title, dates and the sentences that state the condition. */
export const phaseHead = remember(
  (project: Project, phase: PhaseId, today: Day, words: Locale) => [project, words, phase, today],
  (project: Project, phase: PhaseId, today: Day, words: Locale): PhaseHead => {
    const { numbered, phases } = words.method
    const dates = phaseDates(project, phase, today)
    return {
      crumb: [numbered.phaseOfSix(phaseIds.indexOf(phase) + 1), formatOf(words.id).range(dates.start, dates.finish)],
      title: phases[phase].name, status: phaseShown(phaseStatus(project, phase), words),
      lead: [phases[phase].purpose, ...state(project, phase, today, words, dates)].filter((text) => text !== '').join(words.project.sentenceGap),
    }
  },
)

function state(project: Project, phase: PhaseId, today: Day, words: Locale, { start, finish }: { start: Day; finish: Day }): string[] {
  const page = words.phasePage.lead
  const format = formatOf(words.id)
  const rows = planRows(project, phase, today, words)
  const counts = filterCounts(rows)
  if (!phaseOf(project, phase).started) {
    if (obstaclesToStart(project, phase).length === 0) return [page.notStartedOpen]
    return [page.notStarted({ start: format.day(start, today), finish: format.day(finish, today) })]
  }
  const last = rows.filter(({ task }) => task.done < 100).reduce((latest, { dates }) => (dates.finish > latest ? dates.finish : latest), '' as Day)
  const facts = { of: counts.all, done: counts.done, left: counts.open, critical: counts.critical, finish: last ? format.day(last, today) : '' }
  const work = counts.all === 0 ? page.noTasks : counts.open === 0 ? page.all(facts) : counts.done === 0 ? page.none(facts) : page.some(facts)
  return [work, counts.late > 0 ? page.late({ late: counts.late }) : '', page.by[phaseStatus(project, phase)]]
}
