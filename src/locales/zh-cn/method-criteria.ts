import type * as english from '../en/method-criteria.ts'

export const criteriaOfEvery: typeof english.criteriaOfEvery = {
  'conditions-met': {
    title: () => '以前各检查点的条件已满足',
    help: '统计以前决策所附的条件，逾期一项即不合格。有条件通过好比借款，到这里就该还清。',
  },
  'deliverables-approved': {
    title: () => '本阶段交付物已批准',
    help: '统计本阶段除检查点评估报告以外的全部交付物。批准意味着有人对内容负责，也说明审阅的是哪一版。',
  },
  'tasks-done': {
    title: () => '本阶段任务已完成',
    help: '统计完成度为 100 % 的任务。检查点就是要让悄悄拖到下一阶段的工作显露出来。',
  },
  'milestone-goals-met': {
    title: () => '目标的里程碑目标值已达到',
    help: '统计在本检查点设有目标值的目标，以最近一次测量为准；若没有到期的目标，本项不计入总分。',
  },
}

export const criteriaOfPlanning: typeof english.criteriaOfPlanning = {
  'goals-quantified': {
    title: () => '至少有一个目标，且每个目标都有基线值、目标值、单位、日期、负责人和优先级',
    help: '统计六项齐全的目标。没有基线值和目标值，事后谁也说不清项目是否成功。',
  },
  'outcomes-covered': {
    title: () => '收入、利润、客户满意三方面均有目标，或已说明为何不设',
    help: '这三项结果最能说明成败：请为每一项给出目标，或写明不设的理由。',
  },
  'goals-rooted': {
    title: () => '每个目标都追溯到客户关系管理能够解决的根本原因',
    help: '请给出从问题到原因的层层追问。如果根源在产品质量或产能，客户关系管理治不了；要破例，须有书面理由。',
  },
  'committee-able': {
    title: () => '指导委员会已成立，能够形成决策，委员已受训',
    help: '请说明主席和委员名单（含客户方高层），以及每位委员的培训情况或日期。委员会不能决策，项目就没有主心骨。',
  },
  'manager-allocated': {
    title: ({ mark }) => `已任命一名项目经理${mark === null ? '' : `，投入工作时间不低于 ${mark}\u00a0%`}`,
    help: '以团队名单中的投入比例计算。把项目当副业来管，从第一周起就会延误。',
  },
  'groups-staffed': {
    title: () => '八个小组人员到位，或已有意合并',
    help: '请说明各组组长和成员。小项目可以合并小组，但监督组不得与被监督者合并。',
  },
  'strategy-chosen': {
    title: () => '实施战略已选定并说明理由',
    help: '请说明推进节奏、由谁主导、采用何种部署方式，以及为什么适合本企业。战略先于产品，而不是由产品决定战略。',
  },
  'systems-listed': {
    title: () => '现有系统已列出：集成、替换或维持现状，并有费用估算',
    help: '统计既有处置决定又有费用的系统。拖到以后再处理，难度和代价都太大。',
  },
  'environment-sufficient': {
    title: () => '网络与系统环境能满足中长期需要',
    help: '请给出网络、服务器与终端的评估。如不满足，应先暂缓，把基础设施作为单独的项目来做。',
  },
  'budget-approved': {
    title: () => '预算已批准',
    help: '请说明由谁批准、金额多少，应包含培训、自有人员和预留。零敲碎打地给钱，往往在最要紧的时候断档。',
  },
  'plan-approved': {
    title: () => '实施计划书已生成并批准',
    help: '须有已批准的实施计划书。各组都按它工作，以后的变更也以它为准。',
  },
}

export const criteriaOfRequirements: typeof english.criteriaOfRequirements = {
  'processes-evaluated': {
    title: () => '范围内每个流程都有现状与未来模型，并经过评估',
    help: '请给出每个流程的两种模型及其评估。没有画清流程就建系统，等于把毛病一并搬过去。',
  },
  'to-be-better': {
    title: () => '每个未来流程在成本、质量、服务、速度中至少一项更好，其余无故不变差',
    help: '请把现状与未来的数字并列给出。哪一项都没有改进的新流程，只是换了工具。',
  },
  'requirements-traced': {
    title: () => '每个“必须”目标都有需求支撑，每项需求都可追溯到流程或目标',
    help: '请给出没有缺口的追溯表。没有需求支撑的目标达不到，不服务任何目标的需求白花钱。',
  },
  'data-planned': {
    title: () => '数据规划完整：每个实体都有来源、责任人、数据量和规则',
    help: '请给出数据规划书。无人负责的数据会拖慢装载，也会让用户失去信任。',
  },
  'integrations-known': {
    title: () => '系统集成已盘点，每项都有责任人和方式',
    help: '请给出清单，写明方向、数据、方式和责任人。漏掉的接口，上线第一天就会被用户发现。',
  },
  'customers-heard': {
    title: () => '已听取客户意见',
    help: '请给出访谈或调查，以及由此作出的改变。不问客户，就是在为自己做规划。',
  },
  'requirements-signed': {
    title: () => '营销、销售、服务部门已签字确认需求',
    help: '请给出三个部门的签字与日期。签了字的人也会参加测试，到时就不会感到意外。',
  },
}
