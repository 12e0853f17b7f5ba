import type { ChangeSentences, FieldWords } from '../change-words.ts'
import { causeVerdicts, problems } from './method-problems.ts'

export const diagnosisNames = {
  'tick-problem': '從清單選取經營問題',
  'tick-problems': '從清單選取經營問題',
  'add-problem': '新增經營問題',
  'edit-problem': '修改經營問題',
  'withdraw-problem': '移除經營問題',
  'rate-problem': '為經營問題評分',
  'rate-problems': '為經營問題評分',
  'add-why': '追問原因',
  'edit-why': '修改原因',
  'withdraw-why': '移除原因',
  'set-verdict': '對根源作出判斷',
  'withdraw-verdict': '撤回判斷',
} as const

const ofRater = (rater: string | undefined, quoted: (text: string) => string): string => (rater === undefined ? '' : `代${quoted(rater)}`)

export const diagnosisSentences: Pick<ChangeSentences, keyof typeof diagnosisNames> = {
  'tick-problem': ({ key }, names) => `從清單選取了${names.quoted(problems[key].name)}`,
  'tick-problems': ({ keys }, names) => `從清單選取了${names.list(keys.map((key) => names.quoted(problems[key].name)))}`,
  'add-problem': ({ title }, names) => `新增了經營問題${names.quoted(title)}`,
  'edit-problem': ({ problem, ...rest }, names) => `修改了經營問題${names.problem(problem)}：${names.fields(rest)}`,
  'withdraw-problem': ({ problem }, names) => `移除了經營問題${names.problem(problem)}`,
  'rate-problem': ({ problem, frequency, harm, rater }, names) => `${ofRater(rater, names.quoted)}為${names.problem(problem)}評分：頻率 ${frequency}，危害 ${harm}`,
  'rate-problems': ({ ratings, rater }, names) => `${ofRater(rater, names.quoted)}評分：${names.list(ratings.filter(({ harm }) => harm !== undefined).map(({ problem }) => names.problem(problem)))}`,
  'add-why': ({ problem, text }, names) => `追問${names.problem(problem)}的原因：${names.quoted(text)}`,
  'edit-why': ({ problem, text }, names) => `修改了${names.problem(problem)}的一項原因：${names.quoted(text)}`,
  'withdraw-why': ({ problem }, names) => `移除了${names.problem(problem)}的一項原因`,
  'set-verdict': ({ problem, kind }, names) => `對${names.problem(problem)}作出判斷：${causeVerdicts[kind].name}`,
  'withdraw-verdict': ({ problem }, names) => `撤回了對${names.problem(problem)}的判斷`,
}

export const diagnosisFields = {
  key: { label: '清單或流程庫中的條目' },
  keys: { label: '清單中的經營問題' },
  area: { label: '所屬領域' },
  motives: { label: '為何要解決' },
  problem: { label: '經營問題' },
  frequency: { label: '頻率', hint: '1 很少，5 隨時都有' },
  harm: { label: '危害', hint: '1 輕微，5 嚴重' },
  rater: { label: '評分者' },
  under: { label: '承接' },
  step: { label: '步驟' },
  cause: { label: '根源' },
  remedy: { label: '應轉向' },
} as const satisfies Partial<FieldWords>
