import type { Locale } from '../locale.ts'

export const changeLog: Locale['documents']['changeLog'] = {
  headings: { list: '全部變更申請', total: '已核准的變更累計', budget: '預算', requests: '逐項說明' },
  columns: {
    request: '申請', state: '狀態', cost: '費用', time: '時間', wanted: '提出者', what: '類別', used: '已核准', limit: '專案經理限額', tolerance: '容許範圍', reserve: '預備額度', left: '預備額度剩餘',
    line: '預算項', phase: '階段', effect: '影響', detail: '內容', option: '方案', weighed: '利弊', goals: '目標', finish: '計畫完成',
  },
  empty: { requests: '還沒有人要求變更。', budget: '預算還沒有任何一項。' },
  money: '費用', time: '時間',
  finish: ({ before, after }) => `${before} → ${after}`,
  overrun: ({ amount }) => `預算項預估超出計畫的 ${amount} 也從預備金中扣除。`,
  ruling: ({ day, state, by, takes, reason }) => `${day}，${by}：${state}${takes.length > 0 ? `（${takes.join('，')}）` : ''}${reason ? `。${reason}` : ''}`,
}
