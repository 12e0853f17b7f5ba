import type { Day } from '../../domain/day.ts'
import type { GroupId, PhaseId, SkillId } from '../../domain/ids.ts'
import type { Project } from '../../domain/project.ts'
import type { Place } from '../rating.ts'

/** What a detector saw, with its figures; worded by the locale. People, goals and processes are ids. */
export type SignFact =
  | { code: 'why-unwritten' }
  | { code: 'how-unwritten' }
  | { code: 'document-open'; document: 'strategy-report' | 'selection-report'; phase: PhaseId }
  | { code: 'strategy-weak'; rating: number }
  | { code: 'goals-without-strategy'; goals: number; of: number }
  | { code: 'supplier-before-needs'; supplier: string; lacks: 'problems' | 'goals' }
  | { code: 'no-service-goal' }
  | { code: 'service-no-better'; processes: number }
  | { code: 'service-worse'; processes: number; of: number }
  | { code: 'customers-unheard'; rating: number | null; over: boolean }
  | { code: 'customers-left-out' }
  | { code: 'customers-unproven' }
  | { code: 'only-it'; people: number }
  | { code: 'areas-missing'; skills: SkillId[]; of: number }
  | { code: 'platform-first'; processes: number; of: number }
  | { code: 'no-goal'; late: boolean }
  | { code: 'no-figure'; goals: number }
  | { code: 'goals-incomplete'; goals: number; of: number }
  | { code: 'goals-unmeasured'; goals: number; of: number }
  | { code: 'no-review-planned' }
  | { code: 'reviews-overdue'; count: number; days: number }
  | { code: 'goals-end-at-go-live'; goals: number; on: Day }
  | { code: 'no-rhythm'; goals: number }
  | { code: 'satisfaction-left-out' }
  | { code: 'service-untracked'; goals: number; of: number }
  | { code: 'no-executive' }
  | { code: 'executives-untrained'; people: string[]; of: number }
  | { code: 'announcement-late'; task: string; planned: Day }
  | { code: 'training-late'; task: string; planned: Day }
  | { code: 'first-course-late'; begin: Day | null; end: Day }
  | { code: 'departments-silent'; departments: string[]; of: number }
  | { code: 'only-tool'; processes: string[]; of: number }
  | { code: 'no-to-be'; processes: number; of: number; over: boolean }
  | { code: 'no-process-in-scope' }
  | { code: 'decisions-wait'; count: number; days: number; limit: number }
  | { code: 'meetings-missed'; people: string[]; count: number }
  | { code: 'committee-review-overdue'; days: number }
  | { code: 'urgency-low'; urgency: number }
  | { code: 'goals-behind'; off: number; risk: number; of: number }
  | { code: 'goals-not-reached-by-then'; goals: number; of: number }
  | { code: 'expectation-gaps'; issues: number }
  | { code: 'changes-cost' | 'changes-days'; used: number; share: number | null; over: boolean }
  | { code: 'go-live-slips'; days: number; reserve: number }
  | { code: 'forecast-over-budget'; forecast: number; budget: number }
  | { code: 'no-manager' }
  | { code: 'manager-on-the-side'; share: number | null; asked: number }
  /** What of it is there: no vote, no mandate, how many decisions wait and the longest how many working days, who stays away. */
  | { code: 'support-weak'; noVote: boolean; noMandate: boolean; waits: { count: number; days: number } | null; absent: string[] }
  | { code: 'groups-late'; groups: GroupId[]; tasks: number }
  | { code: 'supplier-late'; issues: number }
  | { code: 'issues-of-users-overdue'; issues: number }
export type SignCode = SignFact['code']

/** A warning raises the likelihood to 3 at least, a failure to 4. METHOD 10. */
export type SignLevel = 'warns' | 'fails'

/** A fact, how much it weighs, and where it is mended. */
export type Sign = SignFact & { level: SignLevel; place: Place }

/** Looks at the project's own data for signs of a risk. Null: there is nothing to look at yet, so that silence says nothing. */
export type Detector = (project: Project, today: Day) => Sign[] | null

export const sign = (level: SignLevel, fact: SignFact, place: Place): Sign => ({ ...fact, level, place })

/** The level that a figure reaches, or none. */
export const levelOf = (value: number, { warns, fails }: { warns: number; fails: number }): SignLevel | null => (value >= fails ? 'fails' : value >= warns ? 'warns' : null)
