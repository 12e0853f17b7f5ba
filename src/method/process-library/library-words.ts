/** A text of the library: English, mainland Chinese, Taiwanese Chinese. */
export type Words = readonly [en: string, simplified: string, traditional: string]

/** What processes have in common is called the same in all of them, so that loads and hand-overs add up. */
export const departments = {
  customer: ['Customer', '客户', '客戶'],
  marketing: ['Marketing', '市场部', '行銷部'],
  insideSales: ['Inside sales', '销售内勤', '業務內勤'],
  fieldSales: ['Field sales', '外勤销售', '外勤業務'],
  salesManagement: ['Sales management', '销售管理', '業務管理'],
  finance: ['Finance', '财务部', '財務部'],
  engineering: ['Engineering', '技术部', '技術部'],
  logistics: ['Logistics', '物流部', '物流部'],
  customerService: ['Customer service', '客户服务部', '客戶服務部'],
  fieldService: ['Field service', '现场服务', '現場服務'],
  quality: ['Quality', '质量部', '品保部'],
  keyAccounts: ['Key accounts', '大客户部', '大客戶部'],
  dataManagement: ['Data management', '数据管理组', '資料管理組'],
  agency: ['Agency', '外部代理商', '外部代理商'],
} as const satisfies Record<string, Words>
export type DepartmentKey = keyof typeof departments

/** Example rates per hour and hours a month: a company puts in its own. */
export const roles = {
  marketingClerk: { name: ['Marketing clerk', '市场专员', '行銷專員'], rate: 95, hours: 320 },
  marketingManager: { name: ['Marketing manager', '市场经理', '行銷經理'], rate: 190, hours: 160 },
  salesClerk: { name: ['Sales clerk', '销售内勤专员', '業務助理'], rate: 85, hours: 800 },
  salesRep: { name: ['Sales representative', '销售代表', '業務代表'], rate: 150, hours: 1_280 },
  salesManager: { name: ['Sales manager', '销售经理', '業務經理'], rate: 240, hours: 160 },
  controller: { name: ['Financial controller', '财务控制专员', '財務控管專員'], rate: 140, hours: 160 },
  financeClerk: { name: ['Finance clerk', '财务专员', '財務專員'], rate: 90, hours: 320 },
  engineer: { name: ['Application engineer', '应用工程师', '應用工程師'], rate: 170, hours: 480 },
  dispatcher: { name: ['Dispatcher', '派工调度员', '派工人員'], rate: 100, hours: 320 },
  agent: { name: ['Service agent', '客服坐席', '客服專員'], rate: 80, hours: 1_600 },
  serviceManager: { name: ['Customer service manager', '客户服务经理', '客服經理'], rate: 200, hours: 160 },
  technician: { name: ['Service technician', '服务技师', '維修技師'], rate: 130, hours: 1_920 },
  qualityEngineer: { name: ['Quality engineer', '质量工程师', '品質工程師'], rate: 150, hours: 320 },
  keyAccountManager: { name: ['Key account manager', '大客户经理', '大客戶經理'], rate: 210, hours: 480 },
  generalManager: { name: ['General manager', '总经理', '總經理'], rate: 400, hours: 160 },
  dataSteward: { name: ['Data steward', '数据管理员', '資料管理員'], rate: 100, hours: 160 },
  logisticsClerk: { name: ['Logistics clerk', '物流专员', '物流專員'], rate: 85, hours: 480 },
} as const satisfies Record<string, { name: Words; rate: number; hours: number }>
export type RoleKey = keyof typeof roles

export const systems = {
  erp: ['ERP system', 'ERP 系统', 'ERP 系統'],
  accounting: ['Accounting system', '财务系统', '會計系統'],
  contactSheet: ['Contact spreadsheet', '联系人电子表格', '聯絡人試算表'],
  leadSheet: ['Lead spreadsheet', '线索电子表格', '潛在客戶試算表'],
  quoteSheet: ['Quotation spreadsheet', '报价电子表格', '報價試算表'],
  campaignSheet: ['Campaign spreadsheet', '活动电子表格', '活動試算表'],
  complaintSheet: ['Complaint spreadsheet', '投诉电子表格', '客訴試算表'],
  planBoard: ['Planning spreadsheet', '排班电子表格', '排班試算表'],
  reviewSheet: ['Account spreadsheet', '大客户电子表格', '大客戶試算表'],
  telephone: ['Telephone system', '电话系统', '電話系統'],
  mailer: ['E-mail tool', '邮件群发工具', '郵件群發工具'],
  warehouse: ['Warehouse system', '仓储系统', '倉儲系統'],
} as const satisfies Record<string, Words>
export type SystemKey = keyof typeof systems

export const data = {
  contact: ['Contact person', '联系人', '聯絡人'],
  company: ['Company name and address', '公司名称和地址', '公司名稱與地址'],
  need: ['Customer need', '客户需求', '客戶需求'],
  source: ['Where the contact came from', '线索来源', '來源管道'],
  list: ['Address list', '名单', '名單'],
  consent: ['Consent to be written to', '接收信息的同意书', '同意收訊紀錄'],
  response: ['Response to the campaign', '活动回应', '活動回應'],
  budget: ['Campaign budget', '活动预算', '活動預算'],
  price: ['Price and discount', '价格和折扣', '價格與折扣'],
  delivery: ['Delivery date', '交货日期', '交貨日期'],
  configuration: ['Configuration', '产品配置', '產品規格'],
  order: ['Order items', '订单明细', '訂單明細'],
  credit: ['Credit limit', '信用额度', '信用額度'],
  payment: ['Terms of payment', '付款条件', '付款條件'],
  complaint: ['Complaint', '投诉内容', '客訴內容'],
  cause: ['Cause', '原因', '原因'],
  device: ['Device and serial number', '设备和序列号', '設備與序號'],
  fault: ['Fault', '故障描述', '故障說明'],
  visit: ['Visit date', '上门日期', '到府日期'],
  report: ['Service report', '服务报告', '服務報告'],
  parts: ['Parts used', '所用配件', '使用零件'],
  sales: ['Sales of the customer', '客户销售额', '客戶銷售額'],
  plan: ['Account plan', '大客户计划', '大客戶計畫'],
  satisfaction: ['Satisfaction', '满意度', '滿意度'],
  tax: ['Tax number', '税号', '統一編號'],
  bank: ['Bank account', '银行账户', '銀行帳戶'],
} as const satisfies Record<string, Words>
export type DataKey = keyof typeof data

/** The variant says it once for all figures. */
export const exampleVariant: Words = ['As it is (example figures)', '现状（示例数据）', '現況（範例數字）']
