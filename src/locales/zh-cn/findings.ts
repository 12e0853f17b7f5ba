import type { FindingWords } from '../finding-words.ts'
import { findingsOfTime } from './findings-of-time.ts'

export const findings: FindingWords = {
  'committee-no-chair': { what: () => '指导委员会没有主席：票数相等时无法决策，委员会也不能成立。', figure: () => '', remedy: '指定主席' },
  'committee-no-top-management': { what: () => '指导委员会中没有客户方高层管理者的一票：无法达到法定人数。', figure: () => '', remedy: '指定高层管理者' },
  'committee-no-supplier': { what: () => '供应商在指导委员会中没有席位：决定的事，须交付的一方却不在场。', figure: () => '', remedy: '给供应商一个席位' },
  'committee-small': {
    what: ({ seats }, { number }) => `指导委员会只有 ${number(seats)} 个有表决权的席位，难以真正讨论。`,
    figure: ({ seats, asked }, { number }) => `${number(seats)} 席，应至少 ${number(asked)} 席`, remedy: '增补委员',
  },
  'committee-merged': { what: ({ groups }, { unit }) => `指导委员会与其他组合并配置（${unit(groups)}）：等于自己评判自己的工作。`, figure: () => '', remedy: '让委员会单独设立' },
  'decision-waits': {
    what: ({ count, limit }, { number }) => `${number(count)} 项待决事项等候委员会超过 ${number(limit)} 个工作日：委员会有空转之虞。`,
    figure: ({ days }, names) => names.days(days), remedy: '查看待决事项',
  },
  'member-missing': {
    what: ({ person, count }, names) => `${names.person(person)}连续 ${names.number(count)} 次缺席委员会会议，也未派代理人：委员会有空转之虞。`,
    figure: ({ count }, { number }) => `${number(count)} 次`, remedy: '换一位有时间的委员',
  },
  'members-untrained': {
    what: ({ people }, names) => `${names.people(people)}未参加高管培训，也未定日期：决策者应当了解案例及其成效。`,
    figure: ({ people, of }, { number }) => `${number(people.length)}／${number(of)} 人`, remedy: '确定培训日期',
  },
  'manager-missing': { what: () => '没有项目经理：无人统管涵盖全部工作的计划。', figure: () => '', remedy: '指定项目经理' },
  'manager-several': {
    what: ({ people }, names) => `${names.people(people)}都是项目经理：应当只有一位。`,
    figure: ({ people }, { number }) => `${number(people.length)} 位`, remedy: '只留一位',
  },
  'manager-share-low': {
    what: ({ person, asked }, names) => `${names.person(person)}投入项目管理的工作时间不足 ${names.percent(asked)}：兼带的项目容易拖延。`,
    figure: ({ share }, { percent }) => (share === null ? '' : percent(share)), remedy: '腾出更多时间',
  },
  'manager-share-part': { what: ({ person }, names) => `${names.person(person)}在其他工作之外兼管项目；最好全职投入。`, figure: ({ share }, { percent }) => percent(share), remedy: '腾出更多时间' },
  'mandate-missing': { what: () => '项目经理没有高层的书面授权：各部门可能不肯出人、出时间。', figure: () => '', remedy: '登记授权书' },
  'fields-uncovered': {
    what: ({ fields }, names) => `以下领域项目经理不擅长，也没有专家：${names.fields(fields)}。`,
    figure: ({ fields, of }, { number }) => `${number(fields.length)}／${number(of)} 个领域`, remedy: '指定专家',
  },
  'reserve-days-short': {
    what: ({ have, asked, percent }, names) => `${have === null ? '没有为意外预留工期' : `为意外预留的工期只有 ${names.days(have)}`}；按此复杂度应为计划的 ${names.percent(percent)}，即 ${names.days(asked)}。`,
    figure: ({ have }, { days }) => (have === null ? '' : days(have)), remedy: '设定预留工期',
  },
  'reserve-money-short': {
    what: ({ have, asked, percent }, names) => `${have === null ? '没有为意外预留资金' : `为意外预留的资金只有 ${names.money(have)}`}；按此复杂度应为预算的 ${names.percent(percent)}，即 ${names.money(asked)}。`,
    figure: ({ have }, { money }) => (have === null ? '' : money(have)), remedy: '设定预留金',
  },
  'stand-ins-missing': {
    what: ({ people }, names) => `${names.people(people)}没有代理人：一旦生病或离开，工作就会停下。`,
    figure: ({ people, of }, { number }) => `${number(people.length)}／${number(of)} 人`, remedy: '指定代理人',
  },
  'units-empty': { what: ({ units }, names) => `尚无人员：${names.units(units)}。`, figure: ({ units, of }, { number }) => `${number(units.length)}／${number(of)} 组`, remedy: '安排人员，或合并各组' },
  'units-without-lead': { what: ({ units }, names) => `尚无负责人：${names.units(units)}。`, figure: ({ units, of }, { number }) => `${number(units.length)}／${number(of)} 组`, remedy: '指定负责人' },
  'analysis-areas-missing': {
    what: ({ skills }, names) => `业务分析组缺少来自这些领域的人：${names.skills(skills)}。三个领域的流程都应由懂行的人分析。`,
    figure: ({ skills, of }, { number }) => `${number(of - skills.length)}／${number(of)} 个领域`, remedy: '补充人员，或注明技能',
  },
  'analysis-lead-other': {
    what: ({ person }, names) => `业务分析组由${names.person(person)}负责，但未注明其为市场营销经理或首席客户官：需求容易偏向某个部门或工具。`,
    figure: () => '', remedy: '注明职位，或更换负责人',
  },
  'analysis-no-translator': { what: () => '业务分析组缺少“翻译”：一位 IT 背景深厚、能把流程变成可开发需求的人。', figure: () => '', remedy: '补充人员，或注明技能' },
  'development-no-conversion': { what: () => '系统开发及配置组无人会清洗和转换数据：这部分工作很关键，却总被低估。', figure: () => '', remedy: '补充人员，或注明技能' },
  'supervision-empty': { what: () => '无人监督项目：委员会只听得到执行者的说法。', figure: () => '', remedy: '指定监督人员' },
  'supervision-dependent': {
    what: ({ person, group }, names) => `${names.person(person)}既监督项目，又在其中任职（${names.group(group)}）：没有人能监督自己的工作。`,
    figure: () => '', remedy: '二者择一',
  },
  overload: {
    what: ({ person, weeks, first }, names) => `${names.person(person)}自${names.day(first)}一周起有 ${names.number(weeks)} 周被安排的工作超过全部工作时间。`,
    figure: ({ most }, { load }) => load(most), remedy: '查看各周',
  },
  ...findingsOfTime,
}
