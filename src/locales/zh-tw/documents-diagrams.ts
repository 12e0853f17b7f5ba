import type { Locale } from '../locale.ts'

export const diagrams: Locale['documents']['diagrams'] = {
  gantt: { title: '六個階段的時程圖', today: '今天', planned: '基準', done: '已完成', running: '進行中', ahead: '未開始', critical: '決定完工日', gate: '查核點', more: ({ n }) => `另有 ${n} 項任務` },
  rail: { title: '六個階段及其查核點' },
  organisation: { title: '專案組織圖', more: ({ n }) => `等另外 ${n} 人` },
  causes: { title: ({ problem }) => `根源：${problem}` },
  processes: {
    title: ({ process, variant }) => `${process}：${variant}`,
    variants: { 'as-is': '現行流程', 'to-be': '未來流程' },
    described: ({ steps, lanes }) => `步驟：${steps}。泳道：${lanes}。`,
    step: ({ number, name }) => `${number} ${name}`,
    units: { minute: '分鐘', hour: '小時', day: '天' },
    legend: {
      added: '新增', changed: '有更動', removed: '已取消', 'customer-value': '對客戶有價值', waste: '浪費', entry: '登錄', approval: '核准', check: '檢查', control: '控制點',
      'customer-acts': '客戶須動手', 'company-acts': '企業聯絡客戶', wait: '等待', parallel: '同時進行', finding: '診斷發現',
    },
  },
}
