import { goalsOn } from '../domain/diagnosis-rules.ts'
import type { Project } from '../domain/project.ts'
import { causesOf, rootCauses } from '../domain/why-tree.ts'
import { formatOf } from '../locales/format.ts'
import { labelled } from '../locales/labelled.ts'
import { namesOf } from '../locales/names.ts'
import { rankingOf } from '../method/diagnosis.ts'
import type { Asked, Sheet } from './areas.ts'

/** The diagnosis for programs: each problem with its figures, rank, root causes and goals, the heaviest first. */
export const rawDiagnosis = (project: Project) => rankingOf(project).map(({ problem, figures, rank }) => ({
  ...problem, rank, figures, rootCauses: rootCauses(problem).map(({ id }) => id), goals: goalsOn(project, problem.id).map(({ id }) => id),
}))

/** The ranking as a table, with what lies at the bottom of each problem and whether a CRM solves it. */
export function diagnosisSheet({ project, words, cli: { heads } }: Asked): Sheet {
  const say = words.diagnosisPage
  const names = namesOf(project, words)
  const format = formatOf(words.id)
  const { frequency, harm } = words.fields
  return {
    columns: [
      { head: say.rank, right: true }, { head: heads.id }, { head: say.problem }, { head: frequency.label, right: true }, { head: harm.label, right: true }, { head: say.weight, right: true },
      { head: say.range }, { head: say.raters, right: true }, { head: say.verdict }, { head: say.causeIs }, { head: say.goals },
    ],
    rows: rankingOf(project).map(({ problem, figures, rank }) => {
      const { verdict } = problem
      const kind = verdict ? words.method.causeVerdicts[verdict.kind].name : say.noVerdict
      const judged = verdict?.remedy ? labelled(kind, words.method.causeRemedies[verdict.remedy].name) : kind
      return [
        format.number(rank), problem.id, names.problemTitle(problem), format.worse(figures.frequency, 1, 'high'), format.worse(figures.harm, 1, 'high'), format.worse(figures.product, 1, 'high'),
        figures.spread ? say.fromTo({ lowest: format.number(figures.spread.product.lowest), highest: format.number(figures.spread.product.highest) }) : '',
        figures.raters, judged, format.list(causesOf(problem).map(names.text)), goalsOn(project, problem.id).map(({ id }) => id).join(', '),
      ]
    }),
  }
}
