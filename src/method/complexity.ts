import type { BriefFacts } from '../domain/brief-facts.ts'
import type { GroupId } from '../domain/ids.ts'
import { remember } from '../domain/remember.ts'

export const bands = ['low', 'moderate', 'high', 'very-high'] as const
export type Band = (typeof bands)[number]

/** How hard a project is: two scores of 1 to 5 and their product, METHOD 4.2. Without functions there is no score, and it counts as moderate. */
export type Complexity = {
  functions: number
  functionScore: number | null
  scopeScore: number
  /** 1 to 25. */
  complexity: number | null
  band: Band
  /** What default durations are multiplied with. */
  factor: number
  /** Reserve in per cent of time and money. */
  reserve: number
  phasedAdvised: boolean
  /** The groups that the band proposes to merge: each list is staffed as one. */
  merges: GroupId[][]
}

/** Until functions are chosen one by one, an area counts as three. */
const FUNCTIONS_PER_AREA = 3

export const complexityOf = remember((brief: BriefFacts) => [brief], (brief: BriefFacts): Complexity => {
  const functions = brief.modules.length * FUNCTIONS_PER_AREA
  const functionScore = functionScoreOf(functions)
  const scopeScore = scopeScoreOf(brief)
  const complexity = functionScore === null ? null : functionScore * scopeScore
  const band = bandOf(complexity)
  return { functions, functionScore, scopeScore, complexity, band, ...effects[band] }
})

/** 1 → 1; 2–5 → 2; 6–10 → 3; 11–20 → 4; more → 5; none chosen → no score yet. */
export function functionScoreOf(functions: number): number | null {
  if (functions === 0) return null
  if (functions === 1) return 1
  if (functions <= 5) return 2
  if (functions <= 10) return 3
  return functions <= 20 ? 4 : 5
}

/** The highest that holds: one department 1, several 2, whole company at one site 3, several sites or regions 4, subsidiaries 5. */
export function scopeScoreOf({ departments, sites, regions, subsidiaries }: BriefFacts): number {
  if ((subsidiaries ?? 0) > 0) return 5
  if ((sites ?? 0) > 1 || (regions ?? 0) > 1) return 4
  const using = departments.filter(({ uses }) => uses).length
  if (using > 1 && using === departments.length) return 3
  return using > 1 ? 2 : 1
}

export function bandOf(complexity: number | null): Band {
  if (complexity === null) return 'moderate'
  if (complexity <= 4) return 'low'
  if (complexity <= 9) return 'moderate'
  return complexity <= 15 ? 'high' : 'very-high'
}

type Effects = Pick<Complexity, 'factor' | 'reserve' | 'phasedAdvised' | 'merges'>
const effects: Record<Band, Effects> = {
  low: {
    factor: 0.6, reserve: 10, phasedAdvised: false,
    merges: [['steering-committee'], ['project-manager', 'business-analysis', 'development', 'technical-architecture', 'user-training', 'deployment'], ['supervision']],
  },
  moderate: {
    factor: 1, reserve: 15, phasedAdvised: false,
    merges: [['steering-committee'], ['project-manager'], ['business-analysis', 'user-training'], ['development', 'technical-architecture', 'deployment'], ['supervision']],
  },
  high: { factor: 1.5, reserve: 20, phasedAdvised: true, merges: [] },
  'very-high': { factor: 2.2, reserve: 25, phasedAdvised: true, merges: [] },
}

/** Working days × the band's factor, rounded up to half days, at least half a day. METHOD 1. */
export const scaledDays = (days: number, factor: number): number => Math.max(0.5, Math.ceil(Math.round(days * factor * 2 * 1e9) / 1e9) / 2)
