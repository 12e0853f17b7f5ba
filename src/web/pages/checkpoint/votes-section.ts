import type { Day } from '../../../domain/day.ts'
import { gateDecision, gateIsOpen } from '../../../domain/gates.ts'
import { DecisionKind, type PhaseId } from '../../../domain/ids.ts'
import type { Decision, Project } from '../../../domain/project.ts'
import type { Round } from '../../../domain/round.ts'
import { chairOf, seatsOf } from '../../../domain/votes.ts'
import type { Locale } from '../../../locales/locale.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import { keepingPast } from '../../frame.ts'
import { paths } from '../../paths.ts'
import type { Status } from '../../status.ts'
import { type Ballot, ballotIn } from '../round/ballot.ts'
import { openRoundAt, roundNumber, roundStatus } from '../round/motion-said.ts'
import { type VotesView, votesView } from '../round/votes-view.ts'

export type VotesSection = { view: VotesView; state: Status; link: { href: string; label: string } } | null

/** The votes on the sheet: of the round that runs, else of the last one that has not been overtaken by a decision. */
export function votesSection(ask: ProjectAsk, phase: PhaseId, counted: Counted | null): VotesSection {
  const { today, reader: { words } } = ask
  const project = counted?.project ?? ask.project
  const round = counted?.round ?? roundShown(project, phase)
  if (!round) return null
  const n = roundNumber(round)
  return {
    view: votesView(project, round, today, words), state: roundStatus(round, today, words),
    link: { href: keepingPast(counted ? { ...ask, past: false } : ask, paths.round(project.id, n)), label: words.roundPage.votes.toRound({ n }) },
  }
}

/** The round that took a decision as it was counted: a sheet of the past ends before its last vote. */
export type Counted = { project: Project; round: Round }

export function countedRound(project: Project, decision: Decision | null): Counted | null {
  const round = project.rounds.find(({ id }) => id === decision?.vote)
  return round ? { project, round } : null
}

function roundShown(project: Project, phase: PhaseId): Round | null {
  const open = openRoundAt(project, phase)
  if (open) return open
  const decision = gateDecision(project, phase)
  const last = project.rounds.findLast(({ motion, closed }) => motion.kind === 'checkpoint' && motion.phase === phase && closed)
  return last && (!decision || decision.vote === last.id || (last.closed?.at ?? '') > decision.at) ? last : null
}

/** The ballot on paper: on the motion that runs, for who has not voted; without a round on the five decisions, for every member. None where a go stands. */
export function sheetBallot(project: Project, phase: PhaseId, today: Day, words: Locale): Ballot | null {
  const round = openRoundAt(project, phase)
  if (round) return ballotIn(project, round, today, words)
  if (seatsOf(project).length === 0 || gateIsOpen(project, phase)) return null
  const chair = chairOf(project)?.id
  const names = namesOf(project, words)
  return {
    heads: DecisionKind.options.map((kind) => words.method.decisions[kind]),
    rows: seatsOf(project).map(({ id }) => (id === chair ? words.roundPage.votes.seat({ who: names.person(id), note: words.roundPage.votes.chair }) : names.person(id))),
  }
}
