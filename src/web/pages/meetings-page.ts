import { keepers } from '../../domain/meeting-rules.ts'
import { isLate, openActions, openMeetings, reviewsOverdue } from '../../method/meetings.ts'
import { formatOf } from '../../locales/format.ts'
import { namesOf } from '../../locales/names.ts'
import type { Page, ProjectAsk } from '../ask.ts'
import { projectFrame } from '../frame.ts'
import { paths } from '../paths.ts'
import { savedEntry } from '../saved.ts'
import { actionRows, pastRows, plannedRows } from './meetings/meeting-lists.ts'
import { planForm } from './meetings/plan-form.ts'
import { rhythmRows } from './meetings/rhythm-rows.ts'

/** All meetings: their rhythm, those to come, what earlier ones left to do, and the minutes. */
export async function meetingsPage(ask: ProjectAsk): Promise<Page> {
  const { project, past, demonstration, reader: { words } } = ask
  const say = words.meetingsPage
  const path = paths.meetings(project.id)
  const plan = planForm(ask, `${path}#planned`)
  const actions = actionRows(ask, `${path}#actions`)
  return {
    view: 'meetings',
    page: {
      frame: projectFrame(ask, say.title, await savedEntry(ask)), words: say, frameWords: words.frame,
      lead: leadOf(ask), rhythm: rhythmRows(ask, `${path}#rhythm`), planned: plannedRows(ask),
      actions, finishes: actions.some(({ finish }) => finish), earlier: pastRows(ask), plan,
      planWho: plan || past ? '' : say.plan.who({ roles: rolesOf(ask) }),
      feed: past || demonstration ? null : paths.account(),
    },
  }
}

const rolesOf = ({ reader: { words } }: ProjectAsk): string =>
  formatOf(words.id).list([...new Set([...keepers.committee, ...keepers.team])].map((role) => words.method.roles[role]))

/** What is overdue, what comes next, and what is left to do. */
function leadOf({ project, today, reader: { words } }: ProjectAsk): string {
  const format = formatOf(words.id)
  const { lead } = words.meetingsPage
  const { kinds } = words.documents.minutes
  const overdue = reviewsOverdue(project, today).map(({ kind, due, late }) => lead.overdue({ meeting: kinds[kind], day: format.day(due, today), days: format.workingDays(late) }))
  const next = openMeetings(project).find(({ on }) => on >= today)
  const actions = openActions(project, today)
  const unsealed = project.meetings.filter(({ held, sealed, withdrawn }) => held && !sealed && !withdrawn).length
  return [
    ...overdue,
    next ? lead.next({ meeting: next.title ? format.quoted(namesOf(project, words).text(next.title)) : kinds[next.kind], day: format.dayShortLong(next.on, today), time: next.at }) : lead.noNext,
    ...(actions.length > 0 ? [lead.actions({ open: actions.length, late: actions.filter((action) => isLate(action, today)).length })] : []),
    ...(unsealed > 0 ? [lead.unsealed({ count: unsealed })] : []),
  ].join(words.project.sentenceGap)
}
