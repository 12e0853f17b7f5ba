import { standing } from '../../domain/by-id.ts'
import { dayIn } from '../../domain/day.ts'
import type { ReportDoor } from '../../domain/issue.ts'
import { formatOf } from '../../locales/format.ts'
import { namesOf } from '../../locales/names.ts'
import { type DepartmentReports, reportsByDepartment, reportsByDoor, silentDepartments } from '../../method/reporting.ts'
import type { Page, ProjectAsk } from '../ask.ts'
import { changeForm, type FieldOf } from '../change-form.ts'
import { keepingPast, projectFrame } from '../frame.ts'
import { paths } from '../paths.ts'
import { isLocalAddress } from '../public-address.ts'
import { qrCode } from '../qr-code.ts'
import { tokenOf } from '../report/door-asked.ts'
import { savedEntry } from '../saved.ts'

/** `/projects/:id/issues/doors`: how the front line comes in, who has reported, and who never has. */
export async function doorsPage(ask: ProjectAsk): Promise<Page> {
  const { project, past, address = '', reader: { words } } = ask
  const say = words.doorsPage
  const path = paths.doors(project.id)
  const { anonymous } = project.issueDesk
  const open = changeForm(ask, 'open-door', { back: `${path}#doors`, fields: doorFields(ask), values: { title: '', department: '' }, submit: say.open, primary: true })
  const doors = standing(project.issueDesk.doors).toSorted((a, b) => Number(a.closed !== null) - Number(b.closed !== null))
  return {
    view: 'doors',
    page: {
      frame: projectFrame(ask, say.title, await savedEntry(ask)), words: say, lead: leadOf(ask), toIssues: keepingPast(ask, paths.issues(project.id)),
      local: isLocalAddress(address) && doors.length > 0 ? say.local : '',
      doors: doors.map((door) => doorRow(ask, door)), open, isOpen: open !== null && (open.form.failed || doors.length === 0), who: open || past ? '' : say.who,
      access: anonymous ? say.anonymousOn : say.anonymousOff,
      turn: changeForm(ask, 'set-anonymous', { back: `${path}#access`, hidden: { anonymous: String(!anonymous) }, submit: anonymous ? say.turnOff : say.turnOn }),
      departments: reportsByDepartment(project, ask.today).map((row) => departmentRow(ask, row)), toBrief: keepingPast(ask, paths.brief(project.id)),
    },
  }
}

/** What the page says from outside of the project: the address that people open. */
export const doorsDepend = ({ address = '' }: ProjectAsk): string => address

function leadOf({ project, today, reader: { words } }: ProjectAsk): string {
  const { lead } = words.doorsPage
  const doors = standing(project.issueDesk.doors)
  const open = doors.filter(({ closed }) => !closed).length
  const came = [...reportsByDoor(project).values()]
  const last = came.map((each) => each.last).toSorted().at(-1)
  const silent = silentDepartments(project, today).length
  return [
    open === 0 ? lead.none : lead.open({ count: open }),
    ...(last !== undefined ? [lead.came({ count: came.reduce((sum, { count }) => sum + count, 0), day: formatOf(words.id).day(last, today) })] : open > 0 ? [lead.nothing] : []),
    ...(silent > 0 ? [lead.silent({ count: silent })] : []),
  ].join(words.project.sentenceGap)
}

function doorFields({ project, reader: { words } }: ProjectAsk, department = ''): FieldOf[] {
  const { editFields: say, titleHint } = words.doorsPage
  const names = namesOf(project, words)
  const departments = [...new Set([...project.brief.departments.map(({ name }) => name), ...(department === '' ? [] : [department])])]
  return [
    { name: 'title', label: say.title, hint: titleHint, required: true },
    { name: 'department', label: say.department, options: [{ value: '', label: say.noDepartment }, ...departments.map((name) => ({ value: name, label: names.text(name) }))] },
  ]
}

function doorRow(ask: ProjectAsk, door: ReportDoor) {
  const { project, today, address = '', reader: { words } } = ask
  const say = words.doorsPage
  const format = formatOf(words.id)
  const names = namesOf(project, words)
  const title = names.text(door.title)
  const back = `${paths.doors(project.id)}#${door.id}`
  const came = reportsByDoor(project).get(door.id)
  const href = paths.report(tokenOf(project, door))
  const day = (at: string): string => format.day(dayIn(project.timeZone, at), today)
  const live = door.closed === null
  return {
    id: door.id, title, live,
    status: live ? { tone: 'good', glyph: 'tick', word: say.states.open } : { tone: 'none', glyph: 'dash', word: say.states.closed },
    facts: [
      door.department === '' ? say.everyDepartment : say.ofDepartment({ department: names.text(door.department) }),
      door.closed ? say.closed({ day: day(door.closed.at) }) : say.opened({ day: day(door.at) }),
      say.reports({ count: came?.count ?? 0 }), ...(came ? [say.latest({ day: format.day(came.last, today) })] : []),
    ],
    qr: live ? qrCode(`${address}${href}`, say.qr({ title })) : null, address: `${address}${href}`, addressLabel: say.addressOf({ title }), href, poster: keepingPast(ask, paths.poster(project.id, Number(door.id.slice('door-'.length)))),
    edit: live ? changeForm(ask, 'edit-door', { back, hidden: { door: door.id }, key: 'door', fields: doorFields(ask, door.department), values: { title: door.title, department: door.department }, submit: say.save }) : null,
    close: live ? changeForm(ask, 'close-door', { back, hidden: { door: door.id }, key: 'door', text: say.closeText, submit: say.close }) : null,
  }
}

function departmentRow({ project, today, reader: { words } }: ProjectAsk, row: DepartmentReports) {
  const say = words.doorsPage
  const format = formatOf(words.id)
  const { department, known, uses, count, settled, last, silentDays, isSilent, hasDoor } = row
  const shown = (tone: string, glyph: string, word: string) => ({ tone, glyph, word })
  const state = (): ReturnType<typeof shown> => {
    if (department === '') return shown('none', 'ring', say.nobodyToThank)
    if (count > 0) return shown('good', 'tick', say.thanks({ count, solved: settled }))
    if (isSilent) return shown('warn', 'triangle', say.silentFor({ days: format.workingDays(silentDays) }))
    return uses && !hasDoor ? shown('none', 'ring', say.noLink) : shown('none', 'ring', uses ? say.notYet : say.notUsing)
  }
  return {
    name: department === '' ? say.unnamed : namesOf(project, words).text(department), note: known && !uses && count > 0 ? say.notUsing : '', count: format.number(count), unsettled: format.number(count - settled),
    last: last === null ? format.number(null) : format.day(last, today), hasReported: count > 0, state: state(),
  }
}
