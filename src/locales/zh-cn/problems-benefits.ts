import type { ProblemSentences } from '../sentences.ts'

export const benefitProblems = {
  'go-live-early': (_, say) => `${say.phase('go-live')}阶段尚未开始，无从上线。请先启动该阶段，再登记上线日期。`,
  'go-live-unrecorded': () => '尚未登记上线日期，无法判断 CRM 已使用多久。请先登记。',
  'review-held': ({ months }) => `上线满 ${months} 个月的评审已经开过。请登记为期间评审，或选择其他时点。`,
  'review-distance-unknown': ({ months, known }, say) => `没有安排上线满 ${months} 个月的评审；已安排的是：${say.list(known.map(say.number))}。请从中选择，或先调整评审时间。`,
  'review-before-go-live': ({ day, liveOn }, say) => (liveOn === null ? `${say.day(day)}已开过评审，上线日期必须保留。` : `${say.day(day)}已开过评审，早于${say.day(liveOn)}。上线日期不能晚于已开的评审。`),
  'iteration-early': () => '下一期项目要从已取得的成果出发：须待第六个检查点通过，或已登记上线日期。请先登记上线日期。',
  'iteration-exists': ({ next }, say) => `本项目已有下一期项目：${say.quoted(next)}。请到该项目继续；只有它被移除后才能另行启动。`,
  'iteration-unrelated': ({ next }, say) => `${say.quoted(next)}不是由本项目延续而来的项目。请在此启动下一期项目，或填写由本项目启动的那一个。`,
} satisfies Partial<ProblemSentences>
