import { standing } from '../domain/by-id.ts'
import type { Day } from '../domain/day.ts'
import type { Project } from '../domain/project.ts'
import { formatOf, NO_DATA } from '../locales/format.ts'
import { labelled } from '../locales/labelled.ts'
import { namesOf } from '../locales/names.ts'
import { riskRowSaid } from '../locales/risk-said.ts'
import { signSaid } from '../locales/sign-said.ts'
import { openActions, riskRows } from '../method/risk-register.ts'
import type { Asked, Sheet } from './areas.ts'

/** The register for programs: each line in its order with what the detectors found, then the answers and the reviews as they are stored. */
export const rawRisks = (project: Project, today: Day) => ({ risks: riskRows(project, today), answers: standing(project.riskAnswers), reviews: standing(project.riskReviews) })

/** The register as a table; what the product sees with its first sign. */
export function risksSheet({ project, today, words, cli: { heads } }: Asked): Sheet {
  const { register: say, map } = words.risksPage
  const format = formatOf(words.id)
  return {
    columns: [{ head: heads.id }, { head: say.risk }, { head: map.likelihood, right: true }, { head: map.impact, right: true }, { head: say.score }, { head: say.trend }, { head: say.seen }, { head: heads.owner }, { head: say.done }],
    rows: riskRows(project, today).map((row) => {
      const { risk, likelihood, impact, closed, overdue, detected: { signs: [first] } } = row
      const { name, score, band, trend, state } = riskRowSaid(row, project, words)
      const open = openActions(risk).length
      return [
        risk.id, name, likelihood === null ? words.riskWords.unknown : likelihood, impact ?? NO_DATA, closed ? words.riskWords.closed : band === '' ? NO_DATA : words.riskWords.score({ score, band }), trend,
        first ? labelled(state, signSaid(first, project, words).what) : state, risk.owner === null ? '' : namesOf(project, words).person(risk.owner),
        open === 0 ? '' : say.actions({ open: format.count(open), overdue: overdue > 0 ? format.count(overdue) : '' }),
      ]
    }),
  }
}
