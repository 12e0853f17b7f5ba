import { type Health, type HealthKind, healthOf } from '../method/health.ts'
import type { Day } from '../domain/day.ts'
import type { Project } from '../domain/project.ts'
import { formatOf } from '../locales/format.ts'
import type { Locale } from '../locales/locale.ts'
import type { Glyph, Tone } from './glyphs.ts'
import type { Status } from './status.ts'

const shapes: Record<HealthKind, [Tone, Glyph]> = {
  closed: ['none', 'dash'], stopped: ['bad', 'octagon'], 'on-hold': ['none', 'pause'], live: ['good', 'tick'], 'to-be-confirmed': ['warn', 'triangle'],
  'decision-due': ['accent', 'due'], 'in-rework': ['bad', 'again'], 'conditions-overdue': ['bad', 'octagon'], 'critical-overdue': ['bad', 'octagon'], 'over-tolerance': ['bad', 'octagon'], late: ['warn', 'triangle'],
  'open-points': ['none', 'half'], 'not-started': ['none', 'ring'], 'on-track': ['good', 'disc'],
}

/** How a project is, in one word and the sentence that says why. */
export type HealthShown = { kind: HealthKind; status: Status; why: string }

export function healthShown(project: Project, today: Day, words: Locale): HealthShown {
  const health = healthOf(project, today)
  const { word, why } = words.health[health.kind]
  const [tone, glyph] = shapes[health.kind]
  return { kind: health.kind, status: { tone, glyph, word }, why: why(factsOf(health, today, words)) }
}

function factsOf(health: Health, today: Day, words: Locale) {
  const format = formatOf(words.id)
  const day = 'on' in health ? health.on : 'since' in health ? health.since : null
  const count = 'count' in health ? health.count : 0
  return {
    phase: 'phase' in health ? words.method.phases[health.phase].name : '',
    day: format.day(day, today),
    count: format.count(count), one: count === 1,
    days: format.workingDays('days' in health ? health.days : 0),
  }
}
