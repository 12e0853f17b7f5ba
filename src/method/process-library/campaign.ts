import type { LibraryProcess } from './library-types.ts'

/** Three signatures before a letter leaves the house, a bought list that nobody cleans, and replies that are counted by hand. */
export const campaign: LibraryProcess = {
  title: ['Campaign', '市场活动', '行銷活動'], area: 'marketing', volume: 6,
  owner: ['Marketing manager', '市场经理', '行銷經理'], customer: ['Customers and prospects', '客户和潜在客户', '客戶與潛在客戶'],
  trigger: ['A product or a season asks for a campaign', '新产品或销售旺季需要开展活动', '新產品或旺季需要辦活動'],
  result: ['Responses that sales follows up, and what they cost', '可供销售跟进的回应及其成本', '可供業務跟進的回應及其成本'],
  steps: [
    { key: 'start', kind: 'start', name: ['Occasion', '活动契机', '活動時機'], at: 'marketing' },
    { key: 'concept', kind: 'work', name: ['Write concept and budget', '编写方案和预算', '撰寫企劃與預算'], at: 'marketing', by: 'marketingManager', data: ['budget'], work: [240, 480, 960], value: 'business' },
    { key: 'approve-1', kind: 'approval', name: ['Approve the concept', '审批方案', '核准企劃'], at: 'salesManagement', by: 'salesManager', work: [15, 30, 60], wait: [480, 2880, 7200], value: 'business' },
    { key: 'approve-2', kind: 'approval', name: ['Release the budget', '批准预算', '核撥預算'], at: 'finance', by: 'controller', in: ['legacy', 'accounting'], data: ['budget'], work: [15, 30, 60], wait: [960, 2880, 10080], value: 'business', control: true },
    { key: 'split', kind: 'fork', at: 'marketing', to: [['list', null], ['material', null]] },
    { key: 'list', kind: 'work', name: ['Put the address list together', '汇总邮寄名单', '彙整名單'], at: 'marketing', by: 'marketingClerk', in: ['spreadsheet', 'contactSheet'], data: ['list', 'contact'], work: [240, 480, 1200], wait: [480, 1440, 4320], error: 0.1, cost: 3000, value: 'business' },
    { key: 'consent', kind: 'check', name: ['Strike out who must not be written to', '剔除不得联系的人', '剔除不得聯絡者'], at: 'marketing', by: 'marketingClerk', in: ['spreadsheet', 'contactSheet'], data: ['consent'], work: [60, 120, 240], error: 0.04, control: true, value: 'business', to: [['meet', 1]] },
    { key: 'material', kind: 'work', name: ['Design texts and pictures', '设计文案和图片', '設計文案與圖片'], at: 'agency', work: [480, 960, 1920], wait: [1440, 4320, 10080], cost: 18000, value: 'customer' },
    { key: 'proof', kind: 'choice', name: ['Accepted?', '认可？', '認可？'], at: 'marketing', to: [['material', 0.4, ['to be changed', '需修改', '需修改']], ['meet', 0.6, ['yes', '是', '是']]] },
    { key: 'meet', kind: 'join', at: 'marketing' },
    { key: 'load', kind: 'entry', name: ['Load the list into the e-mail tool', '将名单导入邮件工具', '把名單匯入郵件工具'], at: 'marketing', by: 'marketingClerk', in: ['legacy', 'mailer'], data: ['list', 'contact', 'consent'], work: [30, 60, 120], error: 0.06, value: 'waste' },
    { key: 'send', kind: 'work', name: ['Send e-mails and letters', '发送邮件和信函', '寄發電子郵件與信函'], at: 'marketing', by: 'marketingClerk', in: ['legacy', 'mailer'], work: [60, 90, 180], cost: 4500, contact: 'company-acts', value: 'customer' },
    { key: 'count', kind: 'entry', name: ['Count responses by hand', '人工统计回应', '人工統計回應'], at: 'marketing', by: 'marketingClerk', in: ['spreadsheet', 'campaignSheet'], data: ['response', 'contact'], work: [240, 480, 960], wait: [4320, 10080, 20160], error: 0.08, value: 'waste' },
    { key: 'pass', kind: 'work', name: ['Pass responses to sales', '将回应转交销售', '把回應轉交業務'], at: 'marketing', by: 'marketingClerk', work: [30, 60, 120], wait: [1440, 2880, 7200], value: 'business' },
    { key: 'follow', kind: 'work', name: ['Call those who responded', '致电有回应者', '致電有回應者'], at: 'insideSales', by: 'salesClerk', in: ['legacy', 'telephone'], data: ['response'], work: [480, 960, 1920], wait: [480, 1440, 4320], contact: 'customer-acts', value: 'customer' },
    { key: 'end', kind: 'end', name: ['Campaign closed', '活动结束', '活動結束'], at: 'insideSales' },
  ],
}
