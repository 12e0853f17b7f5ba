import { seenHeads } from '../../../changes/seen.ts'
import { mayIterate } from '../../../domain/benefit-reviews.ts'
import { dayIn } from '../../../domain/day.ts'
import { mayCreateProjects } from '../../../domain/rights.ts'
import { inLocale } from '../../../domain/user-texts.ts'
import { formatOf } from '../../../locales/format.ts'
import { formFor, type ProjectAsk } from '../../ask.ts'
import { type ChangeForm, changeForm } from '../../change-form.ts'
import { mayChange } from '../../may-change.ts'
import { paths } from '../../paths.ts'

/** The form to start the next iteration is told apart by this from those of changes. */
export const START_ITERATION = 'start-iteration'

/** A project that this one goes on from or into: `name` null where the reader has no place in it. */
type Related = { id: string; name: string | null; there: boolean } | null

/** What the page says of other projects, which may be removed or renamed while this one stays as it is. */
export const benefitsDepends = async (ask: ProjectAsk): Promise<string> => JSON.stringify(await relatedOf(ask))

async function relatedOf({ context, project: { benefits }, reader: { who } }: ProjectAsk): Promise<{ next: Related; from: Related }> {
  if (!benefits.next && !benefits.from) return { next: null, from: null }
  const [all, mine] = [await context.store.heads(), await seenHeads(context, who)]
  const find = (id: string | undefined): Related =>
    (id === undefined ? null : { id, name: mine.find((head) => head.id === id)?.name ?? null, there: all.some((head) => head.id === id) })
  return { next: find(benefits.next?.project), from: find(benefits.from?.project) }
}

/** What comes next, and what this project goes on from. */
export async function iterationBlock(ask: ProjectAsk) {
  const { project } = ask
  const { next: say } = ask.reader.words.benefitsPage
  const { next, from } = await relatedOf(ask)
  const free = !next?.there
  const open = free && mayStart(ask) && mayIterate(project)
  return {
    from: linkTo(ask, from, paths.benefits, say.from), started: free ? '' : startedSaid(ask), go: linkTo(ask, next, paths.project, say.goOn),
    notes: notesOf(ask, next), form: open ? startForm(ask) : null, link: open ? linkForm(ask) : null,
  }
}

/** For who runs this project and may create others, also when this one is closed. */
const mayStart = (ask: ProjectAsk): boolean => mayChange(ask, 'link-next-iteration') && mayCreateProjects(ask.reader.who)

const linkTo = (ask: ProjectAsk, related: Related, path: (project: string) => string, label: string) =>
  (related?.there && related.name !== null ? { href: path(related.id), label, name: nameIn(ask, related.name) } : null)

function startedSaid({ project, today, reader: { words } }: ProjectAsk): string {
  const { next } = project.benefits
  return next ? words.benefitsPage.next.exists({ day: formatOf(words.id).day(dayIn(project.timeZone, next.at), today) }) : ''
}

/** Why there is nothing to follow or to start. */
function notesOf(ask: ProjectAsk, next: Related): string[] {
  const { next: say } = ask.reader.words.benefitsPage
  if (next?.there) return next.name === null ? [say.hidden({ project: next.id })] : []
  const why = !mayIterate(ask.project) ? [say.early] : mayStart(ask) ? [] : [say.who]
  return [...(next ? [say.removed({ project: next.id })] : []), ...(ask.past ? [] : why)]
}

const nameIn = ({ project, reader: { words } }: ProjectAsk, name: string): string => inLocale(project, name, words.id)

function startForm(ask: ProjectAsk): ChangeForm & { open: boolean } {
  const { next: say } = ask.reader.words.benefitsPage
  const { project } = ask
  const form = { ...formFor(ask, START_ITERATION, `${paths.benefits(project.id)}#next`), action: paths.iterations(project.id) }
  return {
    form, title: '', text: say.text, hidden: [], submit: say.submit, primary: true, open: form.failed,
    fields: [
      { name: 'name', id: 'iteration-name', label: say.name, hint: '', required: true, wide: true }, { name: 'start', id: 'iteration-start', label: say.start, hint: '', type: 'date', required: true },
      { name: 'id', id: 'iteration-id', label: say.id, hint: say.idHint },
    ],
  }
}

function linkForm(ask: ProjectAsk): ChangeForm | null {
  const { next: say } = ask.reader.words.benefitsPage
  return changeForm(ask, 'link-next-iteration', { back: `${ask.path}#next`, text: say.linkText, fields: [{ name: 'project', required: true }] })
}
