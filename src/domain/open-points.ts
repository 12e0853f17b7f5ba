import type { BriefFacts } from './brief-facts.ts'
import { standing } from './by-id.ts'
import type { Project } from './project.ts'
import { remember } from './remember.ts'

/** A fact that a brief may leave open; a locale says what to add and why it matters (`words.project.openPoints`). */
export type OpenFact = Exclude<keyof BriefFacts, 'mergeGroups'> | 'goals' | 'team' | 'calendar'

/** What most decides plan and strategy comes first: a reader who stops early has mended what matters most. */
const inOrder: readonly OpenFact[] = [
  'team', 'goals', 'modules', 'calendar', 'wishedGoLive', 'departments', 'subsidiaries', 'sites', 'systems', 'problems', 'users', 'budget',
  'organisation', 'why', 'how', 'risks', 'supplier', 'regions', 'networkQuality', 'itCapability', 'urgency', 'budgetPressure', 'mobileShare',
  'dataResidency', 'employees', 'industry', 'consultant',
]

/** The facts of the brief that nobody has given yet, the weightiest first. */
export const openFacts = remember((project: Project) => [project.brief, project.goals, project.team, project.calendar], (project: Project): OpenFact[] =>
  inOrder.filter((fact) => isOpen(project, fact)))

function isOpen(project: Project, fact: OpenFact): boolean {
  if (fact === 'goals') return standing(project.goals).length === 0
  if (fact === 'team') return standing(project.team).length === 0
  if (fact === 'calendar') return project.calendar.country === ''
  const value = project.brief[fact]
  return value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
