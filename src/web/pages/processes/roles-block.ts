import { standing } from '../../../domain/by-id.ts'
import { BUSY } from '../../../domain/process/finding-rules.ts'
import { type RoleLoad, roleLoads, uncounted } from '../../../domain/process/load.ts'
import type { RoleOfWork, Variant } from '../../../domain/process/process.ts'
import type { Project } from '../../../domain/project.ts'
import { formatOf, NO_DATA } from '../../../locales/format.ts'
import { processSpeaker } from '../../../locales/process-said.ts'
import { isSound, processStandingOf } from '../../../method/process-standing.ts'
import type { ProjectAsk } from '../../ask.ts'
import { type ChangeForm, changeForm } from '../../change-form.ts'
import { withQuery } from '../../paths.ts'
import type { Status } from '../../status.ts'
import { anyNumber } from '../brief/section-form.ts'

export type RoleRow = {
  id: string; name: string; rate: string; hours: string; later: string; capacity: string; share: string; tone: string
  /** Per cent of the whole width. */
  bar: number | null; busy: Status | null; unused: boolean; edit: { href: string; label: string } | null
}
export type RolesBlock = { rows: RoleRow[]; uncounted: string; later: boolean; add: ChangeForm | null; edit: ChangeForm | null; remove: ChangeForm | null }

/** Who works in processes: what an hour costs, the hours that the processes in scope need as they are and as they will be, and the hours there are. */
export function rolesBlock(ask: ProjectAsk): RolesBlock {
  const { project, reader: { words } } = ask
  const say = words.processesPage.roles
  const format = formatOf(words.id)
  const { names } = processSpeaker(project, words)
  const after = toBesInstead(project)
  const later = new Map(roleLoads(project, after).map(({ role, hours }) => [role.id, hours]))
  const lacking = uncounted(project)
  const edit = changeForm(ask, 'edit-work-role', { back: `${ask.path}#roles` })
  return {
    later: after.size > 0, ...forms(ask),
    uncounted: lacking.length === 0 ? '' : say.uncounted({ n: lacking.length, processes: format.list(lacking.slice(0, 5).map(({ title }) => format.quoted(names.text(title)))), more: lacking.length > 5 ? format.count(lacking.length - 5) : '' }),
    rows: roleLoads(project).map((load) => {
      const row = roleRow(ask, load, later.get(load.role.id) ?? 0)
      return { ...row, edit: edit && { href: `${withQuery(ask.path, { role: row.id })}#role`, label: say.editOf({ role: row.name }) } }
    }),
  }
}

function roleRow({ project, reader: { words } }: ProjectAsk, { role, hours, capacity, share }: RoleLoad, later: number): Omit<RoleRow, 'edit'> {
  const { names, money, format } = processSpeaker(project, words)
  const busy = share !== null && share >= BUSY
  return {
    id: role.id, name: names.text(role.name), rate: role.rate === null ? NO_DATA : money(role.rate), hours: format.count(hours), later: format.count(later), capacity: format.count(capacity), unused: hours === 0,
    share: share === null ? '' : format.percent(Math.round(1000 * share) / 10), bar: share === null || hours === 0 ? null : Math.min(100, Math.round(100 * share)),
    tone: busy ? 'warn' : 'none', busy: busy ? { tone: 'warn', glyph: 'triangle', word: words.processesPage.roles.busy } : null,
  }
}

/** The to-be that counts in the place of each as-is that has a sound one. */
const toBesInstead = (project: Project): Map<string, Variant> => new Map(standing(project.processes).flatMap((process) => {
  const { toBe } = processStandingOf(project, process)
  return process.inScope && toBe && isSound(toBe) ? [[process.id, toBe] as const] : []
}))

function forms(ask: ProjectAsk): Pick<RolesBlock, 'add' | 'edit' | 'remove'> {
  const { project, posted, query, reader: { words } } = ask
  const say = words.processesPage.roles
  const back = `${ask.path}#roles`
  const fields = [
    { name: 'name', label: say.name, required: true }, { name: 'rate', label: say.rateIn({ currency: project.currency }), ...anyNumber }, { name: 'hours', label: say.capacity, hint: say.capacityHint, ...anyNumber },
  ]
  const wanted = posted?.change === 'edit-work-role' ? posted.values['workRole'] : query['role']
  const role = standing(project.workRoles).find(({ id }) => id === wanted)
  return {
    add: changeForm(ask, 'add-work-role', { back, fields, submit: say.add }),
    edit: role ? changeForm(ask, 'edit-work-role', { back, fields, hidden: { workRole: role.id }, values: valuesOf(role), key: 'workRole', title: say.editOf({ role: processSpeaker(project, words).names.text(role.name) }), submit: words.frame.save, primary: true }) : null,
    remove: role ? changeForm(ask, 'withdraw-work-role', { back, hidden: { workRole: role.id }, key: 'workRole', submit: say.remove }) : null,
  }
}

const valuesOf = ({ name, rate, hours }: RoleOfWork): Record<string, string> => ({ name, rate: rate === null ? '' : String(rate), hours: hours === null ? '' : String(hours) })
