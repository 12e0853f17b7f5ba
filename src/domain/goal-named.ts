import type { Goal } from './goal.ts'
import { LocaleId } from './ids.ts'
import type { Project } from './project.ts'
import { inLocale } from './user-texts.ts'

/**
 * Finds a goal by its id, or by its title in any language of the project, without regard to case, width and spaces; or answers the
 * code of a fault: several are called that, or none is. One that was withdrawn is found where no other has its name.
 */
export function goalFinder(project: Project): (written: string) => Goal | string {
  const byId = new Map(project.goals.map((goal) => [goal.id, goal]))
  const byTitle = new Map<string, Set<Goal>>()
  for (const goal of project.goals) {
    for (const title of [goal.title, ...LocaleId.options.map((locale) => inLocale(project, goal.title, locale))]) byTitle.set(bare(title), (byTitle.get(bare(title)) ?? new Set()).add(goal))
  }
  const find = (written: string): Goal | string => {
    const named = byId.get(written.trim().toLowerCase())
    if (named) return named
    const all = [...(byTitle.get(bare(written)) ?? [])]
    const standing = all.filter(({ withdrawn }) => withdrawn === null)
    if (standing.length > 1) return `goal-ambiguous:${standing.map(({ id }) => id).join(', ')}`
    return standing[0] ?? all[0] ?? `goal-unknown:${written.slice(0, 80)}`
  }
  const found = new Map<string, Goal | string>()
  return (written) => {
    const goal = found.get(written) ?? find(written)
    found.set(written, goal)
    return goal
  }
}

const bare = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
