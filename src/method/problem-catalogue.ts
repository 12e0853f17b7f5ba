import type { Motive, ProblemArea } from '../domain/diagnosis.ts'
import type { OutcomeFamily } from '../domain/ids.ts'
import type { z } from 'zod'

type Family = z.infer<typeof OutcomeFamily>

/** A problem of the catalogue: where it is met, the outcomes that suffer from it, and the motives for solving it. */
export type CatalogueProblem = {
  area: Exclude<ProblemArea, 'other'>
  hurts: readonly Family[]
  motives: readonly Motive[]
  /** Where people call for a CRM although the cause often lies elsewhere, METHOD 5.2. */
  trap?: true
}

const grow = 'win-and-grow'
const bind = 'satisfy-and-bind'
const understand = 'understand-and-anticipate'

/** The problems found first, METHOD 5.1. Names and sentences stand in the locales under the same keys. */
export const problemCatalogue = {
  'customer-statistics-missing': { area: 'marketing', hurts: ['data', 'revenue-growth', 'profit-growth'], motives: [understand, grow] },
  'campaign-information-late': { area: 'marketing', hurts: ['revenue-growth', 'efficiency'], motives: [grow] },
  'feedback-not-analysed': { area: 'marketing', hurts: ['data', 'profit-growth'], motives: [understand] },
  'no-automated-marketing-tools': { area: 'marketing', hurts: ['efficiency', 'revenue-growth'], motives: [grow, understand] },
  'prospect-information-poor': { area: 'sales', hurts: ['data', 'revenue-growth'], motives: [grow] },
  'running-deals-opaque': { area: 'sales', hurts: ['revenue-growth', 'efficiency'], motives: [grow] },
  'sales-process-opaque': { area: 'sales', hurts: ['efficiency', 'revenue-growth'], motives: [grow] },
  'performance-review-slow': { area: 'sales', hurts: ['efficiency', 'adoption'], motives: [grow] },
  'sales-aids-missing': { area: 'sales', hurts: ['efficiency', 'revenue-growth'], motives: [grow] },
  'competitor-information-poor': { area: 'sales', hurts: ['data', 'profit-growth'], motives: [grow, understand] },
  'prices-catalogue-stock-stale': { area: 'sales', hurts: ['profit-growth', 'customer-satisfaction'], motives: [grow, bind] },
  'no-automatic-reminders': { area: 'sales', hurts: ['revenue-growth', 'service'], motives: [grow, bind] },
  'customer-data-not-shared': { area: 'sales', hurts: ['data', 'customer-satisfaction', 'efficiency'], motives: [understand, bind] },
  'cross-selling-missed': { area: 'sales', hurts: ['revenue-growth', 'profit-growth'], motives: [grow, understand] },
  'quotes-orders-manual': { area: 'sales', hurts: ['efficiency', 'customer-satisfaction'], motives: [grow, bind] },
  'purchase-history-incomplete': { area: 'service', hurts: ['data', 'service'], motives: [bind, understand] },
  'contract-validity-unknown': { area: 'service', hurts: ['profit-growth', 'service'], motives: [bind] },
  'enquiry-data-not-at-hand': { area: 'service', hurts: ['service', 'customer-satisfaction'], motives: [bind] },
  'no-service-history': { area: 'service', hurts: ['data', 'service', 'efficiency'], motives: [bind] },
  'same-problems-recur': { area: 'service', hurts: ['customer-satisfaction', 'profit-growth'], motives: [bind], trap: true },
  'no-knowledge-base': { area: 'service', hurts: ['service', 'efficiency'], motives: [bind] },
  'needs-do-not-reach-improvement': { area: 'service', hurts: ['customer-satisfaction', 'revenue-growth'], motives: [understand, bind] },
  'complaints-not-analysed': { area: 'service', hurts: ['customer-satisfaction', 'data'], motives: [bind, understand], trap: true },
  'handling-status-invisible': { area: 'service', hurts: ['customer-satisfaction', 'service'], motives: [bind] },
  'no-link-to-stock-and-accounts': { area: 'service', hurts: ['service', 'efficiency'], motives: [bind] },
} as const satisfies Record<string, CatalogueProblem>

export type ProblemKey = keyof typeof problemCatalogue
export const problemKeys = Object.keys(problemCatalogue) as [ProblemKey, ...ProblemKey[]]

/** What the catalogue says of a problem; null for a company's own. */
export const catalogued = (key: string | null): CatalogueProblem | null =>
  (key !== null && Object.hasOwn(problemCatalogue, key) ? problemCatalogue[key as ProblemKey] : null)
