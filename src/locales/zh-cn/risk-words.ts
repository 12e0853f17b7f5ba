import type { Locale } from '../locale.ts'

export const riskWords: Locale['riskWords'] = {
  names: {
    'no-strategic-plan': '没有战略规划',
    'not-aligned-with-business-strategy': '与企业战略脱节',
    'tool-copied-from-others': '照搬别人的工具',
    'customer-experience-ignored': '忽视客户体验',
    'customers-not-involved': '没有客户参与',
    'treated-as-it-project': '当成 IT 项目来做',
    'no-goals-set': '没有设定目标',
    'one-off-effort': '一次性投入',
    'having-customers-mistaken-for-customer-culture': '以为有客户就是有客户文化',
    'middle-managers-and-staff-not-won': '中层与员工没有认同',
    'crm-bent-to-old-processes': '让 CRM 迁就旧流程',
    'not-seen-as-urgent': '没有紧迫感',
    'results-below-expectation': '成效低于预期',
    'budget-and-time-out-of-control': '预算与工期失控',
    'staff-resistance': '员工抵触',
  },
}
