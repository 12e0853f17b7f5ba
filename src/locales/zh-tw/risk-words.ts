import type { Locale } from '../locale.ts'

export const riskWords: Locale['riskWords'] = {
  names: {
    'no-strategic-plan': '沒有策略規劃',
    'not-aligned-with-business-strategy': '與企業策略脫節',
    'tool-copied-from-others': '照搬別人的工具',
    'customer-experience-ignored': '忽視顧客體驗',
    'customers-not-involved': '沒有顧客參與',
    'treated-as-it-project': '當成 IT 專案來做',
    'no-goals-set': '沒有設定目標',
    'one-off-effort': '一次性投入',
    'having-customers-mistaken-for-customer-culture': '以為有顧客就是有顧客文化',
    'middle-managers-and-staff-not-won': '中階主管與員工未認同',
    'crm-bent-to-old-processes': '讓 CRM 遷就舊流程',
    'not-seen-as-urgent': '沒有急迫感',
    'results-below-expectation': '成效低於預期',
    'budget-and-time-out-of-control': '預算與時程失控',
    'staff-resistance': '員工抗拒',
  },
}
