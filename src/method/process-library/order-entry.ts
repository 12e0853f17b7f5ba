import type { LibraryProcess } from './library-types.ts'

/** The order is typed three times; credit and stock are asked for one after the other by telephone, though neither needs the other. */
export const orderEntry: LibraryProcess = {
  title: ['Order entry', '订单录入', '訂單登錄'], area: 'order', volume: 900,
  owner: ['Head of inside sales', '销售内勤主管', '業務內勤主管'], customer: ['Ordering customer', '下单客户', '下單客戶'],
  trigger: ['An order arrives by fax, e-mail or telephone', '通过传真、邮件或电话收到订单', '經由傳真、電子郵件或電話收到訂單'], result: ['A confirmed order that logistics can ship', '物流可发货的已确认订单', '物流可出貨的已確認訂單'],
  steps: [
    { key: 'start', kind: 'start', name: ['Order', '收到订单', '收到訂單'], at: 'insideSales' },
    { key: 'sort', kind: 'work', name: ['Print and sort incoming orders', '打印并分拣订单', '列印並分類訂單'], at: 'insideSales', by: 'salesClerk', work: [1, 2, 4], wait: [15, 120, 480], value: 'waste' },
    { key: 'compare', kind: 'check', name: ['Compare with the offer', '与报价单核对', '與報價單核對'], at: 'insideSales', by: 'salesClerk', in: ['spreadsheet', 'quoteSheet'], work: [4, 6, 12], value: 'business', error: 0.03 },
    { key: 'matches', kind: 'choice', name: ['Does it match?', '是否一致？', '是否一致？'], at: 'insideSales', to: [['clarify', 0.18, ['no', '否', '否']], ['enter', 0.82, ['yes', '是', '是']]] },
    { key: 'clarify', kind: 'work', name: ['Clear it up with the customer', '与客户澄清', '與客戶釐清'], at: 'fieldSales', by: 'salesRep', work: [10, 15, 30], wait: [120, 720, 2880], contact: 'customer-acts', value: 'waste', to: [['compare', 1]] },
    { key: 'enter', kind: 'entry', name: ['Type the order into the ERP system', '将订单录入 ERP 系统', '把訂單登錄到 ERP 系統'], at: 'insideSales', by: 'salesClerk', in: ['legacy', 'erp'], data: ['order', 'company', 'delivery', 'payment'], work: [8, 12, 20], wait: [30, 120, 480], error: 0.06, value: 'business' },
    { key: 'credit', kind: 'check', name: ['Check the credit limit', '检查信用额度', '檢查信用額度'], at: 'finance', by: 'financeClerk', in: ['legacy', 'accounting'], data: ['credit'], work: [3, 5, 10], wait: [60, 360, 1440], value: 'business', control: true },
    { key: 'good', kind: 'choice', name: ['Credit good?', '信用良好？', '信用良好？'], at: 'finance', to: [['release', 0.1, ['exceeded', '超限', '超限']], ['stock', 0.9, ['yes', '是', '是']]] },
    { key: 'release', kind: 'approval', name: ['Release a blocked order', '放行被冻结的订单', '放行遭凍結的訂單'], at: 'salesManagement', by: 'salesManager', work: [5, 10, 20], wait: [240, 1440, 4320], value: 'business' },
    { key: 'stock', kind: 'check', name: ['Ask logistics for stock and date', '向物流询问库存和日期', '向物流詢問庫存與日期'], at: 'logistics', by: 'logisticsClerk', in: ['legacy', 'warehouse'], data: ['delivery'], work: [4, 6, 10], wait: [60, 240, 960], value: 'customer' },
    { key: 'date', kind: 'entry', name: ['Enter the date a second time', '再次录入交期', '再次登錄交期'], at: 'insideSales', by: 'salesClerk', in: ['legacy', 'erp'], data: ['delivery'], work: [2, 3, 5], wait: [30, 120, 480], error: 0.04, value: 'waste' },
    { key: 'confirm', kind: 'work', name: ['Confirm the order to the customer', '向客户确认订单', '向客戶確認訂單'], at: 'insideSales', by: 'salesClerk', work: [3, 5, 8], wait: [30, 240, 960], contact: 'company-acts', value: 'customer' },
    { key: 'ship-list', kind: 'entry', name: ['Type the shipping list', '录入发货清单', '登錄出貨清單'], at: 'logistics', by: 'logisticsClerk', in: ['legacy', 'warehouse'], data: ['order', 'company', 'delivery'], work: [5, 8, 12], wait: [60, 240, 720], error: 0.05, value: 'waste' },
    { key: 'end', kind: 'end', name: ['Ready to ship', '可以发货', '可以出貨'], at: 'logistics' },
  ],
}
