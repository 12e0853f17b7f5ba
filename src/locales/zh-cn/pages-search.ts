import type { Locale } from '../locale.ts'

export const searchPage: Locale['searchPage'] = {
  title: '搜索',
  field: '查找问题单、目标、文档',
  look: '查找',
  words: '关键词或编号',
  why: '查找范围包括：问题单（连同评论、原因和解决办法）、任务、目标、流程及步骤、决定、提交委员会的事项、会议纪要、监督组报告、经营问题、变更申请、风险、文档、人员和文件；在单个项目里还包括最近的变更历史。简体和繁体视为相同，译文和原文都能查到。输入数字直达该编号的问题单，输入 task-7 直达该任务。',
  keys: '在任何页面按 / 或 Ctrl+K 即可搜索。',
  inProject: ({ project }) => `范围：${project}`,
  inAll: '范围：所有项目',
  widen: '在所有项目中查找',
  lead: ({ count, query }) => `找到 ${count} 项与${query}相符的内容。`,
  partly: ({ searched, all }) => `您共有 ${all} 个项目，已查找其中 ${searched} 个，进行中的优先。打开某个项目可完整查找。`,
  noHistory: '变更历史请在单个项目中查找。',
  newest: ({ count }) => `变更历史只查找最近 ${count} 条。`,
  kindsLabel: '按类别查看结果',
  everything: '全部',
  shown: ({ first, last, of }) => `第 ${first} 至 ${last} 项，共 ${of} 项`,
  startTitle: '您要找什么？',
  startText: '输入几个词、名称或编号。中文逐字匹配，简繁均可。',
  noneTitle: '没有相符的内容',
  noneText: '请减少或更换关键词，或只输入其中一部分。',
  noneOfKind: '没有这一类的内容',
  kinds: {
    project: '项目', issue: '问题单', task: '任务', goal: '目标', process: '流程', step: '流程步骤', decision: '决定', matter: '委员会事项', meeting: '会议', report: '监督组报告',
    problem: '经营问题', 'change-request': '变更申请', risk: '风险', improvement: '改进事项', deliverable: '交付物', document: '文档', person: '人员', file: '文件', change: '变更历史',
  },
}
