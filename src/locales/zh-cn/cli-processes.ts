import type { CliWords } from '../cli-words.ts'
import type { processMessages as english } from '../en/cli-processes.ts'

export const processCommands = { simulate: '测算并仿真流程：费用、周期、质量、各岗位工时' }

export const processPositionals = { process: '流程标识，如 process-3，或流程名称' }

export const processOptions = {
  ofProcess: '流程的标识或名称',
  ofVariant: '方案标识，如 variant-2；导入时 new 表示新建未来流程；省略则为现状流程',
  processArea: '新流程所属业务领域，如 sales、service 或 order',
  runs: '仿真次数；省略则为 10,000',
  seed: '随机数起点，以便重现结果',
}

export const processHeads = { process: '流程', areaOfProcess: '领域', volume: '每月次数', toBe: '未来', approved: '已批准', kindOf: '类型', department: '部门', system: '系统', work: '作业分钟', wait: '等待分钟', error: '差错率', next: '下一步', figure: '数值', step: '步骤', role: '岗位', hours: '工时' }

export const processMessages: Pick<CliWords['messages'], keyof typeof english> = {
  processImported: ({ process, title, steps, version }) => `${title}：${steps} 个步骤，已建为 ${process}，版本 ${version}。`,
  stepsReplaced: ({ variant, title, steps, version }) => `${title}：${variant} 现有 ${steps} 个步骤，版本 ${version}。`,
  areaNeeded: ({ title, areas }) => `“${title}”是新流程：请用 --area 指明业务领域，可选：${areas}。`,
  oneProcessNeeded: ({ titles }) => `文件中有几个流程（${titles}）；请省略 --process，让每个各自成为一个流程。`,
  processNeeded: '哪个流程？请用 --process 给出标识或名称。',
  runsRange: ({ most }) => `--runs 须在 1 与 ${most} 之间。`,
  filledIn: ({ title, kinds }) => `${title}：没有${kinds}行，已补上。`,
  chained: ({ title, lines }) => `${title}：第 ${lines} 行未写下一步，按下一行处理。`,
  faulty: ({ title, count }) => `${title}：有 ${count} 处差错，暂时无法测算；请在步骤表中修正。`,
  processesPlanned: ({ processes, rows, refused }) => `${processes} 个流程，${rows} 行，拒绝 ${refused} 行。未做任何变更。`,
  bpmnPlanned: ({ title, steps, departments }) => `${title}：${steps} 个步骤${departments ? `（${departments}）` : ''}`,
  nothingChanged: '未做任何变更。',
  processFigures: { cost: '每次费用', work: '每次作业，分钟', wait: '每次等待，分钟', mean: '周期均值，分钟', median: '周期中位数，分钟', p90: '90% 在此时间内，分钟', flow: '流动效率', right: '一次做对率', acts: '客户须行动次数', handOvers: '交接次数', waitingShare: '等待占比', customer: '对客户有价值的作业', business: '业务需要的作业', waste: '浪费' },
  yardsticks: { cost: '成本', quality: '质量', service: '服务', speed: '速度' },
  verdicts: { better: '更好', equal: '持平', worse: '更差' },
}
