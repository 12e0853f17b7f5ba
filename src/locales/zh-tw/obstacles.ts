import type { ObstacleSentences } from '../sentences.ts'

export const obstacles: ObstacleSentences = {
  'already-started': () => '本階段已經開始。',
  'not-started': () => '本階段尚未開始，請先啟動。',
  'gate-undecided': ({ phase }, say) => `${say.quoted(say.phase(phase))}階段的查核點還沒有決議。請提報委員會，或申請個別任務提前開始。`,
  'gate-refused': ({ phase, decision }, say) => `委員會對${say.quoted(say.phase(phase))}階段查核點的決議是${say.quoted(say.decision(decision))}。須在該查核點獲得通過。`,
  'gate-to-confirm': ({ phase }, say) => `更早的決議已被取代，${say.quoted(say.phase(phase))}階段查核點的通過有待確認。請由委員會重新決議。`,
  'project-stopped': ({ phase }, say) => `專案已在${say.quoted(say.phase(phase))}階段的查核點終止。只有在該查核點作成新的決議才能恢復。`,
  'project-on-hold': ({ phase }, say) => `專案自${say.quoted(say.phase(phase))}階段的查核點起暫緩。委員會重新決議之前，不啟動新工作。`,
  'not-submitted': ({ phase }, say) => `${say.quoted(say.phase(phase))}階段的查核點尚未提報委員會，須由專案經理提報。`,
}
