import type { ProcessFault } from '../../domain/process/faults.ts'
import type { RemedyRule } from '../../domain/process/remedies.ts'
import type { ProblemSentences } from '../sentences.ts'

const remedyRules: Readonly<Record<RemedyRule, (step: string) => string>> = {
  'control-point': (step) => `${step}是控制点，无论代价多大都须保留。请改用其他措施，或注明它不是控制点。`,
  'start-or-end': (step) => `${step}是流程的起点或终点，必须保留。请选择中间的步骤。`,
  gateway: (step) => `${step}是去向分开或汇合之处，取消后去向就没有着落。请取消一个工作步骤，或在表中修改去向。`,
  'takes-no-time': (step) => `${step}不占时间，没有可改进之处。请选择工作、录入、审批或检查的步骤。`,
  'not-in-line': (step) => `${step}与其他步骤不在一条直线上，中间另有去向或来路。请选择直接相连的步骤。`,
  decides: (step) => `去向在${step}之后分开，它必须排在最后。请选择它之前的步骤。`,
  'not-approval': (step) => `${step}不是审批，没有可下放的决定。请选择一个审批步骤。`,
  'not-less': (step) => `${step}并没有更简单：数字都不得增大，且至少一项要减小。请填写更小的数字。`,
  'nothing-asked': (step) => `没有说明${step}要变成什么样。请至少填写一项数字，或由谁决定。`,
  'same-place': (step) => `${step}已经在那里。请选择其他位置。`,
}

export const faultWords: Readonly<Record<ProcessFault['code'], (step: string) => string>> = {
  'no-start': () => '没有起点',
  'many-starts': (step) => `起点不止一个，${step}也是`,
  'no-end': () => '没有终点',
  'into-start': (step) => `有去向回到起点${step}`,
  'out-of-end': (step) => `有去向从终点${step}出来`,
  'dead-end': (step) => `${step}之后什么也没有，它又不是终点`,
  unreachable: (step) => `没有去向通到${step}`,
  'no-way-out': (step) => `绕着${step}的循环永远出不来`,
  'probability-missing': (step) => `${step}的去向缺少概率`,
  'probability-sum': (step) => `${step}各去向的概率之和不是 1`,
  'fork-unclosed': (step) => `${step}打开的并行块没有关闭`,
  'join-unopened': (step) => `${step}关闭了一个没有打开的并行块`,
  'block-jump': (step) => `有去向在${step}处跳入或跳出并行块`,
  'end-in-block': (step) => `流程在并行块内的${step}处结束`,
  'too-tangled': () => '循环互相交错过多',
}

const faultsSaid = (faults: readonly ProcessFault[], quoted: (text: string) => string): string =>
  faults.length === 0 ? '开始与结束之间还没有任何步骤' : faults.slice(0, 5).map(({ code, step, facts }) => faultWords[code](quoted(String(facts['name'] || step || '')))).join('；')

export const processProblems = {
  'process-faulty': ({ faults }, say) => `该流程还不能计量：${faultsSaid(faults, say.quoted)}。请先改正；流程图上标出了有关步骤。`,
  'remedy-refused': ({ name, step, rule }, say) => remedyRules[rule](say.quoted(name || step)),
  'variant-as-is': ({ process }, say) => `这是流程${say.quoted(process)}的现状，改进措施和评估只针对未来流程。请先派生一个未来流程。`,
  'variant-needed': ({ variant, why }, say) => (why === 'as-is' ? `${say.quoted(variant)}是流程的现状，每个未来流程都与它比较。请修改它，或撤销整个流程。` : `委员会已批准${say.quoted(variant)}。请先另批一个未来流程。`),
  'work-role-known': ({ name }, say) => `已有岗位${say.quoted(name)}。请使用该岗位，或另取名称。`,
  'work-role-in-use': ({ role, process, step }, say) => `岗位${say.quoted(role)}在流程${say.quoted(process)}中承担${say.quoted(step)}。请先为该步骤另定岗位。`,
  'weights-empty': ({ process }, say) => `流程${say.quoted(process)}的四项尺度权重都是 0，无从比较。请至少给一项权重。`,
  'evaluation-stale': ({ process }, say) => `此次评估之后，流程${say.quoted(process)}的方案、岗位或次数已有改动。请重新评估后再继续。`,
  'to-be-proposed': ({ process, matter }, say) => `流程${say.quoted(process)}的这一未来流程已作为${say.quoted(matter)}提交委员会。请等待表决，或撤回该事项。`,
  'to-be-vote-needed': ({ process }, say) => `流程${say.quoted(process)}的未来流程是否批准由委员会表决，任何人不能单独决定。请提交委员会。`,
  'actual-too-early': ({ process, why }, say) => (why === 'not-approved' ? `流程${say.quoted(process)}还没有获批的未来流程，实测值无从对照。请先取得批准。` : `流程${say.quoted(process)}在那一天尚未实行：须先开始试点或上线。请先开始，或填写较晚的日期。`),
} satisfies Partial<ProblemSentences>
