import type { Locale } from '../locale.ts'

export const health: Locale['health'] = {
  closed: { word: '已关闭', why: ({ day }) => `已于${day}关闭：可以查看，不能修改。` },
  stopped: { word: '已终止', why: ({ phase, day }) => `委员会已于${day}在${phase}检查点终止项目。` },
  'on-hold': { word: '已暂缓', why: ({ phase, day }) => `自${day}起在${phase}检查点暂缓。` },
  live: { word: '已上线', why: ({ day }) => `六个检查点已于${day}全部通过。` },
  'to-be-confirmed': { word: '待确认', why: ({ phase }) => `前面的检查点重新作了决策，${phase}须重新确认。` },
  'decision-due': { word: '待决策', why: ({ phase, day }) => `${phase}检查点已于${day}提交委员会，等待决策。` },
  'in-rework': { word: '整改中', why: ({ phase }) => `委员会已将${phase}退回整改。` },
  'conditions-overdue': { word: '条件逾期', why: ({ count }) => `委员会提出的条件有 ${count} 项已逾期。` },
  'critical-overdue': { word: '致命问题逾期', why: ({ count }) => `${count} 个致命问题已逾期，已列入委员会待办。` },
  'over-tolerance': { word: '超出容许范围', why: () => '已批准的变更累计超出费用或时间的容许范围。' },
  late: { word: '延期', why: ({ days }) => `预计完成日期比计划晚 ${days}。` },
  'open-points': { word: '信息待补', why: ({ count }) => `概要尚有 ${count} 项未填，其中有计划必需的信息。` },
  'not-started': { word: '未开始', why: () => '第一个阶段尚未开始。' },
  'on-track': { word: '正常', why: () => '预计按计划完成，没有逾期事项。' },
}
