import type { ChangeSentences, FieldWords } from '../change-words.ts'
import { causeVerdicts, problems } from './method-problems.ts'

export const diagnosisNames = {
  'tick-problem': 'Take a problem from the catalogue',
  'tick-problems': 'Take problems from the catalogue',
  'add-problem': 'Add a problem',
  'edit-problem': 'Edit a problem',
  'withdraw-problem': 'Take a problem out',
  'rate-problem': 'Rate a problem',
  'rate-problems': 'Rate problems',
  'add-why': 'Add a why',
  'edit-why': 'Edit a why',
  'withdraw-why': 'Take a why out',
  'set-verdict': 'Give the verdict on a cause',
  'withdraw-verdict': 'Take a verdict back',
} as const

const ofRater = (rater: string | undefined, quoted: (text: string) => string): string => (rater === undefined ? '' : `, for ${quoted(rater)}`)

export const diagnosisSentences: Pick<ChangeSentences, keyof typeof diagnosisNames> = {
  'tick-problem': ({ key }, names) => `took from the catalogue: ${names.quoted(problems[key].name)}`,
  'tick-problems': ({ keys }, names) => `took from the catalogue: ${names.list(keys.map((key) => names.quoted(problems[key].name)))}`,
  'add-problem': ({ title }, names) => `added the problem ${names.quoted(title)}`,
  'edit-problem': ({ problem, ...rest }, names) => `edited the problem ${names.problem(problem)}: ${names.fields(rest)}`,
  'withdraw-problem': ({ problem }, names) => `took out the problem ${names.problem(problem)}`,
  'rate-problem': ({ problem, frequency, harm, rater }, names) => `rated ${names.problem(problem)}: frequency ${frequency}, harm ${harm}${ofRater(rater, names.quoted)}`,
  'rate-problems': ({ ratings, rater }, names) => `rated problems${ofRater(rater, names.quoted)}: ${names.list(ratings.filter(({ harm }) => harm !== undefined).map(({ problem }) => names.problem(problem)))}`,
  'add-why': ({ problem, text }, names) => `asked why of ${names.problem(problem)}: ${names.quoted(text)}`,
  'edit-why': ({ problem, text }, names) => `edited a why of ${names.problem(problem)}: ${names.quoted(text)}`,
  'withdraw-why': ({ problem }, names) => `took a why out of ${names.problem(problem)}`,
  'set-verdict': ({ problem, kind }, names) => `gave the verdict on ${names.problem(problem)}: ${causeVerdicts[kind].name}`,
  'withdraw-verdict': ({ problem }, names) => `took back the verdict on ${names.problem(problem)}`,
}

export const diagnosisFields = {
  key: { label: 'Entry of the catalogue or library' },
  keys: { label: 'Problems of the catalogue' },
  area: { label: 'Area' },
  motives: { label: 'Why it is to be solved' },
  problem: { label: 'Problem' },
  frequency: { label: 'Frequency', hint: '1 seldom to 5 all the time' },
  harm: { label: 'Harm', hint: '1 little to 5 grave' },
  rater: { label: 'Rated by' },
  under: { label: 'Goes on from' },
  step: { label: 'Step' },
  cause: { label: 'Root cause' },
  remedy: { label: 'What to turn to' },
} as const satisfies Partial<FieldWords>
