import { goalDefaults, personDefaults } from './completed.ts'
import type { z } from 'zod'
import type { BriefFacts, Department, Person, PresentSystem } from './brief-facts.ts'
import type { Goal } from './goal.ts'
import type { DepartmentInput, GoalInput, Organisation, PersonInput, RiskInput, Situation, SystemInput, TranslationInput } from './brief-fields.ts'
import type { Translation } from './project.ts'

type Said<T extends z.ZodType> = z.infer<T> | null | undefined
type OrganisationFacts = Pick<BriefFacts, 'organisation' | 'industry' | 'employees' | 'users' | 'departments' | 'sites' | 'regions' | 'subsidiaries'>
type SituationFacts = Pick<BriefFacts, 'itCapability' | 'urgency' | 'budgetPressure' | 'mobileShare' | 'networkQuality' | 'dataResidency'>

export function organisationOf(organisation: Said<typeof Organisation>): OrganisationFacts {
  const said = (typeof organisation === 'string' ? { name: organisation } : organisation) ?? {}
  return {
    organisation: said.name ?? '', industry: said.industry ?? '', employees: said.employees ?? null, users: said.users ?? null,
    departments: (said.departments ?? []).map(departmentOf),
    sites: said.sites ?? null, regions: said.regions ?? null, subsidiaries: said.subsidiaries ?? null,
  }
}

export function situationOf(situation: Said<typeof Situation>): SituationFacts {
  const said = situation ?? {}
  return {
    itCapability: said.itCapability ?? null, urgency: said.urgency ?? null, budgetPressure: said.budgetPressure ?? null,
    mobileShare: said.mobileShare ?? null, networkQuality: said.networkQuality ?? null, dataResidency: said.dataResidency ?? null,
  }
}

/** One entry of a brief's list as the project keeps it; `i` is its position, its id counts from 1. What is not said is null or empty. */
function departmentOf(entry: z.infer<typeof DepartmentInput>, i: number): Department {
  const said = typeof entry === 'string' ? { name: entry } : entry
  return { id: `department-${i + 1}`, name: said.name, uses: said.uses ?? true, importance: said.importance ?? null, urgency: said.urgency ?? null }
}

export function systemOf(entry: z.infer<typeof SystemInput>, i: number): PresentSystem {
  const said = typeof entry === 'string' ? { name: entry } : entry
  return { id: `system-${i + 1}`, name: said.name, fate: said.fate ?? null, cost: said.cost ?? null }
}

export function riskOf(entry: z.infer<typeof RiskInput>, i: number): BriefFacts['risks'][number] {
  const said = typeof entry === 'string' ? { text: entry } : entry
  return { id: `risk-${i + 1}`, text: said.text, answer: said.answer ?? '' }
}

const bareGoal = { unit: '', baseline: null, target: null, dueOn: null, owner: '', priority: null, family: null, ...goalDefaults, withdrawn: null } satisfies Omit<Goal, 'id' | 'title'>

export const goalOf = (goal: z.infer<typeof GoalInput>, i: number): Goal => ({ ...bareGoal, ...saidOf(goal), title: goal.title, id: `goal-${i + 1}` })

/** What somebody wrote; a field left empty counts as left out. */
const saidOf = <T extends object>(given: T): { [Field in keyof T]?: NonNullable<T[Field]> } =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined)) as { [Field in keyof T]?: NonNullable<T[Field]> }

export function personOf(person: z.infer<typeof PersonInput>, i: number): Person {
  return {
    id: `person-${i + 1}`, name: person.name, group: person.group, side: person.side ?? 'client', allocation: person.allocation ?? null,
    lead: person.lead ?? false, topManagement: person.topManagement ?? false, ...personDefaults,
    position: person.position ?? null, skills: person.skills ?? [], roles: person.roles ?? [], trainedOn: person.trainedOn ?? null,
    posts: (person.also ?? []).map(({ group, lead, allocation }) => ({ group, lead: lead ?? false, allocation: allocation ?? null, from: null, until: null })),
    withdrawn: null,
  }
}

export const translationOf = (row: z.infer<typeof TranslationInput>, i: number): Translation => ({
  id: `translation-${i + 1}`, text: row.text, en: row.en ?? '', 'zh-CN': row['zh-CN'] ?? '', 'zh-TW': row['zh-TW'] ?? '',
})
