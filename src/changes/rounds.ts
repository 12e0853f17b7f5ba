import { z } from 'zod'
import { byId, nextId, standingById } from '../domain/by-id.ts'
import { concernsSupplier } from '../domain/change-requests.ts'
import { type Day, GivenDay } from '../domain/day.ts'
import { RoleId } from '../domain/ids.ts'
import { Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import { ConditionGiven, Motion, Paper, Recusal, Round } from '../domain/round.ts'
import { MeetingId, PersonId, RoundId } from '../domain/stamp.ts'
import { Paragraphs, Reason } from '../domain/text.ts'
import { earlyClosing, isAllRecused, isOver, seatsIn, subjectOf } from '../domain/votes.ts'
import { evaluateCheckpoint } from '../method/evaluation.ts'
import { countOf, roundState } from '../method/motion-matter.ts'
import { change, type Facts } from './change.ts'
import { closeIfComplete, endRound } from './closing.ts'
import { baseOf, find } from './find.ts'
import { conditionsFit, isAgainst, refusePast, refuseShut } from './gates.ts'
import { refuseUnready } from './matter-ready.ts'
import { ofClosing } from './stands-on.ts'

const [AtCheckpoint, OnMatter] = Motion.options
/** Most motions carry no conditions: they need not be said. */
const MotionGiven = z.discriminatedUnion('kind', [AtCheckpoint.extend({ conditions: z.array(ConditionGiven).max(50).default([]) }), OnMatter])

const conveners = ['committee-chair', 'committee-secretary', 'project-manager'] as const satisfies RoleId[]

/** Puts a motion to the vote. Its undoing withdraws it, as long as nobody voted. */
export const openRound = change({
  name: 'open-round',
  input: z.strictObject({
    motion: MotionGiven, reason: Paragraphs.default(''), papers: z.array(Paper).max(50).default([]), way: Round.shape.way.default('circulation'),
    meeting: MeetingId.nullable().default(null), deadline: GivenDay, supplierConcerned: z.boolean().default(false),
  }),
  may: conveners,
  make(project, given, { stamp, today, version }) {
    const base = baseOf(project)
    if (!base.organisation.formed) throw new Problem('committee-not-formed', {})
    const other = base.rounds.find((each) => !isOver(each) && subjectOf(each) === subjectOf(given))
    if (other) throw new Problem('round-exists', { round: other.id })
    if (given.deadline < today) throw new Problem('deadline-past', { deadline: given.deadline, today })
    if (given.meeting) refuseNoMeeting(base, given.meeting)
    const concerned = refuseMotion(base, given, today)
    const id = nextId(base.rounds, 'round')
    project.rounds.push({
      ...stamp, id, ...given, way: given.meeting ? 'meeting' : given.way, supplierConcerned: given.supplierConcerned || concerned,
      version, matters: [], votes: [], recusals: [], closed: null, withdrawn: null,
    })
    return { round: id }
  },
})

/** Refuses what cannot be put to the vote now; answers whether the matter itself concerns the supplier. */
function refuseMotion(base: Project, { motion, reason }: Pick<Round, 'motion' | 'reason'>, today: Day): boolean {
  if (motion.kind === 'matter') {
    const matter = standingById(base.matters, motion.matter, 'matter')
    if (matter.settled) throw new Problem('already-done', { kind: 'matter', id: matter.id })
    refuseUnready(base, matter)
    return concernsSupplier(base, matter)
  }
  const { phase, decision, conditions } = motion
  refuseShut(base, phase, decision)
  conditionsFit(phase, decision, conditions)
  refusePast(conditions, today)
  const { readiness } = evaluateCheckpoint(base, phase, today)
  if (reason === '' && isAgainst(decision, readiness)) throw new Problem('reason-needed', { decision, readiness })
  return false
}

function refuseNoMeeting({ meetings }: Project, id: string): void {
  if (standingById(meetings, id, 'meeting').cancelled) throw new Problem('thing-unknown', { kind: 'meeting', id })
}

/** A round that takes votes now. Throws `thing-unknown`, `round-closed`, `round-late`. */
export function votableRound(base: Project, id: string, today: Day): Round {
  const round = runningRound(base, id)
  if (roundState(round, today) === 'due') throw new Problem('round-late', { round: id, deadline: round.deadline })
  return round
}

function runningRound(base: Project, id: string): Round {
  const round = byId(base.rounds, id, 'round')
  if (isOver(round)) throw new Problem('round-closed', { round: id })
  return round
}

const actsAsChair = ({ roles }: Pick<Facts, 'roles'>): boolean => roles.includes('committee-chair') || roles.includes('operator')

/**
 * A seat that does not take part, for a conflict of interest: everybody says so for themselves, the chair for anybody who has not
 * voted; that never closes the round, so that nobody counts out a vote and the rest in one act. Taken back by `withdraw-recusal`.
 */
export const recuse = change({
  name: 'recuse',
  input: z.strictObject({ round: RoundId, seat: PersonId.optional(), reason: Reason }),
  may: RoleId.options,
  rule: 'own-seat',
  undoable: false,
  make(project, { round: id, seat = undefined, reason }, facts) {
    const base = baseOf(project)
    const round = votableRound(base, id, facts.today)
    const person = seat ?? facts.me
    const found = seatsIn(base, round).find((each) => each.person === person)
    if (!found) throw new Problem('no-seat', { round: id })
    if (person !== facts.me && !actsAsChair(facts)) throw new Problem('not-allowed', { change: 'recuse', role: facts.role, may: ['committee-chair'] })
    if (found.recused) throw new Problem('seat-recused', { seat: byId(base.team, found.person, 'person').name })
    const own = person === facts.me
    if (!own && round.votes.some((vote) => vote.seat === found.person)) throw new Problem('recusal-too-late', { seat: byId(base.team, found.person, 'person').name })
    const recusal: Recusal = { ...facts.stamp, id: nextId(round.recusals, 'recusal'), seat: found.person, reason, withdrawn: null }
    find(project.rounds, id, 'round').recusals.push(recusal)
    return { recusal: recusal.id, closed: own && closeIfComplete(project, { ...round, recusals: [...round.recusals, recusal] }, facts) }
  },
})

/** By who said so, or by the chair. */
export const withdrawRecusal = change({
  name: 'withdraw-recusal',
  input: z.strictObject({ round: RoundId, recusal: Recusal.shape.id }),
  may: RoleId.options,
  rule: 'own-seat',
  undoable: false,
  make(project, { round: id, recusal: which }, facts) {
    const round = votableRound(baseOf(project), id, facts.today)
    const { by } = standingById(round.recusals, which, 'recusal')
    if (by !== facts.stamp.by && !actsAsChair(facts)) throw new Problem('not-allowed', { change: 'withdraw-recusal', role: facts.role, may: ['committee-chair'] })
    find(find(project.rounds, id, 'round').recusals, which, 'recusal').withdrawn = facts.stamp
  },
})

/** By the chair once there is a quorum or nobody is left to vote; after the deadline by anybody who has to do with it. */
export const closeRound = change({
  name: 'close-round',
  input: z.strictObject({ round: RoundId }),
  may: [...conveners, 'committee-member'],
  rule: 'after-deadline',
  undoable: false,
  stands: (project, { round }, { today }) => ofClosing(project, round, today),
  make(project, { round: id }, facts) {
    const base = baseOf(project)
    const round = runningRound(base, id)
    const open = roundState(round, facts.today) === 'open'
    endRound(project, round, open ? earlyReason(base, round, facts) : 'deadline', facts)
  },
})

/** Throws `round-not-due`, `round-not-quorate` where it goes on. */
function earlyReason(base: Project, round: Round, facts: Facts): NonNullable<ReturnType<typeof earlyClosing>> {
  const count = countOf(base, round, facts.today)
  const why = earlyClosing(count, facts.roles)
  if (why) return why
  if (actsAsChair(facts) && !isAllRecused(count)) throw new Problem('round-not-quorate', { round: round.id })
  throw new Problem('round-not-due', { round: round.id, deadline: round.deadline })
}

/** By the chair, or by who opened it while nobody has voted. Not undone: it would run again among seats that may have changed since. */
export const callOffRound = change({
  name: 'call-off-round',
  input: z.strictObject({ round: RoundId, reason: Reason }),
  may: conveners,
  rule: 'own-round',
  undoable: false,
  make(project, { round: id, reason }, facts) {
    const round = runningRound(baseOf(project), id)
    const untouchedOwn = round.by === facts.stamp.by && round.votes.length === 0
    if (!untouchedOwn && !actsAsChair(facts)) throw new Problem('not-allowed', { change: 'call-off-round', role: facts.role, may: ['committee-chair'] })
    find(project.rounds, id, 'round').withdrawn = { ...facts.stamp, reason }
  },
})
