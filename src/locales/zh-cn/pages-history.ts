import type { Locale } from '../locale.ts'

export const historyPage: Locale['historyPage'] = {
  title: '变更历史',
  lead: ({ count, day }) => `自${day}以来共 ${count} 次变更，每次都记有何人、何时、改了什么，事后不能修改，也不能删除。`,
  why: '指导委员会要对决策负责，就必须能在事后看到当时的依据。因此每次变更都连同操作人一起保存，并与前一次相链；谁改动过去，链条就在哪里断开，校验命令会指出位置。',
  area: '范围',
  person: '操作人',
  from: '从',
  until: '到',
  filter: '筛选',
  version: '版本',
  when: '时间',
  who: '操作人',
  what: '内容',
  asItWas: '当时的样子',
  asItWasAt: ({ version }) => `第 ${version} 版当时的样子`,
  asItWasOn: '查看某天当时的样子',
  look: '查看',
  shown: ({ first, last, of }) => `第 ${first} 至 ${last} 条，共 ${of} 条`,
  emptyTitle: '没有符合筛选条件的变更',
  emptyText: '请换一个范围、操作人或时间。',
  all: '全部变更',
  areas: {
    project: '项目', brief: '概要', goals: '目标', measurements: '测量值', outcomesLeftOut: '不追求的成果', diagnosis: '诊断', businessCase: '商业论证', benefits: '效益跟踪', processes: '流程', workRoles: '流程角色', team: '团队', organisation: '组织', raci: 'RACI 矩阵', calendar: '日历', phases: '阶段与评分', tasks: '任务',
    deliverables: '交付物', files: '依据文件', matters: '提请事项', rounds: '表决轮次', decisions: '决策', issues: '条件', earlyStarts: '提前开始', baselines: '进度基准',
    meetings: '会议', supervision: '监督报告', translations: '译文',
  },
}
