import type { Locale } from '../locale.ts'

export const diagrams: Locale['documents']['diagrams'] = {
  gantt: { title: '六个阶段的进度图', today: '今天', planned: '基准', done: '已完成', running: '进行中', ahead: '未开始', critical: '决定完工日期', gate: '检查点', more: ({ n }) => `另有 ${n} 项任务` },
  rail: { title: '六个阶段及其检查点' },
  organisation: { title: '项目组织图', more: ({ n }) => `等另外 ${n} 人` },
  causes: { title: ({ problem }) => `根源：${problem}` },
  processes: {
    title: ({ process, variant }) => `${process}：${variant}`,
    variants: { 'as-is': '现状流程', 'to-be': '未来流程' },
    described: ({ steps, lanes }) => `步骤：${steps}。泳道：${lanes}。`,
    step: ({ number, name }) => `${number} ${name}`,
    units: { minute: '分钟', hour: '小时', day: '天' },
    legend: {
      added: '新增', changed: '有改动', removed: '已取消', 'customer-value': '对客户有价值', waste: '浪费', entry: '录入', approval: '审批', check: '检查', control: '控制点',
      'customer-acts': '客户须动手', 'company-acts': '企业联系客户', wait: '等待', parallel: '同时进行', finding: '诊断发现',
    },
  },
}
