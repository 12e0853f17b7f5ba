import type { Locale } from '../locale.ts'

export const health: Locale['health'] = {
  closed: { word: '已結案', why: ({ day }) => `已於${day}結案：可以檢視，不能修改。` },
  stopped: { word: '已終止', why: ({ phase, day }) => `委員會已於${day}在${phase}查核點終止專案。` },
  'on-hold': { word: '已暫緩', why: ({ phase, day }) => `自${day}起於${phase}查核點暫緩。` },
  live: { word: '已上線', why: ({ day }) => `六個查核點已於${day}全數通過。` },
  'to-be-confirmed': { word: '待確認', why: ({ phase }) => `前面的查核點重新作成決議，${phase}須再次確認。` },
  'decision-due': { word: '待決議', why: ({ phase, day }) => `${phase}查核點已於${day}提交委員會，等候決議。` },
  'in-rework': { word: '補正中', why: ({ phase }) => `委員會已將${phase}退回補正。` },
  'conditions-overdue': { word: '條件逾期', why: ({ count }) => `委員會提出的條件有 ${count} 項已逾期。` },
  'critical-overdue': { word: '致命問題逾期', why: ({ count }) => `${count} 個致命問題已逾期，已列入委員會待辦。` },
  'over-tolerance': { word: '超出容許範圍', why: () => '已核准的變更累計超出費用或時間的容許範圍。' },
  late: { word: '落後', why: ({ days }) => `預計完成日比計畫晚 ${days}。` },
  'open-points': { word: '資訊待補', why: ({ count }) => `概要尚有 ${count} 項未填，其中有計畫必需的資訊。` },
  'not-started': { word: '未開始', why: () => '第一個階段尚未開始。' },
  'on-track': { word: '正常', why: () => '預計如期完成，沒有逾期事項。' },
}
