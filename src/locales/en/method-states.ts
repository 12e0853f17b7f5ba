import type {
  AreaId, DecisionKind, OutcomeFamily, PhaseStatus, Priority, Readiness, Side,
} from '../../domain/ids.ts'
import type { SystemFate } from '../../domain/brief-facts.ts'
import type { ConditionState } from '../../domain/issue.ts'
import type { TaskState } from '../../domain/progress.ts'
import type { DeliverableStatus } from '../../domain/project.ts'
import type { Band } from '../../method/complexity.ts'
import type { z } from 'zod'

export const decisions = {
  go: 'Go',
  'conditional-go': 'Conditional go',
  rework: 'Rework',
  hold: 'Hold',
  stop: 'Stop',
} as const satisfies Record<DecisionKind, string>

/** What each decision does, for those who are about to take it. */
export const decisionEffects = {
  go: 'Opens the next phase.',
  'conditional-go': 'Opens the next phase; each condition becomes an issue with an owner and a date.',
  rework: 'Sends the phase back to work for a new round; the next phase stays closed.',
  hold: 'Nothing new starts until the committee decides anew.',
  stop: 'Ends the project; nothing starts any more.',
} as const satisfies Record<DecisionKind, string>

/** The gate of a checkpoint that has no decision in force. */
export const gateStates = { undecided: 'Not decided', due: 'Decision due', 'to-be-confirmed': 'To be confirmed' }

export const readiness = {
  ready: 'Ready',
  'ready-with-conditions': 'Ready with conditions',
  'not-ready': 'Not ready',
  incomplete: 'Incomplete',
} as const satisfies Record<Readiness, string>

export const phaseStatus = {
  'not-started': 'Not started',
  'in-progress': 'In progress',
  'in-review': 'In review',
  'in-rework': 'In rework',
  passed: 'Passed',
  'passed-with-conditions': 'Passed with conditions',
  'to-be-confirmed': 'To be confirmed',
  'on-hold': 'On hold',
  stopped: 'Stopped',
} as const satisfies Record<PhaseStatus, string>

/** 0 to 4, in this order. */
export const ratings = ['Absent', 'Poor', 'Partly', 'Meets', 'Exceeds'] as const

export const taskStatus = { 'not-started': 'Not started', 'in-progress': 'In progress', done: 'Done', late: 'Late' } as const satisfies Record<TaskState, string>

export const deliverableStatus = {
  draft: 'Draft',
  'in-review': 'In review',
  approved: 'Approved',
} as const satisfies Record<z.infer<typeof DeliverableStatus>, string>

export const conditionState = { open: 'Open', met: 'Met', dropped: 'Dropped' } as const satisfies Record<ConditionState, string>

export const sides = { client: 'Client', supplier: 'Supplier', consultant: 'Consultant' } as const satisfies Record<z.infer<typeof Side>, string>

export const priorities = { must: 'Must', should: 'Should', could: 'Could' } as const satisfies Record<z.infer<typeof Priority>, string>

export const outcomeFamilies = {
  'revenue-growth': 'Revenue growth',
  'profit-growth': 'Profit growth',
  'customer-satisfaction': 'Customer satisfaction',
  service: 'Service',
  efficiency: 'Efficiency',
  data: 'Data',
  adoption: 'Adoption',
} as const satisfies Record<z.infer<typeof OutcomeFamily>, string>

export const bands = { low: 'Low', moderate: 'Moderate', high: 'High', 'very-high': 'Very high' } as const satisfies Record<Band, string>

/** METHOD 4.1: the CRM business line. */
export const areas = {
  market: 'Market',
  lead: 'Leads',
  contact: 'Contacts and customers',
  opportunity: 'Opportunities',
  quotation: 'Quotations',
  configuration: 'Products and prices',
  order: 'Orders',
  service: 'Service',
  'web-self-service': 'Web self-service',
  satisfaction: 'Satisfaction',
  club: 'Customer club',
  feedback: 'Feedback',
} as const satisfies Record<AreaId, string>

export const systemFates = {
  integrate: 'Integrate',
  replace: 'Replace',
  leave: 'Leave as it is',
} as const satisfies Record<z.infer<typeof SystemFate>, string>

