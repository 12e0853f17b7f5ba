import { positionOf } from '../domain/by-id.ts'
import type { IssueKind, IssueStatus, Severity } from '../domain/issue.ts'
import type { Project } from '../domain/project.ts'
import { namesOf } from '../locales/names.ts'
import type { Locale } from '../locales/locale.ts'
import { knownAnswers } from '../method/knowledge.ts'
import { similarIssues } from '../method/similar-issues.ts'

/** An issue like a text, as programs and scripts are told of it. `likeness`: 0 to 1. */
export type SimilarTold = { issue: string; likeness: number; title: string; status: IssueStatus; severity: Severity | null; kind: IssueKind | null }
export type KnownTold = SimilarTold & { cause: string; solution: string }

const MOST = 20

/** The issues most like a text, and the known answers to it, in the reader's language as far as they are translated. */
export function similarTold(project: Project, words: Locale, text: { title: string; description: string }, asked: { most?: number; except?: string } = {}): { similar: SimilarTold[]; known: KnownTold[] } {
  const most = Math.max(1, Math.min(MOST, asked.most ?? 5))
  const { text: named } = namesOf(project, words)
  const byId = (id: string) => project.issues[positionOf(project.issues, id)]
  const tell = ({ issue: id, likeness }: { issue: string; likeness: number }): SimilarTold[] => {
    const issue = byId(id)
    return issue ? [{ issue: id, likeness: Math.round(likeness * 1_000) / 1_000, title: named(issue.title), status: issue.status, severity: issue.severity, kind: issue.kind }] : []
  }
  return {
    similar: similarIssues(project, text, { most, ...(asked.except ? { except: asked.except } : {}) }).flatMap(tell),
    known: knownAnswers(project, text).filter(({ issue }) => issue !== asked.except).flatMap((answer) => tell(answer).map((told) => ({ ...told, cause: named(byId(answer.issue)?.cause ?? ''), solution: named(byId(answer.issue)?.solution ?? '') }))),
  }
}
