import type { Locale } from '../locale.ts'

export const raci: Locale['raci'] = {
  title: 'RACI 矩阵',
  subject: '检查点、决定或交付物',
  kind: '类别',
  phase: '阶段',
  key: '键',
  kinds: { checkpoint: '检查点', decision: '委员会的决定', deliverable: '交付物', own: '自定义行' },
  kindOne: { checkpoint: '检查点', decision: '决定', deliverable: '交付物', own: '自定义行' },
  deliverablesOf: ({ phase }) => `交付物：${phase}`,
  ofPhase: ({ title, phase }) => `${title}（${phase}）`,
  letters: { '': '不参与', R: '执行', A: '负责', AR: '负责并执行', C: '征求意见', I: '知会' },
  meanings: { R: '执行：动手完成', A: '负责：最终担责，只能有一个', AR: '既担责又执行', C: '征求意见：事前听取', I: '知会：事后告知' },
  heads: {
    'steering-committee': '指导委员会', 'project-manager': '项目经理', 'business-analysis': '业务分析', development: '开发配置',
    'technical-architecture': '技术架构', 'user-training': '用户培训', deployment: '系统部署', supervision: '项目监督',
  },
  decisions: {
    goals: '总体目标',
    scope: '需求范围',
    supplier: '平台与供应商',
    'plan-changes': '计划变更',
    funds: '经费',
    'project-manager': '任命项目经理',
    organisation: '组织设置与小组合并',
    conflicts: '争议的最终裁决',
    'early-start': '任务提前开始',
    'parallel-run-end': '结束双线并行',
  },
  faults: {
    'no-accountable': () => '没有人负责：请给且只给一个小组填 A。',
    'several-accountable': ({ groups }) => `${groups}都填了 A：只能有一个。`,
    'no-responsible': () => '没有人执行：请至少给一个小组填 R。',
    nobody: ({ groups }) => `小组里还没有人：${groups}。`,
  },
}
