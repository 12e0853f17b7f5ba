import type { Day } from '../domain/day.ts'
import type { Project } from '../domain/project.ts'
import { remember } from '../domain/remember.ts'
import { committeeChecks } from './checks/committee-checks.ts'
import { type CheckOf, type Elsewhere, type FindingCode, type Found, severities, type Severity } from './checks/finding.ts'
import { groupChecks } from './checks/group-checks.ts'
import { managerChecks } from './checks/manager-checks.ts'
import { timeChecks } from './checks/time-checks.ts'

/** Every check of the organisation, METHOD 2. To add one: a fact in checks/finding.ts, a row in a table there, words in each locale. */
export const organisationChecks: { readonly [Code in FindingCode]: CheckOf<Code> } = { ...committeeChecks, ...managerChecks, ...groupChecks, ...timeChecks }

/** Something about how the project is staffed that should be put right. */
export type Finding = Found & { severity: Severity }

/** The findings about the organisation on a day, the gravest first. */
export const organisationFindings = remember((project: Project, today: Day) => [project, today], (project: Project, today: Day): Finding[] => findingsWith(project, today, new Map()))

/** The same with what other projects ask of the same people: `elsewhere` by account. */
export function findingsWith(project: Project, today: Day, elsewhere: Elsewhere): Finding[] {
  const found = Object.values(organisationChecks).flatMap(({ severity, check }): Finding[] => check(project, today, elsewhere).map((fact): Finding => ({ ...fact, severity })))
  return found.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
}
