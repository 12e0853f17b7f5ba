import type { ChangeSentences, FieldWords } from '../change-words.ts'
import type { riskNames as enRiskNames } from '../en/changes-risks.ts'
import { riskWords } from './risk-words.ts'

export const riskNames: Record<keyof typeof enRiskNames, string> = {
  'answer-risk-question': '回答一道風險問題',
  'answer-risk-questions': '回答風險問卷',
  'withdraw-risk-answer': '撤回一項回答',
  'add-risk': '新增風險',
  'edit-risk': '編輯風險',
  'rate-risk': '評定風險',
  'plan-mitigation': '安排因應措施',
  'close-risk': '了結風險',
  'reopen-risk': '重新開啟風險',
  'withdraw-risk': '撤回風險',
  'hold-risk-review': '記錄風險審查',
  'take-over-risks': '將概要中的風險納入登記冊',
  'add-risk-action': '新增因應行動',
  'edit-risk-action': '編輯因應行動',
  'finish-risk-action': '完成因應行動',
  'reopen-risk-action': '重新開啟因應行動',
  'withdraw-risk-action': '撤回因應行動',
}

export const riskSentences: Pick<ChangeSentences, keyof typeof riskNames> = {
  'answer-risk-question': ({ risk, question, value }, { number }) => `回答了風險「${riskWords.names[risk]}」的第 ${number(question)} 題：${number(value)} 分（滿分 3）`,
  'answer-risk-questions': ({ answers, impacts }) => {
    const given = answers.filter(({ value }) => value !== undefined).length
    const rated = impacts.filter(({ impact }) => impact !== null).length
    return `回答了 ${given} 道風險問題${rated > 0 ? `，評定了 ${rated} 項風險的衝擊` : ''}`
  },
  'withdraw-risk-answer': () => '撤回了對一道風險問題的回答',
  'add-risk': ({ title }, { quoted }) => `新增了風險${quoted(title)}`,
  'edit-risk': ({ risk, ...rest }, names) => `編輯了風險${names.risk(risk)}：${names.fields(rest)}`,
  'rate-risk': ({ risk, impact, likelihood }, names) => {
    const rated = [...(likelihood ? [`可能性 ${names.number(likelihood)}`] : []), ...(impact ? [`衝擊 ${names.number(impact)}`] : [])]
    return rated.length > 0 ? `評定了風險${names.risk(risk)}：${rated.join('，')}` : `收回了對風險${names.risk(risk)}的評定`
  },
  'plan-mitigation': ({ risk, ...rest }, names) => `安排了風險${names.risk(risk)}的因應：${names.fields(rest)}`,
  'close-risk': ({ risk, reason }, names) => `了結了風險${names.risk(risk)}：${names.quoted(reason)}`,
  'reopen-risk': ({ risk }, names) => `重新開啟了風險${names.risk(risk)}`,
  'withdraw-risk': ({ risk }, names) => `撤回了風險${names.risk(risk)}`,
  'hold-risk-review': ({ note }, names) => (note === '' ? '記錄了一次風險審查' : `記錄了一次風險審查：${names.quoted(note)}`),
  'take-over-risks': () => '將概要中的風險納入了登記冊',
  'add-risk-action': ({ risk, text }, names) => `為風險${names.risk(risk)}新增了因應行動${names.quoted(text)}`,
  'edit-risk-action': ({ risk, action: _action, ...rest }, names) => `編輯了風險${names.risk(risk)}的一項因應行動：${names.fields(rest)}`,
  'finish-risk-action': ({ risk, note }, names) => `完成了風險${names.risk(risk)}的一項因應行動${note === '' ? '' : `：${names.quoted(note)}`}`,
  'reopen-risk-action': ({ risk }, names) => `重新開啟了風險${names.risk(risk)}的一項因應行動`,
  'withdraw-risk-action': ({ risk }, names) => `撤回了風險${names.risk(risk)}的一項因應行動`,
}

export const riskChangeFields = {
  risk: { label: '風險' },
  question: { label: '題號', hint: '從 1 起' },
  answers: { label: '回答' },
  impacts: { label: '衝擊' },
  likelihood: { label: '可能性', hint: '1 幾乎不可能，5 幾乎必然' },
  impact: { label: '衝擊', hint: '1 幾乎無感，5 專案難以為繼' },
  mitigation: { label: '因應措施' },
  action: { label: '行動' },
} as const satisfies Partial<FieldWords>
