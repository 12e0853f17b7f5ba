import type { ProblemSentences } from '../sentences.ts'
import { causeRemedies } from './method-problems.ts'

/** What goes wrong with goals and measurements. */
export const goalProblems = {
  'goal-withdrawn': ({ goal }, say) => `The goal ${say.quoted(goal)} was withdrawn, so nothing was recorded for it. If it still counts, have whoever withdrew it take that back, or add it again.`,
  'target-wrong-side': ({ goal, shape, baseline, target }, say) =>
    `The goal ${say.quoted(goal)} is to ${shape === 'increase' ? 'rise' : 'fall'}, but its target, ${say.number(target)}, lies on the other side of its baseline, ${say.number(baseline)}. Correct one of the two figures, or the direction.`,
  'goal-direction-unsaid': ({ goal, value }, say) => `Baseline and target of ${say.quoted(goal)} are both ${say.number(value)}: then it is a goal to keep something. Say as its direction whether it is to stay at or above, or at or below – or give another target.`,
  'range-reversed': ({ goal, low, high }, say) => `The lower bound of ${say.quoted(goal)}, ${say.number(low)}, is not below the upper one, ${say.number(high)}. Correct one of the two.`,
  'goal-days-not-rising': ({ goal, first, second }, say) =>
    `The dates of ${say.quoted(goal)} must follow each other: the baseline, then the milestones and measurements, then the target date. ${say.day(second)} does not come after ${say.day(first)}; correct one of the two.`,
  'cause-not-crm': ({ goal, cause, remedy, note }, say) =>
    `No CRM removes the cause ${say.quoted(cause)}, so ${say.quoted(goal)} would be a goal that this project cannot reach.${note ? ` The diagnosis says: ${say.quoted(note)}.` : ''} Turn to ${remedy && remedy !== 'other' ? causeRemedies[remedy].name : 'what the diagnosis names'} instead, or keep the goal in spite of it, with the reason in writing.`,
  'unit-in-use': ({ goal, unit, count }, say) =>
    `${say.quoted(goal)} has ${count === 1 ? 'one measurement' : `${say.number(count)} measurements`}${unit ? ` in ${say.quoted(unit)}` : ''}; in another unit they would say something else. Add a goal with the new unit, or withdraw the measurements first.`,
  'test-missing': ({ goal }, say) => `${say.quoted(goal)} has no written test of success, so there is nothing to judge. Write the test first, or measure the goal.`,
  'judge-refused': ({ goal, judges }, say) =>
    judges.length > 0 ? `${say.quoted(goal)} is judged by ${say.list(judges)}, each for themselves. Name one of them.` : `Whether ${say.quoted(goal)} is reached is judged by people of the team, each for themselves. Name one.`,
  'not-goal-owner': ({ goal, owner, may }, say) => `Figures of ${say.quoted(goal)} are brought in by ${owner === '' ? 'its owner, whom nobody has named yet' : `its owner, ${owner}`}, or by one of these: ${say.list(may.map(say.role))}. Hand them yours.`,
  'measurement-refused': ({ goal, fault }, say) => `Nothing was recorded for ${say.quoted(goal)}: ${say.fault(fault)}.`,
  'measured-already': ({ goal, day, value }, say) => `${say.quoted(goal)} already has ${say.number(value)} for ${say.day(day)}. If that is wrong, correct it: the old figure stays in sight.`,
  'measurement-corrected': ({ goal, day, value }, say) => `Somebody has corrected this measurement of ${say.quoted(goal)} meanwhile: for ${say.day(day)} it now says ${say.number(value)}. Look at that one first.`,
  'measurements-refused': ({ faults, refused, rows }, say) => `Nothing was imported: ${say.number(refused)} of ${say.number(rows)} rows cannot be taken. ${say.faults(faults)}. Correct or leave them out and import again.`,
  'measurements-invalid': ({ file, faults }, say) => `No measurement was taken from ${say.quoted(file)}: ${say.faults(faults)}. Correct this and import it again.`,
} satisfies Partial<ProblemSentences>
