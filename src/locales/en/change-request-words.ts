import type { RequestPart, RequestState } from '../../domain/change-requests.ts'
import type { ChangeRequest, ChangeRuling } from '../../domain/change-request.ts'
import type { DecidedBy, FigureSource, WhoReason } from '../../method/change-control.ts'

type Limit = { amount: string; limit: string }
type Reasons = { readonly [Code in WhoReason['code']]: (facts: Limit) => string }

/** What pages, documents and commands say of change requests and the budget alike. */
export const changeRequestWords = {
  number: ({ n }: { n: string }) => `Change ${n}`,
  states: { draft: 'Draft', submitted: 'Waits for a decision', approved: 'Approved', rejected: 'Rejected', deferred: 'Put off', void: 'Void' } as const satisfies Record<RequestState, string>,
  rulings: { approved: 'Approve', rejected: 'Reject', deferred: 'Put off' } as const satisfies Record<ChangeRuling['kind'], string>,
  scopes: { added: 'Something is added', altered: 'Something is altered', dropped: 'Something is dropped' } as const satisfies Record<ChangeRequest['scope'], string>,
  deciders: { 'project-manager': 'the project manager', committee: 'the committee' } as const satisfies Record<DecidedBy, string>,
  decides: { 'project-manager': 'The project manager decides.', committee: 'The committee decides.' } as const satisfies Record<DecidedBy, string>,
  decidedBy: { 'project-manager': 'by the project manager', committee: 'by the committee' } as const satisfies Record<DecidedBy, string>,
  reasons: {
    'no-budget': ({ amount }) => `It costs ${amount}, and no budget is known: whatever costs goes to the committee.`,
    'cost-above': ({ amount, limit }) => `It costs ${amount}, above the limit of ${limit} for one request.`,
    'cost-within': ({ amount, limit }) => `It costs ${amount}, within the limit of ${limit} for one request.`,
    'days-above': ({ amount, limit }) => `It takes ${amount}, above the limit of ${limit} for one request.`,
    'days-within': ({ amount, limit }) => `It takes ${amount}, within the limit of ${limit} for one request.`,
    'sum-cost-above': ({ amount, limit }) => `Approved changes would cost ${amount} in sum, above the limit of ${limit}.`,
    'sum-cost-within': ({ amount, limit }) => `Approved changes would cost ${amount} in sum, within the limit of ${limit}.`,
    'sum-days-above': ({ amount, limit }) => `Approved changes would take ${amount} in sum, above the limit of ${limit}.`,
    'sum-days-within': ({ amount, limit }) => `Approved changes would take ${amount} in sum, within the limit of ${limit}.`,
  } as const satisfies Reasons,
  /** Where a figure comes from. */
  sources: { set: 'as set', reserve: 'the reserve', asked: 'the reserve that the complexity asks for; none is set', none: 'not known' } as const satisfies Record<FigureSource, string>,
  parts: {
    title: 'title', description: 'description', reason: 'reason', phase: 'phase', scope: 'scope', options: 'options', cost: 'cost', time: 'effect on time', goals: 'goals', requirements: 'requirements', risk: 'risk',
  } as const satisfies Record<RequestPart, string>,
  voidNote: ({ day, parts }: { day: string; parts: string }) => `Altered since the decision of ${day} (${parts}): that decision holds no more, and neither plan nor budget counts with it. It has to be handed in anew.`,
  free: 'none',
  /** Working days that a task becomes longer by. */
  more: ({ days }: { days: string }) => `+${days}`,
  noDays: 'none',
  /** Why a task takes longer than its estimate says. */
  longer: ({ days, n }: { days: string; n: string }) => `+${days} by change ${n}`,
  wholeProject: 'Whole project',
  columns: { planned: 'Planned', changes: 'Changes', committed: 'Committed', actual: 'Actual', forecast: 'Forecast', difference: 'Difference' },
  total: 'Total',
  /** How the sums stand, from the facts of the running total. */
  lead: {
    none: 'No change is approved: budget and plan are as they were agreed.',
    approved: ({ n, count, cost, days }: { n: number; count: string; cost: string; days: string }) => `${n === 1 ? 'One change is' : `${count} changes are`} approved: ${cost} and ${days}.`,
    within: ({ shares }: { shares: readonly { what: string; share: string }[] }) => `That is ${shares.map(({ what, share }) => `${share} of the tolerance for ${what}`).join(' and ')}.`,
    over: ({ what }: { what: string }) => `That is more than the tolerance for ${what}: nothing more should be added before the committee has looked at it.`,
    noTolerance: 'No tolerance for money is known: give the project a budget or a reserve.',
    what: { cost: 'money', days: 'time' },
    waiting: ({ n, count }: { n: number; count: string }) => (n === 1 ? 'One more waits for a decision.' : `${count} more wait for a decision.`),
  },
}
