import type { RiskKey } from '../../domain/risk.ts'

/** What risks are called wherever they are shown. */
export const riskWords = {
  names: {
    'no-strategic-plan': 'No strategic plan',
    'not-aligned-with-business-strategy': 'Not aligned with the business strategy',
    'tool-copied-from-others': 'Tool copied from others',
    'customer-experience-ignored': 'Customer experience ignored',
    'customers-not-involved': 'Customers not involved',
    'treated-as-it-project': 'Treated as an IT project',
    'no-goals-set': 'No goals set',
    'one-off-effort': 'A one-off effort',
    'having-customers-mistaken-for-customer-culture': 'Having customers mistaken for customer culture',
    'middle-managers-and-staff-not-won': 'Middle managers and staff not won over',
    'crm-bent-to-old-processes': 'CRM bent to the old processes',
    'not-seen-as-urgent': 'Not seen as urgent',
    'results-below-expectation': 'Results below expectation',
    'budget-and-time-out-of-control': 'Budget and time out of control',
    'staff-resistance': 'Staff resistance',
  } as const satisfies Record<RiskKey, string>,
}
