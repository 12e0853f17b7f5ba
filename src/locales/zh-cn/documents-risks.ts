import type { Locale } from '../locale.ts'

export const risks: Locale['documents']['risks'] = {
  headings: { map: '风险图', register: '风险登记册', signs: '系统监测到的情况', plans: '应对', closed: '已了结', reviews: '评审' },
  columns: { risk: '风险', likelihood: '可能性', impact: '影响', score: '得分', trend: '趋势', seen: '迹象', level: '程度', sign: '迹象', what: '内容', owner: '负责人', due: '到期', state: '状态', on: '了结日期', reason: '原因', day: '日期', by: '记录人', risks: '风险数', note: '备注' },
  empty: { register: '没有未了结的风险。', signs: '项目自身的数据里没有明显的风险迹象。', plans: '还没有安排任何应对。', reviews: '登记册还没有评审过。' },
  numbered: ({ n, risk }) => `${n}. ${risk}`,
  plan: '总体安排',
}
