import type { Locale } from '../locale.ts'

export const positions: Locale['method']['positions'] = {
  'general-manager': '總經理',
  'marketing-manager': '行銷經理',
  'sales-manager': '業務經理',
  'customer-service-manager': '客服經理',
  'chief-customer-officer': '顧客長',
  'it-director': '資訊長',
  'finance-director': '財務長',
  'supplier-representative': '供應商代表',
}

export const skills: Locale['method']['skills'] = {
  marketing: '行銷',
  sales: '銷售',
  service: '服務',
  it: '深厚的資訊背景',
  'data-conversion': '資料清理與轉換',
  'project-management': '專案管理',
  training: '教育訓練',
  architecture: '系統與網路',
}

export const fields: Locale['method']['fields'] = { marketing: '行銷', sales: '銷售', service: '服務', technology: '技術', data: '資料', change: '變革與文化' }

export const fieldGap = '、'

export const severities: Locale['method']['severities'] = { high: '高', medium: '中', low: '低' }

export const unitJoin = '＋'
