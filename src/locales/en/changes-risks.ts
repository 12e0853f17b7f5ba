import type { ChangeSentences, FieldWords } from '../change-words.ts'
import { riskWords } from './risk-words.ts'

export const riskNames = {
  'answer-risk-question': 'Answer a question about a risk',
  'answer-risk-questions': 'Answer the questions about risks',
  'withdraw-risk-answer': 'Withdraw an answer',
  'add-risk': 'Add a risk',
  'edit-risk': 'Edit a risk',
  'rate-risk': 'Rate a risk',
  'plan-mitigation': 'Say what is done about it',
  'close-risk': 'Close a risk',
  'reopen-risk': 'Reopen a risk',
  'withdraw-risk': 'Withdraw a risk',
  'hold-risk-review': 'Record a review of the risks',
  'take-over-risks': 'Take over the brief’s risks',
  'add-risk-action': 'Add an action against a risk',
  'edit-risk-action': 'Edit an action against a risk',
  'finish-risk-action': 'Finish an action against a risk',
  'reopen-risk-action': 'Reopen an action against a risk',
  'withdraw-risk-action': 'Withdraw an action against a risk',
} as const

const count = (n: number, one: string, many: string): string => (n === 1 ? `one ${one}` : `${n} ${many}`)

export const riskSentences: Pick<ChangeSentences, keyof typeof riskNames> = {
  'answer-risk-question': ({ risk, question, value }, { number }) => `answered question ${number(question)} about “${riskWords.names[risk]}”: ${number(value)} of 3`,
  'answer-risk-questions': ({ answers, impacts }) => {
    const given = answers.filter(({ value }) => value !== undefined).length
    const rated = impacts.filter(({ impact }) => impact !== null).length
    return `answered ${count(given, 'question', 'questions')} about risks${rated > 0 ? `, said how hard ${count(rated, 'risk', 'risks')} would hit` : ''}`
  },
  'withdraw-risk-answer': () => 'withdrew an answer to a question about a risk',
  'add-risk': ({ title }, { quoted }) => `added the risk ${quoted(title)}`,
  'edit-risk': ({ risk, ...rest }, names) => `edited the risk ${names.risk(risk)}: ${names.fields(rest)}`,
  'rate-risk': ({ risk, impact, likelihood }, names) => {
    const rated = [...(likelihood ? [`likelihood ${names.number(likelihood)}`] : []), ...(impact ? [`impact ${names.number(impact)}`] : [])]
    return rated.length > 0 ? `rated the risk ${names.risk(risk)}: ${rated.join(', ')}` : `took back the rating of the risk ${names.risk(risk)}`
  },
  'plan-mitigation': ({ risk, ...rest }, names) => `planned what is done about the risk ${names.risk(risk)}: ${names.fields(rest)}`,
  'close-risk': ({ risk, reason }, names) => `closed the risk ${names.risk(risk)}: ${names.quoted(reason)}`,
  'reopen-risk': ({ risk }, names) => `reopened the risk ${names.risk(risk)}`,
  'withdraw-risk': ({ risk }, names) => `withdrew the risk ${names.risk(risk)}`,
  'hold-risk-review': ({ note }, names) => (note === '' ? 'recorded a review of the risks' : `recorded a review of the risks: ${names.quoted(note)}`),
  'take-over-risks': () => 'took the brief’s risks over into the register',
  'add-risk-action': ({ risk, text }, names) => `added the action ${names.quoted(text)} against the risk ${names.risk(risk)}`,
  'edit-risk-action': ({ risk, action: _action, ...rest }, names) => `edited an action against the risk ${names.risk(risk)}: ${names.fields(rest)}`,
  'finish-risk-action': ({ risk, note }, names) => `finished an action against the risk ${names.risk(risk)}${note === '' ? '' : `: ${names.quoted(note)}`}`,
  'reopen-risk-action': ({ risk }, names) => `reopened an action against the risk ${names.risk(risk)}`,
  'withdraw-risk-action': ({ risk }, names) => `withdrew an action against the risk ${names.risk(risk)}`,
}

export const riskChangeFields = {
  risk: { label: 'Risk' },
  question: { label: 'Question', hint: 'its number, from 1' },
  answers: { label: 'Answers' },
  impacts: { label: 'Impacts' },
  likelihood: { label: 'Likelihood', hint: '1 hardly possible to 5 almost certain' },
  impact: { label: 'Impact', hint: '1 hardly felt to 5 ends the project' },
  mitigation: { label: 'What is done about it' },
  action: { label: 'Action' },
} as const satisfies Partial<FieldWords>
