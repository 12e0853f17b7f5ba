import { addDays, type Day } from '../../src/domain/day.ts'
import type { DiagnosedProblem } from '../../src/domain/diagnosis.ts'
import type { Goal, Measurement } from '../../src/domain/goal.ts'
import type { Project } from '../../src/domain/project.ts'
import { stamp } from './cast.ts'
import { problemOf, ratingsOf, whysOf } from './diagnosis.ts'
import { goalOf, judged, measured } from './goals.ts'

type Texts = { text: () => string; texts: readonly string[] }

/** Problems, whys, verdicts, goals, measurements and judgements that say something hostile wherever somebody may write. */
export function hostileGoals(project: Project, { text, texts }: Texts): Project {
  const goals = hostileGoalList({ text, texts })
  return {
    ...project, diagnosis: hostileDiagnosis({ text, texts }), goals,
    measurements: Object.fromEntries(goals.map(({ id }) => [id, texts.map((source, at) => reading(at + 1, source))])),
    outcomesLeftOut: [{ ...stamp, id: 'profit-growth', reason: texts.join('\n') }],
  }
}

/** Every fifth corrects the one before it. */
const reading = (n: number, source: string): Measurement =>
  measured(n, addDays('2026-04-02' as Day, n % 5 === 0 ? n - 1 : n), 40 + n / 7, { source, sample: n, part: n % 3 === 0 ? n : null, whole: n % 3 === 0 ? 100 : null, corrects: n % 5 === 0 ? `measurement-${n - 1}` : null })

/** One that rises, in a unit of its own; a range; a ratio in a currency that is none; and one that people judge. */
function hostileGoalList({ text, texts }: Texts): Goal[] {
  const all = texts.join('\n')
  const said = (): Partial<Goal> => ({ title: text(), owner: text(), unit: text(), baselineSource: text(), strategy: all, overruled: { ...stamp, reason: all } })
  return [
    goalOf({ ...said(), title: '<script>alert(1)</script>', unitKind: null, problems: ['problem-1', 'problem-2'], milestones: [{ id: 'target-1', phase: 'planning', on: null, value: 50 }, { id: 'target-2', phase: null, on: '2026-09-01' as Day, value: 60 }] }),
    goalOf({ ...said(), id: 'goal-2', shape: 'range', target: null, low: 20, high: 30, tolerance: 2, unitKind: 'score' }),
    goalOf({ ...said(), id: 'goal-3', ratio: true, unitKind: 'money', unit: '<b>', yearlyBenefit: 1e15, odds: 1 }),
    goalOf({ ...said(), id: 'goal-4', target: null, baseline: null, test: all, judges: ['person-1', 'person-2'], judgements: [{ ...judged(1, 'person-1', '2026-06-01', 0.5), note: all }, judged(2, 'person-2', '2026-06-02', 1)] }),
  ]
}

const hostileDiagnosis = ({ text, texts }: Texts): DiagnosedProblem[] => texts.map((title, i) => problemOf(i + 1, {
  title, area: (['marketing', 'sales', 'service', 'other'] as const)[i % 4] ?? 'other', motives: i % 2 === 0 ? ['win-and-grow'] : [], evidence: texts.join('\n'),
  ratings: ratingsOf({ 'person-1': [1, 5], [title.slice(0, 100) || 'x']: [5, (i % 5) + 1] }), whys: whysOf(...texts.slice(0, 8).map((why, at): [string, string] => [at === 0 || at === 5 ? '' : `why-${at}`, why])),
  verdict: i % 4 === 3 ? null : { ...stamp, kind: (['crm', 'partly', 'other'] as const)[i % 3] ?? 'other', cause: i % 2 === 0 ? text() : '', remedy: i % 3 === 0 ? null : 'other', note: texts.join('\n') },
}))
