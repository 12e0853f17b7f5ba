import type { Locale } from '../locale.ts'

export const positions: Locale['method']['positions'] = {
  'general-manager': '总经理',
  'marketing-manager': '市场营销经理',
  'sales-manager': '销售经理',
  'customer-service-manager': '客服经理',
  'chief-customer-officer': '首席客户官',
  'it-director': '信息总监',
  'finance-director': '财务总监',
  'supplier-representative': '供应商代表',
}

export const skills: Locale['method']['skills'] = {
  marketing: '营销',
  sales: '销售',
  service: '服务',
  it: '深厚的 IT 背景',
  'data-conversion': '数据清洗与转换',
  'project-management': '项目管理',
  training: '培训',
  architecture: '系统与网络',
}

export const fields: Locale['method']['fields'] = { marketing: '营销', sales: '销售', service: '服务', technology: '技术', data: '数据', change: '变革与文化' }

export const fieldGap = '、'

export const severities: Locale['method']['severities'] = { high: '高', medium: '中', low: '低' }

export const unitJoin = '＋'
