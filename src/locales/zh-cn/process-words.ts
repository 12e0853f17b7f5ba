import type { Locale } from '../locale.ts'
import { remedyKinds } from './changes-processes.ts'
import { faultWords } from './problems-processes.ts'

export const processWords: Locale['processWords'] = {
  variants: { 'as-is': '现状', 'to-be': '未来' },
  actual: '实际',
  areas: { marketing: '市场营销', sales: '销售' },
  yardsticks: { cost: '成本', quality: '质量', service: '服务', speed: '速度' },
  inSentence: { cost: '成本', quality: '质量', service: '服务', speed: '速度' },
  measures: { cost: '每次运行的成本', quality: '一次做对的比例', service: '客户须行动的次数', speed: '从头到尾的平均时间' },
  verdicts: { better: '更好', equal: '持平', worse: '更差' },
  points: ({ figure }) => `${figure} 个百分点`,
  fromTo: ({ from, to }) => `${from} → ${to}`,
  cost: {
    run: '每次运行', less: ({ amount, volume }) => `每次运行；每月 ${volume} 次，合计少 ${amount}`, more: ({ amount, volume }) => `每次运行；每月 ${volume} 次，合计多 ${amount}`,
    month: ({ amount, volume }) => `每次运行；每月 ${volume} 次，合计 ${amount}`,
  },
  quality: {
    run: '一次做对，所有步骤合计', less: ({ count }) => `一次做对；有差错的每月少 ${count} 次`, more: ({ count }) => `一次做对；有差错的每月多 ${count} 次`, month: ({ count }) => `一次做对；有差错的每月 ${count} 次`,
  },
  service: {
    run: ({ handOvers }) => `客户须行动的次数；部门交接 ${handOvers}`, less: ({ handOvers, count }) => `客户须行动的次数，每月少 ${count} 次；部门交接 ${handOvers}`,
    more: ({ handOvers, count }) => `客户须行动的次数，每月多 ${count} 次；部门交接 ${handOvers}`,
  },
  speed: { mean: '从头到尾的平均时间', spread: ({ median, p90 }) => `一半在 ${median}以内，九成在 ${p90}以内` },
  target: { met: ({ value }) => `目标值 ${value}，已达到`, missed: ({ value }) => `目标值 ${value}，未达到` },
  lead: {
    allBetter: '未来流程在四个尺度上全部更好，没有一项变差。',
    better: ({ better }) => `未来流程在${better}上更好，没有一项变差。`,
    mixed: ({ better, worse }) => `未来流程在${better}上更好，在${worse}上更差。`,
    worse: ({ worse }) => `未来流程在四个尺度上没有一项更好，在${worse}上更差。`,
    same: '未来流程在四个尺度上与现状持平，没有一项更好。',
    missed: ({ targets }) => `${targets}没有达到目标值。`,
    found: ({ n, figure }) => (n === 0 ? '现状流程没有诊断发现。' : `现状流程有 ${figure} 项诊断发现。`),
    fates: ({ all, gone, less, still }) => {
      if (gone.n === all.n) return `现状流程有 ${all.figure} 项诊断发现，已全部消除。`
      if (still.n === all.n) return `现状流程有 ${all.figure} 项诊断发现，依然全部存在。`
      const parts = [...(gone.n > 0 ? [`${gone.figure} 项已消除`] : []), ...(less.n > 0 ? [`${less.figure} 项有所减轻但仍存在`] : []), ...(still.n > 0 ? [`${still.figure} 项依然存在`] : [])]
      return `现状流程有 ${all.figure} 项诊断发现：${parts.join('，')}。`
    },
    left: ({ list }) => `尚待处理：${list}。`, leftAt: ({ rule, step }) => `${step}的${rule}`,
    fresh: ({ figure }) => `未来流程中新出现 ${figure} 项。`,
    asIs: ({ cost, cycle, quality }) => `目前只有现状模型：每次运行花费 ${cost}，用时 ${cycle}，${quality} 一次做对。`,
    asIsFree: ({ cycle, quality }) => `目前只有现状模型：每次运行用时 ${cycle}，${quality} 一次做对；成本尚未给出。`,
    faulty: ({ figure, variant }) => `${variant}流程还不能测算：有 ${figure} 处毛病。`,
    unmodelled: '还没有写下这个流程是怎样运行的。',
    unmodelledToBe: '未来流程还没有作业步骤。',
  },
  onlyTool: {
    title: '除了工具，什么都没有变',
    text: '同样的步骤、同样的次序、同样的人，只是换了软件。这是把旧流程搬进新系统，一项关于 CRM 失败项目的研究将它列为失败原因之一。在花钱买系统之前，先取消步骤、合并步骤，或者下放决定。',
  },
  recommendations: {
    adopt: '建议采用：至少一个尺度更好，没有一项变差，也没有未达到的目标值。', 'adopt-with-reasons': '建议说明理由后采用：更好的比更差的分量重；每个变差的尺度都需要说明理由。',
    improve: '建议先改进：没有更好的，或有目标值未达到，或变差的与更好的分量相当。', redesign: '建议先重新设计：改的只有工具，等于把旧流程搬进新软件。', price: '请先补上缺少的小时费率：成本未知之前，无法判断是否应当采用。', reject: '不建议采用：有变差的，没有更好的。',
  },
  states: { unmodelled: '未建模', 'as-is': '只有现状', drafted: '未来流程草拟中', evaluated: '已评估', stale: '已过时', approved: '已批准' },
  rules: {
    'redundant-step': '多余步骤', 'double-entry': '重复录入', 'long-wait': '长时间等待', 'approval-chain': '连环审批', 'ping-pong': '来回往返', 'rework-loop': '返工', bottleneck: '瓶颈', 'no-system': '无系统支持', 'media-break': '纸质与系统之间转换',
  },
  figures: {
    'redundant-step': ({ minutes, cost }) => `每次运行 ${minutes}，对谁都没有价值${cost ? `；${cost}` : ''}`,
    'double-entry': ({ figure, data, systems }) => `${figure} 项数据写入 ${systems} 个系统：${data}`,
    'long-wait': ({ wait, share }) => `每次运行 ${wait}，占全程的 ${share}`,
    'approval-chain': ({ figure }) => `连续 ${figure} 道审批`,
    'ping-pong': ({ times, from, to }) => `每次运行有 ${times} 次从${from}退回${to}`,
    'rework-loop': ({ share, times }) => `${share} 被退回，每次运行 ${times} 次`,
    'rework-error': ({ share }) => `差错率 ${share}`,
    bottleneck: ({ role, share, hours, capacity }) => `${role}负荷 ${share}：每月需 ${hours} 小时，可用 ${capacity} 小时`,
    'no-system': ({ work, share }) => `每次运行有 ${work}不用任何系统，占作业的 ${share}`,
    'media-break': ({ times }) => `每次运行有 ${times} 次在纸质与系统之间转换`,
  },
  fates: { gone: '已消除', less: '已减轻', still: '仍存在' },
  freshFinding: '新出现',
  remedies: remedyKinds,
  faults: faultWords,
  kinds: { start: '开始', end: '结束', work: '作业', entry: '数据录入', approval: '审批', check: '检查', choice: '选择', fork: '并行开始', join: '并行结束' },
  systems: { none: '无（纸质）', spreadsheet: '电子表格', legacy: '现有系统', crm: 'CRM' },
  contacts: { none: '无', 'customer-acts': '客户须行动', 'company-acts': '企业行动' },
  values: { customer: '客户价值', business: '业务需要', waste: '浪费' },
  stepFields: {
    id: '编号', kind: '类型', name: '名称', department: '部门', role: '岗位', system: '系统', systemName: '系统名称', data: '写入的数据', work: '作业时间', wait: '等待时间', cost: '费用', error: '差错率',
    contact: '客户接触', value: '价值', control: '控制点', note: '备注', next: '后续步骤',
  },
  turning: {
    minutes: ({ field, step, from, to }) => `${step}的${field}：每次${to}而非${from}`,
    share: ({ field, step, from, to }) => `${step}的${field}：${to}而非${from}`,
    way: ({ step, next, from, to }) => `从${step}到${next}：${to}而非${from}的运行`,
    fields: { work: '作业时间', wait: '等待时间', error: '差错率' },
    becomes: ({ yardstick, becomes, verdict }) => `${yardstick}由${verdict}变为${becomes}`,
    sides: { 'as-is': '现状', 'to-be': '未来', both: '两者' },
  },
}
