import { standing } from '../../../domain/by-id.ts'
import type { Issue } from '../../../domain/issue.ts'
import { formatOf } from '../../../locales/format.ts'
import { committeeQueue } from '../../../method/committee-queue.ts'
import type { ProjectAsk } from '../../ask.ts'
import { heldAt } from '../../held-at.ts'
import { paths } from '../../paths.ts'
import { queuedSaid } from '../committee/queue.ts'

/** That an issue lies before the committee, since when, and where it is decided. `matter`: it was brought in; else it came by itself. */
export type BeforeCommittee = { text: string; href: string; link: string; matter: boolean }

export function beforeCommittee(ask: ProjectAsk, { id }: Issue): BeforeCommittee | null {
  const { project, today, reader: { words } } = ask
  const say = words.issuePage.committee
  const brought = standing(project.matters).find(({ issue, settled }) => issue === id && settled === null)
  const item = committeeQueue(project, today).find(({ issue, matter }) => (brought ? matter === brought.id : issue === id))
  if (!item) return null
  const day = formatOf(words.id).day(item.since, today)
  if (item.issueWhy) return { text: say[item.issueWhy]({ day }), href: heldAt(ask, `${paths.committee(project.id)}#queue`), link: words.committeePage.queue.heading, matter: false }
  const { href, title } = queuedSaid(item, project, words)
  return { text: say.matter({ day }), href: heldAt(ask, href), link: title, matter: true }
}
