import type { Locale } from '../locale.ts'

export const supervision: Locale['documents']['supervision'] = {
  headings: { summary: '監督組的觀察', findings: '發現與建議', answer: '委員會的答覆', reports: '監督組的全部報告' },
  columns: { severity: '程度', finding: '發現', advice: '建議', day: '日期', phase: '階段', opinion: '意見', state: '狀態' },
  opinions: {
    'on-course': '監督組認為本階段進展正常。',
    concerns: '監督組有疑慮：委員會決議前應先審視下列問題。',
    endangered: '監督組認為本階段有風險：委員會若不採取行動，難以如期如質完成。',
  },
  opinionWords: { 'on-course': '正常', concerns: '有疑慮', endangered: '有風險' },
  severities: { high: '高', medium: '中', low: '低' },
  states: { draft: '草稿', handedIn: '已提交委員會', answered: '已答覆' },
  about: ({ phase, day }) => `關於${phase}，${day}`,
  handedIn: ({ day }) => `已於${day}提交委員會，此後不得更動。`,
  draft: '草稿：尚未提交委員會。',
  who: ({ people }) => `專案監督組：${people}。監督組可查閱全部內容，不參加任何執行小組，直接向委員會報告。`,
  nobody: '尚未指定專案監督組成員。',
  none: '監督組尚未提交報告。',
  noAdvice: '–',
  answered: ({ person, day }) => `${person}，${day}：`,
  unanswered: '委員會尚未答覆。',
  empty: { summary: '報告沒有摘要。', findings: '監督組沒有發現問題。' },
}
