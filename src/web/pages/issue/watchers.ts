import type { Issue } from '../../../domain/issue.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import { changeForm } from '../../change-form.ts'

const MOST_NAMED = 8

/** Who hears of an issue, and one click to be among them or no longer. */
export function watchersPart(ask: ProjectAsk, { id, watchers }: Issue) {
  const { project, me, reader: { words } } = ask
  const { watchers: say } = words.issuePage
  const format = formatOf(words.id)
  const { person } = namesOf(project, words)
  const watching = me !== null && watchers.includes(me.id)
  const named = watchers.slice(0, MOST_NAMED).map(person)
  const more = watchers.length - named.length
  return {
    text: named.length === 0 ? say.none : format.list(more > 0 ? [...named, words.project.others({ more: format.number(more) })] : named),
    form: me === null ? null : changeForm(ask, 'watch-issue', { back: `${ask.path}#facts`, hidden: { issue: id, watching: String(!watching) }, submit: watching ? say.stop : say.watch }),
  }
}
