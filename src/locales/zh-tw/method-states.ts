import type { Locale } from '../locale.ts'

type Method = Locale['method']

export const decisions: Method['decisions'] = {
  go: '通過',
  'conditional-go': '有條件通過',
  rework: '退回補正',
  hold: '暫緩',
  stop: '終止',
}

export const decisionEffects: Method['decisionEffects'] = {
  go: '下一階段可以開始。',
  'conditional-go': '下一階段可以開始；每項條件會成為一張有負責人與期限的問題單。',
  rework: '本階段退回補正，進入新的一輪；下一階段仍不得開始。',
  hold: '委員會重新決議之前，不啟動任何新工作。',
  stop: '專案就此結束，不再啟動任何工作。',
}

export const gateStates: Method['gateStates'] = { undecided: '未決議', due: '待決議', 'to-be-confirmed': '待確認' }

export const readiness: Method['readiness'] = {
  ready: '就緒',
  'ready-with-conditions': '有條件就緒',
  'not-ready': '未就緒',
  incomplete: '待評定',
}

export const phaseStatus: Method['phaseStatus'] = {
  'not-started': '尚未開始',
  'in-progress': '進行中',
  'in-review': '審查中',
  'in-rework': '補正中',
  passed: '已通過',
  'passed-with-conditions': '有條件通過',
  'to-be-confirmed': '待確認',
  'on-hold': '暫緩中',
  stopped: '已終止',
}

export const ratings: Method['ratings'] = ['沒有', '不佳', '部分達成', '達成', '超出要求']

export const taskStatus: Method['taskStatus'] = { 'not-started': '尚未開始', 'in-progress': '進行中', done: '已完成', late: '逾期' }

export const deliverableStatus: Method['deliverableStatus'] = { draft: '草稿', 'in-review': '審閱中', approved: '已核准' }

export const conditionState: Method['conditionState'] = { open: '未結', met: '已達成', dropped: '已取消' }

export const sides: Method['sides'] = { client: '客戶方', supplier: '供應商', consultant: '顧問方' }

export const priorities: Method['priorities'] = { must: '必要', should: '應有', could: '可有' }

export const outcomeFamilies: Method['outcomeFamilies'] = {
  'revenue-growth': '營收成長',
  'profit-growth': '獲利成長',
  'customer-satisfaction': '客戶滿意',
  service: '服務',
  efficiency: '效率',
  data: '資料',
  adoption: '使用率',
}

export const bands: Method['bands'] = { low: '低', moderate: '中等', high: '高', 'very-high': '很高' }

export const areas: Method['areas'] = {
  market: '市場',
  lead: '潛在客戶',
  contact: '聯絡人與客戶',
  opportunity: '商機',
  quotation: '報價',
  configuration: '產品與價格設定',
  order: '訂單',
  service: '服務',
  'web-self-service': '網路自助服務',
  satisfaction: '滿意度',
  club: '客戶俱樂部',
  feedback: '客戶回饋',
}

export const systemFates: Method['systemFates'] = { integrate: '整合', replace: '汰換', leave: '維持現狀' }
