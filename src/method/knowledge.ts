import { standing } from '../domain/by-id.ts'
import type { Issue } from '../domain/issue.ts'
import type { Project } from '../domain/project.ts'
import { remember } from '../domain/remember.ts'
import { isPublicIssue, likeText, type SimilarIssue } from './similar-issues.ts'

const isKnowledge = ({ status, cause, solution, withdrawn }: Issue): boolean =>
  withdrawn === null && (status === 'verified' || status === 'closed') && cause.trim() !== '' && solution.trim() !== ''

/** What the project has learnt: issues whose solution was verified, with cause and solution. METHOD 9. */
export const knowledgeOf = remember(({ issues }: Project) => [issues], ({ issues }: Project): Issue[] => standing(issues).filter(isKnowledge))

/** What is known of a problem like this text, the most alike first. `publicOnly`: what the front-line form may tell. */
export function knownAnswers(project: Project, text: { title: string; description: string }, { publicOnly = false, most = 3 }: { publicOnly?: boolean; most?: number } = {}): SimilarIssue[] {
  const known = new Set(knowledgeOf(project))
  return likeText(project, text, { most, accept: (issue) => known.has(issue) && (!publicOnly || isPublicIssue(issue)) }).map(({ issue, likeness }) => ({ issue: issue.id, likeness }))
}
