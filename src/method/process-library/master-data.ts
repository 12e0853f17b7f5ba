import type { LibraryProcess } from './library-types.ts'

/** A new address is typed into three systems and changed in one; who notices is the customer. */
export const masterData: LibraryProcess = {
  title: ['Customer master-data maintenance', '客户主数据维护', '客戶主檔維護'], area: 'contact', volume: 380,
  owner: ['Head of data management', '数据管理组组长', '資料管理組組長'], customer: ['All who work with customer data', '所有使用客户数据的人员', '所有使用客戶資料的人員'],
  trigger: ['A customer is new, has moved or has changed its name', '新客户、客户搬迁或更名', '新客戶、客戶遷址或更名'], result: ['The same record in every system', '各系统中一致的客户记录', '各系統一致的客戶紀錄'],
  steps: [
    { key: 'start', kind: 'start', name: ['Change heard of', '得知变更', '得知異動'], at: 'fieldSales' },
    { key: 'form', kind: 'entry', name: ['Fill in the change form', '填写变更申请表', '填寫異動申請單'], at: 'fieldSales', by: 'salesRep', data: ['company', 'contact', 'tax', 'bank'], work: [6, 10, 18], wait: [60, 1440, 7200], error: 0.08, contact: 'customer-acts', value: 'business' },
    { key: 'sign', kind: 'approval', name: ['Sign the form', '签字确认', '主管簽核'], at: 'salesManagement', by: 'salesManager', work: [1, 2, 4], wait: [240, 1440, 2880], value: 'waste' },
    { key: 'sign-finance', kind: 'approval', name: ['Check tax number and bank account', '核准税号和银行账户', '核准統一編號與銀行帳戶'], at: 'finance', by: 'financeClerk', data: ['tax', 'bank'], work: [4, 6, 12], wait: [240, 1440, 4320], value: 'business', control: true },
    { key: 'complete', kind: 'check', name: ['Check completeness and duplicates', '检查完整性和重复记录', '檢查完整性與重複資料'], at: 'dataManagement', by: 'dataSteward', in: ['legacy', 'erp'], work: [5, 8, 15], wait: [60, 480, 1440], error: 0.04, value: 'business' },
    { key: 'ok', kind: 'choice', name: ['Complete?', '完整？', '完整？'], at: 'dataManagement', to: [['back', 0.28, ['no', '否', '否']], ['erp', 0.72, ['yes', '是', '是']]] },
    { key: 'back', kind: 'work', name: ['Ask the customer for what is missing', '向客户补充缺失信息', '向客戶補齊缺漏資料'], at: 'fieldSales', by: 'salesRep', data: ['company', 'tax'], work: [6, 10, 20], wait: [240, 1440, 5760], contact: 'customer-acts', value: 'waste', to: [['complete', 1]] },
    { key: 'erp', kind: 'entry', name: ['Enter in the ERP system', '录入 ERP 系统', '登錄到 ERP 系統'], at: 'dataManagement', by: 'dataSteward', in: ['legacy', 'erp'], data: ['company', 'contact', 'tax'], work: [5, 8, 12], error: 0.03, value: 'business' },
    { key: 'accounting', kind: 'entry', name: ['Enter in the accounting system', '录入财务系统', '登錄到會計系統'], at: 'finance', by: 'financeClerk', in: ['legacy', 'accounting'], data: ['company', 'tax', 'bank'], work: [4, 6, 10], wait: [240, 960, 2880], error: 0.04, value: 'waste' },
    { key: 'sheet', kind: 'entry', name: ['Change the contact sheet', '修改联系人表', '修改聯絡人表'], at: 'marketing', by: 'marketingClerk', in: ['spreadsheet', 'contactSheet'], data: ['company', 'contact'], work: [3, 5, 8], wait: [480, 2880, 10080], error: 0.06, value: 'waste' },
    { key: 'tell', kind: 'work', name: ['Tell sales that it is done', '通知销售已完成', '通知業務已完成'], at: 'dataManagement', by: 'dataSteward', work: [1, 2, 4], wait: [30, 240, 960], value: 'business' },
    { key: 'end', kind: 'end', name: ['Recorded everywhere', '各处均已更新', '各處均已更新'], at: 'dataManagement' },
  ],
}
