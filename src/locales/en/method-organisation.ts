import type { FieldId, PositionId, SkillId } from '../../domain/ids.ts'
import type { Severity } from '../../method/checks/finding.ts'

/** What people are in the company, where the method asks for it. */
export const positions = {
  'general-manager': 'General manager',
  'marketing-manager': 'Marketing manager',
  'sales-manager': 'Sales manager',
  'customer-service-manager': 'Customer-service manager',
  'chief-customer-officer': 'Chief customer officer',
  'it-director': 'IT director',
  'finance-director': 'Finance director',
  'supplier-representative': 'Representative of the supplier',
} as const satisfies Record<PositionId, string>

/** Skills that a check looks for. */
export const skills = {
  marketing: 'Marketing',
  sales: 'Sales',
  service: 'Service',
  it: 'Strong IT background',
  'data-conversion': 'Data cleaning and conversion',
  'project-management': 'Project management',
  training: 'Training',
  architecture: 'Systems and networks',
} as const satisfies Record<SkillId, string>

/** Fields that a project manager masters, or names an expert for. */
export const fields = {
  marketing: 'Marketing', sales: 'Sales', service: 'Service', technology: 'Technology', data: 'Data', change: 'Change and culture',
} as const satisfies Record<FieldId, string>

/** Between fields that are listed: some of their names have an “and” in them. */
export const fieldGap = ', '

export const severities = { high: 'High', medium: 'Medium', low: 'Low' } as const satisfies Record<Severity, string>

/** Between the names of groups that are staffed as one. */
export const unitJoin = ' + '
