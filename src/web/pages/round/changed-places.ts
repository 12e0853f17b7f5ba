import type { Day } from '../../../domain/day.ts'
import type { PhaseId } from '../../../domain/ids.ts'
import type { Project } from '../../../domain/project.ts'
import type { Round, Vote } from '../../../domain/round.ts'
import type { Locale } from '../../../locales/locale.ts'
import { namesOf } from '../../../locales/names.ts'
import { placeSaid } from '../../../locales/place-said.ts'
import { changedSince, matterOf } from '../../../method/motion-matter.ts'

/** What has changed since a vote was cast, in words, each once: why it is void. Nothing: it stands. */
export function changedInWords(project: Project, round: Round, vote: Vote, today: Day, words: Locale): string[] {
  const places = changedSince(project, round, vote, today)
  if (places.length === 0) return []
  const then = round.matters.find(({ id }) => id === vote.matter)?.facts ?? {}
  const now = matterOf(project, round.motion, today).facts
  return [...new Set(places.map((place) => said(place, then[place], now[place], { project, round, words })))]
}

type Said = { project: Project; round: Round; words: Locale }

function said(place: string, then: string | undefined, now: string | undefined, { project, round: { motion }, words }: Said): string {
  const names = namesOf(project, words)
  const [kind = '', id = ''] = place.split(/:(.*)/s)
  if (kind === 'criterion' && motion.kind === 'checkpoint') return fromTo(names.criterion(motion.phase as PhaseId, id), ratingIn(then, words), ratingIn(now, words), words)
  if (kind === 'deliverable') return fromTo(names.deliverable(id), statusIn(then, words), statusIn(now, words), words)
  if (kind === 'condition') return placeSaid(place, names.text(project.issues.find((issue) => issue.id === id)?.title ?? ''), words)
  return kind === 'pass-mark' ? fromTo(placeSaid(place, '', words), shownIn(then), shownIn(now), words) : placeSaid(place, '', words)
}

const fromTo = (name: string, from: string, to: string, words: Locale): string =>
  from === to || from === '' || to === '' ? name : words.roundPage.places.fromTo({ name, from, to })

const partsIn = (facts: string | undefined): unknown[] => (facts === undefined ? [] : [JSON.parse(facts) as unknown].flat())

function ratingIn(facts: string | undefined, words: Locale): string {
  const [rating, out] = partsIn(facts)
  if (facts === undefined) return ''
  if (out !== null) return words.checkpointPage.readiness.leftOut
  return typeof rating === 'number' ? String(rating) : words.checkpointPage.readiness.unrated
}

function statusIn(facts: string | undefined, words: Locale): string {
  const [status] = partsIn(facts)
  const { deliverableStatus } = words.method
  return typeof status === 'string' && Object.hasOwn(deliverableStatus, status) ? deliverableStatus[status as keyof typeof deliverableStatus] : ''
}

const shownIn = (facts: string | undefined): string => (facts === undefined ? '' : String(partsIn(facts)[0]))
