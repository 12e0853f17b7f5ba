import { numberOf, positionOf } from '../domain/by-id.ts'
import type { Issue, IssueKind } from '../domain/issue.ts'
import type { Project } from '../domain/project.ts'
import { issueIndexOf, numberOfTranslated, translatedIndexOf } from './issue-index.ts'

/** An issue and how alike it is to what was asked about, 0 to 1. */
export type SimilarIssue = { issue: string; likeness: number }

/**
 * Below this nothing is offered. Of ten thousand made issues, those that share none of subject, object, symptom and circumstance stay
 * below it, but for one question in a hundred, where both name the same document; what is said again in other words is above in three
 * cases of four. Mark and weights were set on the very sets that bench/similar.ts tells of.
 */
const MARK = 0.3
const MOST = 5

/** What the front-line form tells nobody of. */
const inward: readonly (IssueKind | null)[] = ['conflict', 'condition', 'expectation-gap']
/** Whether the front-line form may tell of an issue. What a member wrote stays inside until somebody has said what it is about: it may be a conflict. */
export const isPublicIssue = ({ confidential, kind, reporter: { door } }: Issue): boolean => !confidential && !inward.includes(kind) && (kind !== null || door !== null)

/**
 * The standing issues most like a text, the best first: Chinese in either script, Latin words and both mixed. One that is a duplicate
 * is answered by its original. `publicOnly` leaves out what is confidential, conflicts, conditions and gaps of expectation.
 */
export function similarIssues(project: Project, text: { title: string; description: string }, options: { most?: number; except?: string; publicOnly?: boolean } = {}): SimilarIssue[] {
  const { most = MOST, except, publicOnly = false } = options
  const best = new Map<string, number>()
  const found = likeText(project, text, { most: 2 * most + 10, accept: (issue) => issue.id !== except && (!publicOnly || isPublicIssue(issue)) })
  for (const { issue, likeness } of found) {
    const original = originalOf(project, issue)
    if (original.id !== except && (!publicOnly || isPublicIssue(original))) best.set(original.id, Math.max(likeness, best.get(original.id) ?? 0))
  }
  return [...best].map(([issue, likeness]) => ({ issue, likeness })).sort((a, b) => b.likeness - a.likeness || numberOf(a.issue) - numberOf(b.issue)).slice(0, most)
}

/** The same among those issues only that `accept` takes. */
export function likeText(project: Project, { title, description }: { title: string; description: string }, { most, accept }: { most: number; accept: (issue: Issue) => boolean }): { issue: Issue; likeness: number }[] {
  const issueOf = (order: number): Issue | undefined => {
    const id = `issue-${order}`
    const there = project.issues[order - 1] // Where no number was skipped.
    return there?.id === id ? there : project.issues[positionOf(project.issues, id)]
  }
  const taken = (order: number): boolean => {
    const issue = issueOf(order)
    return issue !== undefined && accept(issue)
  }
  const text = { title, body: description }
  const written = issueIndexOf(project).nearest(text, { most, mark: MARK, accept: taken })
  // An issue stands once for each language it was translated into.
  const translated = translatedIndexOf(project).nearest(text, { most: most * 3, mark: MARK, accept: (order) => taken(numberOfTranslated(order)) })
  const best = new Map<Issue, number>()
  for (const { order, likeness } of [...written, ...translated.map((each) => ({ ...each, order: numberOfTranslated(each.order) }))]) {
    const issue = issueOf(order)
    if (issue) best.set(issue, Math.max(likeness, best.get(issue) ?? 0))
  }
  return [...best].map(([issue, likeness]) => ({ issue, likeness })).sort((a, b) => b.likeness - a.likeness || numberOf(a.issue.id) - numberOf(b.issue.id)).slice(0, most)
}

/** The issue that one repeats, as far as it stands. */
function originalOf({ issues }: Project, issue: Issue): Issue {
  const original = issue.status === 'duplicate' && issue.duplicateOf ? issues[positionOf(issues, issue.duplicateOf)] : undefined
  return original && original.withdrawn === null ? original : issue
}
