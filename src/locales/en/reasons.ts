import type { Yardstick } from '../../domain/process/process.ts'
import type { ReasonWords } from '../reason-words.ts'

const fields: ReasonWords['fields'] = {
  unit: 'unit', baseline: 'baseline', target: 'target', dueOn: 'date', owner: 'owner', priority: 'priority',
  low: 'lower bound', high: 'upper bound', judges: 'judges',
  fate: 'what becomes of it', cost: 'rough cost',
}
const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many)

const yardstickWords: Readonly<Record<Yardstick, string>> = { cost: 'cost', quality: 'quality', service: 'service', speed: 'speed' }

/** Why an automatic criterion has its rating, and what is missing. */
export const reasons: ReasonWords = {
  fields,
  figures: {
    'conditions-met': ({ have, of }, number) => (of === 0 ? 'No condition set at earlier checkpoints' : `${number(have)} of ${number(of)} ${plural(of, 'condition', 'conditions')} met`),
    'deliverables-approved': ({ have, of }, number) => `${number(have)} of ${number(of)} ${plural(of, 'deliverable', 'deliverables')} approved`,
    'tasks-done': ({ have, of }, number) => `${number(have)} of ${number(of)} ${plural(of, 'task', 'tasks')} done`,
    'milestone-goals-met': ({ have, of }, number) => `${number(have)} of ${number(of)} milestone ${plural(of, 'target', 'targets')} met`,
    'goals-quantified': ({ have, of }, number) => `${number(have)} of ${number(of)} ${plural(of, 'goal', 'goals')} complete`,
    'outcomes-covered': ({ have, of }, number) => `${number(have)} of ${number(of)} results covered`,
    'goals-rooted': ({ have, of }, number) => `${number(have)} of ${number(of)} ${plural(of, 'goal', 'goals')} on a root cause that a CRM can solve`,
    'processes-evaluated': ({ have, of }, number) => `${number(have)} of ${number(of)} ${plural(of, 'process', 'processes')} in scope modelled both ways and evaluated`,
    'to-be-better': ({ have, of }, number) => `${number(have)} of ${number(of)} ${plural(of, 'process', 'processes')} in scope better`,
    'systems-listed': ({ have, of }, number) => `${number(have)} of ${number(of)} present ${plural(of, 'system', 'systems')} planned`,
    'manager-allocated': ({ have }, number) => `Project manager at ${number(have)}\u00a0% of working time`,
    'committee-able': ({ have, of }, number) => `Formed; ${number(have)} of ${number(of)} ${plural(of, 'member', 'members')} trained or with a date for it`,
    'groups-staffed': ({ have, of }, number) => `${number(have)} of ${number(of)} groups staffed and led`,
  },
  answers: {
    'committee-able': { yes: 'Committee formed and able to decide', no: 'Committee not formed yet, or not able to decide' },
    'plan-approved': { yes: 'Implementation plan approved', no: 'Implementation plan not approved yet' },
    'review-held': { yes: 'Benefits reviewed, benefits review approved', no: 'Benefits not reviewed yet, or the benefits review not approved' },
    'manager-allocated': { yes: 'Project manager named', no: 'No single project manager named' },
  },
  none: 'Nothing there yet',
  figure: ({ have, of }) => `${have} of ${of}`,
  yes: 'Yes',
  no: 'No',
  notRated: 'Not rated yet',
  ratedWithoutEvidence: 'Rated without evidence',
  notApplicable: ({ reason }) => `Not applicable: ${reason}`,
  dropped: ({ reason }) => `Dropped: ${reason}`,
  nothingAsked: { 'milestone-goals-met': 'Not applicable: no goal has a milestone target at this checkpoint' },
  missing: {
    'condition-overdue': ({ title, dueOn }, { quoted, day }) => `Condition ${quoted(title)} has been due since ${day(dueOn)}.`,
    'deliverable-not-approved': ({ deliverable }, names) => `${names.deliverable(deliverable)} is not approved.`,
    'no-deliverable': () => 'The phase has no deliverable: say what it is to hand over.',
    'task-not-done': ({ task, done }, names) => `${names.task(task)}: ${done === 0 ? 'not begun' : `${names.number(done)}\u00a0% done`}.`,
    'no-task': () => 'The phase has no task: plan its work first.',
    'no-goal': () => 'No goal is set: write down at least one, with figures.',
    'goal-incomplete': ({ title, fields: lacking }, { quoted, list }) => `Goal ${quoted(title)} lacks ${list(lacking.map((field) => fields[field]))}.`,
    'milestone-missed': ({ goal, title, target, value }, { quoted, goalValue }) => (value === null ? `Goal ${quoted(title)} has no value yet; ${goalValue(goal, target)} is due.` : `Goal ${quoted(title)} is at ${goalValue(goal, value)}; ${goalValue(goal, target)} is due.`),
    'family-uncovered': ({ family }, names) => `No goal serves ${names.family(family).toLowerCase()}, and no reason says why it is left out.`,
    'goal-rootless': ({ title, why }, { quoted }) => `Goal ${quoted(title)} ${{ 'no-problem': 'names no diagnosed problem that it works on', undiagnosed: 'works on a problem without a verdict on its root cause', 'other-cause': 'works on a cause that a CRM does not solve' }[why]}.`,
    'no-process': () => 'No process is in scope yet: model at least one.',
    'process-unmodelled': ({ title, lacks }, { quoted, list }) => `Process ${quoted(title)} lacks ${list(lacks.map((kind) => ({ 'as-is': 'a model of how it is now', 'to-be': 'a model of how it will be' })[kind]))}.`,
    'process-faulty': ({ title, variant, faults }, { quoted, number }) => `Process ${quoted(title)} cannot be measured: ${variant === 'as-is' ? 'how it is now' : 'how it will be'} has ${faults === 1 ? 'a fault' : `${number(faults)} faults`}.`,
    'process-unevaluated': ({ title, why }, { quoted }) => `Process ${quoted(title)} ${why === 'none' ? 'is not evaluated' : 'has changed since it was evaluated'}.`,
    'approval-stale': ({ title }, { quoted }) => `The approved to-be of ${quoted(title)} has been altered since.`,
    'to-be-no-better': ({ title }, { quoted }) => `The to-be of ${quoted(title)} is better on none of cost, quality, service and speed.`,
    'worse-without-reason': ({ title, yardsticks }, { quoted, list }) => `The to-be of ${quoted(title)} is worse on ${list(yardsticks.map((each) => yardstickWords[each]))}, and no reason says why.`,
    'no-system': () => 'No present system is listed: name those that hold customer data.',
    'system-unplanned': ({ title, fields: lacking }, { quoted, list }) => `System ${quoted(title)} lacks ${list(lacking.map((field) => fields[field]))}.`,
    'no-manager': () => 'Nobody is named project manager.',
    'several-managers': ({ count }, { number }) => `${number(count)} people are named project manager; it must be exactly one.`,
    'manager-share': ({ share, mark }, { number }) => `The project manager has ${share === null ? 'no share of working time' : `${number(share)}\u00a0% of working time`}; at least ${number(mark)}\u00a0% is asked.`,
    'committee-not-formed': () => 'The committee has not been formed.',
    'committee-unable': ({ lacks }, { list }) => `The committee lacks ${list(lacks.map((lack) => (lack === 'chair' ? 'a chair' : 'a vote of the client’s top management')))}.`,
    'member-untrained': ({ person }, names) => `${names.person(person)} has neither had the training for executives nor a date for it.`,
    'unit-vacant': ({ groups, lacks }, names) => `${groups.map(names.group).join(' + ')}: ${lacks === 'member' ? 'nobody works there yet' : 'nobody leads it'}.`,
    'plan-not-approved': () => 'The implementation plan is not approved.',
    'review-not-held': () => 'The first benefits review after go-live has not been held.',
    'review-not-approved': () => 'The benefits review with its maintenance plan is not approved.',
  },
}
