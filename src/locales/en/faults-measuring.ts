import type { FigureRefusal } from '../../domain/read-figure.ts'
import { faultSentences } from '../sentences.ts'

const figures: Readonly<Record<FigureRefusal, string>> = {
  empty: 'this is needed',
  'not-a-number': 'this is not a number',
  ambiguous: 'this can be read as two numbers; write it without separators of thousands, such as 1234.5',
  'too-large': 'this is larger than any figure here can be',
  'other-currency': 'this is in another currency than the goal',
  'other-unit': 'this is in another unit than the goal',
}

/** What is wrong with a measurement, in a form or in a row of a file. */
export const measuringFaults = faultSentences({
  figure: (refusal) => figures[refusal as FigureRefusal] ?? figures['not-a-number'],
  'goal-withdrawn': () => 'the goal was withdrawn',
  'goal-unknown': (name) => `there is no goal “${name}”; give its id or its title as it stands here`,
  'goal-ambiguous': (ids) => `several goals are called that: ${ids}; give the id`,
  'day-ahead': (today) => `this day has not come yet; today is ${today}`,
  'before-baseline': (day) => `this day lies before that of the baseline, ${day}`,
  'counts-needed': () => 'this goal is a ratio: give both counts',
  'counts-not-wanted': () => 'this goal is no ratio: give the value alone',
  'zero-whole': () => 'a ratio over none is no measurement; leave it out until there are cases',
  'judged-goal': () => 'this goal has no figure: its judges judge it by its written test',
  'below-kind': (least) => `this is below ${least}, where this kind of unit begins`,
  'above-kind': (most) => `this is above ${most}, where this kind of unit ends`,
  'half-steps': () => 'a judgement is 0 (not reached), 0.5 (in part) or 1 (reached)',
  'target-at-one-place': () => 'a milestone target is due at a checkpoint or on a day, one of the two',
  'actual-empty': () => 'give at least one of working minutes, waiting minutes and error rate',
  'step-twice': () => 'two steps have the same id',
  'target-wrong-side': () => 'the target lies on the wrong side of the baseline',
  'range-reversed': () => 'the upper bound must lie above the lower one',
  formula: () => 'this is a formula, and formulas are not worked out; put its value in',
  'percent-unclear': (value) => `${value} may be ${value} % or a share of 1; write it with its sign, such as 45%`,
  'day-unclear': () => 'day and month cannot be told apart; write it as 2026-05-18',
  contradicts: (line) => `line ${line} gives another value for the same day`,
  'column-missing': (columns) => `a column is missing: ${columns}`,
  'no-rows': () => 'there is no row with a measurement',
  'too-many-rows': (most) => `there are too many rows, at most ${most}`,
  'not-a-workbook': () => 'this is no workbook (XLSX) that can be read',
  'took-too-long': (seconds) => `reading it took longer than ${seconds} seconds; split it`,
})
