import { positionOf } from './by-id.ts'
import { mostInRequest } from './change-request.ts'
import { mostInBatch, mostInDesk, mostInIssue } from './issue.ts'
import type { Patch } from './patch.ts'
import { Problem } from './problem.ts'
import type { Project } from './project.ts'

/**
 * A thing holds no more than its schema lets it, what was taken back included: a project of which more was said would not open on any
 * other installation. After a change only what it touched is looked at.
 */
export function overfull({ issues, issueDesk, changeRequests }: Project, patches?: readonly Patch[]): Problem | null {
  const issue = touched('issues', issues, patches).find((each) => isOver(each, mostInIssue))
  if (issue) return new Problem('invariant-broken', { rule: 'issue-full', detail: issue.title })
  const request = touched('changeRequests', changeRequests, patches).find((each) => isOver(each, mostInRequest))
  if (request) return new Problem('invariant-broken', { rule: 'change-request-full', detail: request.title })
  if (patches && !patches.some(({ path: [area] }) => area === 'issueDesk')) return null
  const isFull = isOver(issueDesk, mostInDesk) || issueDesk.batches.some((batch) => isOver(batch, mostInBatch))
  return isFull ? new Problem('invariant-broken', { rule: 'issue-desk-full', detail: 'issueDesk' }) : null
}

/** The things of a list that patches touched; all of them where nobody says, or a patch names the whole list. */
function touched<T extends { id: string }>(area: string, list: readonly T[], patches?: readonly Patch[]): readonly T[] {
  if (!patches) return list
  const ids = new Set(patches.flatMap(({ path: [first, id] }) => (first === area ? [id] : [])))
  return ids.has(undefined) ? list : [...ids].flatMap((id) => list[id === undefined ? -1 : positionOf(list, id)] ?? [])
}

const isOver = <Field extends string>(thing: Readonly<Record<NoInfer<Field>, readonly unknown[]>>, most: Readonly<Record<Field, number>>): boolean =>
  (Object.keys(most) as Field[]).some((field) => thing[field].length > most[field])
