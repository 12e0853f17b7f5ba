import type { ProblemSentences } from '../sentences.ts'

/** The number in `round-12`. */
const numberOf = (round: string): string => round.replace(/^round-/, '')

/** What goes wrong with the work of the committee and its votes. */
export const committeeProblems = {
  'committee-not-formed': () => 'There is no committee yet that votes. Name its members, then form the committee.',
  'round-needed': ({ phase }, say) =>
    `The checkpoint of ${say.quoted(say.phase(phase))} is decided by a vote of the committee, by nobody alone. Put the decision to the vote.`,
  'round-exists': () => 'The committee is already voting on this. Wait for the result, or have that vote called off.',
  'round-closed': () => 'This vote is over: it was closed or called off. What was decided stands; a new vote can decide otherwise.',
  'round-late': ({ deadline }, say) => `The last day to vote was ${say.day(deadline)}. The result follows from the votes cast until then; close the vote to record it.`,
  'round-not-due': ({ deadline }, say) => `Votes can be cast until ${say.day(deadline)}. Before that only the chair closes the vote, once there is a quorum.`,
  'round-not-quorate': () => 'There is no quorum yet: more than half of the seats must have voted, among them a member of the client’s top management in person. Wait for their votes.',
  'deadline-past': ({ deadline, today }, say) => `The last day to vote, ${say.day(deadline)}, lies before today, ${say.day(today)}. Choose today or a later day.`,
  'matter-in-round': ({ matter }, say) => `The committee is voting on ${say.quoted(matter)}: it stays as it is until then. Have the vote called off to change it.`,
  'no-seat': () => 'You have no seat in this vote, nor are you the stand-in of this seat. The members of the committee vote, and their stand-ins.',
  'seats-in-vote': ({ round }) =>
    `The committee is voting (vote ${numberOf(round)}): until then nobody changes who has a seat, its vote, its side or the chair, nor a stand-in who has voted. Close that vote or have it called off first.`,
  'seat-needed': ({ seats }, say) => `You are the stand-in of ${say.list(seats.map(say.quoted))}. Say for which seat you vote; nobody counts twice.`,
  'seat-recused': ({ seat }, say) => `The seat of ${say.quoted(seat)} is recused and takes no part in this vote.`,
  'seat-voted': ({ seat }, say) => `${say.quoted(seat)} has voted in person. A stand-in votes only as long as the member has not.`,
  'recusal-too-late': ({ seat }, say) => `A vote was cast for the seat of ${say.quoted(seat)} already: only ${say.quoted(seat)} can still say that the seat takes no part.`,
  'stand-in-seated': ({ seat }, say) => `You have a seat of your own and so stand in for nobody: no one counts twice. Vote for your own seat; ${say.quoted(seat)} needs another stand-in.`,
  'vote-unconditional': ({ decision }, say) => `${say.quoted(say.decision(decision))} carries no conditions. Approve it, reject it or abstain.`,
  'vote-conditions-needed': () => 'A yes with conditions needs at least one condition with an owner and a date. Add one, or vote a plain yes.',
  'vote-conditions-not-wanted': () => 'Only a yes with conditions carries conditions. Remove them, or vote yes with conditions.',
} satisfies Partial<ProblemSentences>
