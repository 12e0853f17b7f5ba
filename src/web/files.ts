import { giversFor } from '../changes/files.ts'
import { dayIn } from '../domain/day.ts'
import { type FileSubject, subjectText } from '../domain/file-record.ts'
import { knownEndings, MAX_FILE } from '../domain/file-type.ts'
import { filesAbout } from '../domain/files.ts'
import { actingRole } from '../domain/rights.ts'
import { formatOf } from '../locales/format.ts'
import { namesOf } from '../locales/names.ts'
import { formFor, type ProjectAsk } from './ask.ts'
import type { Form } from './form.ts'
import { keepingPast } from './frame.ts'
import { mayChange } from './may-change.ts'
import { paths } from './paths.ts'

export type FileRow = { id: string; name: string; href: string; type: string; size: string; added: string; removeLabel: string }

/**
 * The evidence files of one thing, with the forms to attach and remove them: what the partials `files` (the list and the controls)
 * and `files-forms` (the forms themselves, outside of any other form) print.
 */
export type FilesPart = {
  /** Tells the controls of this part from others of the page. */
  id: string
  about: string
  rows: FileRow[]
  attach: Form | null
  withdraw: Form | null
  open: boolean
  error: string
  accept: string
  label: string
  hint: string
  words: { attach: string; submit: string; remove: string }
}

type Options = {
  /** The page to come back to, with a fragment. */
  back: string
  /** What the files are about, as the page calls it. */
  subject: string
  /** Files are only listed: the thing is closed, or is another's to prove. */
  closed?: boolean
}

/** What a page shows of the files about one thing, and whether the reader may attach and remove some. */
export function filesOf(ask: ProjectAsk, about: FileSubject, { back, subject, closed = false }: Options): FilesPart {
  const { project, posted, reader: { words } } = ask
  const say = words.filesPart
  const spelled = subjectText(about)
  const attach = !closed && mayAttach(ask, about) ? { ...formFor(ask, 'add-file', back, { about: spelled }, 'about'), action: paths.files(project.id) } : null
  const rows = filesAbout(project, spelled).map((record): FileRow => ({
    id: record.id, name: record.name, href: keepingPast(ask, paths.file(project.id, record.id)),
    type: say.types[record.type], size: sizeShown(record.size, ask),
    added: say.added({ who: namesOf(project, words).actor(record.by), day: formatOf(words.id).day(dayIn(project.timeZone, record.at), ask.today) }),
    removeLabel: say.removeNamed({ name: record.name }),
  }))
  return {
    id: `files-${spelled.replace(/[^a-z0-9-]/g, '-')}`, about: spelled, rows, attach,
    withdraw: attach && rows.length > 0 ? { ...formFor(ask, 'withdraw-file', back), failed: false } : null,
    open: attach?.failed ?? false, error: attach?.failed ? (posted?.problem ?? '') : '',
    accept: knownEndings.map((ending) => `.${ending}`).join(','), label: say.fileFor({ subject }), hint: say.hint({ megabytes: MAX_FILE / 1_000_000 }),
    words: { attach: say.attach, submit: say.submit, remove: say.remove },
  }
}

const mayAttach = (ask: ProjectAsk, { kind }: FileSubject): boolean => mayChange(ask, 'add-file') && actingRole(ask.roles, giversFor(kind)) !== null

/** `1.2 MB`, `340 KB`: at least one, and never less than it is. */
export function sizeShown(bytes: number, { reader: { words } }: Pick<ProjectAsk, 'reader'>): string {
  const { figure } = formatOf(words.id)
  return bytes < 1_000_000 ? `${figure(Math.ceil(bytes / 1_000), 0)}\u00a0KB` : `${figure(Math.ceil(bytes / 100_000) / 10, 1)}\u00a0MB`
}
