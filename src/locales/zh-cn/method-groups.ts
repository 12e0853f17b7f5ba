import type { Locale } from '../locale.ts'

export const groups: Locale['method']['groups'] = {
  'steering-committee': {
    name: '项目指导委员会',
    short: '指导委员会',
    purpose: '项目的最高决策机构：确定总体目标，对冲突作最后裁决，决定计划变更与资金，任命项目经理。',
  },
  'project-manager': {
    name: '项目经理',
    short: '项目经理',
    purpose: '统管一份涵盖全部工作的计划，调配人员、物资与资金，评估各阶段成果，对指导委员会负责。',
  },
  'business-analysis': {
    name: '业务分析组',
    short: '业务分析组',
    purpose: '分析营销、销售与服务流程，找出瓶颈，编写需求。',
  },
  development: {
    name: '系统开发及配置组',
    short: '系统开发及配置组',
    purpose: '把需求变成系统；清洗、转换并装载数据；与用户一起打磨日常界面，直到他们满意。',
  },
  'technical-architecture': {
    name: '技术架构组',
    short: '技术架构组',
    purpose: '保障服务器、终端、数据接口、同步、备份以及各地点之间的带宽。',
  },
  'user-training': {
    name: '用户培训组',
    short: '用户培训组',
    purpose: '编写培训教材并组织授课，动手要早，时间安排不影响日常业务。',
  },
  deployment: {
    name: '系统部署组',
    short: '系统部署组',
    purpose: '小范围试点之后，把系统推广到全公司：安装、测试、交付使用。',
  },
  supervision: {
    name: '项目监督组',
    short: '项目监督组',
    purpose: '监督执行团队，直接向指导委员会报告；成员不在任何执行组任职。',
  },
}

export const roles: Locale['method']['roles'] = {
  operator: '系统运维人员',
  administrator: '系统管理员',
  'project-manager': '项目经理',
  'committee-chair': '委员会主席',
  'committee-member': '委员会委员',
  'committee-secretary': '委员会秘书',
  consultant: '咨询顾问',
  'group-lead': '组长',
  'group-member': '组员',
  supervisor: '项目监督',
  reporter: '问题提报人',
  reader: '只读用户',
}
