import type { Locale } from '../locale.ts'

export const diagrams: Locale['documents']['diagrams'] = {
  gantt: { title: '六個階段的時程圖', today: '今天', planned: '基準', done: '已完成', running: '進行中', ahead: '未開始', critical: '決定完工日', gate: '查核點', more: ({ n }) => `另有 ${n} 項工作` },
  rail: { title: '六個階段及其查核點' },
  organisation: { title: '專案組織圖', more: ({ n }) => `等另外 ${n} 人` },
  causes: { title: ({ problem }) => `根源：${problem}` },
}
