import { standing } from '../domain/by-id.ts'
import { conditionsOf } from '../domain/conditions.ts'
import { conditionState } from '../domain/issue.ts'
import type { Day } from '../domain/day.ts'
import { subjectText } from '../domain/file-record.ts'
import { type PhaseId, phaseIds } from '../domain/ids.ts'
import { milestonesOf } from '../domain/milestones.ts'
import type { Project } from '../domain/project.ts'
import { scheduleOf } from '../domain/schedule/project-schedule.ts'
import { translationTable } from '../domain/user-texts.ts'
import { fieldWord } from '../locales/change-sentence.ts'
import type { CliWords } from '../locales/cli-words.ts'
import { formatOf } from '../locales/format.ts'
import { labelled } from '../locales/labelled.ts'
import type { Locale } from '../locales/locale.ts'
import { namesOf } from '../locales/names.ts'
import { reasonOf } from '../locales/reason.ts'
import { evaluateCheckpoint } from '../method/evaluation.ts'
import { batchesSheet, rawBatches } from './batches-area.ts'
import { benefitsSheet, rawBenefits } from './benefits-area.ts'
import { businessCaseSheet, rawBusinessCase } from './business-case-area.ts'
import { budgetSheet, changeRequestsSheet, rawBudget, rawChangeRequests } from './change-requests-area.ts'
import { committeeSheet, rawCommittee } from './committee-area.ts'
import { diagnosisSheet, rawDiagnosis } from './diagnosis-area.ts'
import { goalsSheet, rawGoals } from './goals-area.ts'
import { issuesSheet, rawIssues } from './issues-area.ts'
import { meetingsSheet, rawMeetings, supervisionSheet } from './meetings-area.ts'
import { processesSheet, rawProcesses } from './processes-area.ts'
import { organisationSheet, rawOrganisation } from './organisation-area.ts'
import { rawRisks, risksSheet } from './risks-area.ts'
import type { Cell, Column } from './table.ts'

export type Asked = { project: Project; today: Day; phase: PhaseId | null; words: Locale; cli: CliWords }
type Area = keyof CliWords['areas']
export type Sheet = { columns: Column[]; rows: Cell[][] }

const ofPhase = <T extends { phase: PhaseId }>(things: readonly T[], phase: PhaseId | null): T[] => things.filter((thing) => phase === null || thing.phase === phase)
const phasesOf = (phase: PhaseId | null): readonly PhaseId[] => (phase ? [phase] : phaseIds)

/** The areas as they are stored, for programs. */
export const rawAreas: Record<Area, (project: Project, phase: PhaseId | null, today: Day) => unknown> = {
  brief: ({ id, name, subtitle, language, timeZone, currency, start, brief }) => ({ id, name, subtitle, language, timeZone, currency, start, ...brief }),
  goals: (project, _phase, today) => rawGoals(project, today),
  team: ({ team }) => standing(team),
  tasks: (project, phase, today) => ofPhase(standing(project.tasks), phase).map((task) => ({ ...task, ...scheduleOf(project, today).tasks.get(task.id) })),
  deliverables: ({ deliverables }, phase) => ofPhase(standing(deliverables), phase),
  criteria: (project, phase, today) => phasesOf(phase).map((each) => evaluateCheckpoint(project, each, today)),
  decisions: ({ decisions }, phase) => ofPhase(decisions, phase),
  conditions: (project, phase) => ofPhase(conditionsOf(project), phase),
  issues: (project, _phase, today) => rawIssues(project, today),
  batches: (project) => rawBatches(project),
  milestones: (project, phase, today) => ofPhase(milestonesOf(project, today), phase),
  translations: (project) => translationTable(project),
  calendar: ({ calendar }) => calendar,
  organisation: (project, _phase, today) => rawOrganisation(project, today),
  committee: (project, _phase, today) => rawCommittee(project, today),
  meetings: (project, _phase, today) => rawMeetings(project, today),
  supervision: ({ supervision }, phase) => ofPhase(standing(supervision), phase),
  files: ({ files }) => standing(files),
  diagnosis: (project) => rawDiagnosis(project),
  processes: (project) => rawProcesses(project),
  'business-case': (project, _phase, today) => rawBusinessCase(project, today),
  benefits: (project, _phase, today) => rawBenefits(project, today),
  risks: (project, _phase, today) => rawRisks(project, today),
  'change-requests': (project, phase, today) => ofPhase(rawChangeRequests(project, today), phase),
  budget: (project, _phase, today) => rawBudget(project, today),
}

/** The areas as tables for people. */
export const areaTables: Record<Area, (asked: Asked) => Sheet> = {
  issues: issuesSheet,
  batches: batchesSheet,
  committee: committeeSheet,
  diagnosis: diagnosisSheet,
  processes: processesSheet,
  'business-case': businessCaseSheet,
  benefits: benefitsSheet,
  risks: risksSheet,
  'change-requests': changeRequestsSheet,
  budget: budgetSheet,
  meetings: meetingsSheet,
  supervision: supervisionSheet,
  brief: briefTable,
  goals: goalsSheet,
  team: ({ project, words, cli: { heads } }) => ({
    columns: [{ head: heads.id }, { head: heads.person }, { head: heads.group }, { head: heads.side }, { head: heads.share, right: true }, { head: '' }],
    rows: standing(project.team).map(({ id, name, group, side, allocation, lead }) =>
      [id, namesOf(project, words).text(name), group ? words.method.groups[group].name : '', words.method.sides[side], allocation === null ? '' : `${allocation} %`, lead ? heads.lead : '']),
  }),
  tasks: taskTable,
  deliverables: ({ project, phase, words, cli: { heads } }) => ({
    columns: [{ head: heads.id }, { head: heads.phase }, { head: heads.document }, { head: heads.group }, { head: heads.status }, { head: heads.version, right: true }],
    rows: ofPhase(standing(project.deliverables), phase).map((each) => [
      each.id, words.method.phases[each.phase].name, namesOf(project, words).deliverableTitle(each), words.method.groups[each.group].name,
      words.method.deliverableStatus[each.status], each.approved?.version ?? '',
    ]),
  }),
  criteria: criteriaTable,
  decisions: ({ project, phase, words, cli: { heads } }) => ({
    columns: [{ head: heads.id }, { head: heads.on }, { head: heads.phase }, { head: heads.round, right: true }, { head: heads.decision }, { head: heads.readiness }, { head: heads.score, right: true }, { head: heads.version, right: true }, { head: heads.reason }],
    rows: ofPhase(project.decisions, phase).map((each) => [
      each.id, each.on, words.method.phases[each.phase].name, each.round, words.method.decisions[each.kind], words.method.readiness[each.readiness],
      formatOf(words.id).worse(each.score, 0, 'low'), each.version, namesOf(project, words).text(each.reason),
    ]),
  }),
  conditions: ({ project, phase, words, cli: { heads } }) => ({
    columns: [{ head: heads.id }, { head: heads.phase }, { head: heads.condition }, { head: heads.owner }, { head: heads.due }, { head: heads.status }],
    rows: ofPhase(conditionsOf(project), phase).map((each) => [
      each.id, words.method.phases[each.phase].name, namesOf(project, words).text(each.title), namesOf(project, words).text(each.owner), each.dueOn, words.method.conditionState[conditionState(each)],
    ]),
  }),
  organisation: organisationSheet,
  milestones: ({ project, phase, today, words, cli: { heads } }) => ({
    columns: [{ head: heads.milestone }, { head: heads.planned }, { head: heads.forecast }, { head: heads.slip, right: true }, { head: '' }],
    rows: ofPhase(milestonesOf(project, today), phase).map(({ kind, id, phase: at, planned, date, slip, reached }) => [
      kind === 'gate' ? labelled(heads.gate, words.method.phases[at].name) : namesOf(project, words).task(id), planned, date, formatOf(words.id).slipBare(slip), reached ? '✓' : '',
    ]),
  }),
  translations: ({ project, cli: { heads } }) => ({
    columns: [{ head: heads.text }, { head: 'en' }, { head: 'zh-CN' }, { head: 'zh-TW' }],
    rows: translationTable(project).map((row) => [row.text, ...(['en', 'zh-CN', 'zh-TW'] as const).map((locale) => row[locale] || (locale === project.language ? '' : heads.missing))]),
  }),
  calendar: ({ project: { calendar }, words, cli: { heads } }) => ({
    columns: [{ head: heads.field }, { head: heads.value }],
    rows: Object.entries(calendar).map(([field, value]) => [fieldWord(words, field).label, Array.isArray(value) ? value.join(' ') : value]),
  }),
  files: ({ project, words, cli: { heads } }) => ({
    columns: [{ head: heads.id }, { head: heads.name }, { head: fieldWord(words, 'about').label }, { head: heads.type }, { head: 'KB', right: true }],
    rows: standing(project.files).map(({ id, name, about, type, size }) => [id, name, subjectText(about), words.filesPart.types[type], formatOf(words.id).figure(Math.ceil(size / 1_000), 0)]),
  }),
}

function briefTable({ project, words, cli: { heads } }: Asked): Sheet {
  const { text } = namesOf(project, words)
  const { name, subtitle, start, language, timeZone, currency } = project
  const rows = Object.entries({ name, subtitle, start, language, timeZone, currency, ...project.brief })
  return { columns: [{ head: heads.field }, { head: heads.value }], rows: rows.map(([field, value]) => [fieldWord(words, field).label, factText(value, text) || heads.missing]) }
}

/** A fact of the brief as one text, empty where nothing is known; departments, systems and the like by their names. */
function factText(value: unknown, text: (written: string) => string): string {
  if (Array.isArray(value)) return value.map((each) => factText(each, text)).join('; ')
  if (typeof value === 'string') return text(value)
  if (typeof value !== 'object') return String(value)
  const thing = value as { name?: string; text?: string } | null
  return text(thing?.name ?? thing?.text ?? '')
}

function taskTable({ project, phase, today, words, cli: { heads } }: Asked): Sheet {
  const { tasks } = scheduleOf(project, today)
  const rows = ofPhase(standing(project.tasks), phase).sort((a, b) => phaseIds.indexOf(a.phase) - phaseIds.indexOf(b.phase) || a.order - b.order)
  return {
    columns: [{ head: heads.id }, { head: heads.phase }, { head: heads.task }, { head: heads.group }, { head: heads.start }, { head: heads.finish }, { head: heads.float, right: true }, { head: heads.done, right: true }],
    rows: rows.map((task) => {
      const dates = tasks.get(task.id)
      const slack = dates?.critical ? heads.critical : dates?.totalFloat
      return [task.id, words.method.phases[task.phase].name, namesOf(project, words).taskTitle(task), words.method.groups[task.group].name, dates?.start, dates?.finish, slack, `${task.done} %`]
    }),
  }
}

function criteriaTable({ project, phase, today, words, cli: { heads } }: Asked): Sheet {
  const names = namesOf(project, words)
  return {
    columns: [{ head: heads.phase }, { head: heads.id }, { head: heads.criterion }, { head: '' }, { head: heads.weight, right: true }, { head: heads.rating }, { head: heads.reason }],
    rows: phasesOf(phase).flatMap((each) => evaluateCheckpoint(project, each, today).rows.map((row) => [
      words.method.phases[each].name, row.id, names.criterionTitle(row), row.mandatory ? '★' : '', row.weight,
      row.rating === null ? '–' : `${row.rating} ${words.method.ratings[row.rating]}`, reasonOf(row, project, words).text,
    ])),
  }
}
