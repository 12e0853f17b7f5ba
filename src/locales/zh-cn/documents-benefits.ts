import type { Locale } from '../locale.ts'

export const benefits: Locale['documents']['benefits'] = {
  headings: { calendar: '上线与评审', compared: '达成情况', reviews: '历次评审', plan: '维护与改进计划', conditions: '未满足的条件', next: '下一步' },
  columns: {
    review: '评审', planned: '安排', held: '召开', state: '状态', reached: '已达成的目标', goal: '目标', baseline: '基线值', target: '目标值', now: '今天',
    item: '改进事项', owner: '负责人', people: '参与人员', due: '期限', note: '结果', condition: '条件', checkpoint: '设定于', name: '批准人', date: '日期', signature: '签字',
  },
  goLive: '上线',
  liveBy: { record: '已上线', checkpoint: '第六个检查点已通过', forecast: '预测' },
  none: '–',
  cell: ({ value, state, expected }) => `${value}，${state}${expected ? `（${expected}）` : ''}`,
  chartsLeft: ({ n }) => `另有 ${n} 个目标的图见目标报告。`,
  reviewTitle: ({ name, day }) => `${name}，${day}`,
  present: ({ people }) => `到场：${people}。`,
  recorded: ({ person }) => `由${person}登记。`,
  from: ({ project, version }) => `本项目延续自“${project}”（第 ${version} 版），以其最近一次的数值为基线值。`,
  next: ({ project, day }) => `下一期项目“${project}”已于${day}启动，未完成的改进事项和未满足的条件一并带入。`,
  noNext: '下一期项目尚未启动。CRM 要在三至五年内反复推进，下一期就从这里尚未了结的事项开始。',
  chair: '项目指导委员会主席', manager: '项目经理',
  empty: { goals: '尚未设定目标：谁也说不清 CRM 带来了什么。', reviews: '尚未召开评审。每次评审都会补充达成了什么、使用情况如何、得到哪些教训。', plan: '尚无改进或维护事项。每一项都要有负责人和期限。' },
}
