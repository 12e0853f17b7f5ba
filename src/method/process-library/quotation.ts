import type { LibraryProcess } from './library-types.ts'

/** The price is asked for three times, signed twice and typed twice; each change of the customer goes round once more. */
export const quotation: LibraryProcess = {
  title: ['Quotation', '报价', '報價'], area: 'quotation', volume: 260,
  owner: ['Sales manager', '销售经理', '業務經理'], customer: ['Buyer at the customer', '客户采购人员', '客戶採購人員'],
  trigger: ['A customer asks for an offer', '客户要求报价', '客戶要求報價'], result: ['An offer that the customer can decide on', '客户可据以决策的报价单', '客戶可據以決定的報價單'],
  steps: [
    { key: 'start', kind: 'start', name: ['Request', '收到询价', '收到詢價'], at: 'fieldSales' },
    { key: 'note', kind: 'entry', name: ['Note the request on paper', '在纸上记下询价', '把詢價記在紙上'], at: 'fieldSales', by: 'salesRep', data: ['contact', 'need'], work: [8, 12, 20], error: 0.06, contact: 'customer-acts', value: 'customer' },
    { key: 'type', kind: 'entry', name: ['Type the request into the quotation sheet', '将询价录入报价表', '把詢價登錄到報價表'], at: 'insideSales', by: 'salesClerk', in: ['spreadsheet', 'quoteSheet'], data: ['contact', 'need'], work: [8, 12, 18], wait: [60, 360, 1440], error: 0.05, value: 'waste' },
    { key: 'technical', kind: 'work', name: ['Work out the configuration', '确定产品配置', '確認產品規格'], at: 'engineering', by: 'engineer', in: ['spreadsheet', 'quoteSheet'], data: ['configuration'], work: [40, 75, 180], wait: [240, 1440, 4320], value: 'customer' },
    { key: 'clear', kind: 'choice', name: ['All clear?', '都清楚？', '都清楚？'], at: 'engineering', to: [['ask', 0.3, ['questions', '有疑问', '有疑問']], ['cost', 0.7, ['yes', '是', '是']]] },
    { key: 'ask', kind: 'work', name: ['Ask the customer once more', '再次询问客户', '再次詢問客戶'], at: 'fieldSales', by: 'salesRep', work: [10, 15, 30], wait: [240, 1440, 4320], contact: 'customer-acts', value: 'waste', to: [['technical', 1]] },
    { key: 'cost', kind: 'work', name: ['Calculate cost and price', '核算成本和价格', '核算成本與價格'], at: 'insideSales', by: 'salesClerk', in: ['spreadsheet', 'quoteSheet'], data: ['price'], work: [20, 30, 60], wait: [60, 240, 960], error: 0.06, value: 'business' },
    { key: 'sign-sales', kind: 'approval', name: ['Approve the discount', '审批折扣', '核准折扣'], at: 'salesManagement', by: 'salesManager', work: [5, 8, 15], wait: [240, 1440, 2880], value: 'business', control: true },
    { key: 'sign-finance', kind: 'approval', name: ['Approve the margin', '审批毛利', '核准毛利'], at: 'finance', by: 'controller', work: [5, 10, 20], wait: [240, 1440, 4320], value: 'business' },
    { key: 'write', kind: 'entry', name: ['Type the offer in the ERP system', '在 ERP 系统中录入报价单', '在 ERP 系統登錄報價單'], at: 'insideSales', by: 'salesClerk', in: ['legacy', 'erp'], data: ['price', 'configuration', 'delivery', 'contact'], work: [20, 30, 45], wait: [60, 240, 960], error: 0.04, value: 'business' },
    { key: 'send', kind: 'work', name: ['Send the offer and explain it', '发送并解释报价单', '寄送並說明報價單'], at: 'fieldSales', by: 'salesRep', work: [10, 20, 40], wait: [30, 240, 960], contact: 'company-acts', value: 'customer' },
    { key: 'answer', kind: 'choice', name: ['What says the customer?', '客户意见？', '客戶意見？'], at: 'fieldSales', to: [['end', 0.65, ['decides', '作出决定', '做出決定']], ['cost', 0.35, ['wants changes', '要求修改', '要求修改']]] },
    { key: 'end', kind: 'end', name: ['Offer decided on', '报价有结果', '報價有結果'], at: 'fieldSales' },
  ],
}
