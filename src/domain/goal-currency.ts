import type { Goal } from './goal.ts'

/** The currency of a goal's money: its unit where that names one (ISO 4217), else the project's. */
export const currencyOf = ({ unit, unitKind }: Pick<Goal, 'unit' | 'unitKind'>, ofProject: string): string => (unitKind === 'money' && /^[A-Z]{3}$/.test(unit) ? unit : ofProject)
