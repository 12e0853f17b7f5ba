import type { ProblemSentences } from '../sentences.ts'

/** What goes wrong with the work on a project. */
export const projectProblems = {
  'project-unknown': ({ project }, say) => `There is no project ${say.quoted(project)}. Look it up in the list of projects.`,
  'page-unknown': ({ path }, say) => `There is no page ${say.quoted(path)}. Go on from the list of projects.`,
  'project-exists': ({ project }, say) => `There is already a project with the id ${say.quoted(project)}. Choose another id, or leave it out and one is made from the name.`,
  'project-closed': ({ project }, say) => `The project ${say.quoted(project)} is closed and can only be read. Reopen it to change it.`,
  'token-read-only': () => 'This token may only read. Make one that may change things, or sign in.',
  'project-changed': ({ project, expected, version, changed = [] }, say) => changed.length > 0
    ? `What you decide about has changed since you looked: ${say.changed(changed)}. Nothing was saved. Look at it as it stands now, then decide again.`
    : `The project ${say.quoted(project)} changed since you looked: you had version ${say.number(expected)}, it is now ${say.number(version)}. Look at what changed, then do it again.`,
  'change-unknown': ({ change }, say) => `There is no change called ${say.quoted(change)}. All changes with their fields: sixgate changes.`,
  'not-allowed': ({ change, role, may }, say) =>
    `${say.quoted(say.change(change))} is not open to this role: ${say.role(role)}. It is open to: ${say.list(may.map(say.role))}.`,
  'input-invalid': ({ change, faults }, say) => `${say.quoted(say.change(change))} was not done, nothing was saved: ${say.faults(faults)}. Correct this and send it again.`,
  'brief-invalid': ({ file, faults }, say) => `No project was made from ${say.quoted(file)}: ${say.faults(faults)}. Correct this in the brief and try again.`,
  'thing-unknown': ({ kind, id }, say) => `This project has no ${say.thing(kind)} ${say.quoted(id)}; perhaps it was removed. Choose one that is there.`,
  'phase-shut': ({ phase, obstacles }, say) => `The phase ${say.quoted(say.phase(phase))} cannot start yet. ${say.obstacles(obstacles)}`,
  'decision-shut': ({ phase, obstacles }, say) => `The checkpoint of ${say.quoted(say.phase(phase))} cannot be submitted or decided now. ${say.obstacles(obstacles)}`,
  'reason-needed': ({ decision, readiness }, say) =>
    `${say.quoted(say.decision(decision))} goes against the readiness (${say.readiness(readiness)}). The committee may do that: write down why; the reason is kept with the decision.`,
  'conditions-needed': ({ phase }, say) =>
    `A conditional go for ${say.quoted(say.phase(phase))} needs at least one condition with an owner and a date. Add one, or choose Go.`,
  'conditions-not-wanted': ({ decision }, say) =>
    `${say.quoted(say.decision(decision))} carries no conditions. Remove them, or choose ${say.quoted(say.decision('conditional-go'))}.`,
  'condition-past': ({ condition, dueOn, today }, say) => `The condition ${say.quoted(condition)} is due on ${say.day(dueOn)}, and today is ${say.day(today)}: nobody can meet it in time any more. Give today or a later day.`,
  'day-ahead': ({ day, today }, say) => `${say.day(day)} has not come yet; today is ${say.day(today)}. Give today or an earlier day.`,
  'already-submitted': ({ phase }, say) => `The checkpoint of ${say.quoted(say.phase(phase))} already lies before the committee. Wait for its decision; ratings can still be changed until then.`,
  'gate-decided': ({ phase }, say) => `The checkpoint of ${say.quoted(say.phase(phase))} has been passed. To open it again, the committee takes a new decision that supersedes the old one.`,
  'translation-same': ({ text }, say) => `The translation of ${say.quoted(text)} says the same as the original. Leave the language empty in which it was written.`,
  'other-group': ({ task, group }, say) => `The task ${say.quoted(task)} belongs to another group (${say.group(group)}). Who leads or works in a group records the work of that group; the project manager records all.`,
  'task-not-open': ({ task, phase, obstacles }, say) =>
    `The task ${say.quoted(task)} of ${say.quoted(say.phase(phase))} cannot be begun now. ${say.obstacles(obstacles)}`,
  'progress-contradicts': ({ task, rule }, say) => `The progress of ${say.quoted(task)} was not recorded: ${say.reason(rule)}.`,
  'tasks-circular': ({ circle }, say) => `These tasks would wait for each other in a circle: ${circle.map(say.quoted).join(' → ')}. Take one predecessor out of the circle.`,
  'predecessor-unknown': ({ task, predecessor }, say) =>
    `The task ${say.quoted(task)} cannot follow ${say.quoted(predecessor)}: there is no such task, or it was removed. Choose a task that stands in the plan.`,
  'predecessor-later': ({ task, predecessor }, say) =>
    `The task ${say.quoted(task)} cannot follow ${say.quoted(predecessor)}, which belongs to a later phase. Choose a task of the same phase or an earlier one.`,
  'task-needed': ({ task, by }, say) => `The task ${say.quoted(task)} cannot be removed: ${say.list(by.map(say.quoted))} must wait for it. Give them another predecessor first.`,
  'criterion-automatic': ({ criterion }, say) =>
    `${say.quoted(say.criterion(criterion))} is rated by the product from the project’s data. Add what is missing there; the committee may still decide against the rating.`,
  'criterion-out': ({ criterion }, say) => `${say.quoted(say.criterion(criterion))} was dropped or does not apply. Bring it back first.`,
  'rating-missing': ({ criterion }, say) => `${say.quoted(say.criterion(criterion))} has evidence but no rating. Choose a rating from 0 to 4.`,
  'calendar-empty': () => 'This calendar has no working day, so nothing could ever be done. Leave at least one weekday as a working day.',
  'calendar-out-of-reach': ({ years }, say) =>
    `A date lies more than ${say.number(years)} years away, or no working day is found within that time. Check the calendar, the durations and the start date.`,
  'dates-reversed': ({ start, end }, say) => `The end, ${say.day(end)}, lies before the start, ${say.day(start)}. Correct one of the two days.`,
  'already-done': ({ kind, id }, say) => `The ${say.thing(kind)} ${say.quoted(id)} is no longer open. Reopen it if there is still something to do.`,
  'nothing-to-undo': ({ role }, say) => `There is no change of yours to undo (acting as: ${say.role(role)}). You can undo your own last change only.`,
  'undo-touched': ({ version, by }, say) =>
    `Change ${say.number(version)} cannot be undone: change ${say.number(by)} has altered the same place since. Change it by hand to what it should be.`,
  'undo-leaned-on': ({ version, by, change, title }, say) =>
    `Change ${say.number(version)} cannot be undone: ${title === '' ? '' : `${say.quoted(title)} stands on what it added, since `}change ${say.number(by)} (${say.change(change)})${title === '' ? ' stands on what it added' : ''}. Alter that first, or take out by hand what was added.`,
  'undo-impossible': ({ change }, say) => `${say.quoted(say.change(change))} cannot be undone. A decision of the committee is superseded by a new one.`,
  'version-unknown': ({ version, last }, say) => `There is no version ${say.number(version)} of this project; the last one is ${say.number(last)}.`,
  'invariant-broken': ({ rule, detail }, say) => `This was not saved, because ${say.reason(rule)} (${say.quoted(detail)}).`,
  'text-too-long': ({ limit }, say) => `The text is too long: at most ${say.number(limit)} characters. Shorten it, or put it into a file and link to it.`,
} satisfies Partial<ProblemSentences>
