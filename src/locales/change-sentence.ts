import { positionOf } from '../domain/by-id.ts'
import type { Entry } from '../domain/history.ts'
import type { Patch } from '../domain/patch.ts'
import type { Project } from '../domain/project.ts'
import { remember } from '../domain/remember.ts'
import type { FieldName, SentenceNames } from './change-words.ts'
import { formatOf } from './format.ts'
import type { Locale } from './locale.ts'
import { namesOf } from './names.ts'
import { motionName } from './subject-name.ts'
import { wordOf } from './word-of.ts'

const LONGEST_QUOTE = 80
const MOST_NAMES = 3

/**
 * What a change was, in words, without who and when: `rated “Performance and security accepted” 3 (Meets)`. Things are named
 * as they are called now; the issue that the reader looks at (`about`) is "this issue". Of the fields that a form sent, those are named
 * that it altered (`patches`, where given). A change that this version does not know is its own name, and one whose input it cannot say is
 * told by what the change does. Plain text: escape it at the edge.
 */
export function sentenceOf(entry: Pick<Entry, 'change' | 'input'> & Partial<Pick<Entry, 'patches'>>, project: Project, words: Locale, about: string | null = null): string {
  const sentences = words.changes as unknown as Readonly<Record<string, (input: unknown, names: SentenceNames) => string>>
  const sentence = Object.hasOwn(sentences, entry.change) ? sentences[entry.change] : undefined
  if (!sentence) return entry.change
  const names = about === null ? sentenceNames(project, words) : namesAbout(about, project, words)
  const { patches } = entry
  try {
    return sentence(entry.input, patches ? { ...names, fields: (input) => names.fields(altered(input, patches)) } : names)
  } catch {
    return wordOf(words.changeNames, entry.change)
  }
}

/** Of the fields that were sent, those that stand in a place that was set; all of them where that tells nothing. */
function altered(input: object, patches: readonly Patch[]): object {
  const places = new Set(patches.flatMap(({ path }) => path))
  const fields = Object.entries(input).filter(([field]) => places.has(field))
  return fields.length > 0 ? Object.fromEntries(fields) : input
}

/** The word for a field of a change; nothing known of it: the field's own name. */
export function fieldWord(words: Locale, field: string): { label: string; hint?: string } {
  return Object.hasOwn(words.fields, field) ? words.fields[field as FieldName] : { label: field }
}

const sentenceNames = remember((project: Project, words: Locale) => [project, words], (project: Project, words: Locale): SentenceNames => {
  const names = namesOf(project, words)
  const format = formatOf(words.id)
  const quote = (text: string): string => format.quoted(cut(text))
  const list = (texts: readonly string[]): string => {
    const more = texts.length - MOST_NAMES
    return more > 0 ? format.list([...texts.slice(0, MOST_NAMES), words.project.others({ more: format.number(more) })]) : format.list(texts)
  }
  return {
    phase: names.phase, group: names.group, person: names.person,
    criterion: (phase, id) => quote(names.criterion(phase, id)),
    task: (id) => quote(names.task(id)),
    deliverable: (id) => quote(names.deliverable(id)),
    goal: (id) => quote(names.goal(id)),
    problem: (id) => quote(names.problem(id)),
    condition: (id) => quote(names.text(project.issues[positionOf(project.issues, id)]?.title ?? id)),
    cost: (id) => quote(names.text(project.businessCase.costs[positionOf(project.businessCase.costs, id)]?.title ?? id)),
    raciRow: (id) => quote(names.text(project.raci.rows[positionOf(project.raci.rows, id)]?.title ?? id)),
    process: (id) => quote(names.process(id)),
    variant: (process, id) => quote(names.variant(process, id)),
    step: (process, id) => quote(names.step(process, id)),
    builtStep: (process, id) => quote(names.step(process, id, project.processes.find((each) => each.id === process)?.approved?.variant)),
    workRole: (id) => quote(names.workRole(id)),
    meeting: (id) => quote(names.meeting(id)),
    subject: (subject) => quote(names.subject(subject)),
    motion: (round) => quote(motionName(project, round, words, names)),
    record: (meeting, id) => quote(names.text(project.meetings[positionOf(project.meetings, meeting)]?.records.find((record) => record.id === id)?.text ?? id)),
    report: (id) => quote(names.report(id)),
    issue: (id) => quote(names.issue(id)),
    theIssue: (id) => words.issueWords.the({ title: quote(names.issue(id)) }),
    newIssue: (title) => words.issueWords.the({ title: quote(names.text(title)) }),
    door: (id) => quote(names.door(id)),
    changeRequest: (id) => quote(names.changeRequest(id)),
    budgetLine: (id) => quote(names.text(project.budget.lines[positionOf(project.budget.lines, id)]?.title ?? id)),
    risk: (id) => quote(names.risk(id)),
    improvement: (id) => quote(names.text(project.benefits.improvements[positionOf(project.benefits.improvements, id)]?.title ?? id)),
    file: (id) => quote(project.files[positionOf(project.files, id)]?.name ?? id),
    outcome: (family) => words.method.outcomeFamilies[family],
    decision: (kind) => words.method.decisions[kind],
    rating: (rating) => words.method.ratings[rating] ?? '',
    quoted: (text) => quote(names.text(text)),
    list,
    day: format.date,
    number: format.number,
    change: (name) => wordOf(words.changeNames, name),
    fields: (input) => list(Object.entries(input).filter(([, value]) => value !== undefined).map(([field]) => fieldWord(words, field).label)),
  }
})

/** On the page of an issue its title stands above: only others are named by theirs. */
function namesAbout(issue: string, project: Project, words: Locale): SentenceNames {
  const names = sentenceNames(project, words)
  return { ...names, theIssue: (id) => (id === issue ? words.issueWords.this : names.theIssue(id)), newIssue: () => words.issueWords.this }
}

const cut = (text: string): string => (text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE).replace(/[\ud800-\udbff]$/, '')}…` : text)
