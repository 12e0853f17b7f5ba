import type { Locale } from '../locale.ts'

export const risks: Locale['documents']['risks'] = {
  headings: { map: '風險圖', register: '風險登記冊', signs: '系統監測到的情況', plans: '因應', closed: '已了結', reviews: '審查' },
  columns: { risk: '風險', likelihood: '可能性', impact: '衝擊', score: '得分', trend: '趨勢', seen: '跡象', level: '程度', sign: '跡象', what: '內容', owner: '負責人', due: '到期', state: '狀態', on: '了結日期', reason: '原因', day: '日期', by: '記錄人', risks: '風險數', note: '備註' },
  empty: { register: '沒有未了結的風險。', signs: '專案自身的資料裡沒有明顯的風險跡象。', plans: '還沒有安排任何因應。', reviews: '登記冊還沒有審查過。' },
  numbered: ({ n, risk }) => `${n}. ${risk}`,
  plan: '整體安排',
}
