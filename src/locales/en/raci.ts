import type { GroupId } from '../../domain/ids.ts'
import type { RaciLetter } from '../../domain/raci.ts'
import type { RaciFinding } from '../../method/raci-findings.ts'
import type { RaciDecision } from '../../method/raci-proposal.ts'

/** METHOD 2: who answers for what. For page, document and files. */
export const raci = {
  title: 'RACI matrix',
  subject: 'Checkpoint, decision or deliverable',
  kind: 'Kind',
  phase: 'Phase',
  key: 'Key',
  kinds: { checkpoint: 'Checkpoints', decision: 'Decisions of the committee', deliverable: 'Deliverables', own: 'Own rows' },
  kindOne: { checkpoint: 'Checkpoint', decision: 'Decision', deliverable: 'Deliverable', own: 'Own row' },
  deliverablesOf: ({ phase }: { phase: string }) => `Deliverables: ${phase}`,
  /** The same document of several phases is told apart by its phase. */
  ofPhase: ({ title, phase }: { title: string; phase: string }) => `${title}, ${phase}`,
  letters: {
    '': 'no part', R: 'responsible', A: 'accountable', AR: 'accountable and responsible', C: 'consulted', I: 'informed',
  } as const satisfies Record<RaciLetter, string>,
  meanings: {
    R: 'Responsible: does the work',
    A: 'Accountable: answers for it, exactly one',
    AR: 'Answers for it and does it',
    C: 'Consulted: is heard before',
    I: 'Informed: is told afterwards',
  } as const satisfies Record<Exclude<RaciLetter, ''>, string>,
  /** Column heads: as short as they can be understood. */
  heads: {
    'steering-committee': 'Committee', 'project-manager': 'Project manager', 'business-analysis': 'Business analysis', development: 'Development',
    'technical-architecture': 'Technical architecture', 'user-training': 'User training', deployment: 'Deployment', supervision: 'Supervision',
  } as const satisfies Record<GroupId, string>,
  decisions: {
    goals: 'Overall goals',
    scope: 'Scope of the requirements',
    supplier: 'Platform and supplier',
    'plan-changes': 'Changes of the plan',
    funds: 'Funds',
    'project-manager': 'Naming the project manager',
    organisation: 'Organisation and merging of groups',
    conflicts: 'Conflicts, with the final say',
    'early-start': 'Early start of tasks',
    'parallel-run-end': 'End of the parallel run',
  } as const satisfies Record<RaciDecision, string>,
  faults: {
    'no-accountable': () => 'Nobody is accountable: give exactly one group the A.',
    'several-accountable': ({ groups }: { groups: string }) => `More than one A: ${groups}. Exactly one group may answer for it.`,
    'no-responsible': () => 'Nobody is responsible: give at least one group the R.',
    nobody: ({ groups }: { groups: string }) => `No person in: ${groups}.`,
  } satisfies Record<RaciFinding['code'], (facts: { groups: string }) => string>,
}
