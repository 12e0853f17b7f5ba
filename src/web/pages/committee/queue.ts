import type { Day } from '../../../domain/day.ts'
import { phaseIds } from '../../../domain/ids.ts'
import type { Project } from '../../../domain/project.ts'
import { remember } from '../../../domain/remember.ts'
import { formatOf } from '../../../locales/format.ts'
import type { Locale } from '../../../locales/locale.ts'
import { namesOf } from '../../../locales/names.ts'
import { committeeQueue, type QueueItem, type QueueKind } from '../../../method/committee-queue.ts'
import { countOf } from '../../../method/motion-matter.ts'
import type { Tone } from '../../glyphs.ts'
import { paths, withQuery } from '../../paths.ts'
import { matterTitle, motionTitle, roundNumber } from '../round/motion-said.ts'
import { noteOf } from '../round/votes-view.ts'

/** So many of what waits stand on one page. */
export const QUEUE_PART = 25

/** Something that waits, in words. `tone`: empty where it has not waited too long. */
export type QueueRow = { key: string; href: string; title: string; text: string; since: string; age: string; tone: Tone | ''; due: string; dueTone: Tone | ''; votes: string; missing: string }
export type QueueGroup = { label: string; count: string; rows: QueueRow[] }
export type QueueView = { groups: QueueGroup[]; count: number; first: number; last: number }

/** What waits, a group for each kind, what is under vote first; `from` counts rows. */
export const queueView = remember(
  (project: Project, today: Day, words: Locale, from: number) => [project, words, today, from],
  (project: Project, today: Day, words: Locale, from: number): QueueView => {
    const all = grouped(committeeQueue(project, today))
    const first = Math.max(0, Math.min(from, all.length - 1))
    const shown = all.slice(first, first + QUEUE_PART)
    const { number } = formatOf(words.id)
    return {
      count: all.length, first, last: first + shown.length,
      groups: kinds.flatMap((kind) => {
        const rows = shown.filter((item) => item.kind === kind)
        if (rows.length === 0) return []
        const of = all.filter((item) => item.kind === kind).length
        const count = rows.length === of ? number(of) : words.committeePage.queue.of({ n: number(rows.length), of: number(of) })
        return [{ label: words.committeePage.queue.kinds[kind], count, rows: rows.map((item) => rowOf(item, project, today, words)) }]
      }),
    }
  },
)

const kinds: readonly QueueKind[] = ['round', 'checkpoint', 'manager-naming', 'matter', 'change-request', 'issue', 'supervision']

/** By kind; within one as urgent as they came. */
const grouped = (items: readonly QueueItem[]): QueueItem[] => kinds.flatMap((kind) => items.filter((item) => item.kind === kind))

function rowOf(item: QueueItem, project: Project, today: Day, words: Locale): QueueRow {
  const page = words.committeePage.queue
  const format = formatOf(words.id)
  const names = namesOf(project, words)
  const round = project.rounds.find(({ id }) => id === item.round)
  return {
    key: item.key, ...queuedSaid(item, project, words), since: format.day(item.since, today), age: format.number(item.age), tone: item.late ? 'warn' : '',
    due: format.day(item.dueOn, today), dueTone: item.overdue && hasOwnDay(item, project) ? 'bad' : '',
    votes: round ? noteOf(countOf(project, round, today), words) : '', missing: item.notVoted.length > 0 ? page.missing({ who: format.list(item.notVoted.map(names.person)) }) : '',
  }
}

/** A day that somebody set; elsewhere it only says when the wait becomes too long. */
const hasOwnDay = ({ kind, matter, issueWhy }: QueueItem, { matters }: Project): boolean => kind === 'round' || issueWhy === 'overdue' || matters.some(({ id, dueOn }) => id === matter && dueOn !== null)

/** What waits, in words, and where it is dealt with. */
export function queuedSaid({ kind, round: id, phase, matter, matterKind, request, issue, issueWhy, state, allRecused }: QueueItem, project: Project, words: Locale): Pick<QueueRow, 'href' | 'title' | 'text'> {
  const page = words.committeePage.queue
  const round = project.rounds.find((each) => each.id === id)
  if (round) return { href: paths.round(project.id, roundNumber(round)), title: motionTitle(project, round.motion, words), text: state === 'due' || allRecused ? page.toClose : words.roundPage.ways[round.way] }
  if (kind === 'checkpoint' && phase) {
    const title = words.method.numbered.checkpointOf({ n: phaseIds.indexOf(phase) + 1, phase: words.method.phases[phase].name })
    return { href: paths.checkpoint(project.id, phase), title, text: project.organisation.formed ? page.toVote : page.toDecide }
  }
  if (matter) return { href: matterPath(project, matter), title: matterTitle(project, matter, words), text: words.committeePage.matters.kinds[matterKind ?? 'other'] }
  if (kind === 'change-request' && request) return { href: requestPath(project, request), title: namesOf(project, words).changeRequest(request), text: project.organisation.formed ? page.toVote : page.toDecide }
  if (issue && issueWhy) return { href: issuePath(project, issue), title: namesOf(project, words).issue(issue), text: page.issues[issueWhy] }
  if (kind === 'supervision' && phase) return { href: paths.supervision(project.id), title: page.report({ phase: words.method.phases[phase].name }), text: page.toAnswer }
  return { href: `${paths.organisation(project.id)}#project-manager`, title: page.toName, text: '' }
}

/** The sheet of a change request. */
export const requestPath = ({ id }: Project, request: string): string => paths.changeRequest(id, Number(request.slice('change-request-'.length)))

/** The page of an issue. */
export const issuePath = ({ id }: Project, issue: string): string => paths.issue(id, Number(issue.slice('issue-'.length)))

/** Where a matter is read and dealt with. */
export const matterPath = ({ id }: Project, matter: string): string => `${withQuery(paths.committee(id), { matter })}#matter`
