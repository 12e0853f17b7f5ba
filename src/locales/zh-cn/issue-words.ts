import type { Locale } from '../locale.ts'

export const issueWords: Locale['issueWords'] = {
  the: ({ title }) => `问题单${title}`, this: '本问题单',
  kinds: {
    system: '系统',
    process: '流程',
    operation: '操作',
    data: '数据',
    'expectation-gap': '期望落差',
    conflict: '冲突',
    training: '培训',
    infrastructure: '基础设施',
    condition: '条件',
  },
  severities: {
    critical: '致命',
    major: '严重',
    minor: '一般',
    suggestion: '建议',
  },
  routes: {
    internal: '内部',
    supplier: '供应商',
    consultant: '顾问',
  },
  statuses: {
    new: '新建',
    triaged: '已判定',
    'in-progress': '处理中',
    waiting: '等待',
    resolved: '已解决',
    verified: '已验证',
    closed: '已关闭',
    rejected: '不予处理',
    duplicate: '重复',
  },
  /** After "waiting for". */
  waitingFor: {
    reporter: '上报人',
    internal: '我方',
    supplier: '供应商',
    consultant: '顾问',
    committee: '委员会',
  },
  /** Who did something through the form of the front line. */
  door: ({ title }) => `上报入口“${title}”`,
}
