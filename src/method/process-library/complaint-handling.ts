import type { LibraryProcess } from './library-types.ts'

/** The customer tells it twice, the file goes to and fro between service and quality, and two managers sign a credit note of any size. */
export const complaintHandling: LibraryProcess = {
  title: ['Complaint handling', '投诉处理', '客訴處理'], area: 'feedback', volume: 180,
  owner: ['Customer service manager', '客户服务经理', '客服經理'], customer: ['Customer with a complaint', '投诉客户', '提出客訴的客戶'],
  trigger: ['A customer complains', '客户提出投诉', '客戶提出客訴'], result: ['The customer has an answer and the cause is known', '客户得到答复，原因已查明', '客戶獲得答覆，原因已查明'],
  steps: [
    { key: 'start', kind: 'start', name: ['Complaint received', '收到投诉', '收到客訴'], at: 'customerService' },
    { key: 'listen', kind: 'work', name: ['Listen and note on a form', '倾听并填写表单', '傾聽並填寫表單'], at: 'customerService', by: 'agent', data: ['complaint', 'contact'], work: [6, 10, 20], wait: [2, 8, 30], contact: 'customer-acts', value: 'customer', error: 0.05 },
    { key: 'type', kind: 'entry', name: ['Type the form into the complaint sheet', '将表单录入投诉表', '把表單登錄到客訴表'], at: 'customerService', by: 'agent', in: ['spreadsheet', 'complaintSheet'], data: ['complaint', 'contact'], work: [5, 8, 12], wait: [60, 480, 1440], error: 0.05, value: 'waste' },
    { key: 'find', kind: 'work', name: ['Look up order and history', '查找订单和历史记录', '查詢訂單與歷史紀錄'], at: 'insideSales', by: 'salesClerk', in: ['legacy', 'erp'], work: [8, 15, 30], wait: [120, 480, 1440], value: 'business' },
    { key: 'call-back', kind: 'work', name: ['Call the customer back for details', '回电客户了解细节', '回電客戶瞭解細節'], at: 'customerService', by: 'agent', in: ['legacy', 'telephone'], data: ['fault'], work: [5, 10, 20], wait: [120, 720, 2880], contact: 'customer-acts', value: 'waste' },
    { key: 'investigate', kind: 'check', name: ['Find the cause', '查明原因', '查明原因'], at: 'quality', by: 'qualityEngineer', data: ['cause'], work: [60, 120, 300], wait: [480, 2880, 7200], value: 'customer', control: true },
    { key: 'clear', kind: 'choice', name: ['Cause clear?', '原因清楚？', '原因清楚？'], at: 'quality', to: [['call-back', 0.22, ['no', '否', '否']], ['propose', 0.78, ['yes', '是', '是']]] },
    { key: 'propose', kind: 'work', name: ['Propose a settlement', '提出处理方案', '提出處理方案'], at: 'customerService', by: 'agent', in: ['spreadsheet', 'complaintSheet'], data: ['complaint'], work: [10, 15, 30], wait: [60, 480, 1440], value: 'customer' },
    { key: 'size', kind: 'choice', name: ['Costs anything?', '涉及费用？', '涉及費用？'], at: 'customerService', to: [['approve', 0.55, ['credit note', '需退款', '需退款']], ['answer', 0.45, ['no', '否', '否']]] },
    { key: 'approve', kind: 'approval', name: ['Approve the settlement', '审批处理方案', '核准處理方案'], at: 'customerService', by: 'serviceManager', work: [5, 10, 20], wait: [240, 1440, 2880], value: 'business' },
    { key: 'approve-sales', kind: 'approval', name: ['Second signature of sales', '销售部会签', '業務主管會簽'], at: 'salesManagement', by: 'salesManager', work: [5, 8, 15], wait: [480, 2880, 5760], value: 'business' },
    { key: 'credit', kind: 'entry', name: ['Write the credit note', '开具退款单', '開立折讓單'], at: 'finance', by: 'financeClerk', in: ['legacy', 'accounting'], data: ['complaint', 'payment'], work: [8, 12, 20], wait: [240, 960, 2880], cost: 150, error: 0.03, value: 'customer' },
    { key: 'answer', kind: 'work', name: ['Answer the customer', '答复客户', '答覆客戶'], at: 'customerService', by: 'agent', work: [8, 12, 20], wait: [60, 480, 1440], contact: 'company-acts', value: 'customer' },
    { key: 'end', kind: 'end', name: ['Answered', '已答复', '已答覆'], at: 'customerService' },
  ],
}
