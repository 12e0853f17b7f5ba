import { type Decision, phaseOf, type Project } from './project.ts'
import { conditionsOf } from './conditions.ts'
import type { ProposedCondition } from './round.ts'

/** The conditions that were proposed with the submission and that a decision on it did not set: they are kept in sight. */
export function notAdopted(project: Project, { phase, round, vote, conditions }: Pick<Decision, 'phase' | 'round' | 'vote' | 'conditions'>): ProposedCondition[] {
  const proposed = phaseOf(project, phase).submissions.findLast((submission) => submission.round === round)?.conditions ?? []
  const closed = project.rounds.find(({ id }) => id === vote)?.closed
  if (closed) return beyond(proposed, closed.conditions)
  // A recorded decision keeps its conditions as issues alone, and these may have been reworded since.
  const set = conditionsOf(project).filter(({ id }) => conditions.includes(id))
  return beyond(proposed, set).filter(({ owner, dueOn }) => !set.some((each) => each.owner === owner && each.dueOn === dueOn))
}

/** Those of the proposed conditions that are not among the others; who owns them and until when may differ. */
export const beyond = (proposed: readonly ProposedCondition[], others: readonly Pick<ProposedCondition, 'title'>[]): ProposedCondition[] =>
  proposed.filter(({ title }) => !others.some((each) => each.title === title))
