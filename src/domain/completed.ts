import type { Person } from './brief-facts.ts'
import { bareBenefits } from './benefits.ts'
import { bareBusinessCase } from './business-case.ts'
import { bareBudget } from './change-request.ts'
import type { Goal } from './goal.ts'
import { bareIssueDesk, isFormerIssue, issueCompleted } from './issue.ts'
import { bareOrganisation } from './organisation.ts'
import type { Decision, Project } from './project.ts'
import { seededRisks } from './risk.ts'

/** What every person has that the first format did not know. */
export const personDefaults = {
  from: null, until: null, posts: [], position: null, skills: [], standIn: null, vote: true, roles: [], account: null, trainedOn: null,
} satisfies Partial<Person>

/** What every goal has that the first format did not know. */
export const goalDefaults = {
  unitKind: null, ratio: false, shape: null, baselineOn: null, baselineSource: '', low: null, high: null, tolerance: null, milestones: [], rhythm: null, strategy: '',
  problems: [], overruled: null, test: '', judges: [], judgements: [], yearlyBenefit: null, odds: null,
} satisfies Partial<Goal>

/** The areas that the older formats did not know, as they are before anybody wrote in them. */
const newAreas = {
  organisation: bareOrganisation, raci: { cells: {}, rows: [] }, matters: [], rounds: [], meetings: [], supervision: [], files: [],
  measurements: {}, outcomesLeftOut: [], diagnosis: [], businessCase: bareBusinessCase, benefits: bareBenefits, processes: [], workRoles: [],
  issueDesk: bareIssueDesk, changeRequests: [], budget: bareBudget, riskAnswers: [], riskReviews: [],
} satisfies Partial<Project>

/**
 * A project of any older format as this version knows it: what is new has its default. The same value when nothing is missing.
 * Format 1 → 2: accounts, organisation, committee, meetings, supervision, files. 2 → 3: goals with shapes and series, diagnosis, business case, benefits,
 * processes. 3 → 4: issues of all kinds (until then conditions alone), change requests, budget, risks.
 */
export function completed(project: Project): Project {
  const missing = Object.entries(newAreas).filter(([area]) => !Object.hasOwn(project, area))
  const team = mended(project.team, 'account', (person: Person) => ({ ...personDefaults, ...person }))
  const goals = mended(project.goals, 'shape', (goal: Goal) => ({ ...goalDefaults, ...goal }))
  const decisions = mended(project.decisions, 'vote', (decision: Decision) => ({ ...decision, vote: null }))
  const issues = project.issues.some(isFormerIssue) ? project.issues.map((issue) => (isFormerIssue(issue) ? issueCompleted(issue) : issue)) : project.issues
  const risks = project.risks ?? seededRisks(project.created)
  const whole = missing.length === 0 && issues === project.issues && risks === project.risks && team === project.team && goals === project.goals && decisions === project.decisions
  return whole ? project : { ...project, ...Object.fromEntries(missing), team, goals, decisions, issues, risks }
}

function mended<T extends object>(list: T[], key: string, mend: (thing: T) => T): T[] {
  return list.every((thing) => Object.hasOwn(thing, key)) ? list : list.map((thing) => (Object.hasOwn(thing, key) ? thing : mend(thing)))
}
