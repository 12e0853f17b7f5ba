import type { ChangeSentences, FieldWords, SentenceNames } from '../change-words.ts'

export const goalNames = {
  'add-goal': '新增目标',
  'edit-goal': '修改目标',
  'withdraw-goal': '撤销目标',
  'set-milestone-targets': '设定目标的里程碑值',
  'overrule-goal': '保留 CRM 解决不了其根因的目标',
  'judge-goal': '评判目标是否达成',
  'leave-out-outcome': '不列某类成果',
  'take-back-outcome': '重新列入某类成果',
  'record-measurement': '登记实测值',
  'correct-measurement': '更正实测值',
  'withdraw-measurement': '撤销实测值',
  'import-measurements': '导入实测值',
} as const

const figure = ({ value, part, whole }: { value: number | null; part: number | null; whole: number | null }, { number }: SentenceNames): string =>
  (part !== null && whole !== null ? `${number(whole)} 件中的 ${number(part)} 件` : value === null ? '' : number(value))
const verdicts: Readonly<Record<string, string>> = { '0': '未达成', '0.5': '部分达成', '1': '已达成' }

export const goalSentences: Pick<ChangeSentences, keyof typeof goalNames> = {
  'add-goal': ({ title, reason }, { quoted }) => `新增了目标${quoted(title)}${reason ? `，尽管 CRM 解决不了其根因：${quoted(reason)}` : ''}`,
  'edit-goal': ({ goal, ...rest }, names) => `修改了目标${names.goal(goal)}：${names.fields(rest)}`,
  'withdraw-goal': ({ goal }, names) => `撤销了目标${names.goal(goal)}`,
  'set-milestone-targets': ({ goal, milestones }, names) =>
    milestones.length === 0 ? `移除了目标${names.goal(goal)}的里程碑值` : `设定了目标${names.goal(goal)}的里程碑值：${names.list(milestones.map(({ value }) => names.number(value)))}`,
  'overrule-goal': ({ goal, reason }, names) => `保留了目标${names.goal(goal)}，尽管 CRM 解决不了其根因：${names.quoted(reason)}`,
  'judge-goal': ({ goal, judge, value }, names) => `${judge ? `代${names.person(judge)}` : ''}评判了目标${names.goal(goal)}：${verdicts[String(value)] ?? names.number(value)}`,
  'leave-out-outcome': ({ family, reason }, names) => `目标中不列“${names.outcome(family)}”：${names.quoted(reason)}`,
  'take-back-outcome': ({ family }, names) => `目标中重新列入“${names.outcome(family)}”`,
  'record-measurement': ({ goal, on, ...read }, names) => `登记了目标${names.goal(goal)}${on ? `${names.day(on)}` : ''}的实测值：${figure(read, names)}`,
  'correct-measurement': ({ goal, ...read }, names) => `将目标${names.goal(goal)}的一个实测值更正为 ${figure(read, names)}`,
  'withdraw-measurement': ({ goal }, names) => `撤销了目标${names.goal(goal)}的一个实测值`,
  'import-measurements': ({ rows }, names) => `导入了 ${names.number(rows.length)} 个实测值`,
}

export const goalFields = {
  unitKind: { label: '单位类型' },
  ratio: { label: '两个计数之比', hint: '每次实测都要给出两个数' },
  shape: { label: '方向' },
  baselineOn: { label: '基线测定日' },
  baselineSource: { label: '基线来源' },
  low: { label: '下限' },
  high: { label: '上限' },
  tolerance: { label: '容差', hint: '超出多少仍算接近' },
  rhythm: { label: '周期' },
  strategy: { label: '所服务的经营战略' },
  test: { label: '成功的检验', hint: '凭什么看出已经达成' },
  judges: { label: '评判人' },
  yearlyBenefit: { label: '年收益' },
  odds: { label: '实现概率', hint: '0 到 1' },
  milestones: { label: '里程碑值' },
  judge: { label: '评判人' },
  value: { label: '数值' },
  measurement: { label: '实测值' },
  part: { label: '计数', hint: '符合的件数' },
  whole: { label: '总数', hint: '全部件数' },
  sample: { label: '样本量' },
  source: { label: '来源' },
} as const satisfies Partial<FieldWords>
