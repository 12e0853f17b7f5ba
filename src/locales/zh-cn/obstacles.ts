import type { ObstacleSentences } from '../sentences.ts'

export const obstacles: ObstacleSentences = {
  'already-started': () => '该阶段已经开始。',
  'not-started': () => '该阶段尚未开始，请先启动。',
  'gate-undecided': ({ phase }, say) => `${say.quoted(say.phase(phase))}阶段的检查点还没有决策。请提交委员会，或申请个别任务提前开始。`,
  'gate-refused': ({ phase, decision }, say) => `委员会对${say.quoted(say.phase(phase))}阶段检查点的决策是${say.quoted(say.decision(decision))}。须在该检查点获得通过。`,
  'gate-to-confirm': ({ phase }, say) => `更早的决策已被取代，${say.quoted(say.phase(phase))}阶段检查点的通过有待确认。请由委员会重新决策。`,
  'project-stopped': ({ phase }, say) => `项目已在${say.quoted(say.phase(phase))}阶段的检查点终止。只有在该检查点作出新的决策才能恢复。`,
  'project-on-hold': ({ phase }, say) => `项目自${say.quoted(say.phase(phase))}阶段的检查点起暂缓。在委员会重新决策之前，不启动新工作。`,
  'not-submitted': ({ phase }, say) => `${say.quoted(say.phase(phase))}阶段的检查点尚未提交委员会，须由项目经理提交。`,
}
