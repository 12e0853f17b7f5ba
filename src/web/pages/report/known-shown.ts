import { byId } from '../../../domain/by-id.ts'
import type { Project } from '../../../domain/project.ts'
import type { Locale } from '../../../locales/locale.ts'
import { namesOf } from '../../../locales/names.ts'
import { knownAnswers } from '../../../method/knowledge.ts'
import { similarIssues } from '../../../method/similar-issues.ts'
import { issueStatusShown, type Status } from '../../status.ts'

/** What a stranger is told of a problem that is known: its title, how it stands, what helped. Never who reported it, nor what was said of it. */
export type KnownRow = { title: string; state: Status; solution: string }

const MOST = 3
/** Shorter texts are like everything. */
const SHORTEST = 2
const LONGEST = 300

/** Known problems like a text, those with a verified solution first. */
export function knownShown(project: Project, asked: string, words: Locale): KnownRow[] {
  const title = asked.trim().slice(0, LONGEST)
  if ([...title].length < SHORTEST) return []
  const text = { title, description: '' }
  const answers = knownAnswers(project, text, { publicOnly: true, most: MOST })
  const alike = similarIssues(project, text, { publicOnly: true, most: MOST })
  const ids = [...new Set([...answers, ...alike].map(({ issue }) => issue))].slice(0, MOST + 1)
  const names = namesOf(project, words)
  return ids.map((id) => {
    const issue = byId(project.issues, id, 'issue')
    const told = answers.some((answer) => answer.issue === id)
    return { title: names.text(issue.title), state: { ...issueStatusShown(issue.status, words), word: words.reportPage.step[issue.status] }, solution: told ? names.text(issue.solution) : '' }
  })
}
