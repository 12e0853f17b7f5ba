import type { Locale } from '../locale.ts'

export const charter: Locale['documents']['charter'] = {
  headings: {
    asked: '提请委员会决定的事项', approved: '委员会已批准的事项', why: '为何立项', problems: '当前的问题', goals: '要达到的目标',
    scope: '项目范围', how: '推进方式', organisation: '谁来决策，谁来执行', complexity: '复杂程度及其影响',
    milestones: '时间安排', budget: '预算', risks: '主要风险', signatures: '签署',
  },
  method: '项目分六个阶段推进，每个阶段以检查点收尾：委员会看到成果、对照明确的标准评分并作出决策之后，下一阶段才能开始。',
  decides: ({ people }) => `决策：项目指导委员会，成员为${people}。`,
  runs: ({ people }) => `执行：由${people}主持，对委员会负责。`,
  watches: ({ people }) => `监督：项目监督组，成员为${people}，直接向委员会报告。`,
  decidesNobody: '决策：指导委员会尚未组成；没有它，任何检查点都无法决策。',
  runsNobody: '执行：项目经理尚未任命；至少需要一个人一半的工作时间。',
  watchesNobody: '监督：监督组成员尚未确定；不得由执行小组的人兼任。',
  budget: ({ amount }) => `预算为 ${amount}。`,
  budgetReserve: ({ amount }) => `其中 ${amount} 为预留金，只有委员会可以动用。`,
  approved: ({ date, decision, version }) => `委员会于${date}对项目规划阶段的检查点作出决策：${decision}。立项理由、目标、范围和计划随之获得批准，以项目版本 ${version} 所载为准。`,
  ask: {
    purpose: '确认上述立项理由、目标和范围。',
    purposeOpen: '确认立项理由，并指定由谁、在何时之前补齐上述目标和范围。',
    manager: ({ person }) => `确认${person}担任项目经理，并授予其协调相关部门的权力。`,
    managerNamed: '确认项目经理人选，并授予其协调相关部门的权力。',
    managerOpen: '任命项目经理，并授予其协调相关部门的权力。',
    budget: ({ amount }) => `批准预算 ${amount}。`,
    budgetOpen: '明确预算何时确定。',
    dates: ({ start, finish }) => `同意于${start}启动项目规划，并以${finish}作为最后一个检查点的目标日期；正式日期以实施计划书为准。`,
    committee: '同意在六个检查点进行决策，须有过半席位出席，且公司高层在场。',
    committeeOpen: '确定指导委员会成员，包括主席和公司高层。',
  },
}
