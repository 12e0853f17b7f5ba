import type { ProcessFault } from '../../domain/process/faults.ts'
import type { RemedyRule } from '../../domain/process/remedies.ts'
import type { ProblemSentences } from '../sentences.ts'

/** Why a step does not take a remedy; `step` in quotation marks. */
const remedyRules: Readonly<Record<RemedyRule, (step: string) => string>> = {
  'control-point': (step) => `${step} is a control point, and those stay whatever they cost. Choose another remedy, or say that it is none.`,
  'start-or-end': (step) => `${step} is where the process starts or ends, so it stays. Choose a step between.`,
  gateway: (step) => `${step} is where ways part or meet, and taking it out would leave them loose. Take out a step of work, or change the ways in the table.`,
  'takes-no-time': (step) => `${step} takes no time, so there is nothing in it to improve. Choose a step of work, entry, approval or check.`,
  'not-in-line': (step) => `${step} does not follow the others on a straight line, without another way in or out between them. Choose steps that follow each other directly.`,
  decides: (step) => `Ways part behind ${step}, so it has to stay the last of its line. Choose the steps before it.`,
  'not-approval': (step) => `${step} is no approval, so there is no decision to move. Choose an approval.`,
  'not-less': (step) => `${step} would not become simpler: no figure may rise, and at least one has to fall. Give smaller figures.`,
  'nothing-asked': (step) => `Nothing was said about what becomes of ${step}. Give at least one figure, or who is to decide.`,
  'same-place': (step) => `${step} stands there already. Choose another place.`,
}

/** What keeps a process from being measured; `step` in quotation marks. */
export const faultWords: Readonly<Record<ProcessFault['code'], (step: string) => string>> = {
  'no-start': () => 'it has no start',
  'many-starts': (step) => `it starts more than once, also at ${step}`,
  'no-end': () => 'it has no end',
  'into-start': (step) => `a way leads back into the start ${step}`,
  'out-of-end': (step) => `a way leads out of the end ${step}`,
  'dead-end': (step) => `nothing follows ${step}, and it is no end`,
  unreachable: (step) => `nothing leads to ${step}`,
  'no-way-out': (step) => `the loop around ${step} is never left`,
  'probability-missing': (step) => `the ways out of ${step} lack a probability`,
  'probability-sum': (step) => `the probabilities of the ways out of ${step} do not add up to 1`,
  'fork-unclosed': (step) => `the parallel block that ${step} opens is not closed`,
  'join-unopened': (step) => `${step} closes a parallel block that nothing opens`,
  'block-jump': (step) => `a way leads into or out of a parallel block at ${step}`,
  'end-in-block': (step) => `the process ends at ${step} inside a parallel block`,
  'too-tangled': () => 'too many loops run through one another',
}

const faultsSaid = (faults: readonly ProcessFault[], quoted: (text: string) => string): string =>
  faults.length === 0 ? 'nothing is written down between start and end' : faults.slice(0, 5).map(({ code, step, facts }) => faultWords[code](quoted(String(facts['name'] || step || '')))).join('; ')

/** What goes wrong with processes. */
export const processProblems = {
  'process-faulty': ({ faults }, say) => `The process cannot be measured yet: ${faultsSaid(faults, say.quoted)}. Mend that first; the diagram marks the steps.`,
  'remedy-refused': ({ name, step, rule }, say) => remedyRules[rule](say.quoted(name || step)),
  'variant-as-is': ({ process }, say) => `This is how ${say.quoted(process)} is now: remedies and evaluations are for a to-be. Derive one first.`,
  'variant-needed': ({ variant, why }, say) => (why === 'as-is' ? `${say.quoted(variant)} is how the process is now, and every to-be is measured against it. Edit it, or withdraw the whole process.` : `The committee approved ${say.quoted(variant)}. Have another to-be approved first.`),
  'work-role-known': ({ name }, say) => `There is already a role ${say.quoted(name)}. Use that one, or choose another name.`,
  'work-role-in-use': ({ role, process, step }, say) => `${say.quoted(role)} does ${say.quoted(step)} in ${say.quoted(process)}. Give that step another role first.`,
  'weights-empty': ({ process }, say) => `All four yardsticks of ${say.quoted(process)} have the weight 0, so nothing could be compared. Give at least one a weight.`,
  'evaluation-stale': ({ process }, say) => `The variants of ${say.quoted(process)}, its roles or its volume have changed since this evaluation. Evaluate it again, then go on.`,
  'to-be-proposed': ({ process, matter }, say) => `This to-be of ${say.quoted(process)} already lies before the committee, as ${say.quoted(matter)}. Wait for its vote, or take the matter back.`,
  'to-be-vote-needed': ({ process }, say) => `Whether the to-be of ${say.quoted(process)} is approved is for the committee to vote on; nobody decides it alone. Bring it before the committee.`,
  'actual-too-early': ({ process, why }, say) => (why === 'not-approved' ? `No to-be of ${say.quoted(process)} is approved, so there is nothing to measure against. Have one approved first.` : `${say.quoted(process)} is not lived yet on that day: the pilot or the go-live has to start first. Start it, or give a later day.`),
} satisfies Partial<ProblemSentences>
