import type { ProblemSentences } from '../sentences.ts'

export const changeRequestProblems = {
  'change-request-unready': ({ request }, say) => `${say.quoted(request)}还没有写明为什么要变更。请先写明理由，再提交。`,
  'change-request-not-submitted': ({ request }, say) => `${say.quoted(request)}目前不在等待裁定：须先提交。`,
  'change-request-decided': ({ request, state }, say) =>
    (state === 'approved' ? `${say.quoted(request)}已获批准，计划和预算都已计入。请修改其内容：裁定随即失效，可重新提交。` : `${say.quoted(request)}已被否决。请先修改内容，再重新提交。`),
  'change-request-proposed': ({ request, matter }, say) => `${say.quoted(request)}已作为${say.quoted(matter)}提请委员会。请把该事项提付表决。`,
  'change-request-not-yours': ({ request, way }, say) => ({
    'project-manager': `${say.quoted(request)}在权限之内，由项目经理裁定。`,
    chair: `${say.quoted(request)}超出项目经理的权限。委员会成立之前，由主席记录裁定。`,
    vote: `${say.quoted(request)}超出项目经理的权限，也没有人能单独代委员会决定。请提请委员会并提付表决。`,
  }[way]),
  'change-request-task': ({ task, why }, say) => (why === 'milestone' ? `${say.quoted(task)}是里程碑，不占时间。请指明会变长的任务。` : `${say.quoted(task)}已经完成，不会再变长。请指明尚未完成的任务，或新增一项。`),
} satisfies Partial<ProblemSentences>
