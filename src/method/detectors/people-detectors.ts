import type { Person } from '../../domain/brief-facts.ts'
import { standing } from '../../domain/by-id.ts'
import { slipInWorkingDays } from '../../domain/calendar.ts'
import { executingGroups, type PositionId, type SkillId } from '../../domain/ids.ts'
import { isOverdue } from '../../domain/issue-waits.ts'
import { runningTasks } from '../../domain/progress.ts'
import { groupsOf, membersOf } from '../../domain/rights.ts'
import { organisationFindings } from '../organisation-checks.ts'
import { formOpened, reportsByDepartment, silentDepartments } from '../reporting.ts'
import { marks } from './marks.ts'
import { type Detector, levelOf, type Sign, sign } from './sign.ts'

const business: readonly string[] = ['marketing', 'sales', 'service'] satisfies SkillId[]
const businessPositions: readonly (PositionId | null)[] = ['general-manager', 'marketing-manager', 'sales-manager', 'customer-service-manager', 'chief-customer-officer']

const executes = (person: Person): boolean => groupsOf(person).some((group) => (executingGroups as readonly string[]).includes(group))
const knowsBusiness = ({ skills, position }: Person): boolean => skills.some((skill) => business.includes(skill)) || businessPositions.includes(position)

/** Cause 6: people of the business do the work too, from all three areas. */
export const onlyItPeople: Detector = (project, today) => {
  const working = standing(project.team).filter((person) => person.side === 'client' && executes(person))
  if (working.length === 0) return null
  if (!working.some(knowsBusiness)) return [sign('fails', { code: 'only-it', people: working.length }, { page: 'organisation', anchor: 'groups' })]
  return organisationFindings(project, today).flatMap((finding): Sign[] =>
    (finding.code === 'analysis-areas-missing' ? [sign('warns', { code: 'areas-missing', skills: finding.skills, of: finding.of }, finding.place)] : []))
}

/** Part of cause 10: somebody of top management stands for it, and the committee's members were trained. */
export const executivesNotWon: Detector = (project, today) => {
  const members = membersOf(project, 'steering-committee')
  if (members.length === 0) return null
  return organisationFindings(project, today).flatMap((finding): Sign[] => {
    if (finding.code === 'committee-no-top-management') return [sign('fails', { code: 'no-executive' }, finding.place)]
    if (finding.code === 'members-untrained') return [sign('warns', { code: 'executives-untrained', people: finding.people, of: finding.of }, finding.place)]
    return []
  })
}

/** Part of cause 10 and of staff resistance: what is to tell and teach people is not late. */
export const teachingLate = (keys: readonly string[]): Detector => (project, today) => {
  const late = runningTasks(project, today).filter((running) => running.late && running.planned !== null && keys.includes(running.task.key ?? ''))
  return late.flatMap(({ task, planned }): Sign[] => {
    if (planned === null) return []
    const place = { page: 'phase' as const, phase: task.phase, anchor: task.id }
    if (task.key === 'announce-project') return [sign('warns', { code: 'announcement-late', task: task.id, planned }, place)]
    const level = levelOf(slipInWorkingDays(project.calendar, planned, today), marks.trainingDays)
    return level ? [sign(level, { code: 'training-late', task: task.id, planned }, place)] : []
  })
}

/** The first course is too late, or not planned although building is under way: a finding of the organisation. */
export const coursesLate: Detector = (project, today) => organisationFindings(project, today).flatMap((finding): Sign[] =>
  (finding.code === 'sessions-late' ? [sign('warns', { code: 'first-course-late', begin: finding.begin, end: finding.end }, finding.place)] : []))

/** Bottleneck 3: what users report about training and daily work is settled by its day. */
export const issuesOfUsers: Detector = (project, today) => {
  const about = standing(project.issues).filter(({ kind }) => kind === 'training' || kind === 'operation')
  if (about.length === 0) return null
  const overdue = about.filter((issue) => isOverdue(issue, today))
  const level = levelOf(overdue.length, marks.issuesOfUsers)
  return level ? [sign(level, { code: 'issues-of-users-overdue', issues: overdue.length }, { page: 'issues' })] : []
}

/** Departments that will work with the CRM and never report. METHOD 9: the front line finds the problems and keeps silent. */
export const departmentsSilent: Detector = (project, today) => {
  if (formOpened(project) === null) return null
  const using = reportsByDepartment(project, today).filter(({ uses }) => uses)
  const silent = silentDepartments(project, today)
  const level = using.length === 0 ? null : levelOf(silent.length / using.length, marks.silent)
  return level ? [sign(level, { code: 'departments-silent', departments: silent.map(({ department }) => department), of: using.length }, { page: 'issues', anchor: 'doors' })] : []
}
