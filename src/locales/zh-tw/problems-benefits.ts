import type { ProblemSentences } from '../sentences.ts'

export const benefitProblems = {
  'go-live-early': (_, say) => `${say.phase('go-live')}階段尚未開始，無從上線。請先啟動該階段，再登錄上線日期。`,
  'go-live-unrecorded': () => '尚未登錄上線日期，無法判斷 CRM 已使用多久。請先登錄。',
  'review-held': ({ months }) => `上線滿 ${months} 個月的檢討已經開過。請登錄為期間檢討，或選擇其他時點。`,
  'review-distance-unknown': ({ months, known }, say) => `沒有安排上線滿 ${months} 個月的檢討；已安排的是：${say.list(known.map(say.number))}。請從中選擇，或先調整檢討時間。`,
  'review-before-go-live': ({ day, liveOn }, say) => (liveOn === null ? `${say.day(day)}已開過檢討，上線日期必須保留。` : `${say.day(day)}已開過檢討，早於${say.day(liveOn)}。上線日期不能晚於已開的檢討。`),
  'iteration-early': () => '下一期專案要從已取得的成果出發：須待第六個查核點通過，或已登錄上線日期。請先登錄上線日期。',
  'iteration-exists': ({ next }, say) => `本專案已有下一期專案：${say.quoted(next)}。請到該專案繼續；只有它被移除後才能另行啟動。`,
  'iteration-unrelated': ({ next }, say) => `${say.quoted(next)}不是由本專案延續而來的專案。請在此啟動下一期專案，或填寫由本專案啟動的那一個。`,
} satisfies Partial<ProblemSentences>
