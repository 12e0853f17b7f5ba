import { describe, expect, it } from 'vitest'
import { RiskKey } from '../../src/domain/risk.ts'
import { locales } from '../../src/locales/locales.ts'
import { riskCatalogue } from '../../src/method/risk-catalogue.ts'

describe('The questionnaire of the risks', () => {
  it.each(Object.values(locales))('has in $id all questions that the catalogue counts, each with four different answers', ({ riskQuestions }) => {
    for (const key of RiskKey.options) {
      const { questions, meaning, watch, advice } = riskQuestions[key]
      expect(questions, key).toHaveLength(riskCatalogue[key].questions)
      for (const { ask, steps } of questions) expect(new Set(steps).size, ask).toBe(4)
      expect([meaning, watch, advice].every((text) => text.length > 5), key).toBe(true)
    }
  })
})
