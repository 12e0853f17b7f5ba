import { z } from 'zod'
import { nextId, standing } from '../domain/by-id.ts'
import { GivenDay } from '../domain/day.ts'
import { Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import { Level, type Risk, RiskId } from '../domain/risk.ts'
import { PersonId, type Stamp } from '../domain/stamp.ts'
import { Line, Paragraphs, Reason } from '../domain/text.ts'
import { textKey } from '../domain/user-texts.ts'
import { risksOfBrief } from '../method/risks-of-brief.ts'
import { riskRows } from '../method/risk-register.ts'
import { change } from './change.ts'
import { baseOf, findStanding } from './find.ts'
import { assignGiven } from './given.ts'
import { openRisk, refuseStranger, riskKeepers, riskRaters } from './risk-named.ts'

const MOST_RISKS = 1_000
const Likelihood = Level.nullable()
const Impact = Level.nullable()

/** A risk in the project's own words: how likely it is, is rated. */
export const addRisk = change({
  name: 'add-risk',
  input: z.strictObject({ title: Line, text: Paragraphs.default(''), likelihood: Likelihood.default(null), impact: Impact.default(null) }),
  may: riskRaters,
  make(project, given, { stamp }) {
    refuseKnown(project, null, given.title)
    return { risk: push(project, given, stamp) }
  },
})

/** A risk of the method keeps its name; what it means here can be said of each. */
export const editRisk = change({
  name: 'edit-risk',
  input: z.strictObject({ risk: RiskId, title: Line.optional(), text: Paragraphs.optional() }),
  may: riskRaters,
  make(project, { risk: id, ...given }) {
    const risk = openRisk(project, id)
    if (risk.key !== null && given.title !== undefined) refuseField('edit-risk', 'title', 'risk-of-the-method')
    if (given.title !== undefined) refuseKnown(project, id, given.title)
    assignGiven(risk, given)
  },
})

/** How hard it would hit, 1 to 5, and of an own risk how likely it is; of one of the method that follows from answers and detectors. METHOD 10. */
export const rateRisk = change({
  name: 'rate-risk',
  input: z.strictObject({ risk: RiskId, impact: Impact.optional(), likelihood: Likelihood.optional() }),
  may: riskRaters,
  make(project, { risk: id, ...given }) {
    const risk = openRisk(project, id)
    if (risk.key !== null && given.likelihood !== undefined) refuseField('rate-risk', 'likelihood', 'risk-of-the-method')
    assignGiven(risk, given)
  },
})

/** What is done about it, who sees to that, and by when. */
export const planMitigation = change({
  name: 'plan-mitigation',
  input: z.strictObject({ risk: RiskId, mitigation: Paragraphs.optional(), owner: PersonId.nullable().optional(), dueOn: GivenDay.nullable().optional() }),
  may: riskKeepers,
  make(project, { risk: id, ...given }) {
    refuseStranger(project, given.owner ?? null)
    assignGiven(openRisk(project, id), given)
  },
})

/** It can no longer happen, or has; its story stays. */
export const closeRisk = change({
  name: 'close-risk',
  input: z.strictObject({ risk: RiskId, reason: Reason, on: GivenDay.optional() }),
  may: riskKeepers,
  make(project, { risk, reason, on }, { stamp, today }) {
    if (on && on > today) throw new Problem('day-ahead', { day: on, today })
    openRisk(project, risk).closed = { ...stamp, on: on ?? today, reason }
  },
})

export const reopenRisk = change({
  name: 'reopen-risk',
  input: z.strictObject({ risk: RiskId }),
  may: riskKeepers,
  make(project, { risk }) {
    findStanding(project.risks, risk, 'risk').closed = null
  },
})

/** Those of the method are closed, with a reason, and never taken out. */
export const withdrawRisk = change({
  name: 'withdraw-risk',
  input: z.strictObject({ risk: RiskId }),
  may: riskKeepers,
  make(project, { risk: id }, { stamp }) {
    const risk = findStanding(project.risks, id, 'risk')
    if (risk.key !== null) refuseField('withdraw-risk', 'risk', 'risk-of-the-method')
    risk.withdrawn = stamp
  },
})

/** The register was gone through: each line is kept as it stands, and the next trend is against it. */
export const holdRiskReview = change({
  name: 'hold-risk-review',
  input: z.strictObject({ note: Paragraphs.default('') }),
  may: riskKeepers,
  make(project, { note }, { stamp, today }) {
    const id = nextId(baseOf(project.riskReviews), 'risk-review')
    const rows = riskRows(baseOf(project), today).filter(({ closed }) => !closed)
      .map(({ risk, likelihood, impact, detected }) => ({ risk: risk.id, likelihood, impact, warned: detected.state }))
    project.riskReviews.push({ ...stamp, id, on: today, note, rows, withdrawn: null })
    return { review: id }
  },
})

/** What the brief fears becomes lines of the register, each with the answer that the brief gives; what is there already stays. */
export const takeOverRisks = change({
  name: 'take-over-risks',
  input: z.strictObject({}),
  may: riskRaters,
  make(project, _input, { stamp }) {
    const risks = risksOfBrief(baseOf(project)).map(({ text, answer }) => push(project, { title: text, text: '', likelihood: null, impact: null, mitigation: answer }, stamp))
    return { risks }
  },
})

function push(project: Project, given: Pick<Risk, 'title' | 'text' | 'likelihood' | 'impact'> & { mitigation?: string }, stamp: Stamp): string {
  if (project.risks.length >= MOST_RISKS) throw new Problem('invariant-broken', { rule: 'risks-full', detail: given.title })
  const id = nextId(project.risks, 'risk')
  project.risks.push({ id, key: null, mitigation: '', ...given, owner: null, dueOn: null, actions: [], closed: null, raised: stamp, withdrawn: null })
  return id
}

/** Throws Problem `risk-known` if another own risk is called so. */
function refuseKnown(project: Project, but: string | null, title: string): void {
  const known = standing(baseOf(project.risks)).find((risk) => risk.id !== but && risk.key === null && textKey(risk.title) === textKey(title))
  if (known) throw new Problem('risk-known', { risk: known.title })
}

function refuseField(change: string, path: string, message: string): never {
  throw new Problem('input-invalid', { change, faults: [{ path, message }] })
}
