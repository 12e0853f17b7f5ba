import type { ChangeSentences, FieldWords } from '../change-words.ts'
import { causeVerdicts, problems } from './method-problems.ts'

export const diagnosisNames = {
  'tick-problem': '从清单中选取经营问题',
  'tick-problems': '从清单中选取经营问题',
  'add-problem': '添加经营问题',
  'edit-problem': '修改经营问题',
  'withdraw-problem': '移除经营问题',
  'rate-problem': '为经营问题评分',
  'rate-problems': '为经营问题评分',
  'add-why': '追问原因',
  'edit-why': '修改原因',
  'withdraw-why': '移除原因',
  'set-verdict': '对根源作出判断',
  'withdraw-verdict': '撤回判断',
} as const

const ofRater = (rater: string | undefined, quoted: (text: string) => string): string => (rater === undefined ? '' : `代${quoted(rater)}`)

export const diagnosisSentences: Pick<ChangeSentences, keyof typeof diagnosisNames> = {
  'tick-problem': ({ key }, names) => `从清单中选取了${names.quoted(problems[key].name)}`,
  'tick-problems': ({ keys }, names) => `从清单中选取了${names.list(keys.map((key) => names.quoted(problems[key].name)))}`,
  'add-problem': ({ title }, names) => `添加了经营问题${names.quoted(title)}`,
  'edit-problem': ({ problem, ...rest }, names) => `修改了经营问题${names.problem(problem)}：${names.fields(rest)}`,
  'withdraw-problem': ({ problem }, names) => `移除了经营问题${names.problem(problem)}`,
  'rate-problem': ({ problem, frequency, harm, rater }, names) => `${ofRater(rater, names.quoted)}为${names.problem(problem)}评分：频度 ${frequency}，危害 ${harm}`,
  'rate-problems': ({ ratings, rater }, names) => `${ofRater(rater, names.quoted)}评分：${names.list(ratings.filter(({ harm }) => harm !== undefined).map(({ problem }) => names.problem(problem)))}`,
  'add-why': ({ problem, text }, names) => `追问${names.problem(problem)}的原因：${names.quoted(text)}`,
  'edit-why': ({ problem, text }, names) => `修改了${names.problem(problem)}的一条原因：${names.quoted(text)}`,
  'withdraw-why': ({ problem }, names) => `移除了${names.problem(problem)}的一条原因`,
  'set-verdict': ({ problem, kind }, names) => `对${names.problem(problem)}作出判断：${causeVerdicts[kind].name}`,
  'withdraw-verdict': ({ problem }, names) => `撤回了对${names.problem(problem)}的判断`,
}

export const diagnosisFields = {
  key: { label: '清单或流程库中的条目' },
  keys: { label: '清单中的经营问题' },
  area: { label: '所属领域' },
  motives: { label: '为何要解决' },
  problem: { label: '经营问题' },
  frequency: { label: '频度', hint: '1 很少，5 时时都有' },
  harm: { label: '危害', hint: '1 轻微，5 严重' },
  rater: { label: '评分人' },
  under: { label: '承接' },
  step: { label: '步骤' },
  cause: { label: '根源' },
  remedy: { label: '应转向' },
} as const satisfies Partial<FieldWords>
