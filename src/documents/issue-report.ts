import { standing } from '../domain/by-id.ts'
import { type Issue, Severity } from '../domain/issue.ts'
import { awaitedIn, batchNumber, questionsOf } from '../domain/issue-batches.ts'
import { isOverdue, serviceState, sideOf } from '../domain/issue-waits.ts'
import { openIssues } from '../domain/open-issues.ts'
import { byWeight, departmentRows, figuresOf, issueNumber, overdueRows, recurringRows, rowOf, statusSaid, waitRows } from './sections/issues.ts'
import { headOf, paragraphsOf, type Speaker } from './told.ts'

/** For whom it is written. */
export const issueReports = (): readonly ['supplier', 'internal'] => ['supplier', 'internal']

/** The open issues: for those who run the project with all that is known inside, for the supplier only what we ask of them. METHOD 12. */
export const issueReport = (speaker: Speaker) => (speaker.part === 'supplier' ? forSupplier(speaker) : forUs(speaker))

/** More than these nobody reads on paper; the list has them all. */
const MOST = 400

function base(speaker: Speaker) {
  const { doc: { issues: said }, part } = speaker
  const about = part === 'supplier' ? said.forSupplier : said.internal
  return { head: headOf(speaker, said.title({ about })), headings: said.headings, columns: said.columns, empty: said.empty, diagrams: {} }
}

function forUs(speaker: Speaker) {
  const { project, today, format, doc: { issues: said, common } } = speaker
  const all = standing(project.issues)
  const open = [...openIssues(project)].sort(byWeight)
  const late = open.filter((issue) => isOverdue(issue, today))
  const critical = open.filter(({ severity }) => severity === 'critical').length
  return {
    ...base(speaker), supplier: false,
    lead: all.length === 0 ? said.nothing : said.lead({ n: open.length, open: format.count(open.length), critical, criticals: format.count(critical), late: late.length, overdue: format.count(late.length) }),
    figures: figuresOf(speaker, all), overdue: overdueRows(speaker, open), waits: waitRows(speaker), recurring: recurringRows(speaker, all), departments: departmentRows(speaker),
    lists: bySeverity(speaker, open.slice(0, MOST)).map(({ title, issues }) => ({ title, rows: issues.map((issue) => rowOf(speaker, issue)) })), more: open.length > MOST ? common.more({ n: format.count(open.length - MOST) }) : '',
    asked: [], service: [], how: [], notes: [],
  }
}

/** The severities that occur, each with its issues. */
function bySeverity({ words, doc: { issues: said } }: Speaker, issues: readonly Issue[]): { title: string; issues: Issue[] }[] {
  const groups = [{ title: said.unjudged, issues: issues.filter(({ severity }) => severity === null) }, ...Severity.options.map((each) => ({ title: words.issueWords.severities[each], issues: issues.filter(({ severity }) => severity === each) }))]
  return groups.filter((group) => group.issues.length > 0)
}

/** Nothing confidential, no names of people, no comments from inside: what lies with the supplier, and what we ask. */
function forSupplier(speaker: Speaker) {
  const { project, today, format, doc: { issues: said, common } } = speaker
  const there = openIssues(project).filter((issue) => issue.kind !== 'condition' && !issue.confidential && sideOf(issue) === 'supplier').sort(byWeight)
  const over = there.filter((issue) => serviceState(project, issue, today).state === 'over').length
  const late = there.filter((issue) => isOverdue(issue, today)).length
  return {
    ...base(speaker), supplier: true,
    lead: there.length === 0 ? said.nothingThere : said.leadSupplier({ n: there.length, count: format.count(there.length), over, overs: format.count(over), late, overdue: format.count(late) }),
    figures: [], overdue: [], waits: { sides: [], service: [] }, recurring: [], departments: [], lists: [],
    asked: bySeverity(speaker, there.slice(0, MOST)).map(({ title, issues }) => ({ title, issues: issues.map((issue) => askedOf(speaker, issue)) })), more: there.length > MOST ? common.more({ n: format.count(there.length - MOST) }) : '',
    service: serviceRows(speaker, there), how: said.how, notes: batchNotes(speaker, there),
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const inOneLine = (text: string): string => text.replace(/\s+/g, ' ')

/** What a batch asks of all its issues: said once, not with each of them. */
function batchNotes({ project, names, doc: { issues: said } }: Speaker, there: readonly Issue[]) {
  const asked = there.flatMap((issue) => [awaitedIn(project, issue, 'supplier')].filter((batch) => batch !== null && questionsOf(batch, issue).includes(batch.note)))
  return [...new Set(asked)].flatMap((batch) => (batch ? [{ heading: said.askedOfAll({ number: batchNumber(batch) }), text: inOneLine(names.text(batch.note)) }] : []))
}

function askedOf(speaker: Speaker, issue: Issue) {
  const { project, today, names, format, doc: { issues: said } } = speaker
  const { used, allowed } = serviceState(project, issue, today)
  const batch = awaitedIn(project, issue, 'supplier')
  const asked = batch ? questionsOf(batch, issue) : [issue.turns.findLast(({ waitingFor }) => waitingFor === 'supplier')?.note ?? ''].filter((note) => note !== '')
  const questions = asked.length === 0 ? [said.noQuestion] : asked.filter((note) => note !== batch?.note)
  return {
    title: said.numbered({ n: issueNumber(issue), title: names.text(issue.title) }),
    facts: capital([
      ...(issue.waitingFor === 'supplier' ? [] : [statusSaid(speaker, issue)]), ...(issue.where === '' ? [] : [said.where({ where: names.text(issue.where) })]), ...(issue.dueOn ? [said.due({ day: format.range(issue.dueOn, issue.dueOn), late: isOverdue(issue, today) })] : []),
      allowed === null ? said.days({ days: format.workingDays(used) }) : said.daysOf({ days: format.workingDays(used), allowed: format.count(allowed), over: used > allowed }),
      ...(batch ? [said.batch({ number: batchNumber(batch), day: format.range(batch.on, batch.on) })] : []),
    ].join(said.gap)),
    description: paragraphsOf(names.text(issue.description)), questions: questions.map((each) => inOneLine(names.text(each))), known: [issue.cause && said.cause({ cause: names.text(issue.cause) })].filter((each) => each !== ''),
  }
}

/** What was agreed for each severity, and how it is kept: with what lies there now, and with all that ever lay there. What is confidential they never saw, so it does not count. */
function serviceRows({ project, today, words, format, doc: { issues: said } }: Speaker, there: readonly Issue[]) {
  const had = standing(project.issues).filter((issue) => !issue.confidential && [issue, ...issue.turns].some((turn) => sideOf(turn) === 'supplier'))
  return Severity.options.map((severity) => {
    const allowed = project.issueDesk.serviceDays[severity]
    const states = had.filter((issue) => issue.severity === severity).map((issue) => serviceState(project, issue, today))
    const kept = states.filter(({ state }) => state === 'within').length
    return {
      severity: words.issueWords.severities[severity], allowed: allowed === null ? said.noLimit : format.count(allowed), now: format.count(there.filter((issue) => issue.severity === severity).length),
      mean: states.length === 0 ? '' : format.fixed(states.reduce((sum, { used }) => sum + used, 0) / states.length, 1), kept: states.length === 0 || allowed === null ? '' : said.kept({ kept: format.count(kept), of: format.count(states.length) }),
    }
  })
}
