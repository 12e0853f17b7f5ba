import { positionOf } from './by-id.ts'
import type { Day } from './day.ts'
import type { Issue, Severity } from './issue.ts'
import { type CodedField, codeOf, columnsOf, dayNumber, type IssueColumns, NONE } from './issue-columns.ts'
import { type IssueQuery, type IssueSort, issueQueryText, type IssueView, issueViews } from './issue-query.ts'
import type { Project } from './project.ts'
import { isRecurring } from './recurring.ts'
import { remember } from './remember.ts'
import { foldText } from './text-fold.ts'
import { translationsOf } from './user-texts.ts'

export const ISSUES_ON_PAGE = 25

/** A page of the list, and what is told beside it. */
export type IssueList = {
  rows: Issue[]
  /** All that the query finds, in its order: for a board, an export, or changing all of them at once. */
  found: readonly Issue[]
  total: number
  page: number
  pages: number
  /** How many each view has, whatever else is asked. */
  counts: Record<IssueView, number>
  /** Of all that is found. `unjudged`: without a severity. */
  sums: { severity: Record<Severity | 'unjudged', number>; open: number; overdue: number }
}

/**
 * The issues that a query asks for, a page of them. `me`: the person who looks, for the views `mine` and `watched`. What follows from the issues
 * alone is remembered for them, so that one more question costs one look through their columns. A page behind the last is the last.
 */
export function listIssues(project: Project, query: IssueQuery, today: Day, me: string | null): IssueList {
  const { found, sums } = foundIssues(project, query, today, me)
  const pages = Math.max(1, Math.ceil(found.length / ISSUES_ON_PAGE))
  const page = Math.min(query.page, pages)
  return { rows: found.slice((page - 1) * ISSUES_ON_PAGE, page * ISSUES_ON_PAGE), found, total: found.length, page, pages, counts: viewCounts(project, today, me), sums }
}

/** What a query finds, whichever page of it is shown. */
const foundIssues = remember(
  (project: Project, query: IssueQuery, today: Day, me: string | null) => [project.issues, project.team, project.translations, issueQueryText({ ...query, page: 1 }), today, me],
  (project: Project, query: IssueQuery, today: Day, me: string | null): Pick<IssueList, 'found' | 'sums'> => {
    const columns = columnsOf(project)
    const tests = testsOf(columns, project.translations, query, today, me)
    const places = orderOf(project, query.sort).filter((at) => tests.every((test) => test(at)))
    if (query.direction === 'desc') places.reverse()
    return { found: Array.from(places, (at) => columns.issues[at] as Issue), sums: sumsOf(columns, places, today) }
  })

/** Whether the issue at a place is what is asked for. */
type Test = (at: number) => boolean

/** What an issue must be, the quickest questions first. */
function testsOf(columns: IssueColumns, translations: Project['translations'], query: IssueQuery, today: Day, me: string | null): Test[] {
  const { view, status, assignee, where, department, number, text } = query
  const { issues } = columns
  const tests: Test[] = []
  // A status asked for by name is shown even where the view would leave it out: "closed" among the open ones would find nothing.
  if (view !== 'all' && number === null && !(view === 'open' && status.length > 0)) tests.push(viewTest(columns, view, today, me))
  for (const field of ['severity', 'kind', 'route', 'status', 'phase'] as const) if (query[field].length > 0) tests.push(amongTest(columns[field], field, query[field]))
  const ofIssue = (test: (issue: Issue) => boolean): void => void tests.push((at) => test(issues[at] as Issue))
  if (number !== null) ofIssue(({ id }) => id === `issue-${number}`)
  if (assignee !== '') ofIssue((issue) => (assignee === 'none' ? issue.assignee === null && issue.owner === '' : issue.assignee === assignee))
  if (where !== '') ofIssue(holds(where, (issue) => issue.where))
  if (department !== '') ofIssue(holds(department, (issue) => issue.reporter.department))
  const words = foldText(text).split(' ').filter((word) => word !== '')
  if (words.length > 0) ofIssue((issue) => isNamed(issue, text) || words.every((word) => foldedText(issue).includes(word) || (translations.length > 0 && foldedTranslation(translations, issue).includes(word))))
  return tests
}

function amongTest(column: Uint8Array, field: CodedField, wanted: readonly string[]): Test {
  const isWanted = new Uint8Array(NONE + 1)
  for (const value of wanted) isWanted[codeOf(field, value)] = 1
  return (at) => isWanted[column[at] ?? NONE] === 1
}

const holds = (wanted: string, of: (issue: Issue) => string): ((issue: Issue) => boolean) => {
  const folded = foldText(wanted)
  return (issue) => foldText(of(issue)).includes(folded)
}

/** `#12`, `12` and `issue-12` name an issue. */
const isNamed = ({ id }: Issue, text: string): boolean => /^(?:#|issue-)?(\d{1,9})$/i.exec(text.trim())?.[1] === id.slice('issue-'.length)

/** All that is said of an issue, as it is searched; made once for each state of it. */
const foldedText = remember((issue: Issue) => [issue], ({ title, description, where, cause, solution, plan, owner, reporter, external, comments }: Issue): string =>
  foldText([title, description, where, reporter.name, reporter.department, owner, plan, cause, solution, external, ...comments.filter(({ withdrawn }) => withdrawn === null).map(({ text }) => text)].join('\n')))

/** The same in the other languages, as far as it was translated. */
const foldedTranslation = remember((translations: Project['translations'], issue: Issue) => [issue, translations], (translations: Project['translations'], { title, description, where, cause, solution, plan, reporter, comments }: Issue): string =>
  foldText([title, description, where, reporter.name, reporter.department, plan, cause, solution, ...comments.filter(({ withdrawn }) => withdrawn === null).map(({ text }) => text)]
    .flatMap((text) => { const { en = '', 'zh-CN': simplified = '', 'zh-TW': traditional = '' } = translationsOf(translations, text); return [en, simplified, traditional] }).filter((text) => text !== '').join('\n')))

const [isNew, isWaiting, isResolved] = (['new', 'waiting', 'resolved'] as const).map((status) => codeOf('status', status))
const isCondition = codeOf('kind', 'condition')
const [bySupplier, byReporter] = (['supplier', 'reporter'] as const).map((side) => codeOf('side', side))

/** Whether an issue is in one of the ready views. Late is what `isOverdue` says: past its day and not solved; a condition until it is met. */
function viewTest({ issues, open, status, kind, side, due }: IssueColumns, view: IssueView, today: Day, me: string | null): Test {
  const now = dayNumber(today)
  switch (view) {
    case 'all': return () => true
    case 'open': return (at) => open[at] === 1
    case 'closed': return (at) => open[at] === 0
    case 'untriaged': return (at) => status[at] === isNew
    case 'verify': return (at) => status[at] === isResolved
    case 'overdue': return (at) => open[at] === 1 && (due[at] as number) < now && (status[at] !== isResolved || kind[at] === isCondition)
    case 'recurring': return (at) => open[at] === 1 && isRecurring(issues[at] as Issue)
    case 'supplier': return (at) => side[at] === bySupplier
    // What somebody wants to hear of, whatever became of it.
    case 'watched': return (at) => me !== null && issues[at]?.watchers.includes(me) === true
    // What somebody has to do something about: it is theirs to solve, it waits for their word, or they reported it and it is solved.
    case 'mine': return (at) => {
      if (me === null || open[at] === 0) return false
      const isReporters = status[at] === isResolved || (status[at] === isWaiting && side[at] === byReporter)
      return (isReporters ? issues[at]?.reporter.person : issues[at]?.assignee) === me
    }
  }
}

export const viewCounts = remember((project: Project, today: Day, me: string | null) => [project.issues, today, me], (project: Project, today: Day, me: string | null): Record<IssueView, number> => {
  const columns = columnsOf(project)
  const count = (view: IssueView): number => {
    const test = viewTest(columns, view, today, me)
    let found = 0
    for (let at = 0; at < columns.issues.length; at += 1) if (test(at)) found += 1
    return found
  }
  return Object.fromEntries(issueViews.map((view) => [view, count(view)])) as Record<IssueView, number>
})

function sumsOf(columns: IssueColumns, places: Uint32Array, today: Day): IssueList['sums'] {
  const bySeverity = new Uint32Array(NONE + 1)
  const isOverdue = viewTest(columns, 'overdue', today, null)
  let open = 0
  let overdue = 0
  for (const at of places) {
    const severity = columns.severity[at] ?? NONE
    bySeverity[severity] = (bySeverity[severity] ?? 0) + 1
    open += columns.open[at] ?? 0
    if (isOverdue(at)) overdue += 1
  }
  const of = (severity: Severity | null): number => bySeverity[codeOf('severity', severity)] ?? 0
  return { severity: { critical: of('critical'), major: of('major'), minor: of('minor'), suggestion: of('suggestion'), unjudged: of(null) }, open, overdue }
}

/** The places of the issues in the order of a column, ascending; equal ones by number. Numbers are sorted as numbers: rank and place in one. */
const orderOf = remember((project: Project, sort: IssueSort) => [project.issues, sort, ...(sort === 'assignee' ? [project.team] : [])], (project: Project, sort: IssueSort): Uint32Array => {
  const columns = columnsOf(project)
  const { length } = columns.issues
  if (sort === 'number') return Uint32Array.from({ length }, (_, at) => at)
  const words = wordsOf(project, columns, sort)
  if (words) return Uint32Array.from(words.map((word, at) => ({ word, at })).sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : a.at - b.at)), ({ at }) => at)
  const ranks = ranksOf(columns, sort)
  return Uint32Array.from(Float64Array.from({ length }, (_, at) => (ranks[at] ?? 0) * PLACES + at).sort(), (key) => key % PLACES)
})

/** More places than issues that a project may have. */
const PLACES = 1_048_576

/** What nobody has judged yet stands before all: it may be the worst. What has no day stands last. */
function ranksOf({ severity, kind, status, route, phase, due }: IssueColumns, sort: IssueSort): Uint8Array | Uint32Array {
  const firstOfAll = (column: Uint8Array): Uint8Array => column.map((code) => code + 1)
  switch (sort) {
    case 'severity': return firstOfAll(severity)
    case 'kind': return firstOfAll(kind)
    case 'status': return status
    case 'route': return route
    case 'phase': return phase
    default: return due
  }
}

const LAST = '\uffff'

/** The texts that a column is sorted by; null where it is numbers. */
function wordsOf({ team }: Project, { issues }: IssueColumns, sort: IssueSort): string[] | null {
  switch (sort) {
    case 'title': return issues.map(({ title }) => title.toLowerCase())
    case 'assignee': return issues.map(({ assignee, owner }) => (assignee ? team[positionOf(team, assignee)]?.name : owner) || LAST)
    case 'reported': return issues.map(({ raised }) => raised.at)
    default: return null
  }
}
