import type { ProjectHead } from '../../changes/context.ts'
import { addDays, type Day, dayIn } from '../../domain/day.ts'
import { phaseStatus, presentPhase } from '../../domain/gates.ts'
import type { HealthKind } from '../../method/health.ts'
import { phaseIds } from '../../domain/ids.ts'
import { gateMilestone } from '../../domain/milestones.ts'
import { progressOf } from '../../domain/progress.ts'
import { phaseOf, type Project } from '../../domain/project.ts'
import { remember } from '../../domain/remember.ts'
import { formatOf } from '../../locales/format.ts'
import type { Locale } from '../../locales/locale.ts'
import { namesOf } from '../../locales/names.ts'
import { evaluateCheckpoint } from '../../method/evaluation.ts'
import { healthShown } from '../health-shown.ts'
import { paths } from '../paths.ts'
import { type Rail, railOf } from '../rail.ts'
import { readinessStatus, slipTone, type Status } from '../status.ts'

/** A project in the list. `decision`: its next gate, if it is decided within thirty days. */
export type ProjectRow = {
  /** What counts as today for it. */
  today: Day
  kind: HealthKind
  name: string
  subtitle: string
  example: boolean
  href: string
  rail: Rail
  next: { name: string; href: string; date: string } | null
  score: string
  readiness: Status | null
  finish: { date: string; slip: { tone: string; text: string } | null } | null
  health: Status
  why: string
  done: string
  planned: string
  waits: { text: string; since: string; href: string } | null
  decision: { title: string; href: string; on: Day; date: string } | null
}

/** A project that cannot be opened: `damage` says why and `commands` what to do. */
export type DamagedRow = { name: string; damage: string; commands: string[] }

export const damagedRow = ({ id, name }: Pick<ProjectHead, 'id' | 'name'>, damage: string): DamagedRow => ({ name: name || id, damage, commands: [`sixgate verify ${id}`, 'sixgate restore FILE'] })

/** Everything a row says; worked out once per value of a project. */
export const projectRow = remember((project: Project, today: Day, words: Locale) => [project, today, words.id], (project: Project, today: Day, words: Locale): ProjectRow => {
  const names = namesOf(project, words)
  const format = formatOf(words.id)
  const { kind, status, why } = healthShown(project, today, words)
  const { done, planned } = progressOf(project, today)
  const share = (value: number | null): string => (value === null ? format.percent(null) : format.percent(Math.floor(value + 1e-9)))
  return {
    today, kind, why, health: status, name: names.project(), subtitle: names.text(project.subtitle), example: project.example, href: paths.project(project.id),
    rail: railOf(project, today, words), ...gateOf(project, today, words, kind),
    finish: isHalted(kind) ? null : finishOf(project, today, words),
    done: share(done), planned: words.portfolioPage.workPlanned({ share: share(planned) }),
  }
})

const isHalted = (kind: HealthKind): boolean => kind === 'stopped' || kind === 'on-hold'

function finishOf(project: Project, today: Day, words: Locale): ProjectRow['finish'] {
  const format = formatOf(words.id)
  const { date, slip } = gateMilestone(project, 'go-live', today)
  return { date: format.day(date, today), slip: slip === null ? null : { tone: slipTone(slip), text: format.slip(slip) } }
}

/** The gate that comes next, how ready it is and what waits at it. A project that is through or stopped has none. */
function gateOf(project: Project, today: Day, words: Locale, kind: HealthKind): Pick<ProjectRow, 'next' | 'score' | 'readiness' | 'waits' | 'decision'> {
  if (kind === 'live' || kind === 'stopped') return { next: null, score: '', readiness: null, waits: null, decision: null }
  const format = formatOf(words.id)
  const phase = presentPhase(project)
  const href = paths.checkpoint(project.id, phase)
  const n = phaseIds.indexOf(phase) + 1
  const { date } = gateMilestone(project, phase, today)
  const { score, readiness } = evaluateCheckpoint(project, phase, today)
  const submitted = phaseOf(project, phase).submissions.at(-1)
  const waits = phaseStatus(project, phase) === 'in-review' && submitted ? dayIn(project.timeZone, submitted.at) : null
  const soon = kind !== 'closed' && kind !== 'on-hold' && date <= addDays(today, 30)
  const { short, name } = words.method.phases[phase]
  return {
    next: { name: short, href, date: kind === 'on-hold' ? words.method.phaseStatus['on-hold'] : format.day(date, today) },
    score: format.worse(score, 0, 'low'), readiness: readinessStatus(readiness, words),
    waits: waits ? { text: words.method.numbered.checkpoint(n), since: words.portfolioPage.waitsSince({ day: format.day(waits, today) }), href } : null,
    decision: soon ? { title: words.method.numbered.checkpointOf({ n, phase: name }), href, on: date, date: format.dayWithWeekday(date, today) } : null,
  }
}
