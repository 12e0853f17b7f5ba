import type { LibraryProcess } from './library-types.ts'

/** Contract and device are looked up in two places, every third visit lacks a part, and reports come back on paper. */
export const serviceDispatch: LibraryProcess = {
  title: ['Service dispatch', '服务派工', '維修派工'], area: 'service', volume: 640,
  owner: ['Head of field service', '现场服务主管', '現場服務主管'], customer: ['Operator of the device', '设备使用方', '設備使用者'],
  trigger: ['A device has failed', '设备发生故障', '設備發生故障'], result: ['The device works and the visit is invoiced', '设备恢复运行，费用已开票', '設備恢復運作，費用已開立發票'],
  steps: [
    { key: 'start', kind: 'start', name: ['Failure reported', '故障报修', '故障報修'], at: 'customerService' },
    { key: 'take', kind: 'entry', name: ['Take the call and write a slip', '接听电话并填写派工单', '接聽電話並填寫派工單'], at: 'customerService', by: 'agent', data: ['device', 'fault', 'contact'], work: [5, 8, 15], wait: [2, 6, 20], contact: 'customer-acts', error: 0.07, value: 'customer' },
    { key: 'both', kind: 'fork', at: 'customerService', to: [['contract', null], ['history', null]] },
    { key: 'contract', kind: 'check', name: ['Ask finance whether there is a contract', '向财务部核实服务合同', '向財務部確認服務合約'], at: 'finance', by: 'financeClerk', in: ['legacy', 'accounting'], data: ['payment'], work: [4, 6, 12], wait: [30, 240, 960], value: 'business', control: true, to: [['together', 1]] },
    { key: 'history', kind: 'work', name: ['Look for the device file', '查找设备档案', '調閱設備資料'], at: 'fieldService', by: 'dispatcher', data: ['device'], work: [5, 10, 25], wait: [15, 120, 480], value: 'waste' },
    { key: 'together', kind: 'join', at: 'fieldService' },
    { key: 'plan', kind: 'entry', name: ['Type the visit into the planning sheet', '将上门安排录入排班表', '把到府行程登錄到排班表'], at: 'fieldService', by: 'dispatcher', in: ['spreadsheet', 'planBoard'], data: ['device', 'fault', 'visit', 'contact'], work: [6, 10, 18], wait: [30, 180, 960], error: 0.05, value: 'business' },
    { key: 'agree', kind: 'work', name: ['Agree a date with the customer', '与客户约定时间', '與客戶約定時間'], at: 'fieldService', by: 'dispatcher', in: ['legacy', 'telephone'], data: ['visit'], work: [5, 8, 15], wait: [30, 240, 1440], contact: 'customer-acts', value: 'customer' },
    { key: 'repair', kind: 'work', name: ['Travel and repair', '上门维修', '到府維修'], at: 'fieldService', by: 'technician', data: ['parts'], work: [90, 150, 300], wait: [480, 1440, 4320], cost: 60, contact: 'company-acts', value: 'customer' },
    { key: 'done', kind: 'choice', name: ['Repaired?', '修好了？', '修好了？'], at: 'fieldService', to: [['part', 0.32, ['part missing', '缺配件', '缺零件']], ['report', 0.68, ['yes', '是', '是']]] },
    { key: 'part', kind: 'work', name: ['Order the part by telephone', '电话订购配件', '以電話訂購零件'], at: 'logistics', by: 'logisticsClerk', in: ['legacy', 'warehouse'], data: ['parts'], work: [6, 10, 15], wait: [960, 2880, 7200], cost: 25, value: 'waste', to: [['agree', 1]] },
    { key: 'report', kind: 'entry', name: ['Write the report on paper', '填写纸质服务报告', '填寫紙本服務報告'], at: 'fieldService', by: 'technician', data: ['report', 'parts'], work: [10, 15, 25], value: 'business', error: 0.06 },
    { key: 'retype', kind: 'entry', name: ['Type the report for the invoice', '将服务报告录入以便开票', '登錄服務報告以開立發票'], at: 'finance', by: 'financeClerk', in: ['legacy', 'accounting'], data: ['report', 'parts', 'payment'], work: [8, 12, 20], wait: [1440, 4320, 10080], error: 0.05, value: 'waste' },
    { key: 'end', kind: 'end', name: ['Invoiced', '已开票', '已開立發票'], at: 'finance' },
  ],
}
