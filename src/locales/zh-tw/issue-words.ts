import type { Locale } from '../locale.ts'

export const issueWords: Locale['issueWords'] = {
  the: ({ title }) => `問題單${title}`, this: '本問題單',
  kinds: {
    system: '系統',
    process: '流程',
    operation: '操作',
    data: '資料',
    'expectation-gap': '期望落差',
    conflict: '衝突',
    training: '教育訓練',
    infrastructure: '基礎設施',
    condition: '條件',
  },
  severities: {
    critical: '致命',
    major: '嚴重',
    minor: '一般',
    suggestion: '建議',
  },
  routes: {
    internal: '內部',
    supplier: '供應商',
    consultant: '顧問',
  },
  statuses: {
    new: '新建',
    triaged: '已判定',
    'in-progress': '處理中',
    waiting: '等待',
    resolved: '已解決',
    verified: '已驗證',
    closed: '已結案',
    rejected: '不予處理',
    duplicate: '重複',
  },
  /** After "waiting for". */
  waitingFor: {
    reporter: '回報人',
    internal: '我方',
    supplier: '供應商',
    consultant: '顧問',
    committee: '委員會',
  },
  /** Who did something through the form of the front line. */
  door: ({ title }) => `回報入口「${title}」`,
}
