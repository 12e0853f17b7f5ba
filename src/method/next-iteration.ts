import { bareBenefits, type Improvement } from '../domain/benefits.ts'
import { openConditions } from '../domain/conditions.ts'
import { openImprovements } from '../domain/benefit-reviews.ts'
import type { BriefParts } from '../domain/brief.ts'
import type { Person } from '../domain/brief-facts.ts'
import { standing } from '../domain/by-id.ts'
import type { Day } from '../domain/day.ts'
import { latestOf, meets, shapeOf } from '../domain/goal-figures.ts'
import type { Goal } from '../domain/goal.ts'
import { bareOrganisation, type Organisation } from '../domain/organisation.ts'
import type { Project } from '../domain/project.ts'
import type { Stamp } from '../domain/stamp.ts'
import { textKey, userTexts } from '../domain/user-texts.ts'
import { projectFromBrief } from './project-from-brief.ts'

export type Iteration = { name: string; start: Day }

/**
 * The project that goes on from another one (METHOD 11): the same company and people with a plan of its own, the goals that stand with
 * what was reached as their baselines, and what is still to be improved. People keep their ids and accounts: it is the same undertaking,
 * and who worked with what comes along is to see it. `version`: that of the former project.
 */
export function nextIteration(former: Project, version: number, { name, start }: Iteration, id: string, stamp: Stamp, today: Day): Project {
  const planned = projectFromBrief(partsOf(former, { name, start }, today), id, stamp)
  const people = new Set(planned.team.map((person) => person.id))
  const goals = new Set(planned.goals.map((goal) => goal.id))
  const next: Project = {
    ...planned, demonstrationDay: former.demonstrationDay, organisation: organisationOf(former.organisation, people),
    benefits: { ...bareBenefits, months: former.benefits.months, improvements: carriedOver(former, goals), from: { ...stamp, project: former.id, version } },
  }
  const used = new Set(userTexts(next).map(textKey))
  return { ...next, translations: former.translations.filter(({ text }) => used.has(textKey(text))) }
}

/** What was wished, paid for and complained about belongs to the former project. */
function partsOf(former: Project, { name, start }: Iteration, today: Day): BriefParts {
  const { subtitle, language, timeZone, currency, example, calendar, brief } = former
  const team = teamOf(former, start)
  const people = new Set(team.map(({ id }) => id))
  return {
    name, start, subtitle, language, timeZone, currency, example, calendar, team, translations: [],
    brief: { ...brief, wishedGoLive: null, budget: null, problems: [] },
    goals: standing(former.goals).map((goal) => goalFrom(former, goal, start, people, today)),
  }
}

/** Who is still there on the first day. */
function teamOf({ team }: Project, start: Day): Person[] {
  const there = ({ until }: { until: Day | null }): boolean => until === null || until >= start
  const people = standing(team).filter(there)
  return people.map((person) => ({
    ...person, posts: person.posts.filter(there), standIn: people.some(({ id }) => id === person.standIn) ? person.standIn : null,
  }))
}

/** Who decides, by what mandate and with what reserve is settled anew. */
const organisationOf = ({ mastered, experts, merges, rhythms }: Organisation, people: ReadonlySet<string>): Organisation =>
  ({ ...bareOrganisation, mastered, experts: experts.filter(({ person }) => people.has(person)), merges, rhythms })

/** The last value is where it starts from; a target that was reached is open again, one that was not and what is to be kept stay. */
function goalFrom(former: Project, goal: Goal, start: Day, people: ReadonlySet<string>, today: Day): Goal {
  const latest = latestOf(former, goal, today)
  const shape = shapeOf(goal)
  const judges = goal.judges.filter((id) => people.has(id))
  const fresh = { shape, judges, milestones: [], problems: [], overruled: null, judgements: [] }
  const dueOn = goal.dueOn !== null && goal.dueOn > start ? goal.dueOn : null
  if (goal.test !== '' && shape === null) return { ...goal, ...fresh, dueOn }
  const reached = (shape === 'increase' || shape === 'decrease') && latest !== null && meets(goal, latest.value)
  const baseline = latest ? { baseline: latest.value, baselineOn: latest.on, baselineSource: former.name } : {}
  return { ...goal, ...fresh, ...baseline, ...(reached ? { target: null, dueOn: null, yearlyBenefit: null, odds: null } : { dueOn }) }
}

/** Open improvements and open conditions alike: both are promises with an owner and a date. */
function carriedOver(former: Project, goals: ReadonlySet<string>): Improvement[] {
  const improvements = openImprovements(former).map((each) => ({ ...each, review: null, goal: each.goal !== null && goals.has(each.goal) ? each.goal : null }))
  const conditions = openConditions(former)
    .map(({ title, owner, dueOn, raised }) => ({ title, owner, dueOn, raised, review: null, goal: null, people: '', status: 'open' as const, closed: null, withdrawn: null }))
  return [...improvements, ...conditions].map((each, at) => ({ ...each, id: `improvement-${at + 1}` }))
}
