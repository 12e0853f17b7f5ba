import type { Locale } from '../locale.ts'

export const changeLog: Locale['documents']['changeLog'] = {
  headings: { list: '全部变更申请', total: '已批准的变更累计', budget: '预算', requests: '逐项说明' },
  columns: {
    request: '申请', state: '状态', cost: '费用', time: '时间', wanted: '提出者', what: '类别', used: '已批准', limit: '项目经理限额', tolerance: '容许范围', reserve: '预留额度', left: '预留剩余',
    line: '预算项', phase: '阶段', effect: '影响', detail: '内容', option: '方案', weighed: '利弊', goals: '目标', finish: '计划完成',
  },
  empty: { requests: '还没有人要求变更。', budget: '预算还没有任何一项。' },
  money: '费用', time: '时间',
  finish: ({ before, after }) => `${before} → ${after}`,
  overrun: ({ amount }) => `预算项预计超出计划的 ${amount} 也从预留金中扣除。`,
  ruling: ({ day, state, by, takes, reason }) => `${day}，${by}：${state}${takes.length > 0 ? `（${takes.join('，')}）` : ''}${reason ? `。${reason}` : ''}`,
}
