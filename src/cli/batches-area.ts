import { standing } from '../domain/by-id.ts'
import { isAnswered, issuesIn } from '../domain/issue-batches.ts'
import { type IssueBatch, isOpenIssue } from '../domain/issue.ts'
import type { Project } from '../domain/project.ts'
import { namesOf } from '../locales/names.ts'
import type { Asked, Sheet } from './areas.ts'

/** The issues of a batch that are still to be answered. */
const awaited = (project: Project, batch: IssueBatch): string[] => issuesIn(project, batch).filter((issue) => isOpenIssue(issue) && !isAnswered(batch, issue.id)).map(({ id }) => id)

export const rawBatches = (project: Project) => standing(project.issueDesk.batches).map((batch) => ({ ...batch, awaited: awaited(project, batch) }))

export const batchesSheet = ({ project, words, cli: { heads } }: Asked): Sheet => ({
  columns: [{ head: heads.id }, { head: heads.on }, { head: heads.side }, { head: heads.count, right: true }, { head: heads.awaited, right: true }, { head: heads.text }],
  rows: standing(project.issueDesk.batches).map((batch) => [batch.id, batch.on, words.issueWords.routes[batch.to], batch.issues.length, awaited(project, batch).length, namesOf(project, words).text(batch.note)]),
})
