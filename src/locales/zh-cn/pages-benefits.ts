import type { Locale } from '../locale.ts'

const distance = ({ months }: { months: number }): string => `${months} 个月`

export const benefitWords: Locale['benefitWords'] = {
  distance, between: '期间',
  states: { held: '已召开', due: '临近', overdue: '逾期', planned: '已安排' },
  late: ({ days }) => `逾期 ${days}`,
  improvementStates: { open: '进行中', done: '已完成', dropped: '已取消' },
  expected: ({ value }) => `应达 ${value}`,
  gone: '已移除',
  lead: {
    forecast: ({ day }) => `尚未上线：第六个检查点预计在${day}。`,
    checkpoint: ({ day }) => `第六个检查点已于${day}通过；上线日期本身尚未登记。`,
    record: ({ day }) => `已于${day}上线。`,
    first: ({ months, day }) => `首次效益评审在上线满 ${distance({ months })}时，即${day}。`,
    overdue: ({ months, day }) => `上线满 ${distance({ months })}的评审原定${day}召开，至今未开。`,
    due: ({ months, day }) => `上线满 ${distance({ months })}的评审定于${day}召开。`,
    planned: ({ months, day }) => `下一次评审在上线满 ${distance({ months })}时，定于${day}。`,
    allHeld: '安排的评审均已召开。',
    nonePlanned: '没有安排评审：日后不会有人过问 CRM 带来了什么。',
    goals: ({ reached, goals }) => (reached === 0 ? `共 ${goals} 个目标，尚无一个达成。` : `共 ${goals} 个目标，已达成 ${reached} 个。`),
    improvements: ({ open, overdue }) => `有 ${open} 项改进尚未完成${overdue === 0 ? '' : `，其中 ${overdue} 项逾期`}。`,
    issues: ({ reported, settled, open, critical }) => `此后上报问题单 ${reported} 张，其中 ${settled} 张已了结；目前未了结共 ${open} 张，其中致命 ${critical} 张。`,
    conditions: ({ n }) => `委员会所设条件中有 ${n} 项逾期。`,
  },
}

export const benefitsPage: Locale['benefitsPage'] = {
  title: '效益',
  why: '一项关于 CRM 导入的研究指出，上线只是见效的开始：此后要按固定间隔回头看带来了什么，缺什么就落实到人、定下日期。',
  figures: {
    live: '上线', since: ({ days }) => `已 ${days}`, notRecorded: '以第六个检查点为准', forecast: '第六个检查点的预测',
    next: '下次评审', none: '未安排', reached: '已达成的目标', of: ({ count }) => `共 ${count} 个`, improvements: '未完成的改进', overdue: ({ count }) => `${count} 项逾期`, noneOverdue: '无逾期',
  },
  goLive: {
    record: '登记上线日期', text: '公司开始使用 CRM 工作的日期，各次评审由此起算。', change: '更正上线日期',
    early: '第六阶段开始后，可在此登记上线日期。', who: ({ who }) => `上线日期由以下角色登记：${who}。`,
  },
  reviews: {
    title: '效益评审', why: '一般在上线满 1、3、6、12 个月后的首个工作日：既来得及补救，又足以看出成效能否持续。',
    review: '评审', planned: '安排', held: '召开', state: '状态', reached: '已达成的目标', hold: '登记一次评审', holdNow: '登记', rhythm: '调整评审时间', rhythmText: '已经召开的评审不受影响。',
    which: '哪一次评审', holdText: '各目标在当天达到的数值随评审一并留存，此后再测量或更正都不会改变。', present: '到场人员', day: '召开日期', wait: '登记上线日期后方可登记评审。',
    who: ({ who }) => `评审由以下角色登记：${who}。`, document: '效益评审报告', reachedOf: ({ reached, goals }) => `${reached}/${goals}`,
  },
  compared: {
    title: '达成情况', why: '同样的目标，逐次评审并列对照：头几个月之后还能保持多少，只有在这里看得出来。数值保留评审当天的原样。',
    goal: '目标', from: '基线值', target: '目标值', now: '今天', region: '各次评审的目标对照，可横向滚动', none: '尚未设定目标，无从对照。', before: '上线之后，每次评审在此增加一列。下面是各目标今天的情况。',
  },
  minutes: { title: '评审内容', held: ({ who, day }) => `${day}召开，由${who}登记。`, present: ({ people }) => `到场：${people}。`, asItWas: '查看当时的项目' },
  improvements: {
    title: '维护与改进计划', why: '一项关于 CRM 成功因素的研究指出，导入离不开维护与改进计划：每一项都要有负责人、参与人员和期限。',
    item: '改进事项', owner: '负责人', people: '参与人员', due: '期限', state: '状态', change: '修改', changeOf: ({ title }) => `修改：${title}`, none: '尚无改进事项，通常首次评审会提出第一批。',
    add: '新增改进事项', edit: '编辑', done: '完成', dropped: '取消', reopen: '重新打开', close: '了结', goal: '针对的目标', review: '出自哪次评审', noGoal: '不针对某个目标', noReview: '无', show: '连同已了结的', hide: '只看未完成的',
    status: '结果', note: '说明', noteHint: '取消时须说明原因', who: ({ who }) => `改进事项由以下角色维护：${who}。`, from: ({ review }) => `出自${review}评审`, for: ({ goal }) => `针对${goal}`, closedOn: ({ day }) => day,
  },
  conditions: { title: '未满足的条件', why: '最后一个检查点的条件，后面再没有检查点来核对。逾期的在此列出，直到满足为止。' },
  next: {
    title: '下一期项目', why: '一份分阶段实施的论述指出，CRM 要在三至五年内反复推进。下一期从这一期的成果出发。',
    text: '将由本项目生成一个新项目：沿用公司概况、成员及其账号、现有系统与日历；各目标以最近一次的数值为新的基线值；未完成的改进事项和未满足的条件一并带入。计划、各阶段和委员会重新开始。',
    early: '登记上线日期或第六个检查点通过后，方可启动。', name: '名称', start: '开始日期', id: '地址中的短名', idHint: '留空则由名称生成', submit: '启动下一期项目',
    exists: ({ day }) => `已于${day}启动。`, goOn: '前往下一期项目', hidden: ({ project }) => `下一期项目为“${project}”，您不在其中。`,
    removed: ({ project }) => `下一期项目“${project}”已被移除，可以另行启动。`, who: '由管理本项目且有权新建项目的人启动。', from: '上一期项目',
    link: '已经启动过', linkText: '如果下一期项目已经建好但未在此关联，请填写其编号。',
  },
  toBenefits: '上线之后',
}
