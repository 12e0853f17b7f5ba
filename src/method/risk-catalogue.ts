import { RiskKey } from '../domain/risk.ts'

/** What the questionnaire asks about a risk: how many questions, and whether the risk is a cause of failure or a bottleneck. METHOD 10. */
type Entry = { kind: 'cause' | 'bottleneck'; questions: 2 | 3 }

/** The register of METHOD 10; the words of each question stand in the locales' `riskQuestions`. */
export const riskCatalogue: Readonly<Record<RiskKey, Entry>> = {
  'no-strategic-plan': { kind: 'cause', questions: 3 },
  'not-aligned-with-business-strategy': { kind: 'cause', questions: 2 },
  'tool-copied-from-others': { kind: 'cause', questions: 3 },
  'customer-experience-ignored': { kind: 'cause', questions: 2 },
  'customers-not-involved': { kind: 'cause', questions: 2 },
  'treated-as-it-project': { kind: 'cause', questions: 2 },
  'no-goals-set': { kind: 'cause', questions: 2 },
  'one-off-effort': { kind: 'cause', questions: 3 },
  'having-customers-mistaken-for-customer-culture': { kind: 'cause', questions: 2 },
  'middle-managers-and-staff-not-won': { kind: 'cause', questions: 3 },
  'crm-bent-to-old-processes': { kind: 'cause', questions: 2 },
  'not-seen-as-urgent': { kind: 'cause', questions: 2 },
  'results-below-expectation': { kind: 'bottleneck', questions: 2 },
  'budget-and-time-out-of-control': { kind: 'bottleneck', questions: 3 },
  'staff-resistance': { kind: 'bottleneck', questions: 3 },
}

/** The numbers of the questions about a risk, from 1. */
export const questionsOf = (key: RiskKey): number[] => Array.from({ length: riskCatalogue[key].questions }, (_, at) => at + 1)

/** All questions in the order of the catalogue. */
export const allQuestions: readonly { risk: RiskKey; question: number }[] = RiskKey.options.flatMap((risk) => questionsOf(risk).map((question) => ({ risk, question })))
