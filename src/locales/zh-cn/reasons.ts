import type { ReasonWords } from '../reason-words.ts'

const fields: ReasonWords['fields'] = {
  unit: '单位', baseline: '基线值', target: '目标值', dueOn: '日期', owner: '负责人', priority: '优先级',
  fate: '处置方式', cost: '费用估算',
}

export const reasons: ReasonWords = {
  fields,
  figures: {
    'conditions-met': ({ have, of }, number) => (of === 0 ? '此前各检查点没有附加条件' : `${number(of)} 项条件已达成 ${number(have)} 项`),
    'deliverables-approved': ({ have, of }, number) => `${number(of)} 项交付物已批准 ${number(have)} 项`,
    'tasks-done': ({ have, of }, number) => `${number(of)} 项任务已完成 ${number(have)} 项`,
    'goals-quantified': ({ have, of }, number) => `${number(of)} 个目标中 ${number(have)} 个要素齐全`,
    'systems-listed': ({ have, of }, number) => `${number(of)} 个现有系统中 ${number(have)} 个已定去向和费用`,
    'manager-allocated': ({ have }, number) => `项目经理投入 ${number(have)}\u00a0% 的工作时间`,
    'committee-able': ({ have, of }, number) => `已成立；${number(of)}名委员中${number(have)}名已受训或已定受训日期`,
    'groups-staffed': ({ have, of }, number) => `${number(of)}个组中${number(have)}个有人员且有负责人`,
  },
  answers: {
    'committee-able': { yes: '委员会已成立，能够决策', no: '委员会尚未成立，或还不能决策' },
    'plan-approved': { yes: '实施计划书已批准', no: '实施计划书尚未批准' },
    'manager-allocated': { yes: '项目经理已任命', no: '尚未任命唯一的项目经理' },
  },
  none: '尚无内容',
  figure: ({ have, of }) => `${have} / ${of}`,
  yes: '是',
  no: '否',
  notRated: '尚未评分',
  ratedWithoutEvidence: '已评分，未附依据',
  notApplicable: ({ reason }) => `不适用：${reason}`,
  dropped: ({ reason }) => `已取消：${reason}`,
  missing: {
    'condition-overdue': ({ title, dueOn }, { quoted, day }) => `条件${quoted(title)}应于${day(dueOn)}前达成，现已逾期。`,
    'deliverable-not-approved': ({ deliverable }, names) => `${names.deliverable(deliverable)}尚未批准。`,
    'no-deliverable': () => '本阶段没有交付物：请写明要交付什么。',
    'task-not-done': ({ task, done }, names) => `${names.task(task)}：${done === 0 ? '尚未开始' : `完成 ${names.number(done)}\u00a0%`}。`,
    'no-task': () => '本阶段没有任务：请先安排工作。',
    'no-goal': () => '尚未设定目标：请至少写下一个带数字的目标。',
    'goal-incomplete': ({ title, fields: lacking }, { quoted, list }) => `目标${quoted(title)}缺少${list(lacking.map((field) => fields[field]))}。`,
    'no-system': () => '尚未列出现有系统：请写明哪些系统存有客户数据。',
    'system-unplanned': ({ title, fields: lacking }, { quoted, list }) => `系统${quoted(title)}缺少${list(lacking.map((field) => fields[field]))}。`,
    'no-manager': () => '尚未任命项目经理。',
    'several-managers': ({ count }, { number }) => `项目经理有 ${number(count)} 人，只能有一人。`,
    'manager-share': ({ share, mark }, { number }) => `项目经理${share === null ? '尚未注明投入比例' : `投入 ${number(share)}\u00a0% 的工作时间`}，要求不低于 ${number(mark)}\u00a0%。`,
    'committee-not-formed': () => '委员会尚未成立。',
    'committee-unable': ({ lacks }, { list }) => `委员会缺少${list(lacks.map((lack) => (lack === 'chair' ? '主席' : '客户方高层管理者的一票')))}。`,
    'member-untrained': ({ person }, names) => `${names.person(person)}未参加高管培训，也未定日期。`,
    'unit-vacant': ({ groups, lacks }, names) => `${groups.map(names.group).join('＋')}：${lacks === 'member' ? '尚无人员' : '尚无负责人'}。`,
    'plan-not-approved': () => '实施计划书尚未批准。',
  },
}
