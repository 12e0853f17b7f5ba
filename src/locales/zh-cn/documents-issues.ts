import type { Locale } from '../locale.ts'

export const issues: Locale['documents']['issues'] = {
  title: ({ about }) => `问题报告（${about}）`,
  internal: '内部版', forSupplier: '供应商版',
  headings: { figures: '数量', overdue: '已逾期', waits: '谁在等谁', service: '供应商用时', recurring: '反复出现的问题', open: '未了结的问题单（按严重程度）', departments: '各部门上报情况', agreed: '约定时限', question: '我方说明：' },
  columns: {
    n: '编号', issue: '问题单', severity: '严重程度', kind: '类别', where: '发生位置', status: '状态', holder: '负责人', due: '期限', late: '逾期工作日', open: '未了结', overdue: '逾期', settled: '已了结', side: '在谁手里', lain: '这些问题单平均已等的工作日',
    now: '现有问题单', allowed: '约定（工作日）', count: '问题单', mean: '平均用时（工作日）', inTime: '按时', over: '超时', kept: '至今履约', times: '复发', cause: '原因', department: '部门', reports: '上报数', last: '最近一次', finding: '发现',
  },
  by: { severity: '按严重程度', kind: '按类别', route: '按处理方', phase: '按阶段' },
  unjudged: '尚未判定', noLimit: '不限', departmentUnnamed: '未注明', silent: '从未上报：请主动询问，没有声音不等于没有问题。',
  waits: ({ status, who }) => `${status}：${who}`,
  nothing: '还没有人上报过问题。',
  lead: ({ n, open, critical, criticals, late, overdue }) => (n === 0 ? '没有未了结的问题单。' : `未了结的问题单 ${open} 张，${critical === 0 ? '无致命问题' : `其中致命 ${criticals} 张`}，${late === 0 ? '无逾期' : `逾期 ${overdue} 张`}。`),
  nothingThere: '没有问题单在供应商手中。',
  leadSupplier: ({ count, over, overs, late, overdue }) => `有 ${count} 张问题单在贵方手中，${over === 0 ? '均在约定时限之内' : `其中 ${overs} 张超出约定时限`}，${late === 0 ? '没有逾期' : `${over === 0 ? '但有 ' : ''}${overdue} 张已过到期日`}。`,
  how: ['请在随附批次的文件中按编号答复：答复、状态（已解决、处理中、待澄清、不予处理）、原因、解决办法以及交付日期。', '已解决的问题由我方验证后关闭；不予处理的须说明理由。'],
  numbered: ({ n, title }) => `编号 ${n}：${title}`,
  where: ({ where }) => `发生位置：${where}`, due: ({ day, late }) => `期限为${day}${late ? '，已逾期' : ''}`,
  days: ({ days }) => `在贵方手中已 ${days}`, daysOf: ({ days, allowed, over }) => `在贵方手中已 ${days}，约定 ${allowed} 个工作日${over ? '，已超时' : ''}`,
  batch: ({ number, day }) => `${day}随第 ${number} 批移交`, askedOfAll: ({ number }) => `对第 ${number} 批全部问题单的要求：`, gap: '；', cause: ({ cause }) => `已知原因：${cause}`, noQuestion: '原因是什么，如何解决，何时解决？',
  kept: ({ kept, of }) => `按时 ${kept}／${of} 张`,
  empty: { overdue: '没有逾期的问题单。', waits: '没有未了结的问题单，无人等待。', recurring: '没有了结之后又出现的问题。', open: '没有未了结的问题单。' },
}
