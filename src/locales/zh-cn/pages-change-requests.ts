import type { Locale } from '../locale.ts'

export const changeRequestsPage: Locale['changeRequestsPage'] = {
  title: '变更',
  why: '随意增加功能，时间和费用都会失控。所以每增加或修改一项功能，都要写成变更申请，说明影响，先裁定再动手，累计数随时可见。出自一份分阶段实施CRM的指南。',
  add: '提出变更', addSubmit: '提出', document: '变更记录',
  addText: '在项目管理者提交之前只是草稿。知道多少写多少，费用和天数可以后补。',
  fromIssue: ({ issue }) => `来自问题单“${issue}”：内容已带入。`,
  fromIssueMake: '转为变更申请',
  who: ({ who }) => `可提出变更的有：${who}。`,
  since: ({ day }) => `${day}起`,
  all: ({ count }) => `全部 ${count} 项`,
  list: {
    title: '变更申请', request: '申请', state: '状态', cost: '费用', time: '时间', who: '裁定者',
    none: '还没有人要求变更', noneText: '谁想增加或改动一项功能，就在这里写明理由和代价。批准之前，不动手做。',
  },
  total: {
    title: '已批准的变更累计', why: '累计数要与项目承受得起的相比：预留的一半以内由项目经理裁定，到容许范围为止。出自一份分阶段实施CRM的指南。',
    what: '类别', money: '费用', time: '时间', used: '已批准', waiting: '待裁定', limit: '项目经理限额', reserve: '预留', left: '剩余', tolerance: '容许范围', share: '占容许范围', over: '超出',
    reserveTitle: '预留及其使用',
    ofBudget: ({ share, budget }) => `已批准的变更占预算 ${budget} 的 ${share}。`,
    legend: '条形图中：实色为已批准，浅色为待裁定；虚线处起归委员会裁定，实线为容许范围。预留的剩余已扣除预算项预计超出计划的部分。',
  },
  limits: {
    title: '权限与容许范围', why: '小变更不必等委员会，大变更及其累计不能绕过委员会。预算未知时，凡有费用的都须上报。',
    one: '单项申请', sum: '累计', reserve: '预留', tolerance: '容许范围',
    upTo: ({ money, days }) => `${money}、${days}以内由项目经理裁定`,
    noBudget: ({ days }) => `${days}以内由项目经理裁定；预算未知，凡有费用的都归委员会`,
    shareOfBudget: ({ share, budget }) => `预算 ${budget} 的 ${share}`, shareOfReserve: ({ share }) => `预留的 ${share}`,
    both: ({ money, days }) => `${money}；${days}`,
    toReserve: '设定预留', set: '设定权限与容许范围', text: '单项超过限额，或累计超过预留的相应比例，即由委员会裁定。',
    share: '单项：占预算的比例', days: '单项：工作日', reserveShare: '累计：占预留的比例', percent: '百分比', toleranceMoney: '容许范围：费用', toleranceDays: '容许范围：工作日', emptyReserve: '留空：即预留',
  },
  budget: {
    title: '预算', why: '每类成本计划多少、已签约多少、已花多少、最终预计多少。已批准的变更列在计划之外，原计划保持不变。',
    none: '还没有预算项。', noBudget: '项目简介没有写明预算，各项没有总额可对照。',
    unplanned: ({ budget, rest }) => `预算 ${budget} 中，还有 ${rest} 未列入任何一项。`,
    overplanned: ({ budget, rest }) => `各项计划合计比预算 ${budget} 多 ${rest}。`,
    copy: ({ count }) => `取用商业论证的 ${count} 项成本`,
    line: '预算项', phase: '阶段', kind: '类别', byPhase: '按阶段', byChange: '因获批的变更', editOf: ({ title }) => `修改${title}`,
    follows: '对应的变更申请', followsHint: '其费用随即计入本项，本项不另列计划', followsNone: '无',
  },
}

export const changeRequestPage: Locale['changeRequestPage'] = {
  toList: '全部变更', toMatter: '已提请委员会',
  takes: ({ cost, days, finish }) => `${cost}，${days}；${finish}。`,
  costs: ({ money }) => `费用 ${money}`, costsNothing: '没有费用', adds: ({ days }) => `增加 ${days}`, addsNone: '不增加工作日',
  submittedOn: ({ day }) => `${day}提交`, writtenOn: ({ day }) => `${day}写下`,
  what: '要什么，为什么', description: '要什么', reason: '为什么', reasonHint: '不做会失去什么', noReason: '还没有写明理由。', issue: '来自问题单', writtenBy: '填写人',
  effect: '带来的变化', effectText: '指明哪些任务会变长、各多少个工作日：批准之后，计划即按此计算。',
  effectWhy: '多一项功能，要花钱、花时间，也占用用户的精力；它对目标和范围的影响，决定值不值得。日期取自不含与含本申请的计划。',
  options: '考虑过的其他方案', optionsText: '满足这一愿望的其他办法，包括什么也不做。标题留空即去掉该方案。',
  option: ({ n }) => `方案 ${n}`, optionCost: ({ n }) => `方案 ${n}：费用`, optionDays: ({ n }) => `方案 ${n}：工作日`, optionText: ({ n }) => `方案 ${n}：利弊`, optionName: '方案',
  cost: '费用', costKind: '用于', noTask: '无', task: ({ n }) => `任务 ${n}`, taskDays: ({ n }) => `任务 ${n}：增加的工作日`, goals: '涉及的目标', risk: '可能出什么问题',
  tasks: '会变长的任务', taskName: '任务', taskMore: '增加',
  figures: {
    what: '类别', cost: '费用', time: '时间', own: '本项', sum: '累计已批准', sumWith: '累计（含本项）', tolerance: '容许范围', share: '占容许范围',
    ofBudget: ({ kind, share }) => `${kind}，占预算 ${share}`,
    finishStays: '计划的完成日期不变', finishMoves: ({ days }) => `计划的完成日期移动 ${days}`,
  },
  gates: { title: '不含与含本申请的日期', gate: '关口', before: '不含', after: '含', slip: '推迟', decided: '已决定', same: '不变', finish: '计划完成' },
  files: '附件', noFiles: '没有附件。', decisions: '裁定', noDecision: '尚未裁定。',
  forms: {
    heading: '接下来', edit: '修改申请', submit: '提交裁定', submitText: '提交后等待有权者裁定。', reasonFirst: '请先写明理由。', decide: '记录裁定', ruling: '裁定', why: '理由',
    propose: '提请委员会', proposeText: '随即成为委员会的事项，再交付表决。通过即批准，未通过即否决。', withdraw: '撤回申请',
    editVoids: '在此改动任何内容，裁定即失效：重新裁定之前，计划和预算都不计入。', editVotes: '在此改动任何内容，已投的票即失效。',
  },
}
