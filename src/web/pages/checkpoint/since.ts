import { standing } from '../../../domain/by-id.ts'
import { openConditions } from '../../../domain/conditions.ts'
import { type Day, dayIn, daysBetween } from '../../../domain/day.ts'
import { decisionsAt } from '../../../domain/gates.ts'
import { goalGaps } from '../../../domain/goal-faults.ts'
import { type PhaseId, phaseIds } from '../../../domain/ids.ts'
import type { Decision, Project } from '../../../domain/project.ts'
import { remember } from '../../../domain/remember.ts'
import { scheduleOf } from '../../../domain/schedule/project-schedule.ts'
import { formatOf } from '../../../locales/format.ts'
import type { Locale } from '../../../locales/locale.ts'
import { askedDeliverables } from '../../../method/asked-deliverables.ts'
import { evaluateCheckpoint } from '../../../method/evaluation.ts'
import type { ProjectAsk } from '../../ask.ts'
import type { Glyph } from '../../glyphs.ts'
import { paths, withQuery } from '../../paths.ts'
import { scoreShown } from '../verdict.ts'

/** The figures that a committee follows from meeting to meeting. */
type Figures = { score: number | null; finish: Day; gate: Day; tasks: number; deliverables: number; conditions: number; overdue: number; goals: number }

export type Since = {
  heading: string; note: string; href: string; link: string
  items: { tone: string; glyph: Glyph; label: string; text: string }[]
}

/** What changed since the last decision at this gate, else the last one anywhere, else since the project was made. Null when nothing did. */
export async function sinceLast(ask: ProjectAsk, phase: PhaseId): Promise<Since | null> {
  const { project, held, today, past, reader: { words } } = ask
  const decision = decisionsAt(project, phase).at(-1) ?? project.decisions.at(-1) ?? null
  const version = decision ? decision.version + 1 : 1
  if (version >= held.version) return null
  const then = await figuresAt(ask, phase, decision, version)
  const day = decision?.on ?? dayIn(project.timeZone, project.created.at)
  return shown(project, phase, today, words, { then, decision, day, count: held.version - version, version, at: past ? held.version : null })
}

/** What more, or fewer, of each means. */
const counted = {
  tasks: { more: 'good', fewer: 'warn' }, deliverables: { more: 'good', fewer: 'warn' }, goals: { more: 'good', fewer: 'warn' },
  conditions: { more: 'none', fewer: 'good' }, overdue: { more: 'bad', fewer: 'good' },
} as const

type Told = { then: Figures; decision: Decision | null; day: Day; count: number; version: number; at: number | null }

function shown(project: Project, phase: PhaseId, today: Day, words: Locale, { then, decision, day, count, version, at }: Told): Since {
  const page = words.checkpointPage.since
  const format = formatOf(words.id)
  const now = figuresOf(project, phase, today)
  const numbers = (Object.keys(counted) as (keyof typeof counted)[]).filter((key) => then[key] !== now[key]).map((key) => {
    const tone = counted[key][now[key] > then[key] ? 'more' : 'fewer']
    return { tone, glyph: arrowOf(now[key] - then[key]), label: page[key], text: page.arrow({ from: format.number(then[key]), to: format.number(now[key]) }) }
  })
  const days = (['finish', 'gate'] as const).filter((key) => then[key] !== now[key]).map((key) => {
    const later = daysBetween(then[key], now[key])
    return { tone: later > 0 ? 'warn' : 'good', glyph: arrowOf(later), label: page[key], text: page.arrow({ from: format.day(then[key], today), to: format.day(now[key], today) }) }
  })
  const score = then.score === now.score ? [] : [{
    tone: (now.score ?? 0) < (then.score ?? 0) ? 'warn' : 'good', glyph: arrowOf((now.score ?? 0) - (then.score ?? 0)),
    label: page.score, text: page.arrow({ from: scoreShown(then.score, words), to: scoreShown(now.score, words) }),
  }]
  return {
    heading: page.heading({ day: format.day(day, today) }),
    note: decision ? page.sinceDecision({ checkpoint: words.method.numbered.checkpoint(phaseIds.indexOf(decision.phase) + 1) }) : page.sinceStart,
    href: withQuery(paths.history(project.id), { after: version, at }), link: page.changes({ n: format.number(count), count }),
    items: [...score, ...days, ...numbers],
  }
}

const arrowOf = (difference: number): Glyph => (difference > 0 ? 'up' : difference < 0 ? 'down' : 'right')

const kept = new WeakMap<object, Map<PhaseId, Figures>>()

/** The figures after a decision, or when the project was made. The past does not change: they are looked up once. */
async function figuresAt({ context, project }: ProjectAsk, phase: PhaseId, decision: Decision | null, version: number): Promise<Figures> {
  const key = decision ?? project.created
  const known = kept.get(key)?.get(phase)
  if (known) return known
  const then = (await context.store.at(project.id, version)).project
  const figures = figuresOf(then, phase, decision?.on ?? dayIn(project.timeZone, project.created.at))
  kept.set(key, (kept.get(key) ?? new Map<PhaseId, Figures>()).set(phase, figures))
  return figures
}

const figuresOf = remember((project: Project, phase: PhaseId, today: Day) => [project, phase, today], (project: Project, phase: PhaseId, today: Day): Figures => {
  const { finish, gates } = scheduleOf(project, today)
  const open = openConditions(project)
  return {
    score: evaluateCheckpoint(project, phase, today).score, finish, gate: gates[phase].date,
    tasks: standing(project.tasks).filter((task) => task.phase === phase && task.done >= 100).length,
    deliverables: askedDeliverables(project, phase).filter(({ status }) => status === 'approved').length,
    conditions: open.length, overdue: open.filter(({ dueOn }) => dueOn < today).length,
    goals: standing(project.goals).filter((goal) => goalGaps(goal).length === 0).length,
  }
})
