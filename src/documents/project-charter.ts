import { standing } from '../domain/by-id.ts'
import { gateDecision, isGo } from '../domain/gates.ts'
import type { GroupId } from '../domain/ids.ts'
import { gateMilestone } from '../domain/milestones.ts'
import { gateRail } from './diagrams/gate-rail.ts'
import { gateViews } from './sections/gate-view.ts'
import { goalRows, problemTexts, riskRows } from './sections/goals.ts'
import { milestoneRows } from './sections/milestones.ts'
import { peopleOf } from './sections/organisation.ts'
import { complexityText, scopeFacts } from './sections/scope.ts'
import { shareDone, stateText } from './sections/state.ts'
import { decidedConditions, voteTold } from './sections/votes.ts'
import { headOf, paragraphsOf, type Speaker } from './told.ts'

/** What the committee signs at the very start: why, what, who, by when, for how much, and what it has to decide; later, what it decided. */
export function projectCharter(speaker: Speaker) {
  const { project, names, words, doc } = speaker
  const { brief } = project
  const approved = approvalOf(speaker)
  return {
    head: headOf(speaker, words.method.documents['project-charter'].name),
    headings: doc.charter.headings,
    columns: doc.columns,
    missing: doc.missing,
    method: doc.charter.method,
    state: stateText(speaker).join(words.project.sentenceGap),
    why: paragraphsOf(names.text(brief.why)),
    how: paragraphsOf(names.text(brief.how)),
    problems: problemTexts(speaker),
    goals: goalRows(speaker),
    scope: scopeFacts(speaker),
    organisation: organisationText(speaker),
    complexity: complexityText(speaker).join(words.project.sentenceGap),
    milestones: milestoneRows(speaker),
    budget: budgetText(speaker),
    risks: riskRows(speaker),
    approved, asked: approved ? [] : askedOf(speaker), signatures: approved ? [] : signaturesOf(speaker),
    diagrams: { rail: gateRail(speaker, gateViews(speaker), shareDone(speaker)) },
  }
}

function organisationText(speaker: Speaker): string[] {
  const { format, doc: { charter } } = speaker
  const line = (group: GroupId, said: (facts: { people: string }) => string, open: string): string => {
    const people = peopleOf(speaker, group)
    return people.length === 0 ? open : said({ people: format.list(people) })
  }
  return [
    line('steering-committee', charter.decides, charter.decidesNobody),
    line('project-manager', charter.runs, charter.runsNobody),
    line('supervision', charter.watches, charter.watchesNobody),
  ]
}

function budgetText({ project: { brief, currency, organisation }, format, words, doc: { charter, missing } }: Speaker): string {
  if (brief.budget === null) return missing.budget
  const { money } = organisation.reserve
  const part = money === null ? [] : [charter.budgetReserve({ amount: format.money(money, currency) })]
  return [charter.budget({ amount: format.money(brief.budget, currency) }), ...part].join(words.project.sentenceGap)
}

/** What the committee has decided about planning, once it has let the project begin; null while it is still asked. */
function approvalOf(speaker: Speaker): { said: string; conditions: string[] } | null {
  const { project, format, words, doc: { charter } } = speaker
  const decision = gateDecision(project, 'planning')
  if (!decision || !isGo(decision.kind)) return null
  const vote = voteTold(speaker, decision)
  const said = charter.approved({ date: format.date(decision.on), decision: words.method.decisions[decision.kind], version: format.number(decision.version) })
  return { said: [said, ...(vote ? [vote.count] : [])].join(words.project.sentenceGap), conditions: decidedConditions(speaker, decision) }
}

function askedOf(speaker: Speaker): string[] {
  const { project, today, format, doc: { charter: { ask } } } = speaker
  const { brief } = project
  const committee = standing(project.team).some(({ group }) => group === 'steering-committee')
  const { planned, date } = gateMilestone(project, 'go-live', today)
  const finish = planned ?? date
  const complete = standing(project.goals).length > 0 && brief.modules.length > 0 && brief.departments.length > 0
  return [
    complete ? ask.purpose : ask.purposeOpen,
    committee ? ask.committee : ask.committeeOpen,
    managerAsked(speaker),
    brief.budget === null ? ask.budgetOpen : ask.budget({ amount: format.money(brief.budget, project.currency) }),
    ask.dates({ start: format.date(project.start), finish: format.date(finish) }),
  ]
}

/** A person who is listed by the role alone is not called "project manager as project manager". */
function managerAsked({ project, names, words, doc: { charter: { ask } } }: Speaker): string {
  const manager = standing(project.team).find(({ group }) => group === 'project-manager')
  if (!manager) return ask.managerOpen
  const person = names.text(manager.name)
  return person.toLowerCase() === words.method.groups['project-manager'].name.toLowerCase() ? ask.managerNamed : ask.manager({ person })
}

/** The seats of the committee and the project manager sign. */
const signaturesOf = ({ project, names, words }: Speaker): { name: string; group: string }[] =>
  standing(project.team)
    .flatMap(({ name, group }) => (group === 'steering-committee' || group === 'project-manager' ? [{ name: names.text(name), group: words.method.groups[group].name }] : []))
