import type { ProblemSentences } from '../sentences.ts'

/** What goes wrong with change requests. */
export const changeRequestProblems = {
  'change-request-unready': ({ request }, say) => `${say.quoted(request)} does not say yet why the change is wanted. Write the reason down, then hand it in.`,
  'change-request-not-submitted': ({ request }, say) => `${say.quoted(request)} does not wait for a decision: it has to be handed in first.`,
  'change-request-decided': ({ request, state }, say) =>
    (state === 'approved' ? `${say.quoted(request)} is approved, and plan and budget count with it. Alter what it says: that makes the decision void, and it can be handed in anew.` : `${say.quoted(request)} was rejected. Alter what it says before you hand it in again.`),
  'change-request-proposed': ({ request, matter }, say) => `${say.quoted(request)} already lies before the committee, as ${say.quoted(matter)}. Put that to the vote.`,
  'change-request-not-yours': ({ request, way }, say) => ({
    'project-manager': `${say.quoted(request)} is within the limits, so the project manager decides on it.`,
    chair: `${say.quoted(request)} is above the limits of the project manager. As long as no committee is formed, its chair records the decision.`,
    vote: `${say.quoted(request)} is above the limits of the project manager, and nobody decides alone for the committee. Bring it before the committee and put it to the vote.`,
  }[way]),
  'change-request-task': ({ task, why }, say) => (why === 'milestone' ? `${say.quoted(task)} is a milestone and takes no time. Name the task that becomes longer.` : `${say.quoted(task)} is finished, so nothing can make it longer. Name a task that is still to be done, or add one.`),
} satisfies Partial<ProblemSentences>
