import { z } from 'zod'
import { nextId } from '../domain/by-id.ts'
import { GivenDay } from '../domain/day.ts'
import type { Goal, Judgement } from '../domain/goal.ts'
import { OutcomeFamily } from '../domain/ids.ts'
import { Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import { PersonId } from '../domain/stamp.ts'
import { Paragraphs, Reason } from '../domain/text.ts'
import { change, type Facts, runners } from './change.ts'
import { baseOf, find } from './find.ts'
import { presentGoal } from './goals.ts'

/**
 * A verdict on a goal that cannot be quantified: 0 not reached, 0.5 in part, 1 reached. METHOD 5.3. The people named judge; who runs
 * the project may write down what one of them said.
 */
export const judgeGoal = change({
  name: 'judge-goal',
  input: z.strictObject({
    goal: z.string(), judge: PersonId.nullable().default(null), on: GivenDay.nullable().default(null), value: z.number().min(0).max(1).multipleOf(0.5, 'half-steps'), note: Paragraphs.default(''),
  }),
  may: [...runners, 'committee-chair', 'committee-member', 'committee-secretary', 'group-lead'],
  rule: 'named-judge',
  make(project, { goal: id, judge: named, on: given, value, note }, facts) {
    const goal = presentGoal(project, id)
    const on = given ?? facts.today
    if (goal.test === '') throw new Problem('test-missing', { goal: goal.title })
    if (on > facts.today) throw new Problem('day-ahead', { day: on, today: facts.today })
    const judge = judgeOf(baseOf(project), baseOf(goal), named, facts)
    const judgement = { id: nextId(baseOf(goal).judgements, 'judgement'), ...facts.stamp, on, judge, value: value as Judgement['value'], note }
    goal.judgements.push(judgement)
    return { judgement: judgement.id }
  },
})

function judgeOf({ team }: Project, { title, judges }: Goal, named: string | null, { me, role }: Facts): string | null {
  const runs = role === 'operator' || (runners as readonly string[]).includes(role)
  const judge = named ?? me
  const able = judges.length === 0 ? judge === null || find(team, judge, 'person').withdrawn === null : judge !== null && judges.includes(judge)
  if (able && (runs || judge === me)) return judge
  throw new Problem('judge-refused', { goal: title, judges: judges.map((id) => find(team, id, 'person').name) })
}

/** An outcome family that the project leaves out on purpose. METHOD 5.3. */
export const leaveOutOutcome = change({
  name: 'leave-out-outcome',
  input: z.strictObject({ family: OutcomeFamily, reason: Reason }),
  may: runners,
  make(project, { family, reason }, { stamp }) {
    const known = project.outcomesLeftOut.find(({ id }) => id === family)
    if (known) Object.assign(known, { ...stamp, reason })
    else project.outcomesLeftOut.push({ ...stamp, id: family, reason })
  },
})

export const takeBackOutcome = change({
  name: 'take-back-outcome',
  input: z.strictObject({ family: OutcomeFamily }),
  may: runners,
  make(project, { family }) {
    if (!project.outcomesLeftOut.some(({ id }) => id === family)) throw new Problem('thing-unknown', { kind: 'outcome', id: family })
    project.outcomesLeftOut = project.outcomesLeftOut.filter(({ id }) => id !== family)
  },
})
