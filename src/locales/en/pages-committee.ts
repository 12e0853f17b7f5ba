import type { MatterKind } from '../../domain/round.ts'
import type { QueueKind } from '../../method/committee-queue.ts'

const isOne = (n: number): boolean => n === 1

/** The page of the steering committee: what waits for it, how it votes, who sits in it. */
export const committeePage = {
  title: 'Steering committee',
  why: 'A committee goes hollow when decisions wait and members stay away, and with it the project. So everything that waits shows its age, and every member how they take part: picked for real influence, not for rank. From an account of how CRM teams work.',
  lead: {
    notFormed: 'The committee that votes is not formed yet. Until it is, the project manager records its decisions, and every such decision says so.',
    nothing: 'Nothing waits for the committee.',
    waits: ({ n, days }: { n: number; days: string }) => (isOne(n) ? `One thing waits for the committee, for ${days}.` : `${n} things wait for the committee, the oldest for ${days}.`),
    fresh: ({ n }: { n: number }) => (isOne(n) ? 'One thing waits for the committee, since today.' : `${n} things wait for the committee, all since today.`),
    late: ({ n, days }: { n: number; days: string }) => (isOne(n) ? `One of them waits for longer than ${days}: a sign that the committee is hollow.` : `${n} of them wait for longer than ${days}: a sign that the committee is hollow.`),
    lateAll: ({ days }: { days: string }) => `All of them wait for longer than ${days}: a sign that the committee is hollow.`,
    lateOne: ({ days }: { days: string }) => `That is longer than ${days}: a sign that the committee is hollow.`,
    last: ({ result, motion, day }: Record<'result' | 'motion' | 'day', string>) => `Last result: ${result.toLowerCase()}, ${motion}, ${day}.`,
  },
  mine: {
    own: ({ motion, day }: { motion: string; day: string }) => `Your vote is missing: ${motion}, until ${day}.`,
    standIn: ({ who, motion, day }: Record<'who' | 'motion' | 'day', string>) => `${who} has not voted, and you are the stand-in: ${motion}, until ${day}.`,
    vote: 'Read and vote',
  },
  form: {
    heading: 'Form the committee', text: 'From then on checkpoints are decided by votes of its members; nobody decides for it any more. This is not undone: votes will stand on it.',
    ready: ({ members }: { members: string }) => `Named with a vote: ${members}.`,
    lacks: { chair: 'A chair is missing: somebody who leads the committee.', 'top-management': 'Nobody of the client’s top management has a vote: there could be no quorum.' },
    few: ({ n }: { n: number }) => (isOne(n) ? 'There is one seat with a vote; fewer than three can hardly disagree.' : `There are ${n} seats with a vote; fewer than three can hardly disagree.`),
    toMembers: 'Name the members', who: ({ roles }: { roles: string }) => `Forming the committee is open to: ${roles}.`, submit: 'Form the committee', on: 'Formed on',
  },
  queue: {
    heading: 'What waits for the committee',
    why: 'Checkpoints, changes of plan, funds, conflicts and naming the project manager are the committee’s. What waits longer than five working days is a sign that it is hollow. From an account of how CRM teams work.',
    kinds: { round: 'Under vote', checkpoint: 'Checkpoints', matter: 'Matters brought in', 'change-request': 'Change requests above the limits', issue: 'Critical issues overdue, and conflicts', supervision: 'Reports of the supervision group', 'manager-naming': 'Project manager' } as const satisfies Record<QueueKind, string>,
    issues: { overdue: 'critical and past its day', conflict: 'conflict between departments or sides' },
    subject: 'Waits', since: 'Since', age: 'Working days', due: 'Until', votes: 'Votes', missing: ({ who }: { who: string }) => `missing: ${who}`,
    toVote: 'to be put to the vote', toDecide: 'to be decided', toName: 'The project manager is to be named', report: ({ phase }: { phase: string }) => `Report on “${phase}”`, toAnswer: 'to be answered',
    of: ({ n, of }: { n: string; of: string }) => `${n} of ${of}`,
    none: 'Nothing waits', noneText: 'Checkpoints come here when they are submitted, reports of the supervision group when they are handed in, everything else when somebody brings it in.',
    shown: ({ first, last, of }: Record<'first' | 'last' | 'of', string>) => `${first} to ${last} of ${of}`,
    overdue: 'overdue', toClose: 'to be closed',
  },
  rounds: {
    decidedHeading: 'Decided', decidedNone: 'Nothing has been voted on yet.',
    motion: 'Motion', votes: 'Votes', result: 'Result', on: 'On',
    all: ({ n }: { n: string }) => `all ${n}`, fewer: 'fewer',
  },
  members: {
    heading: 'Members', why: 'Members are to have real influence, not only rank; how they attend and answer shows which it is. Each is to have had a training for executives: cases and their effect, in their own terms. From an account of how CRM teams work.',
    member: 'Member', side: 'Side', vote: 'Vote', standIn: 'Stand-in', meetings: 'Meetings attended', voted: 'Voted', response: 'Answers within', sameDay: 'the same day', training: 'Training',
    chair: 'chair', topManagement: 'top management', hasVote: 'yes', noVote: 'without vote', nobody: '–',
    of: ({ have, of }: { have: number; of: number }) => (of === 0 ? '–' : `${have} of ${of}`),
    represented: ({ n }: { n: number }) => `${n} by stand-in`,
    missedRow: ({ n }: { n: number }) => `${n} missed in a row`,
    trained: ({ day }: { day: string }) => `had ${day}`, dated: ({ day }: { day: string }) => `on ${day}`, untrained: 'no date',
    none: 'Nobody sits in the committee yet', noneText: 'Name its members: the client’s top management, the departments concerned, the supplier’s side. One of them leads it.',
    toOrganisation: 'The organisation', name: 'Name members',
  },
  findings: { heading: 'What weakens it', none: 'Nothing: nothing waits too long, nobody missed two meetings in a row, and everybody has had the training or a date for it.' },
  rules: {
    heading: 'How it decides', why: 'Rules that are fixed beforehand keep a decision from being argued about afterwards. From an account of how CRM teams work and a guide to introducing CRM.',
    seats: ({ n, needed }: { n: number; needed: number }) => `${n} ${isOne(n) ? 'seat has' : 'seats have'} a vote. A quorum is more than half of the seats not recused, now ${needed}, among them a member of the client’s top management in person; abstaining and stand-ins count. Without it there is no result.`,
    majority: 'Carried is what has more votes for it, with or without conditions, than against it.',
    tie: ({ chair }: { chair: string }) => `If they are equal, the chair’s own yes${chair ? ` (${chair})` : ''} carries; anything else fails.`,
    conditions: 'Conditions set by members go with the motion unless the plain approvals outnumber the conditional ones and the rejections together; each becomes an issue with an owner and a date.',
    standIn: 'A stand-in votes as long as the member has not; who has a seat stands in for nobody: nobody counts twice.',
    recused: 'Who has a conflict of interest is recused; the supplier’s seats are, where its choice or pay is decided.',
    void: 'What is cast is for what lay there: when that changes materially before the vote is closed, it is void and can be cast anew.',
    closing: 'A vote is closed when all seats have voted, after its last day, or by the chair once there is a quorum. Until then everybody can change what they cast.',
  },
  matters: {
    kinds: {
      conflict: 'Conflict', funds: 'Funds', 'plan-change': 'Change of plan', 'escalated-issue': 'Escalated issue', 'manager-naming': 'Naming the project manager', 'supplier-choice': 'Choice of supplier', 'to-be-process': 'New process', 'change-request': 'Change request', other: 'Other',
    } as const satisfies Record<MatterKind, string>,
    raise: 'Bring a matter before the committee', raiseText: 'What only the committee can decide and is no checkpoint: conflicts, funds, changes of plan, an issue that goes beyond the project.',
    kind: 'Kind', title: 'What is to be decided', text: 'Background', dueOn: 'Needed by', dueHint: 'without a day: within five working days', raiseSubmit: 'Bring it in',
    who: ({ roles }: { roles: string }) => `Bringing a matter in is open to: ${roles}.`,
    broughtBy: ({ who, day }: { who: string; day: string }) => `Brought in by ${who} on ${day}`, by: ({ day }: { day: string }) => `needed by ${day}`, supplier: 'the supplier’s seats are recused',
    settled: ({ day, note }: { day: string; note: string }) => `Settled on ${day} without a vote: ${note}`, settledByVote: ({ day }: { day: string }) => `Settled by a vote on ${day}.`, withdrawn: 'It was taken back.',
    put: 'Put it to the vote', motion: 'Motion', requestMotion: ({ title }: { title: string }) => `The change request “${title}” is approved, with its effect on plan and budget.`, motionHint: 'what a yes means, in one sentence', reason: 'Why it is recommended', settle: 'Settle without a vote', settleText: 'Where the committee need not vote, say what was settled and how.', note: 'What was settled',
    withdraw: 'Take it back', toRound: 'It is being voted on', close: 'Back to the list',
  },
} as const
