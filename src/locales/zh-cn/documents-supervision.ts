import type { Locale } from '../locale.ts'

export const supervision: Locale['documents']['supervision'] = {
  headings: { summary: '监督组的观察', findings: '发现与建议', answer: '委员会的答复', reports: '监督组的全部报告' },
  columns: { severity: '程度', finding: '发现', advice: '建议', day: '日期', phase: '阶段', opinion: '意见', state: '状态' },
  opinions: {
    'on-course': '监督组认为本阶段进展正常。',
    concerns: '监督组有所顾虑：委员会决策前应先审看以下问题。',
    endangered: '监督组认为本阶段面临风险：委员会若不采取措施，难以如期如质完成。',
  },
  opinionWords: { 'on-course': '正常', concerns: '有顾虑', endangered: '有风险' },
  severities: { high: '高', medium: '中', low: '低' },
  states: { draft: '草稿', handedIn: '已提交委员会', answered: '已答复' },
  about: ({ phase, day }) => `关于${phase}，${day}`,
  handedIn: ({ day }) => `已于${day}提交委员会，此后不得改动。`,
  draft: '草稿：尚未提交委员会。',
  who: ({ people }) => `项目监督组：${people}。监督组可查阅全部内容，不参加任何执行小组，直接向委员会报告。`,
  nobody: '尚未指定项目监督组成员。',
  none: '监督组尚未提交报告。',
  noAdvice: '–',
  answered: ({ person, day }) => `${person}，${day}：`,
  unanswered: '委员会尚未答复。',
  empty: { summary: '报告没有摘要。', findings: '监督组没有发现问题。' },
}
