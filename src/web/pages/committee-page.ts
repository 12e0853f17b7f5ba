import type { Day } from '../../domain/day.ts'
import { overdueReviews } from '../../domain/benefit-reviews.ts'
import type { Project } from '../../domain/project.ts'
import { remember } from '../../domain/remember.ts'
import { seatsOf } from '../../domain/votes.ts'
import { findingSaid } from '../../locales/finding.ts'
import { formatOf } from '../../locales/format.ts'
import type { Locale } from '../../locales/locale.ts'
import type { FindingCode } from '../../method/checks/finding.ts'
import { committeeQueue, WAITING_LIMIT } from '../../method/committee-queue.ts'
import { organisationFindings } from '../../method/organisation-checks.ts'
import type { Page, ProjectAsk } from '../ask.ts'
import { keepingPast, projectFrame } from '../frame.ts'
import { heldAt } from '../held-at.ts'
import { paths, withQuery } from '../paths.ts'
import { placePath } from '../place-path.ts'
import { savedEntry } from '../saved.ts'
import { awaitedFrom } from './committee/awaited.ts'
import { formingOf } from './committee/forming.ts'
import { matterAsked, raising } from './committee/matters.ts'
import { memberRows } from './committee/member-rows.ts'
import { QUEUE_PART, queueView } from './committee/queue.ts'
import { endedRounds, lastResult } from './committee/round-rows.ts'
import { rulesSaid } from './committee/rules.ts'

/** So many decided rounds stand on the page at first. */
const FEW_ROUNDS = 8
const MANY_ROUNDS = 200

/** The steering committee: what waits for it and for the reader's vote, how it decided, who sits in it and how each takes part. */
export async function committeePage(ask: ProjectAsk): Promise<Page> {
  const { project, today, query, reader: { words } } = ask
  const page = words.committeePage
  const path = paths.committee(project.id)
  const all = query['show'] === 'decided'
  const decided = endedRounds(project, today, words)
  const organisation = keepingPast(ask, paths.organisation(project.id))
  return {
    view: 'committee',
    page: {
      frame: projectFrame(ask, page.title, await savedEntry(ask)), words: page, frameWords: words.frame, minus: words.checkpointPage.readiness.join,
      lead: leadOf(project, today, words), review: lateReview(ask), mine: awaitedFrom(ask), forming: formingOf(ask, path),
      queue: queueShown(ask, path), matter: matterAsked(ask), closeMatter: `${keepingPast(ask, path)}#queue`, raise: raising(ask, path),
      decided: inPast(ask, decided.slice(0, all ? MANY_ROUNDS : FEW_ROUNDS)), decidedMore: moreRounds(ask, path, all, decided.length),
      members: memberRows(project, today, words), organisation, findings: findingsShown(ask), rules: seatsOf(project).length > 0 ? rulesSaid(project, words) : [],
    },
  }
}

const inPast = <Row extends { href: string }>(ask: ProjectAsk, rows: readonly Row[]): Row[] => rows.map((row) => ({ ...row, href: heldAt(ask, row.href) }))

/** A review after go-live that is late is the project manager's to call, and the committee's to ask for. */
function lateReview(ask: ProjectAsk): { text: string; href: string } | null {
  const { project, today, reader: { words } } = ask
  const late = overdueReviews(project, today).at(-1)
  if (!late?.months) return null
  return { text: words.benefitWords.lead.overdue({ months: late.months, day: formatOf(words.id).day(late.on, today) }), href: `${keepingPast(ask, paths.benefits(project.id))}#reviews` }
}

/** The state of the committee in one or two sentences. */
const leadOf = remember((project: Project, today: Day, words: Locale) => [project, words, today], (project: Project, today: Day, words: Locale): string => {
  const { lead } = words.committeePage
  const { workingDays } = formatOf(words.id)
  const queue = committeeQueue(project, today)
  const oldest = Math.max(0, ...queue.map(({ age }) => age))
  const late = queue.filter((item) => item.late).length
  const limit = { days: workingDays(WAITING_LIMIT) }
  return [
    ...(project.organisation.formed ? [] : [lead.notFormed]),
    queue.length === 0 ? lead.nothing : oldest === 0 ? lead.fresh({ n: queue.length }) : lead.waits({ n: queue.length, days: workingDays(oldest) }),
    ...(late === 0 ? [] : [queue.length === 1 ? lead.lateOne(limit) : late === queue.length ? lead.lateAll(limit) : lead.late({ n: late, ...limit })]),
    ...(queue.length === 0 && project.organisation.formed ? [lastResult(project, today, words)] : []),
  ].filter((sentence) => sentence !== '').join(words.project.sentenceGap)
})

function queueShown(ask: ProjectAsk, path: string) {
  const { project, today, query, reader: { words } } = ask
  const { number } = formatOf(words.id)
  const { groups, count, first, last } = queueView(project, today, words, Math.max(0, Number(query['from']) || 0))
  const part = (from: number): string => `${withQuery(keepingPast(ask, path), { from: from > 0 ? from : null })}#queue`
  return {
    groups: groups.map((group) => ({ ...group, rows: inPast(ask, group.rows) })),
    pager: {
      shown: count > QUEUE_PART ? words.committeePage.queue.shown({ first: number(first + 1), last: number(last), of: number(count) }) : '',
      previous: first > 0 ? part(Math.max(0, first - QUEUE_PART)) : null, next: last < count ? part(last) : null,
      previousLabel: words.frame.previous, nextLabel: words.frame.next,
    },
  }
}

function moreRounds(ask: ProjectAsk, path: string, all: boolean, count: number) {
  if (count <= FEW_ROUNDS) return null
  const { rounds } = ask.reader.words.committeePage
  const here = keepingPast(ask, path)
  return all ? { href: `${here}#decided`, label: rounds.fewer } : { href: `${withQuery(here, { show: 'decided' })}#decided`, label: rounds.all({ n: formatOf(ask.reader.words.id).number(count) }) }
}

const hollow: readonly FindingCode[] = ['decision-waits', 'member-missing']
const aboutCommittee: readonly FindingCode[] = [...hollow, 'committee-no-chair', 'committee-no-top-management', 'committee-no-supplier', 'committee-small', 'members-untrained']

/** The findings about the committee with what mends them; a reader sees at once whether it is hollow. */
function findingsShown(ask: ProjectAsk) {
  const { project, today, reader: { words } } = ask
  return organisationFindings(project, today).filter(({ code }) => aboutCommittee.includes(code)).map((finding) => {
    const { what, figure, remedy, place, severity } = findingSaid(finding, project, words)
    const href = heldAt(ask, placePath(project, place))
    return { tone: severity === 'high' ? 'bad' : 'warn', glyph: severity === 'high' ? 'octagon' : 'triangle', word: words.method.severities[severity], what, figure, remedy, href }
  })
}
