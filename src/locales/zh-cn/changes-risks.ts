import type { ChangeSentences, FieldWords } from '../change-words.ts'
import type { riskNames as enRiskNames } from '../en/changes-risks.ts'
import { riskWords } from './risk-words.ts'

export const riskNames: Record<keyof typeof enRiskNames, string> = {
  'answer-risk-question': '回答一道风险问题',
  'answer-risk-questions': '回答风险问卷',
  'withdraw-risk-answer': '撤回一项回答',
  'add-risk': '添加风险',
  'edit-risk': '编辑风险',
  'rate-risk': '评定风险',
  'plan-mitigation': '安排应对措施',
  'close-risk': '了结风险',
  'reopen-risk': '重新打开风险',
  'withdraw-risk': '撤回风险',
  'hold-risk-review': '记录风险评审',
  'take-over-risks': '把概要中的风险纳入登记册',
  'add-risk-action': '添加应对行动',
  'edit-risk-action': '编辑应对行动',
  'finish-risk-action': '完成应对行动',
  'reopen-risk-action': '重新打开应对行动',
  'withdraw-risk-action': '撤回应对行动',
}

export const riskSentences: Pick<ChangeSentences, keyof typeof riskNames> = {
  'answer-risk-question': ({ risk, question, value }, { number }) => `回答了风险“${riskWords.names[risk]}”的第 ${number(question)} 题：${number(value)} 分（满分 3）`,
  'answer-risk-questions': ({ answers, impacts }) => {
    const given = answers.filter(({ value }) => value !== undefined).length
    const rated = impacts.filter(({ impact }) => impact !== null).length
    return `回答了 ${given} 道风险问题${rated > 0 ? `，评定了 ${rated} 项风险的影响` : ''}`
  },
  'withdraw-risk-answer': () => '撤回了对一道风险问题的回答',
  'add-risk': ({ title }, { quoted }) => `添加了风险${quoted(title)}`,
  'edit-risk': ({ risk, ...rest }, names) => `编辑了风险${names.risk(risk)}：${names.fields(rest)}`,
  'rate-risk': ({ risk, impact, likelihood }, names) => {
    const rated = [...(likelihood ? [`可能性 ${names.number(likelihood)}`] : []), ...(impact ? [`影响 ${names.number(impact)}`] : [])]
    return rated.length > 0 ? `评定了风险${names.risk(risk)}：${rated.join('，')}` : `收回了对风险${names.risk(risk)}的评定`
  },
  'plan-mitigation': ({ risk, ...rest }, names) => `安排了风险${names.risk(risk)}的应对：${names.fields(rest)}`,
  'close-risk': ({ risk, reason }, names) => `了结了风险${names.risk(risk)}：${names.quoted(reason)}`,
  'reopen-risk': ({ risk }, names) => `重新打开了风险${names.risk(risk)}`,
  'withdraw-risk': ({ risk }, names) => `撤回了风险${names.risk(risk)}`,
  'hold-risk-review': ({ note }, names) => (note === '' ? '记录了一次风险评审' : `记录了一次风险评审：${names.quoted(note)}`),
  'take-over-risks': () => '把概要中的风险纳入了登记册',
  'add-risk-action': ({ risk, text }, names) => `为风险${names.risk(risk)}添加了应对行动${names.quoted(text)}`,
  'edit-risk-action': ({ risk, action: _action, ...rest }, names) => `编辑了风险${names.risk(risk)}的一项应对行动：${names.fields(rest)}`,
  'finish-risk-action': ({ risk, note }, names) => `完成了风险${names.risk(risk)}的一项应对行动${note === '' ? '' : `：${names.quoted(note)}`}`,
  'reopen-risk-action': ({ risk }, names) => `重新打开了风险${names.risk(risk)}的一项应对行动`,
  'withdraw-risk-action': ({ risk }, names) => `撤回了风险${names.risk(risk)}的一项应对行动`,
}

export const riskChangeFields = {
  risk: { label: '风险' },
  question: { label: '题号', hint: '从 1 起' },
  answers: { label: '回答' },
  impacts: { label: '影响' },
  likelihood: { label: '可能性', hint: '1 几乎不可能，5 几乎必然' },
  impact: { label: '影响', hint: '1 几乎无感，5 项目难以为继' },
  mitigation: { label: '应对措施' },
  action: { label: '行动' },
} as const satisfies Partial<FieldWords>
