import type { Locale } from '../locale.ts'

export const benefits: Locale['documents']['benefits'] = {
  headings: { calendar: '上線與檢討', compared: '達成情形', reviews: '歷次檢討', plan: '維護與改善計畫', conditions: '未滿足的條件', next: '下一步' },
  columns: {
    review: '檢討', planned: '排定', held: '召開', state: '狀態', reached: '已達成的目標', goal: '目標', baseline: '基準值', target: '目標值', now: '今天',
    item: '改善事項', owner: '負責人', people: '參與人員', due: '期限', note: '結果', condition: '條件', checkpoint: '設定於', name: '核准人', date: '日期', signature: '簽名',
  },
  goLive: '上線',
  liveBy: { record: '已上線', checkpoint: '第六個查核點已通過', forecast: '預測' },
  none: '–',
  cell: ({ value, state, expected }) => `${value}，${state}${expected ? `（${expected}）` : ''}`,
  chartsLeft: ({ n }) => `另有 ${n} 個目標的圖見目標報告。`,
  reviewTitle: ({ name, day }) => `${name}，${day}`,
  present: ({ people }) => `到場：${people}。`,
  recorded: ({ person }) => `由${person}登錄。`,
  from: ({ project, version }) => `本專案延續自「${project}」（第 ${version} 版），以其最近一次的數值為基準值。`,
  next: ({ project, day }) => `下一期專案「${project}」已於${day}啟動，未完成的改善事項與未滿足的條件一併帶入。`,
  noNext: '下一期專案尚未啟動。CRM 要在三至五年內反覆推進，下一期就從這裡尚未了結的事項開始。',
  chair: '專案指導委員會主席', manager: '專案經理',
  empty: { goals: '尚未訂定目標：誰也說不清 CRM 帶來了什麼。', reviews: '尚未召開檢討。每次檢討都會補上達成了什麼、使用情形如何、得到哪些教訓。', plan: '尚無改善或維護事項。每一項都要有負責人與期限。' },
}
