import { sentenceOf } from '../../../locales/change-sentence.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import { entriesOfIssue } from '../../issue-journal.ts'
import { paths, withQuery } from '../../paths.ts'

const FEW = 12
const MANY = 300

/** The changes that touched an issue, newest first; `?show=history` shows more of a long one. */
export async function historyBlock(ask: ProjectAsk, issue: string) {
  const { context, project, held, today, query, reader: { words } } = ask
  const say = words.issuePage.history
  const format = formatOf(words.id)
  const names = namesOf(project, words)
  const entries = await entriesOfIssue(context, held, issue)
  const open = query['show'] === 'history'
  const rows = entries.slice(-(open ? MANY : FEW)).reverse().map((entry) => ({
    text: [names.actor(entry.by.id), sentenceOf(entry, project, words, issue)].join(words.project.sentenceGap), time: format.time(entry.at, project.timeZone, today),
    past: withQuery(paths.project(project.id), { at: entry.version }), pastLabel: words.historyPage.asItWasAt({ version: format.number(entry.version) }),
  }))
  const more = !open && entries.length > rows.length
  return {
    rows,
    more: more || open ? { href: `${withQuery(ask.path, { ...query, saved: null, show: open ? null : 'history' })}#history`, label: open ? say.fewer : say.all({ count: format.count(entries.length) }), rest: '' } : null,
  }
}
