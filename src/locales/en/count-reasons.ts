import type { CountReasonWords } from '../count-sentences.ts'

type Sums = { approvals: number; conditional: number; rejections: number }

const votedOf = (voted: number, seats: number): string => (voted === 0 ? `None of ${seats} ${seats === 1 ? 'seat' : 'seats'} has voted` : `${voted} of ${seats} ${seats === 1 ? 'seat' : 'seats'} voted`)
const yes = ({ approvals, conditional }: Sums): string => `${approvals + conditional} yes${conditional > 0 ? ` (${conditional} with conditions)` : ''}`
const others = ({ conditional, rejections }: Sums): string => `the ${conditional} with conditions${rejections > 0 ? ` and the ${rejections} no` : ''}`

function notOutnumbered(sums: Sums): string {
  if (sums.approvals === 0) return `there is no plain yes to outnumber ${others(sums)}`
  return `${sums.approvals === 1 ? 'the 1 plain yes does' : `the ${sums.approvals} plain yes votes do`} not outnumber ${others(sums)}`
}

export const countReasons: CountReasonWords = {
  'no-seat': (_, __, open) => `Every seat is recused: nobody is left to vote, and there is no result${open ? ' yet' : ''}.`,
  'too-few': ({ voted, needed, seats }, _, open) => `${votedOf(voted, seats)}, a quorum needs ${needed}: no result${open ? ' yet' : ''}.`,
  'no-top-management': (_, __, open) => `No member of the client’s top management has voted in person${open ? ' yet' : ''}: without that there is no quorum and no result.`,
  quorate: ({ voted, seats }) => `${votedOf(voted, seats)}, a member of the client’s top management in person: quorate.`,
  majority: (sums) => `${yes(sums)}, ${sums.rejections} no: carried.`,
  minority: (sums) => `${yes(sums)}, ${sums.rejections} no: failed.`,
  'tie-chair-yes': ({ votes }, chair) => `${votes} yes, ${votes} no: a tie. The chair${chair ? ` (${chair})` : ''} voted yes in person: carried.`,
  'tie-chair-no': ({ votes }, chair) =>
    `${votes === 0 ? 'Nobody voted yes or no' : `${votes} yes, ${votes} no`}: a tie. Only a yes of the chair${chair ? ` (${chair})` : ''} in person would have carried it: failed.`,
  'with-conditions': (sums) => `With the conditions set, because ${notOutnumbered(sums)}.`,
  'conditions-outvoted': (sums) => `Without the conditions set, because the ${sums.approvals} plain yes votes outnumber ${others(sums)}.`,
}
