import { z } from 'zod'
import { nextId } from '../domain/by-id.ts'
import { GivenDay } from '../domain/day.ts'
import { Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import { ReportId } from '../domain/stamp.ts'
import { SupervisionReport } from '../domain/supervision.ts'
import { Paragraphs, Reason } from '../domain/text.ts'
import { change } from './change.ts'
import { baseOf, findStanding } from './find.ts'
import { assignGiven } from './given.ts'
import { ofReport } from './stands-on.ts'

/** Nobody but the supervision group writes its reports. METHOD 2. */
const supervisors = ['supervisor'] as const

const { phase, opinion, summary, findings } = SupervisionReport.shape
const FindingFields = findings.element.omit({ id: true, withdrawn: true }).extend({ text: Reason, advice: Paragraphs.default('') })
const FindingId = findings.element.shape.id

export const writeReport = change({
  name: 'write-report',
  input: z.strictObject({ phase, opinion, summary: Reason, on: GivenDay.optional(), findings: z.array(FindingFields).max(100).default([]) }),
  may: supervisors,
  make(project, { on: day, findings: given, ...report }, { stamp, today }) {
    notAhead(day, today)
    const id = nextId(baseOf(project.supervision), 'report')
    project.supervision.push({
      ...stamp, id, on: day ?? today, ...report, findings: given.map((finding, i) => ({ id: `finding-${i + 1}`, ...finding, withdrawn: null })),
      handedIn: null, answered: null, withdrawn: null,
    })
    return { report: id }
  },
})

export const editReport = change({
  name: 'edit-report',
  input: z.strictObject({ report: ReportId, phase: phase.optional(), opinion: opinion.optional(), summary: summary.pipe(Reason).optional(), on: GivenDay.optional() }),
  may: supervisors,
  make(project, { report, ...given }, { today }) {
    notAhead(given.on, today)
    assignGiven(draftNamed(project, report), given)
  },
})

export const addFinding = change({
  name: 'add-finding',
  input: FindingFields.extend({ report: ReportId }),
  may: supervisors,
  make(project, { report: id, ...given }) {
    const report = draftNamed(project, id)
    const finding = nextId(report.findings, 'finding')
    report.findings.push({ id: finding, ...given, withdrawn: null })
    return { finding }
  },
})

export const editFinding = change({
  name: 'edit-finding',
  input: FindingFields.extend({ advice: Paragraphs }).partial().extend({ report: ReportId, finding: FindingId }),
  may: supervisors,
  make(project, { report, finding, ...given }) {
    assignGiven(findingNamed(draftNamed(project, report), finding), given)
  },
})

export const withdrawFinding = change({
  name: 'withdraw-finding',
  input: z.strictObject({ report: ReportId, finding: FindingId }),
  may: supervisors,
  make(project, { report, finding }, { stamp }) {
    findingNamed(draftNamed(project, report), finding).withdrawn = stamp
  },
})

/** From here on it is the committee's, and stays as it is. */
export const handInReport = change({
  name: 'hand-in-report',
  input: z.strictObject({ report: ReportId }),
  may: supervisors,
  undoable: false,
  stands: (project, { report }) => ofReport(project, report),
  make(project, { report }, { stamp, today }) {
    draftNamed(project, report).handedIn = { ...stamp, on: today }
  },
})

export const withdrawReport = change({
  name: 'withdraw-report',
  input: z.strictObject({ report: ReportId }),
  may: supervisors,
  make(project, { report }, { stamp }) {
    draftNamed(project, report).withdrawn = stamp
  },
})

/** What the committee does with a report; a later answer takes the place of an earlier one. */
export const answerReport = change({
  name: 'answer-report',
  input: z.strictObject({ report: ReportId, note: Reason }),
  may: ['committee-chair', 'committee-secretary'],
  make(project, { report: id, note }, { stamp, today }) {
    const report = reportNamed(project, id)
    if (!report.handedIn) throw new Problem('report-not-handed-in', { report: id })
    report.answered = { ...stamp, on: today, note }
  },
})

const reportNamed = (project: Project, id: string): SupervisionReport => findStanding(project.supervision, id, 'report')

function draftNamed(project: Project, id: string): SupervisionReport {
  const report = reportNamed(project, id)
  if (report.handedIn) throw new Problem('report-handed-in', { report: id })
  return report
}

const findingNamed = ({ findings }: SupervisionReport, id: string): SupervisionReport['findings'][number] => findStanding(findings, id, 'finding')

function notAhead(day: string | undefined, today: string): void {
  if (day && day > today) throw new Problem('day-ahead', { day, today })
}
