import type { ChangeSentences, FieldWords, SentenceNames } from '../change-words.ts'

export const goalNames = {
  'add-goal': '新增目標',
  'edit-goal': '修改目標',
  'withdraw-goal': '撤銷目標',
  'set-milestone-targets': '設定目標的里程碑值',
  'overrule-goal': '保留 CRM 無法解決其根因的目標',
  'judge-goal': '評斷目標是否達成',
  'leave-out-outcome': '不列某類成果',
  'take-back-outcome': '重新列入某類成果',
  'record-measurement': '登錄實測值',
  'correct-measurement': '更正實測值',
  'withdraw-measurement': '撤銷實測值',
  'import-measurements': '匯入實測值',
} as const

const figure = ({ value, part, whole }: { value: number | null; part: number | null; whole: number | null }, { number }: SentenceNames): string =>
  (part !== null && whole !== null ? `${number(whole)} 件中的 ${number(part)} 件` : value === null ? '' : number(value))
const verdicts: Readonly<Record<string, string>> = { '0': '未達成', '0.5': '部分達成', '1': '已達成' }

export const goalSentences: Pick<ChangeSentences, keyof typeof goalNames> = {
  'add-goal': ({ title, reason }, { quoted }) => `新增了目標${quoted(title)}${reason ? `，儘管 CRM 無法解決其根因：${quoted(reason)}` : ''}`,
  'edit-goal': ({ goal, ...rest }, names) => `修改了目標${names.goal(goal)}：${names.fields(rest)}`,
  'withdraw-goal': ({ goal }, names) => `撤銷了目標${names.goal(goal)}`,
  'set-milestone-targets': ({ goal, milestones }, names) =>
    milestones.length === 0 ? `移除了目標${names.goal(goal)}的里程碑值` : `設定了目標${names.goal(goal)}的里程碑值：${names.list(milestones.map(({ value }) => names.number(value)))}`,
  'overrule-goal': ({ goal, reason }, names) => `保留了目標${names.goal(goal)}，儘管 CRM 無法解決其根因：${names.quoted(reason)}`,
  'judge-goal': ({ goal, judge, value }, names) => `${judge ? `代${names.person(judge)}` : ''}評斷了目標${names.goal(goal)}：${verdicts[String(value)] ?? names.number(value)}`,
  'leave-out-outcome': ({ family, reason }, names) => `目標中不列「${names.outcome(family)}」：${names.quoted(reason)}`,
  'take-back-outcome': ({ family }, names) => `目標中重新列入「${names.outcome(family)}」`,
  'record-measurement': ({ goal, on, ...read }, names) => `登錄了目標${names.goal(goal)}${on ? `${names.day(on)}` : ''}的實測值：${figure(read, names)}`,
  'correct-measurement': ({ goal, ...read }, names) => `將目標${names.goal(goal)}的一個實測值更正為 ${figure(read, names)}`,
  'withdraw-measurement': ({ goal }, names) => `撤銷了目標${names.goal(goal)}的一個實測值`,
  'import-measurements': ({ rows }, names) => `匯入了 ${names.number(rows.length)} 個實測值`,
}

export const goalFields = {
  unitKind: { label: '單位類型' },
  ratio: { label: '兩個計數之比', hint: '每次實測都要給出兩個數' },
  shape: { label: '方向' },
  baselineOn: { label: '基準測定日' },
  baselineSource: { label: '基準來源' },
  low: { label: '下限' },
  high: { label: '上限' },
  tolerance: { label: '容許差', hint: '超出多少仍算接近' },
  rhythm: { label: '週期' },
  strategy: { label: '所服務的經營策略' },
  test: { label: '成功的檢驗', hint: '憑什麼看出已經達成' },
  judges: { label: '評斷人' },
  yearlyBenefit: { label: '年效益' },
  odds: { label: '實現機率', hint: '0 到 1' },
  milestones: { label: '里程碑值' },
  judge: { label: '評斷人' },
  value: { label: '數值' },
  measurement: { label: '實測值' },
  part: { label: '計數', hint: '符合的件數' },
  whole: { label: '總數', hint: '全部件數' },
  sample: { label: '樣本數' },
  source: { label: '來源' },
} as const satisfies Partial<FieldWords>
