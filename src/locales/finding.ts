import type { Project } from '../domain/project.ts'
import { remember } from '../domain/remember.ts'
import type { Severity } from '../method/checks/finding.ts'
import type { Finding } from '../method/organisation-checks.ts'
import type { Place } from '../method/rating.ts'
import type { FindingNames } from './finding-words.ts'
import { formatOf } from './format.ts'
import type { Locale } from './locale.ts'
import { namesOf } from './names.ts'

/** A finding in words: what is wrong and why, the figure, and what to do at which place. Plain text: escape it at the edge. */
export type FindingSaid = { severity: Severity; what: string; figure: string; remedy: string; place: Place }

export function findingSaid(finding: Finding, project: Project, words: Locale): FindingSaid {
  const { what, figure, remedy } = words.findings[finding.code] as { what: Say; figure: Say; remedy: string }
  const names = findingNames(project, words)
  return { severity: finding.severity, what: what(finding, names), figure: figure(finding, names), remedy, place: finding.place }
}

type Say = (fact: Finding, names: FindingNames) => string

const findingNames = remember((project: Project, words: Locale) => [project, words], (project: Project, words: Locale): FindingNames => {
  const { person, group } = namesOf(project, words)
  const { list, number, workingDays, percent, money, date } = formatOf(words.id)
  const unit: FindingNames['unit'] = (groups) => groups.map(group).join(words.method.unitJoin)
  return {
    person, group, unit, number,
    people: (ids) => list(ids.map(person)),
    units: (units) => list(units.map(unit)),
    skills: (ids) => list(ids.map((id) => words.method.skills[id])),
    fields: (ids) => ids.map((id) => words.method.fields[id]).join(words.method.fieldGap),
    percent: (n) => percent(n, 'low'),
    load: (n) => percent(n, 'high'),
    days: (n) => (n === null ? workingDays(null) : workingDays(Math.ceil(Number(n.toPrecision(12))))),
    money: (n) => money(n, project.currency),
    day: date,
  }
})
