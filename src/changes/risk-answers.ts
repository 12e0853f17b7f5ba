import { z } from 'zod'
import { nextId, standing } from '../domain/by-id.ts'
import type { RoleId } from '../domain/ids.ts'
import { Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import { Level, type Risk, RiskAnswer, RiskKey } from '../domain/risk.ts'
import { Paragraphs } from '../domain/text.ts'
import { gaveAnswer } from '../method/risk-answerer.ts'
import { riskCatalogue } from '../method/risk-catalogue.ts'
import { change, type Facts, runners } from './change.ts'
import { baseOf, findStanding } from './find.ts'
import { openRisk, riskRaters } from './risk-named.ts'

const { question: Question, value: Value } = RiskAnswer.shape
/** A remark on an answer; a long story belongs into the risk's own text. */
const Note = Paragraphs.pipe(z.string().max(2_000))
const Answer = z.strictObject({ risk: RiskKey, question: Question, value: Value, note: Note.optional() })

/** One question about a risk of the method, 0 all is well … 3 not at all. One's own answer takes the place of one's earlier one. METHOD 10. */
export const answerRiskQuestion = change({
  name: 'answer-risk-question',
  input: Answer,
  may: riskRaters,
  make(project, answer, facts) {
    return { answer: answered(project, answer, facts) }
  },
})

/** The whole questionnaire at once, with how hard each risk would hit; what is left out stays as it is. */
export const answerRiskQuestions = change({
  name: 'answer-risk-questions',
  input: z.strictObject({
    answers: z.array(Answer.extend({ value: Value.optional() })).max(100).default([]),
    impacts: z.array(z.strictObject({ risk: RiskKey, impact: Level.nullable().default(null) })).max(100).default([]),
  }),
  may: riskRaters,
  make(project, { answers, impacts }, facts) {
    for (const { value, ...answer } of answers) if (value !== undefined) answered(project, { ...answer, value }, facts)
    for (const { risk, impact } of impacts) {
      const known = riskOf(baseOf(project), risk)
      if (known && impact !== null && impact !== known.impact) openRisk(project, known.id).impact = impact
    }
  },
})

/** One's own answer; who runs the project may take back anybody's. */
export const withdrawRiskAnswer = change({
  name: 'withdraw-risk-answer',
  input: z.strictObject({ answer: RiskAnswer.shape.id }),
  may: riskRaters,
  rule: 'own-risk-answer',
  make(project, { answer: id }, facts) {
    const answer = findStanding(project.riskAnswers, id, 'answer')
    if (!isBy(project, baseOf(answer), facts) && !facts.roles.some((role) => role === 'operator' || (runners as readonly RoleId[]).includes(role))) {
      throw new Problem('not-allowed', { change: 'withdraw-risk-answer', role: facts.role, may: runners })
    }
    answer.withdrawn = facts.stamp
  },
})

function answered(project: Project, { risk, question, value, note }: z.output<typeof Answer>, facts: Facts): string {
  if (question > riskCatalogue[risk].questions) throw new Problem('thing-unknown', { kind: 'question', id: `${risk} ${question}` })
  const base = baseOf(project)
  refuseClosed(base, risk)
  const known = base.riskAnswers.find((each) => each.withdrawn === null && each.risk === risk && each.question === question && isBy(base, each, facts))
  if (!known) {
    const id = nextId(project.riskAnswers, 'risk-answer')
    project.riskAnswers.push({ ...facts.stamp, id, risk, question, value, note: note ?? '', withdrawn: null })
    return id
  }
  if (known.value !== value || (note !== undefined && note !== known.note)) Object.assign(findStanding(project.riskAnswers, known.id, 'answer'), { ...facts.stamp, value, note: note ?? known.note })
  return known.id
}

const riskOf = (project: Project, key: RiskKey): Risk | undefined => standing(project.risks).find((risk) => risk.key === key)

/** What is closed keeps its answers. */
function refuseClosed(project: Project, key: RiskKey): void {
  const risk = riskOf(project, key)
  if (risk?.closed) throw new Problem('already-done', { kind: 'risk', id: risk.id })
}

const isBy = (project: Project, answer: Pick<RiskAnswer, 'by'>, { stamp, me }: Facts): boolean => gaveAnswer(baseOf(project), answer, { id: stamp.by, me })
