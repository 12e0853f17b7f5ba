import type { Locale } from '../locale.ts'

type Words = Locale['documents']

export const common: Words['common'] = {
  stamp: ({ day, version }) => `截至${day}，项目版本 ${version}`,
  example: '示例项目：数字均为虚构。',
  contents: '目录',
  toBeSet: '待定',
  nobody: '暂缺',
  more: ({ n }) => `等另外 ${n} 人`,
  personWith: ({ name, notes }) => `${name}（${notes}）`,
  share: ({ percent }) => `投入 ${percent}`,
  noteGap: '，',
  leads: '组长',
  chairs: '主席',
  mandatory: '★',
  theProduct: '系统按数据评定',
  people: '人工评定，附依据',
}

export const columns: Words['columns'] = {
  goal: '目标', baseline: '基线值', target: '目标值', due: '期限', owner: '负责人', priority: '优先级',
  subject: '事项', known: '目前情况', system: '现有系统', fate: '处置方式', cost: '费用估算',
  group: '小组', people: '成员', purpose: '职责',
  task: '任务', days: '工作日', start: '开始', finish: '完成', state: '状态', deliverable: '交付物', approved: '批准日期',
  checkpoint: '检查点', milestone: '里程碑', planned: '基准日期', forecast: '预计或实际', slip: '偏差（天）',
  risk: '风险', answer: '应对措施',
  criterion: '评估标准', weight: '权重', rating: '评分', why: '依据', ratedBy: '由谁评定', missing: '所缺内容',
  decision: '决策', meaning: '含义', date: '日期', readiness: '就绪情况', reason: '理由',
  condition: '条件', from: '来源', name: '姓名或职务', signature: '签字', evidence: '依据', link: '存放位置',
  vote: '表决', remarks: '意见与条件', approve: '同意', withConditions: '附条件同意', reject: '反对', abstain: '弃权',
}

export const missing: Words['missing'] = {
  why: '尚未写明为何立项。请项目发起人写一段话即可：痛在哪里、谁受影响、从何时开始。',
  how: '尚未写明打算怎样推进；规划阶段选定战略时一并确定。',
  problems: '尚未列出经营问题。规划阶段的诊断会向营销、销售和服务部门收集。',
  goals: '尚未设定目标。规划检查点至少要有一个具备基线值、目标值、期限和负责人的目标。',
  scope: '尚未写明模块、部门和地点；范围在需求定义阶段商定。',
  systems: '尚未列出现有系统。凡存有客户数据的系统，都要定下是集成、替换还是保留，并估算费用；拖到后面，难度和代价都太大。',
  budget: '预算尚未确定。',
  risks: '尚未列出风险。请项目经理会同各组在规划检查点之前列出首批风险。',
  tasks: '本阶段尚未安排任务。',
  deliverables: '本阶段尚未安排交付物。',
  evidence: '尚未登记依据：凡由人评定的标准，都要附上依据。',
  committee: '指导委员会成员尚未确定。',
}

export const scope: Words['scope'] = {
  modules: 'CRM 功能领域', departments: '使用部门', users: '用户数', employees: '员工数',
  sites: '办公地点', regions: '区域', subsidiaries: '子公司', supplier: '供应商', consultant: '咨询方', mobile: '外勤用户',
}

export const complexity: Words['complexity'] = {
  score: ({ functions, functionScore, scopeScore, complexity: product, band }) =>
    `共 ${functions} 项功能（${functionScore} 分，满分 5 分），使用范围 ${scopeScore} 分，复杂度为 ${product}（满分 25），属于“${band}”。`,
  unscored: ({ scopeScore }) => `尚未选定功能，暂无复杂度得分；使用范围为 ${scopeScore} 分（满分 5 分）。在此之前按“中等”处理。`,
  durationsPlain: '工期按默认值，不作调整。',
  durations: ({ factor }) => `默认工期乘以 ${factor}。`,
  reserve: ({ percent, asked }) => `按此复杂度，时间和资金应各预留 ${percent}，即 ${asked}。`,
  reserveSet: ({ set }) => `实际预留 ${set}，只有指导委员会可以动用。`,
  reserveUnset: '目前尚未预留。',
  phased: '建议分批推进：先在一个单位做成，再按批次推广到其他单位。',
  bigBang: '可以一次性上线：规模不大，无须分批。',
}

export const state: Words['state'] = {
  notBegun: ({ start }) => `项目尚未开始；项目规划定于${start}启动。`,
  running: ({ phase, done, of }) => `${phase}阶段正在进行：${of} 项任务已完成 ${done} 项。`,
  waiting: ({ phase, next }) => `${phase}阶段已通过，${next}阶段尚未开始。`,
  inReview: ({ phase, checkpoint }) => `${phase}阶段已提交评审：${checkpoint}待指导委员会决策。`,
  inRework: ({ phase, round }) => `${phase}阶段被退回整改，现为第 ${round} 轮。`,
  toBeConfirmed: ({ phase }) => `${phase}阶段暂停，须待指导委员会重新确认前面的检查点。`,
  onHold: ({ date }) => `项目自${date}起暂缓：在委员会重新决策之前，不启动任何新工作。`,
  stopped: ({ date }) => `指导委员会已于${date}终止本项目。`,
  passed: ({ date }) => `六个检查点已全部通过，最后一个于${date}通过；项目转入效益跟踪。`,
  finish: ({ date, slip }) => `预计${date}到达最后一个检查点${slip}。`,
  early: ({ days }) => `，比基准提前 ${days}`,
  late: ({ days }) => `，比基准推迟 ${days}`,
  onTime: '，与基准一致',
  wishKept: ({ wish, date }) => `企业期望在${wish}前上线；上线日期现为${date}，赶得上。`,
  wishMissed: ({ wish, date, days }) => `企业期望在${wish}前上线；上线日期现为${date}，晚 ${days}。`,
  readiness: ({ checkpoint, score, readiness, missing: count }) => `${checkpoint}目前得 ${score} 分（满分 100 分），${readiness}${count === 0 ? '。' : `；有 ${count} 项标准尚未达到。`}`,
}
