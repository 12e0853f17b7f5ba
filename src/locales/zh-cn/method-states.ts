import type { Locale } from '../locale.ts'

type Method = Locale['method']

export const decisions: Method['decisions'] = {
  go: '通过',
  'conditional-go': '有条件通过',
  rework: '退回整改',
  hold: '暂缓',
  stop: '终止',
}

export const decisionEffects: Method['decisionEffects'] = {
  go: '下一阶段可以开始。',
  'conditional-go': '下一阶段可以开始；每项条件成为一张有负责人和期限的问题单。',
  rework: '本阶段退回整改，进入新一轮；下一阶段仍不能开始。',
  hold: '在委员会重新决策之前，不再启动任何新工作。',
  stop: '项目就此结束，不再启动任何工作。',
}

export const gateStates: Method['gateStates'] = { undecided: '未决策', due: '待决策', 'to-be-confirmed': '待确认' }

export const readiness: Method['readiness'] = {
  ready: '就绪',
  'ready-with-conditions': '有条件就绪',
  'not-ready': '未就绪',
  incomplete: '待评定',
}

export const phaseStatus: Method['phaseStatus'] = {
  'not-started': '未开始',
  'in-progress': '进行中',
  'in-review': '评审中',
  'in-rework': '整改中',
  passed: '已通过',
  'passed-with-conditions': '有条件通过',
  'to-be-confirmed': '待确认',
  'on-hold': '已暂缓',
  stopped: '已终止',
}

export const ratings: Method['ratings'] = ['没有', '较差', '部分达到', '达到', '超出要求']

export const taskStatus: Method['taskStatus'] = { 'not-started': '未开始', 'in-progress': '进行中', done: '已完成', late: '逾期' }

export const deliverableStatus: Method['deliverableStatus'] = { draft: '草稿', 'in-review': '审阅中', approved: '已批准' }

export const conditionState: Method['conditionState'] = { open: '未了', met: '已满足', dropped: '已撤销' }

export const sides: Method['sides'] = { client: '客户方', supplier: '供应商', consultant: '咨询方' }

export const priorities: Method['priorities'] = { must: '必须', should: '应当', could: '可以' }

export const outcomeFamilies: Method['outcomeFamilies'] = {
  'revenue-growth': '收入增长',
  'profit-growth': '利润增长',
  'customer-satisfaction': '客户满意',
  service: '服务',
  efficiency: '效率',
  data: '数据',
  adoption: '使用',
}

export const bands: Method['bands'] = { low: '低', moderate: '中等', high: '高', 'very-high': '很高' }

export const areas: Method['areas'] = {
  market: '市场',
  lead: '线索',
  contact: '联系人与客户',
  opportunity: '销售机会',
  quotation: '报价',
  configuration: '产品与价格配置',
  order: '订单',
  service: '服务',
  'web-self-service': '网上自助服务',
  satisfaction: '满意度',
  club: '客户俱乐部',
  feedback: '客户反馈',
}

export const systemFates: Method['systemFates'] = { integrate: '集成', replace: '替换', leave: '维持现状' }
