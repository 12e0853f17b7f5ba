import { standing } from '../domain/by-id.ts'
import { dayIn } from '../domain/day.ts'
import type { Issue } from '../domain/issue.ts'
import { reportedOn } from '../domain/issue-waits.ts'
import type { Project } from '../domain/project.ts'
import type { Locale } from '../locales/locale.ts'
import { namesOf } from '../locales/names.ts'
import { cellOut } from './csv-cell.ts'
import { csvText } from './csv-text.ts'
import { type IssueField, issueFields } from './issue-columns.ts'
import { xlsxOf } from './xlsx.ts'

export const issueFormats = ['csv', 'xlsx'] as const

/** Comments stand in columns of their own, as Jira has them; what is behind these is left out. */
const MOST_COMMENTS = 40

/** The issues as a table, each comment in a column of its own; no text in it can be run as a formula. What it says comes back in by the import. */
function issuesTable(project: Project, issues: readonly Issue[], words: Locale): string[][] {
  const comments = Math.min(MOST_COMMENTS, issues.reduce((most, issue) => Math.max(most, standing(issue.comments).length), 0))
  const { columns } = words.issuesFile
  const fields = issueFields.filter((field) => field !== 'comment' && field !== 'extra')
  return [
    [...fields.map((field) => columns[field][0] ?? field), ...Array.from({ length: comments }, () => columns.comment[0] ?? '')],
    ...issues.map((issue) => {
      const said = commentsOf(project, issue, words)
      const cells = cellsOf(project, issue, words)
      return [...fields.map((field) => cellOut(cells[field])), ...Array.from({ length: comments }, (_, at) => cellOut(said[at] ?? ''))]
    }),
  ]
}

/** Texts of the people as they wrote them, since they are to come back; what is ours in the reader's words. */
function cellsOf(project: Project, issue: Issue, words: Locale): Record<Exclude<IssueField, 'comment' | 'extra'>, string> {
  const { kind, severity, status, route, waitingFor, phase, reporter, assignee, owner, closed } = issue
  const { kinds, severities, statuses, routes, waitingFor: sides } = words.issueWords
  const person = (id: string | null): string => project.team.find((each) => each.id === id)?.name ?? ''
  return {
    number: issue.id.slice('issue-'.length), external: issue.external, title: issue.title, description: issue.description, where: issue.where,
    kind: kind ? kinds[kind] : '', severity: severity ? severities[severity] : '', status: statuses[status], waitingFor: waitingFor ? sides[waitingFor] : '', route: routes[route], phase: words.method.phases[phase].name,
    assignee: person(assignee) || owner, reporter: person(reporter.person) || reporter.name, department: reporter.department,
    dueOn: issue.dueOn ?? '', raisedOn: reportedOn(project, issue), closedOn: closed?.on ?? '', plan: issue.plan, cause: issue.cause, solution: issue.solution,
    confidential: issue.confidential ? words.issuesFile.yes : '',
  }
}

const commentsOf = (project: Project, { comments }: Issue, words: Locale): string[] =>
  standing(comments).slice(-MOST_COMMENTS).map(({ by, at, text }) => `${dayIn(project.timeZone, at)};${namesOf(project, words).actor(by).replaceAll(';', ',')};${text}`)

/** For a spreadsheet: UTF-8 with its mark. */
export const issuesCsv = (project: Project, issues: readonly Issue[], words: Locale): string => csvText(issuesTable(project, issues, words))

/** A workbook of one sheet; the same issues are the same bytes. */
export const issuesXlsx = (project: Project, issues: readonly Issue[], words: Locale): Promise<Uint8Array> =>
  xlsxOf(words.issuesFile.title, issuesTable(project, issues, words), { widths: [8, 14, 44, 60, 20, 14, 12, 14, 14, 12, 16, 20, 20, 18, 12, 12, 12, 40, 40, 40, 10], centred: [0, 0], frozenColumns: 3 })
