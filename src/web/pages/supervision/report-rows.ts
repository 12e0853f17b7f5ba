import { standing } from '../../../domain/by-id.ts'
import { dayIn } from '../../../domain/day.ts'
import { phaseIds } from '../../../domain/ids.ts'
import type { Project } from '../../../domain/project.ts'
import type { Stamp } from '../../../domain/stamp.ts'
import { Opinion, type SupervisionReport } from '../../../domain/supervision.ts'
import { formatOf } from '../../../locales/format.ts'
import type { Locale } from '../../../locales/locale.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import { changeForm, type FieldOf } from '../../change-form.ts'
import type { Glyph, Tone } from '../../glyphs.ts'
import { heldAt } from '../../held-at.ts'
import { mayChange } from '../../may-change.ts'
import { paths, withQuery } from '../../paths.ts'
import type { Status } from '../../status.ts'
import { numberOf } from '../meetings/meeting-shown.ts'

type Finding = SupervisionReport['findings'][number]
type Severity = Finding['severity']

const opinions: Record<Opinion, [Tone, Glyph]> = { 'on-course': ['good', 'tick'], concerns: ['warn', 'triangle'], endangered: ['bad', 'octagon'] }
const severities: Record<Severity, [Tone, Glyph]> = { high: ['bad', 'octagon'], medium: ['warn', 'triangle'], low: ['none', 'dash'] }

export function opinionStatus(opinion: Opinion, words: Locale): Status {
  const [tone, glyph] = opinions[opinion]
  return { tone, glyph, word: words.documents.supervision.opinionWords[opinion] }
}

/** Reports that were handed to the committee, the latest last. */
export const handedIn = ({ supervision }: Project): (SupervisionReport & { handedIn: NonNullable<SupervisionReport['handedIn']> })[] =>
  standing(supervision).flatMap((report) => (report.handedIn ? [{ ...report, handedIn: report.handedIn }] : [])).sort((a, b) => (a.handedIn.at < b.handedIn.at ? -1 : 1))

/** The reports, the newest first: what was handed in stays as it is, a draft has forms for the group. */
export const reportRows = (ask: ProjectAsk, path: string) => standing(ask.project.supervision).reverse().map((report) => rowOf(ask, report, path))

function rowOf(ask: ProjectAsk, report: SupervisionReport, path: string) {
  const { project, reader: { words } } = ask
  const names = namesOf(project, words)
  const say = words.supervisionPage
  const back = `${path}#${report.id}`
  const { id, phase, opinion, summary, findings, handedIn: handed, answered } = report
  const order: Severity[] = ['high', 'medium', 'low']
  return {
    id, heading: say.heading({ phase: names.phase(phase), n: formatOf(words.id).number(numberOf(id)) }), status: opinionStatus(opinion, words),
    state: handed ? say.handedIn(dated(ask, handed)) : `${say.written(dated(ask, report))}${words.project.sentenceGap}${say.draft}`, isDraft: !handed,
    summary: names.text(summary), findings: standing(findings).sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity)).map((finding) => findingRow(ask, report, finding, back)),
    answer: answered ? { by: say.answered(dated(ask, answered)), text: names.text(answered.note) } : null, waits: handed && !answered ? say.waiting : '',
    document: heldAt(ask, withQuery(paths.document(project.id, 'supervision-report'), { part: id })), ...formsOf(ask, report, back),
  }
}

function dated({ project, today, reader: { words } }: ProjectAsk, { by, at }: Stamp): { person: string; day: string } {
  return { person: namesOf(project, words).actor(by), day: formatOf(words.id).day(dayIn(project.timeZone, at), today) }
}

function findingRow(ask: ProjectAsk, report: SupervisionReport, finding: Finding, back: string) {
  const { project, reader: { words } } = ask
  const names = namesOf(project, words)
  const say = words.supervisionPage
  const [tone, glyph] = severities[finding.severity]
  const hidden = { finding: finding.id, report: report.id }
  const forms = report.handedIn ? [] : [
    changeForm(ask, 'edit-finding', { back, hidden, key: 'finding', fields: findingFields(words), values: { severity: finding.severity, text: finding.text, advice: finding.advice }, submit: words.frame.save }),
    changeForm(ask, 'withdraw-finding', { back, hidden, key: 'finding', submit: say.takeOut }),
  ].filter((form) => form !== null)
  return {
    status: { tone, glyph, word: words.documents.supervision.severities[finding.severity] }, text: names.text(finding.text), advice: names.text(finding.advice),
    forms, open: forms.some(({ form }) => form.failed),
  }
}

const findingFields = (words: Locale): FieldOf[] => [
  { name: 'severity', options: Object.entries(words.documents.supervision.severities).map(([value, label]) => ({ value, label })) },
  { name: 'text', label: words.supervisionPage.finding, type: 'textarea', rows: 2, required: true, wide: true },
  { name: 'advice', type: 'textarea', rows: 2, wide: true },
]

export const reportFields = (words: Locale): FieldOf[] => [
  { name: 'phase', options: phaseIds.map((value) => ({ value, label: words.method.phases[value].name })) },
  { name: 'opinion', options: Opinion.options.map((value) => ({ value, label: words.documents.supervision.opinionWords[value] })) },
  { name: 'on', label: words.fields.day.label, type: 'date' },
  { name: 'summary', type: 'textarea', rows: 5, required: true, wide: true },
]

function formsOf(ask: ProjectAsk, { id, phase, opinion, on, summary, handedIn: handed, answered }: SupervisionReport, back: string) {
  const { words } = ask.reader
  const say = words.supervisionPage
  const hidden = { report: id }
  const mine = !handed && mayChange(ask, 'edit-report')
  return {
    add: mine ? changeForm(ask, 'add-finding', { back, hidden, key: 'report', fields: findingFields(words), values: { severity: 'medium' }, submit: say.addFinding }) : null,
    edit: mine ? changeForm(ask, 'edit-report', { back, hidden, key: 'report', fields: reportFields(words), values: { phase, opinion, on, summary }, submit: words.frame.save }) : null,
    handIn: mine ? changeForm(ask, 'hand-in-report', { back, hidden, submit: say.handIn, primary: true }) : null,
    discard: mine ? changeForm(ask, 'withdraw-report', { back: back.slice(0, back.indexOf('#')), hidden, submit: say.discard }) : null,
    reply: handed ? changeForm(ask, 'answer-report', { back, hidden, key: 'report', fields: [{ name: 'note', type: 'textarea', rows: 4, required: true, wide: true }], values: { note: answered?.note ?? '' }, submit: say.answer }) : null,
  }
}
