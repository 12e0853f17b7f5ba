import type { CliWords } from '../cli-words.ts'
import type { goalMessages as english } from '../en/cli-goals.ts'

export const goalCommands = {
  measure: '登记目标的实测值：如 45 或 45%，比率则写两个计数，如 45/120',
  iterate: '启动已上线项目的下一期：须给出 --name 与 --start',
}

export const goalPositionals = { goal: '目标编号，例如 goal-3，或目标名称', value: '数值' }

export const goalOptions = {
  iterationName: '下一期项目的名称',
  iterationStart: '下一期的开始日期，如 2027-09-01',
  iterationId: '下一期的编号；不写则由名称生成',
  measuredOn: '测定日，例如 2026-09-30；省略则为今天',
  measuredSource: '数值的来源',
  measuredSample: '依据的样本量',
  correct: '更正已测定之日的数值；原值保留可查',
  preview: '实测值：只显示将新增、更正和拒绝的内容，不作更改',
  skipRefused: '实测值：即使有行被拒绝，也导入其余各行',
  ofGoal: '实测值：各行未写目标时，全部归于此目标',
}

export const goalHeads = { latest: '最新值', trend: '走势', attained: '达成度', line: '行', would: '将会', was: '原值' }

export const goalMessages: Pick<CliWords['messages'], keyof typeof english> = {
  measured: ({ goal, value, day, version }) => `${goal}：${day}实测值 ${value}，版本 ${version}。`,
  measurementsImported: ({ added, corrected, same }) => `新增 ${added} 个，更正 ${corrected} 个，${same} 个不变。`,
  measurementsSkipped: ({ refused }) => `${refused} 行被拒绝，未导入。`,
  measurementsPlanned: ({ add, correct, same, refuse }) => `将新增 ${add} 个，更正 ${correct} 个，${same} 个不变，拒绝 ${refuse} 行。未作任何更改。`,
  columnsIgnored: ({ columns }) => `未读取的列：${columns}。`,
  moreRows: ({ more }) => `……另有 ${more} 行；--json 可列出全部。`,
  wouldBe: { add: '新增', correct: '更正', same: '不变', refuse: '拒绝' },
}
