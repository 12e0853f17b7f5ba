import type { LibraryProcess } from './library-types.ts'

/** Leads cool while they are copied from list to list, and half of them come back for want of facts. */
export const leadQualification: LibraryProcess = {
  title: ['Lead qualification', '线索筛选', '潛在客戶篩選'], area: 'lead', volume: 420,
  owner: ['Sales manager', '销售经理', '業務經理'], customer: ['Prospect', '潜在客户', '潛在客戶'],
  trigger: ['Somebody enquires at a fair, by web form or by telephone', '有人在展会、网站表单或电话中咨询', '有人在展覽、網站表單或電話中洽詢'],
  result: ['A lead that sales takes on, or a reasoned no', '销售接手的有效线索，或有理由的放弃', '業務接手的有效潛在客戶，或有理由的放棄'],
  steps: [
    { key: 'start', kind: 'start', name: ['Enquiry', '收到咨询', '收到洽詢'], at: 'marketing' },
    { key: 'collect', kind: 'entry', name: ['Copy enquiries into the lead list', '将咨询抄入线索表', '把洽詢抄進潛在客戶表'], at: 'marketing', by: 'marketingClerk', in: ['spreadsheet', 'leadSheet'], data: ['contact', 'company', 'need', 'source'], work: [4, 6, 10], wait: [60, 480, 1440], error: 0.08, value: 'business' },
    { key: 'duplicates', kind: 'check', name: ['Look for duplicates by hand', '人工查找重复记录', '人工比對重複資料'], at: 'marketing', by: 'marketingClerk', in: ['spreadsheet', 'leadSheet'], work: [3, 5, 12], value: 'business', error: 0.06 },
    { key: 'hand-over', kind: 'work', name: ['Send the list to sales once a week', '每周将名单发给销售', '每週把名單寄給業務'], at: 'marketing', by: 'marketingClerk', work: [1, 2, 4], wait: [480, 2880, 7200], value: 'waste' },
    { key: 'enter', kind: 'entry', name: ['Type the lead into the ERP system', '将线索录入 ERP 系统', '把潛在客戶登錄到 ERP 系統'], at: 'insideSales', by: 'salesClerk', in: ['legacy', 'erp'], data: ['contact', 'company', 'need'], work: [4, 6, 9], wait: [30, 240, 960], error: 0.05, value: 'waste' },
    { key: 'call', kind: 'work', name: ['Call and ask for need, budget and date', '致电了解需求、预算和时间', '致電瞭解需求、預算與時程'], at: 'insideSales', by: 'salesClerk', in: ['legacy', 'telephone'], data: ['need'], work: [8, 12, 25], wait: [30, 180, 1440], contact: 'customer-acts', value: 'customer' },
    { key: 'facts', kind: 'choice', name: ['Facts complete?', '信息齐全？', '資訊齊全？'], at: 'insideSales', to: [['ask-back', 0.25, ['no', '否', '否']], ['assign', 0.75, ['yes', '是', '是']]] },
    { key: 'ask-back', kind: 'work', name: ['Ask marketing where the lead came from', '向市场部询问线索来源', '向行銷部詢問來源'], at: 'marketing', by: 'marketingClerk', work: [3, 5, 10], wait: [60, 480, 2880], value: 'waste', to: [['call', 1]] },
    { key: 'assign', kind: 'approval', name: ['Assign to a territory', '分配给销售区域', '分派給業務轄區'], at: 'salesManagement', by: 'salesManager', work: [2, 3, 6], wait: [120, 960, 2880], value: 'business' },
    { key: 'visit', kind: 'work', name: ['Judge the lead in a first talk', '首次面谈并评估线索', '首次面談並評估'], at: 'fieldSales', by: 'salesRep', data: ['need'], work: [20, 35, 60], wait: [240, 960, 4320], contact: 'customer-acts', value: 'customer' },
    { key: 'fit', kind: 'choice', name: ['Worth an offer?', '值得报价？', '值得報價？'], at: 'fieldSales', to: [['won', 0.35, ['yes', '是', '是']], ['lost', 0.65, ['no', '否', '否']]] },
    { key: 'won', kind: 'entry', name: ['Note the chance in the notebook', '将商机记入笔记本', '把商機記在筆記本'], at: 'fieldSales', by: 'salesRep', data: ['contact', 'need'], work: [3, 5, 8], value: 'business', to: [['end', 1]] },
    { key: 'lost', kind: 'work', name: ['Say no by e-mail', '用邮件回绝', '以電子郵件婉拒'], at: 'insideSales', by: 'salesClerk', work: [3, 5, 8], wait: [60, 480, 1440], contact: 'company-acts', value: 'customer', to: [['end', 1]] },
    { key: 'end', kind: 'end', name: ['Decided', '已有结论', '已有結論'], at: 'fieldSales' },
  ],
}
