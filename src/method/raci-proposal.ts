import { GroupId, type PhaseId, phaseIds } from '../domain/ids.ts'
import type { Deliverable } from '../domain/project.ts'
import type { RaciLetter } from '../domain/raci.ts'
import type { DocumentKey } from './documents.ts'

/** A letter for every group; '' where a group has no part. */
export type RaciLine = Record<GroupId, RaciLetter>

const groupIds = GroupId.options
const lineOf = (letters: (group: GroupId, at: number) => RaciLetter): RaciLine => Object.fromEntries(groupIds.map((group, at) => [group, letters(group, at)])) as RaciLine

/** What a row is proposed to be that the method does not know: nobody has a part yet. */
export const emptyLine: RaciLine = lineOf(() => '')

/**
 * What the committee decides beside the checkpoints (METHOD 2), and who prepares it. The columns are the groups in their order:
 * committee, project manager, analysis, development, architecture, training, deployment, supervision.
 */
const decisions = {
  goals: 'A R R C . C . I',
  scope: 'A R R C C I I I',
  supplier: 'A R C C R . . I',
  'plan-changes': 'A R C C C C C I',
  funds: 'A R . . . . . I',
  // Nobody prepares their own appointment.
  'project-manager': 'AR I I I I I I I',
  organisation: 'A R C C C C C I',
  conflicts: 'A R C C C C C I',
  'early-start': 'A R C C C C C I',
  'parallel-run-end': 'A R C C I I R I',
} as const

export type RaciDecision = keyof typeof decisions
export const raciDecisions = Object.keys(decisions) as RaciDecision[]

export function decisionLine(decision: RaciDecision): RaciLine {
  const letters = decisions[decision].split(' ')
  return lineOf((_group, at) => (letters[at] === '.' ? '' : (letters[at] as RaciLetter)))
}

/** The five groups that do the work beside the project manager. */
const working = ['business-analysis', 'development', 'technical-architecture', 'user-training', 'deployment'] as const satisfies GroupId[]

/** At a checkpoint those who did the work are heard, and those who go on in the next phase have to know. */
export function checkpointLine(phase: PhaseId, workingIn: (phase: PhaseId) => ReadonlySet<GroupId>): RaciLine {
  const next = phaseIds[phaseIds.indexOf(phase) + 1]
  const line = { ...emptyLine, 'steering-committee': 'A', 'project-manager': 'R', supervision: 'I' } satisfies RaciLine
  for (const group of working) line[group] = workingIn(phase).has(group) ? 'C' : next && workingIn(next).has(group) ? 'I' : ''
  return line
}

/** For whom a document is written, METHOD 12. Other documents are for those who make them. */
const readByCommittee: readonly (string | null)[] = [
  'project-charter', 'strategy-report', 'goals-report', 'organisation', 'selection-report', 'implementation-plan', 'bpr-report', 'cut-over-plan',
  'checkpoint-report', 'committee-pack', 'status-report', 'supervision-report', 'benefits-review',
] satisfies DocumentKey[]
const readByGroups: readonly (string | null)[] = [
  'organisation', 'implementation-plan', 'bpr-report', 'requirements-specification', 'data-plan', 'integration-plan', 'solution-design', 'training-plan',
  'test-plan', 'data-migration-plan', 'cut-over-plan', 'status-report',
] satisfies DocumentKey[]

/**
 * Who makes a deliverable: its group, for which the project manager answers; what the committee answers for the project manager
 * writes; what is the project manager's or the supervision's own is theirs alone. The groups that work in the phase are heard.
 */
export function deliverableLine({ group, document }: Pick<Deliverable, 'group' | 'document'>, workingInPhase: ReadonlySet<GroupId>): RaciLine {
  if (group === 'supervision') return { ...emptyLine, supervision: 'AR', 'steering-committee': 'I', 'project-manager': 'I' }
  const line: RaciLine = { ...emptyLine, supervision: 'I', 'steering-committee': readByCommittee.includes(document) ? 'I' : '' }
  for (const each of working) line[each] = workingInPhase.has(each) ? 'C' : readByGroups.includes(document) ? 'I' : ''
  if (group === 'project-manager') return { ...line, 'project-manager': 'AR' }
  if (group === 'steering-committee') return { ...line, 'steering-committee': 'A', 'project-manager': 'R' }
  return { ...line, 'project-manager': 'A', [group]: 'R' }
}
