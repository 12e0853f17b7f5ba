import type { ChangeSentences, FieldWords } from '../change-words.ts'

export const committeeNames = {
  'form-committee': 'Form the committee',
  'raise-matter': 'Bring a matter before the committee',
  'edit-matter': 'Edit a matter',
  'withdraw-matter': 'Take a matter back',
  'settle-matter': 'Settle a matter without a vote',
  'open-round': 'Put a motion to the vote',
  'cast-vote': 'Vote',
  recuse: 'Recuse a seat',
  'withdraw-recusal': 'Let a recused seat take part again',
  'close-round': 'Close a vote',
  'call-off-round': 'Call a vote off',
} as const

const votes = { approve: 'voted yes on', 'approve-with-conditions': 'voted yes with conditions on', reject: 'voted no on', abstain: 'abstained on' } as const

export const committeeSentences: Pick<ChangeSentences, keyof typeof committeeNames> = {
  'form-committee': ({ on }, names) => `formed the committee${on ? ` as of ${names.day(on)}` : ''}: checkpoints are decided by its votes from then on`,
  'raise-matter': ({ title }, names) => `brought before the committee: ${names.quoted(title)}`,
  'edit-matter': ({ matter, ...rest }, names) => `edited the matter ${names.subject({ kind: 'matter', matter })}: ${names.fields(rest)}`,
  'withdraw-matter': ({ matter }, names) => `took the matter ${names.subject({ kind: 'matter', matter })} back`,
  'settle-matter': ({ matter, note }, names) => `settled the matter ${names.subject({ kind: 'matter', matter })} without a vote: ${names.quoted(note)}`,
  'open-round': ({ motion, deadline }, names) =>
    motion.kind === 'checkpoint'
      ? `put to the vote until ${names.day(deadline)}: ${names.decision(motion.decision)} at the checkpoint of ${names.phase(motion.phase)}`
      : `put to the vote until ${names.day(deadline)}: ${names.subject({ kind: 'matter', matter: motion.matter })}`,
  'cast-vote': ({ round, seat, choice }, names) => `${votes[choice]} ${names.motion(round)}${seat ? `, for the seat of ${names.person(seat)}` : ''}`,
  recuse: ({ round, seat, reason }, names) => `recused ${seat ? names.person(seat) : 'their seat'} from the vote on ${names.motion(round)}: ${names.quoted(reason)}`,
  'withdraw-recusal': ({ round }, names) => `let a recused seat take part again in the vote on ${names.motion(round)}`,
  'close-round': ({ round }, names) => `closed the vote on ${names.motion(round)}`,
  'call-off-round': ({ round, reason }, names) => `called off the vote on ${names.motion(round)}: ${names.quoted(reason)}`,
}

export const committeeFields = {
  supplierConcerned: { label: 'The supplier’s choice or pay is decided', hint: 'its seats are recused' },
  motion: { label: 'Motion' },
  papers: { label: 'Papers' },
  way: { label: 'In a meeting or by circulation' },
  deadline: { label: 'Last day to vote' },
  seat: { label: 'Seat' },
  choice: { label: 'Vote' },
  comment: { label: 'Comment' },
  recusal: { label: 'Recusal' },
} as const satisfies Partial<FieldWords>
