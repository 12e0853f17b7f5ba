import type { Locale } from '../locale.ts'

export const risksPage: Locale['risksPage'] = {
  title: '风险',
  why: '一项关于 CRM 失败项目的研究列出十二条原因，一份 CRM 实施指南列出三个瓶颈。它们很少毫无征兆：问卷问的是人，系统看的是项目自身数据里的迹象。',
  document: '风险报告',
  all: ({ count }) => `全部 ${count} 项`,
  topNone: '目前没有突出的风险：还没有人评定影响，系统也没有看到迹象。',
  toQuestions: '回答问卷',
  figures: { high: '高风险', of: ({ count }) => `共 ${count} 项未了结`, unknown: '情况不明', answered: '已回答的问题', ofQuestions: ({ count }) => `共 ${count} 道`, actions: '未完成的行动', overdue: ({ count }) => `${count} 项逾期`, noneOverdue: '无逾期', noneHigh: '没有高风险', allKnown: '全部已知', nobody: '还没有人回答', by: ({ count }) => `${count} 人回答` },
  map: {
    title: '风险图', why: '可能性乘以影响，1 到 25 分，分档与项目复杂度相同：1–4 低，5–9 中等，10–15 高，16–25 很高。',
    region: '风险图，可能性与影响', likelihood: '可能性', impact: '影响', number: ({ n }) => `第 ${n} 号`,
    off: ({ count }) => `有 ${count} 项不在图上：可能性或影响未知。`,
    none: '图上还是空的。请回答问卷，并评定每项风险的影响。',
  },
  register: {
    title: '登记册', region: '风险登记册，可横向滚动', number: '编号', risk: '风险', score: '得分', factors: '可能性 × 影响', trend: '趋势', seen: '系统监测到的情况', done: '应对',
    more: ({ more }) => `另有 ${more} 项`, nothingDone: '尚未安排', actions: ({ open, overdue }) => (overdue === '' ? `${open} 项未完成` : `${open} 项未完成，${overdue} 项逾期`),
    due: ({ day }) => `${day}到期`, people: '人工关注',
  },
  closed: { title: '已了结', reason: '原因', on: '了结日期' },
  add: '添加自有风险',
  brief: { text: ({ count }) => `概要中有 ${count} 项风险尚未列入登记册。`, action: '列入' },
  reviews: {
    title: '评审', why: '评审时每一行按当时的情况留存，下一次的趋势以此为准。', none: '登记册还没有评审过。', day: '日期', high: '高风险', mean: '平均得分', by: '记录人', note: '备注', hold: '记录一次评审',
  },
  whoMay: ({ roles }) => `回答和评定由这些角色进行：${roles}。`,
}

export const riskPage: Locale['riskPage'] = {
  back: '全部风险',
  lead: {
    closed: ({ day }) => `已于${day}了结。`,
    unknown: '可能性如何，还没有人知道：请回答下面的问题。',
    unrated: ({ likelihood }) => `可能性 ${likelihood}；影响还没有人评定。`,
    rated: ({ score, band, likelihood, impact }) => `${score} 分（满分 25），${band}：可能性 ${likelihood}；影响 ${impact}。`,
    moved: { rising: ({ day }) => `自${day}的评审以来上升了。`, falling: ({ day }) => `自${day}的评审以来下降了。`, steady: ({ day }) => `与${day}的评审时相同。` },
    overdue: ({ count }) => `有 ${count} 项应对逾期。`,
  },
  meaning: '含义', edit: '编辑', rate: '评定',
  seen: { title: '系统监测到的情况', why: '来自项目自身数据的迹象。预警把可能性至少提高到 3，告警至少提高到 4；没有迹象也不会降低人们的回答。', watches: ({ watch }) => `系统监测：${watch}。`, none: '没有迹象。', unwatched: '尚无可监测的内容。', own: '自有风险只靠人工关注。', how: '可能性的由来', warns: '预警', fails: '告警' },
  questions: { title: '问题', answer: '保存回答', given: '已有回答', nobody: '还没有人回答', withdraw: '撤回', byPerson: ({ person, answer }) => `${person}：${answer}` },
  done: { title: '应对', advice: '通常有用的做法', plan: '总体安排', nothing: '尚未安排。', owner: '负责人', due: '到期', nobody: '无人', noDay: '无日期', add: '添加行动', action: '行动', state: '状态', open: '未完成', done: '已完成', overdue: '逾期', finish: '完成', reopen: '重新打开', edit: '编辑', withdraw: '撤回', change: '更改', changeOf: ({ action }) => `更改：${action}`, nobodyOption: '无人' },
  story: { title: '历次评审', none: '还没有评审过。', day: '日期', likelihood: '可能性', impact: '影响', score: '得分', seen: '当时监测到的情况' },
  close: '了结此风险', reopen: '重新打开', withdraw: '撤回', unratedOption: '未评定',
}

export const riskQuestionsPage: Locale['riskQuestionsPage'] = {
  title: '风险问卷',
  why: '请按项目今天的实际情况回答，而不是按计划。可由多人回答，取平均值，每道题同等计算。',
  lead: ({ answered, of }) => `您已回答 ${of} 道问题中的 ${answered} 道。没有选的保持不变。`,
  leadOther: ({ roles }) => `由这些角色回答：${roles}。`,
  impact: '一旦发生，影响多大？',
  save: '保存回答',
}
