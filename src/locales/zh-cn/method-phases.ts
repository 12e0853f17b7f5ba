import type { Locale } from '../locale.ts'

const mayStart = (next: string) => ({ before: `${next}阶段可否于`, after: '开始？', bare: `${next}阶段可否开始？` })
const hanzi = (n: number): string => '〇一二三四五六七八九'[n] ?? String(n)

export const phases: Locale['method']['phases'] = {
  planning: {
    name: '项目规划',
    short: '项目规划',
    purpose: '明确为什么做、怎么做、由谁做、何时完成：诊断问题及其根源，确定目标、战略、复杂度、组织、平台与供应商，编制实施计划书。',
    gateQuestion: mayStart('需求定义'),
  },
  requirements: {
    name: '需求定义',
    short: '需求定义',
    purpose: '分析并重组业务流程，做好数据规划，写清系统应做到什么、要与哪些系统集成。',
    gateQuestion: mayStart('定制开发'),
  },
  development: {
    name: '定制开发',
    short: '定制开发',
    purpose: '按规范的软件过程分步配置和开发。新流程、新组织正是在这一阶段落到实处。',
    gateQuestion: mayStart('测试'),
  },
  testing: {
    name: '测试',
    short: '测试',
    purpose: '与用户一起验证需求已满足、新流程行得通，并逐一处置问题单。',
    gateQuestion: mayStart('初始化'),
  },
  initialization: {
    name: '初始化',
    short: '初始化',
    purpose: '清洗、转换并装载数据，设置用户、权限与终端，完成培训，演练系统切换。',
    gateQuestion: mayStart('系统上线'),
  },
  'go-live': {
    name: '系统上线',
    short: '系统上线',
    purpose: '先试点，再双线并行，随后切换、推广到全公司，并移交运维。',
    gateQuestion: { before: '项目可否于', after: '转入效益跟踪？', bare: '项目可否转入效益跟踪？' },
  },
}

export const afterGoLive: Locale['method']['afterGoLive'] = {
  name: '效益跟踪',
  short: '效益跟踪',
  purpose: '上线才是见效的起点：持续衡量目标、不断改进，并由此启动下一轮迭代或下一个推广批次。',
}

export const numbered: Locale['method']['numbered'] = {
  phase: (n) => `第${hanzi(n)}阶段`,
  phaseOfSix: (n) => `第${hanzi(n)}阶段（共六个阶段）`,
  checkpoint: (n) => `检查点${hanzi(n)}`,
  checkpointOf: ({ n, phase }) => `检查点${hanzi(n)}：${phase}`,
  round: (n) => `第 ${n} 轮`,
}
