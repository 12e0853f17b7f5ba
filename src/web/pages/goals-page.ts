import type { Day } from '../../domain/day.ts'
import { dueMeasurements, overdueMeasurements } from '../../domain/goal-due.ts'
import { projectAttainment } from '../../domain/goal-figures.ts'
import { Priority } from '../../domain/ids.ts'
import type { Project } from '../../domain/project.ts'
import { remember } from '../../domain/remember.ts'
import { formatOf, NO_DATA } from '../../locales/format.ts'
import type { Locale } from '../../locales/locale.ts'
import type { Page, ProjectAsk } from '../ask.ts'
import { keepingPast, projectFrame } from '../frame.ts'
import { heldAt } from '../held-at.ts'
import { mayChange } from '../may-change.ts'
import { paths, withQuery } from '../paths.ts'
import { savedEntry } from '../saved.ts'
import { whoMay } from '../who-may.ts'
import { addForm, problemWanted } from './goals/add-form.ts'
import { dueBlock } from './goals/due-block.ts'
import { faultRows } from './goals/faults-block.ts'
import { type GoalRow, goalRows, statesSaid } from './goals/goal-row.ts'
import { outcomesBlock } from './goals/outcomes-block.ts'

/** What shall be better, and how far it is: goals by priority, what is due to be measured, what is missing, which results are covered. METHOD 5.3. */
export async function goalsPage(ask: ProjectAsk): Promise<Page> {
  const { project, today, past, reader: { words } } = ask
  const say = words.goalsPage
  const body = bodyOf(project, today, words)
  return {
    view: 'goals',
    page: {
      frame: projectFrame(ask, say.title, await savedEntry(ask)), words: say, said: words.goalWords, title: say.title, ...body,
      groups: body.groups.map(({ rows, ...group }) => ({ ...group, rows: past ? rows.map((row) => ({ ...row, href: keepingPast(ask, row.href) })) : rows })),
      faults: body.faults.map((fault) => ({ ...fault, href: fault.href.startsWith('#') ? fault.href : heldAt(ask, fault.href) })),
      mayChange: past || project.closed || mayChange(ask, 'add-goal') ? '' : say.mayChange({ who: whoMay('add-goal', words) }),
      businessCase: { href: keepingPast(ask, paths.businessCase(project.id)), label: words.businessCasePage.link },
      imports: mayChange(ask, 'import-measurements') ? { href: paths.measurements(project.id), label: words.measurementsPage.link } : null, benefits: { href: keepingPast(ask, paths.benefits(project.id)), label: words.benefitsPage.toBenefits }, add: addForm(ask), addHref: `${withQuery(ask.path, { add: 'goal' })}#add`, adding: body.groups.length === 0 || ask.query['add'] !== undefined || problemWanted(ask) !== '', due: { ...dueBlock(ask), calendar: { href: `${keepingPast(ask, paths.measurements(project.id))}#calendar`, label: words.measurementsPage.calendar.link } }, outcomes: outcomesBlock(ask),
    },
  }
}

type Group = { id: string; title: string; sum: string; rows: GoalRow[] }

/** All but the reader's own part, worked out once per value of the project, day and language. */
const bodyOf = remember((project: Project, today: Day, words: Locale) => [project, today, words], (project: Project, today: Day, words: Locale) => ({
  lead: leadOf(project, today, words), figures: figuresOf(project, today, words), groups: groupsOf(project, today, words), faults: faultRows(project, today, words),
}))

function leadOf(project: Project, today: Day, words: Locale): string {
  const say = words.goalsPage
  const rows = goalRows(project, today, words)
  if (rows.length === 0) return say.leadNone
  const attained = projectAttainment(project, today)
  const overdue = overdueMeasurements(project, today).length
  return [
    say.lead({ goals: rows.length, states: statesSaid(rows, words) }),
    attained === null ? say.leadNoAttained : say.leadAttained({ share: formatOf(words.id).percent(Math.floor(attained * 100 + 1e-9)) }), ...(overdue > 0 ? [say.leadOverdue({ n: overdue })] : []),
  ].join(words.project.sentenceGap)
}

function figuresOf(project: Project, today: Day, words: Locale) {
  const { figures: say } = words.goalsPage
  const format = formatOf(words.id)
  const rows = goalRows(project, today, words)
  const attained = projectAttainment(project, today)
  const count = (...statuses: string[]): string => format.count(rows.filter(({ standing }) => statuses.includes(standing.status)).length)
  const due = dueMeasurements(project, today)
  const next = due.find(({ late }) => late === 0)
  return rows.length === 0 ? [] : [
    { label: say.attained, value: attained === null ? NO_DATA : format.percent(Math.floor(attained * 100 + 1e-9)), text: say.attainedNote },
    { label: say.well, value: count('on-track', 'achieved'), of: say.of({ count: format.count(rows.length) }), text: '' },
    { label: say.badly, value: count('at-risk', 'off-track', 'missed'), of: say.of({ count: format.count(rows.length) }), text: '' },
    { label: say.noData, value: count('no-data'), of: say.of({ count: format.count(rows.length) }), text: '' },
    { label: say.overdue, href: '#due', value: format.count(overdueMeasurements(project, today).length), text: next ? say.next({ day: format.day(next.due, today) }) : due.length === 0 ? say.noneDue : '' },
  ]
}

function groupsOf(project: Project, today: Day, words: Locale): Group[] {
  const rows = goalRows(project, today, words)
  return [...Priority.options, null].flatMap((priority): Group[] => {
    const mine = rows.filter(({ standing: { goal } }) => goal.priority === priority)
    if (mine.length === 0) return []
    return [{ id: priority ?? 'no-priority', title: priority ? words.method.priorities[priority] : words.goalWords.priorityOpen, sum: statesSaid(mine, words), rows: mine.map(({ row }) => row) }]
  })
}
