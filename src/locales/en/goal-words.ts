import type { Forecast } from '../../domain/forecast.ts'
import type { GoalField } from '../../domain/goal-faults.ts'
import type { GoalStatus } from '../../domain/goal-figures.ts'
import type { GoalRhythm, GoalShape, UnitKind } from '../../domain/goal.ts'

const isOne = (n: number): boolean => n === 1
type At = Record<'value' | 'day', string>

/** What is said about a goal wherever it is shown: its state, its target, its forecast. */
export const goalWords = {
  points: ({ n, figure }: { n: number; figure: string }) => `${figure} ${isOne(n) ? 'point' : 'points'}`,
  statuses: {
    'no-data': 'No data', achieved: 'Achieved', missed: 'Missed', 'on-track': 'On track', 'at-risk': 'At risk', 'off-track': 'Off track',
  } as const satisfies Record<GoalStatus, string>,
  comma: ', ', semicolon: '; ', inBrackets: (text: string) => ` (${text})`,
  /** Under a figure set large. */
  corridor: ({ target }: { target: string }) => `To stay within ${target}`,
  due: ({ expected }: { expected: string }) => `Due ${expected}`,
  /** With a count before it: "2 on track". */
  counted: {
    'no-data': ({ count }) => `${count} without data`, achieved: ({ count }) => `${count} achieved`, missed: ({ count }) => `${count} missed`,
    'on-track': ({ count }) => `${count} on track`, 'at-risk': ({ count }) => `${count} at risk`, 'off-track': ({ count }) => `${count} off track`,
  } as const satisfies Record<GoalStatus, (facts: { count: string }) => string>,
  shapes: {
    increase: 'Increase', decrease: 'Decrease', 'keep-above': 'Keep at or above', 'keep-below': 'Keep at or below', range: 'Stay in a range',
  } as const satisfies Record<GoalShape, string>,
  shapeOpen: 'as baseline and target say',
  unitKinds: { money: 'Money', percent: 'Per cent, 0 to 100', duration: 'Duration', count: 'Count', score: 'Score' } as const satisfies Record<UnitKind, string>,
  priorityOpen: 'No priority',
  /** What is to be reached, in as few words as a cell holds. */
  target: { atLeast: ({ value }: { value: string }) => `at least ${value}`, atMost: ({ value }: { value: string }) => `at most ${value}`, between: ({ bare, high }: Record<'bare' | 'low' | 'high', string>) => `${bare} to ${high}`, test: 'a written test' },
  rhythm: ({ unit, every }: GoalRhythm) => {
    const once = { day: 'daily', week: 'weekly', month: 'monthly', quarter: 'quarterly' } as const
    return isOne(every) ? once[unit] : `every ${every} ${unit}s`
  },
  rhythmUnits: { day: 'days', week: 'weeks', month: 'months', quarter: 'quarters' } as const satisfies Record<GoalRhythm['unit'], string>,
  noRhythm: 'no rhythm set',
  /** Where it stands, as a sentence. */
  position: {
    asPlanned: ({ value }: { value: string }) => `At ${value}, as planned.`,
    behind: ({ value, gap }: Record<'value' | 'gap', string>) => `At ${value}, ${gap} behind the plan.`,
    ahead: ({ value, gap }: Record<'value' | 'gap', string>) => `At ${value}, ${gap} ahead of the plan.`,
    inside: ({ value }: { value: string }) => `At ${value}, within the bounds.`,
    outside: ({ value, gap }: Record<'value' | 'gap', string>) => `At ${value}, ${gap} outside the bounds.`,
    achieved: ({ value, day }: At) => `The target is reached: ${value} on ${day}.`,
    missed: ({ value, day }: At) => `The target date, ${day}, has passed; it stands at ${value}.`,
    never: 'Nothing has been measured yet.',
    old: ({ day }: { day: string }) => `Last measured on ${day}: longer ago than two rounds of measuring.`,
    unjudgeable: ({ value }: { value: string }) => `At ${value}; baseline, target or date are missing, so nobody can say whether that is good.`,
    judged: ({ share }: { share: string }) => `Judged to be reached to ${share}.`,
    notJudged: 'Nobody has judged it yet.',
  },
  forecast: {
    tooFew: ({ dates }: Pick<Extract<Forecast, { code: 'too-few' }>, 'dates'>) => `A forecast needs measurements on three dates; there ${isOne(dates) ? 'is one' : dates === 0 ? 'is none' : `are ${dates}`}.`,
    tooFewShort: 'too few points',
    noDate: 'Without a target date there is no forecast.',
    meets: ({ value, day }: At) => `At the present pace it reaches ${value} by ${day} and meets the target.`,
    short: ({ value, day, gap }: At & { gap: string }) => `At the present pace it reaches ${value} by ${day}, ${gap} short of the target.`,
    stays: ({ value, day }: At) => `At the present pace it stands at ${value} on ${day}, within the bounds.`,
    leaves: ({ value, day, gap }: At & { gap: string }) => `At the present pace it stands at ${value} on ${day}, ${gap} outside the bounds.`,
    passed: 'The target date has passed.',
    achieved: 'reached; no forecast',
    /** A line that runs on beyond what its unit can be is told as that end. */
    least: { cell: ({ value }: { value: string }) => `down to ${value}`, sentence: ({ value }: { value: string }) => `${value}, the least there can be,` },
    most: { cell: ({ value }: { value: string }) => `up to ${value}`, sentence: ({ value }: { value: string }) => `${value}, the most there can be,` },
    range: ({ low, high }: Record<'low' | 'high', string>) => `${low} to ${high}`,
    reached: ({ day }: { day: string }) => `target reached ${day}`,
    metSince: ({ day }: { day: string }) => `met since ${day}`,
    never: 'not at this pace', leaving: 'leaves the bounds',
    basis: ({ used, dates }: Record<'used' | 'dates', string>) => (used === dates ? `forecast with its range, from ${dates} measurements` : `forecast with its range, from the newest ${used} of ${dates} measurements`),
    basisNote: 'The line is the Theil–Sen slope through the medians. The range says how sure the pace is in nine cases of ten, not how far single values scatter.',
  },
  /** What a goal lacks, inside a sentence. */
  fields: {
    unit: 'unit', baseline: 'baseline', target: 'target', low: 'lower bound', high: 'upper bound', dueOn: 'target date', owner: 'owner', priority: 'priority', judges: 'judges',
  } as const satisfies Record<GoalField, string>,
  faults: {
    incomplete: ({ fields }: { fields: string }) => `It lacks: ${fields}.`,
    'no-rhythm': 'Nobody has said how often it is measured.',
    'no-family': 'It is not said which kind of result it is.',
    'direction-unsaid': 'Baseline and target are equal, and nobody said which side is the good one; it is read as “at or above”.',
    'no-tolerance': 'It has no tolerance: just outside counts as nothing reached.',
    'target-wrong-side': ({ baseline, target }: Record<'baseline' | 'target', string>) => `The target, ${target}, lies on the wrong side of the baseline, ${baseline}.`,
    'range-reversed': ({ low, high }: Record<'low' | 'high', string>) => `The lower bound, ${low}, is not below the upper one, ${high}.`,
    'due-before-baseline': ({ baselineOn, dueOn }: Record<'baselineOn' | 'dueOn', string>) => `The target date, ${dueOn}, is not after that of the baseline, ${baselineOn}.`,
    'milestone-before-baseline': ({ place, on }: Record<'place' | 'on', string>) => `The milestone target at ${place} (${on}) is not after the baseline.`,
    'milestone-after-due': ({ place, on }: Record<'place' | 'on', string>) => `The milestone target at ${place} (${on}) is not before the target date.`,
    'milestone-not-rising': ({ place, on }: Record<'place' | 'on', string>) => `The milestone target at ${place} (${on}) is not later than the one before it.`,
    'milestone-wrong-way': ({ place, value }: Record<'place' | 'value', string>) => `The milestone target at ${place}, ${value}, is behind the one before it or beyond the target.`,
    'beyond-kind': ({ value, least, most }: Record<'value' | 'least' | 'most', string>) => (most === '' ? `${value} is below ${least}, where this kind of unit begins.` : least === '' ? `${value} is above ${most}, where its scale ends.` : `${value} is not within ${least} to ${most}, where this kind of unit lies.`),
    'unit-unlike': ({ unit }: { unit: string }) => `Its unit is ${unit}, but its kind of unit is another: one of the two is wrong.`,
  },
  manyMusts: ({ count, most }: Record<'count' | 'most', string>) => `${count} goals are musts. More than ${most} cannot be reached at once: deal with them in stages.`,
  checkpoint: ({ n }: { n: string }) => `checkpoint ${n}`,
  chart: {
    titleSoFar: ({ goal, unit }: Record<'goal' | 'unit', string>) => `Plan and measurements of ${goal}${unit ? ` in ${unit}` : ''}`,
    title: ({ goal, unit }: Record<'goal' | 'unit', string>) => `Plan, measurements and forecast of ${goal}${unit ? ` in ${unit}` : ''}`,
    target: ({ value }: { value: string }) => `Target ${value}`, atLeast: ({ value }: { value: string }) => `At least ${value}`, atMost: ({ value }: { value: string }) => `At most ${value}`,
    forecast: ({ value }: { value: string }) => `Forecast ${value}`, today: 'Today', spark: 'Plan and measurements',
    measured: 'measured', plan: 'plan with milestone targets', bounds: 'bounds', met: 'target reached by the latest value', promised: 'plan as promised, before checkpoints moved', aim: 'target', planShort: 'planned',
  },
} as const
