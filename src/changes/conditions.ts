import { z } from 'zod'
import { GivenDay } from '../domain/day.ts'
import { PhaseId } from '../domain/ids.ts'
import { Problem } from '../domain/problem.ts'
import { type Condition, isCondition, type Issue, isOpenIssue } from '../domain/issue.ts'
import type { Project } from '../domain/project.ts'
import { ConditionGiven } from '../domain/round.ts'
import { Line, Paragraphs, Reason } from '../domain/text.ts'
import { change, deciders, runners } from './change.ts'
import { findStanding } from './find.ts'
import { raiseCondition } from './gates.ts'
import { assignGiven } from './given.ts'
import { turnTo } from './issue-turn.ts'

const IssueId = z.string().regex(/^issue-\d+$/)

/** A condition set outside a decision, on a checkpoint that has been decided or will be. */
export const addCondition = change({
  name: 'add-condition',
  input: z.strictObject({ phase: PhaseId, ...ConditionGiven.shape }),
  may: [...runners, ...deciders],
  make(project, { phase, ...condition }, facts) {
    return { issue: raiseCondition(project, phase, null, condition, facts) }
  },
})

export const editCondition = change({
  name: 'edit-condition',
  input: z.strictObject({ issue: IssueId, title: Line.optional(), owner: Line.optional(), dueOn: GivenDay.optional() }),
  may: deciders,
  make(project, { issue: id, ...given }) {
    assignGiven(openCondition(project, id), given)
  },
})

export const meetCondition = change({
  name: 'meet-condition',
  input: z.strictObject({ issue: IssueId, on: GivenDay.optional(), note: Paragraphs.default('') }),
  may: [...runners, ...deciders],
  make(project, { issue: id, on, note }, { stamp, today }) {
    if (on && on > today) throw new Problem('day-ahead', { day: on, today })
    turnTo(openCondition(project, id), { status: 'closed', note, on }, { stamp, today })
  },
})

/** Only who decides may let a condition go. */
export const dropCondition = change({
  name: 'drop-condition',
  input: z.strictObject({ issue: IssueId, reason: Reason }),
  may: deciders,
  make(project, { issue: id, reason }, { stamp, today }) {
    turnTo(openCondition(project, id), { status: 'rejected', note: reason }, { stamp, today })
  },
})

export const reopenCondition = change({
  name: 'reopen-condition',
  input: z.strictObject({ issue: IssueId }),
  may: [...runners, ...deciders],
  make(project, { issue: id }, { stamp, today }) {
    turnTo(conditionIn(project, id), { status: 'triaged', note: '' }, { stamp, today })
  },
})

function conditionIn(project: Project, id: string): Condition {
  const issue: Issue = findStanding(project.issues, id, 'condition')
  if (!isCondition(issue)) throw new Problem('thing-unknown', { kind: 'condition', id })
  return issue
}

function openCondition(project: Project, id: string): Condition {
  const issue = conditionIn(project, id)
  if (!isOpenIssue(issue)) throw new Problem('already-done', { kind: 'condition', id })
  return issue
}
