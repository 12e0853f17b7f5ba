import type { Locale } from '../locale.ts'

export const diagrams: Locale['documents']['diagrams'] = {
  gantt: { title: '六个阶段的进度图', today: '今天', planned: '基准', done: '已完成', running: '进行中', ahead: '未开始', critical: '决定完工日期', gate: '检查点', more: ({ n }) => `另有 ${n} 项任务` },
  rail: { title: '六个阶段及其检查点' },
  organisation: { title: '项目组织图', more: ({ n }) => `等另外 ${n} 人` },
  causes: { title: ({ problem }) => `根源：${problem}` },
}
