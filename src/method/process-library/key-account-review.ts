import type { LibraryProcess } from './library-types.ts'

/** Two days of every quarter go into figures from four places; the meeting is then about whose figures are right. */
export const keyAccountReview: LibraryProcess = {
  title: ['Key-account review', '大客户回顾', '大客戶檢視'], area: 'sales', volume: 12,
  owner: ['Head of key accounts', '大客户部主管', '大客戶部主管'], customer: ['Key account', '大客户', '大客戶'],
  trigger: ['A quarter ends', '季度结束', '每季結束'], result: ['A plan for the account that the customer has agreed to', '经客户认可的大客户计划', '經客戶同意的大客戶計畫'],
  steps: [
    { key: 'start', kind: 'start', name: ['End of the quarter', '季度末', '季末'], at: 'keyAccounts' },
    { key: 'request', kind: 'work', name: ['Ask four departments for figures', '向四个部门索要数据', '向四個部門索取數字'], at: 'keyAccounts', by: 'keyAccountManager', work: [20, 30, 60], value: 'waste' },
    { key: 'all', kind: 'fork', at: 'keyAccounts', to: [['sales', null], ['open', null], ['service', null]] },
    { key: 'sales', kind: 'work', name: ['Draw up sales and margin', '编制销售额和毛利表', '編製銷售額與毛利表'], at: 'finance', by: 'controller', in: ['legacy', 'accounting'], data: ['sales'], work: [40, 60, 120], wait: [960, 2880, 7200], value: 'business', to: [['whole', 1]] },
    { key: 'open', kind: 'work', name: ['List open offers and orders', '列出未结报价和订单', '列出未結報價與訂單'], at: 'insideSales', by: 'salesClerk', in: ['legacy', 'erp'], data: ['order'], work: [30, 45, 90], wait: [480, 1440, 4320], value: 'business', to: [['whole', 1]] },
    { key: 'service', kind: 'work', name: ['List complaints and visits', '列出投诉和上门记录', '列出客訴與到府紀錄'], at: 'customerService', by: 'agent', in: ['spreadsheet', 'complaintSheet'], data: ['complaint'], work: [30, 60, 120], wait: [480, 2880, 7200], value: 'business' },
    { key: 'whole', kind: 'join', at: 'keyAccounts' },
    { key: 'merge', kind: 'entry', name: ['Type it all into the account sheet', '将全部数据录入大客户表', '把全部數字登錄到大客戶表'], at: 'keyAccounts', by: 'keyAccountManager', in: ['spreadsheet', 'reviewSheet'], data: ['sales', 'order', 'complaint'], work: [60, 120, 240], wait: [240, 960, 2880], error: 0.12, value: 'waste' },
    { key: 'check', kind: 'check', name: ['Reconcile the figures', '核对数据', '核對數字'], at: 'finance', by: 'controller', work: [20, 40, 90], wait: [480, 1440, 4320], value: 'business', control: true },
    { key: 'agree', kind: 'choice', name: ['Do the figures agree?', '数据一致？', '數字一致？'], at: 'finance', to: [['merge', 0.3, ['no', '否', '否']], ['plan', 0.7, ['yes', '是', '是']]] },
    { key: 'plan', kind: 'work', name: ['Draft the account plan', '起草大客户计划', '草擬大客戶計畫'], at: 'keyAccounts', by: 'keyAccountManager', data: ['plan'], work: [90, 180, 360], wait: [0, 480, 1440], value: 'customer' },
    { key: 'approve', kind: 'approval', name: ['Approve by sales management', '销售管理层审批', '業務管理層核准'], at: 'salesManagement', by: 'salesManager', work: [15, 30, 60], wait: [480, 2880, 7200], value: 'business' },
    { key: 'approve-top', kind: 'approval', name: ['Approve by the general manager', '总经理审批', '總經理核准'], at: 'salesManagement', by: 'generalManager', work: [10, 20, 45], wait: [960, 4320, 10080], value: 'business' },
    { key: 'meet', kind: 'work', name: ['Review with the customer', '与客户共同回顾', '與客戶共同檢視'], at: 'keyAccounts', by: 'keyAccountManager', data: ['satisfaction', 'plan'], work: [90, 120, 240], wait: [1440, 4320, 14400], cost: 400, contact: 'customer-acts', value: 'customer' },
    { key: 'end', kind: 'end', name: ['Plan agreed', '计划达成一致', '計畫已議定'], at: 'keyAccounts' },
  ],
}
