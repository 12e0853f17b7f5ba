import { standing } from '../../domain/by-id.ts'
import type { DiagnosedProblem } from '../../domain/diagnosis.ts'
import { goalsOn } from '../../domain/diagnosis-rules.ts'
import type { RankedProblem } from '../../domain/problem-figures.ts'
import { causesOf, rootCauses } from '../../domain/why-tree.ts'
import { notForCrm, rankingOf } from '../../method/diagnosis.ts'
import { causeTree, causeTreeName } from '../diagrams/cause-tree.ts'
import type { Diagram, Speaker } from '../told.ts'

/** Trees beyond these stand on the page of the diagnosis. */
const MOST_TREES = 40

/** What hurts: the three directions as far as problems serve them, and the ranking. METHOD 5.1. */
export function problemsFound(speaker: Speaker) {
  const { project, names, words, format, doc: { goals: said } } = speaker
  const rows = rankingOf(project)
  const motives = Object.entries(words.method.motives).map(([id, { name, text }]) => ({ name, text, count: rows.filter(({ problem }) => (problem.motives as readonly string[]).includes(id)).length }))
  return {
    motives: motives.filter(({ count }) => count > 0).map(({ name, text, count }) => said.motive({ name, text, n: count, count: format.count(count) })),
    rows: rows.map((row) => rankRow(speaker, row)),
    evidence: rows.flatMap(({ problem }) => (problem.evidence === '' ? [] : [{ problem: names.problemTitle(problem), text: names.text(problem.evidence) }])),
    brief: rows.length > 0 ? [] : project.brief.problems.map(({ text }) => names.text(text)),
  }
}

function rankRow({ names, words, format }: Speaker, { problem, figures, rank }: RankedProblem) {
  const { spread } = figures
  const [lowest, highest] = [format.number(spread?.product.lowest), format.number(spread?.product.highest)]
  return {
    rank: format.number(rank), problem: names.problemTitle(problem), area: words.method.problemAreas[problem.area], raters: format.count(figures.raters),
    frequency: format.worse(figures.frequency, 1, 'high'), harm: format.worse(figures.harm, 1, 'high'), weight: format.worse(figures.product, 1, 'high'),
    range: lowest === highest ? lowest : words.diagnosisPage.fromTo({ lowest, highest }),
  }
}

/** What lies at the bottom of each problem and whether a CRM ends it; what is not a CRM's to solve, and what to do instead. METHOD 5.2. */
export function causesFound(speaker: Speaker) {
  const { project, names, words, format, doc: { goals: said } } = speaker
  const problems = rankingOf(project).map(({ problem }) => problem)
  const asked = problems.filter((problem) => rootCauses(problem).length > 0)
  const trees = asked.slice(0, MOST_TREES)
  const diagrams: Record<string, Diagram> = Object.fromEntries(trees.map((problem) => [causeTreeName(problem), causeTree(speaker, problem)]))
  const open = problems.filter((problem) => rootCauses(problem).length === 0)
  return {
    diagrams,
    trees: trees.map((problem) => ({ title: names.problemTitle(problem), diagram: causeTreeName(problem), verdict: verdictText(speaker, problem), note: names.text(problem.verdict?.note ?? '') })),
    open: open.length === 0 ? '' : said.notAsked({ problems: format.list(open.map(names.problemTitle)) }),
    others: notForCrm(project).map(({ problem }) => ({
      problem: names.problemTitle(problem), cause: format.list(causesOf(problem).map(names.text)), verdict: words.method.causeVerdicts[problem.verdict?.kind ?? 'other'].name, instead: insteadOf(speaker, problem),
    })),
  }
}

function verdictText({ project, names, words, format, doc: { goals: said } }: Speaker, problem: DiagnosedProblem): string {
  if (!problem.verdict) return said.noVerdict
  const goals = goalsOn(project, problem.id).map(({ title }) => format.quoted(names.text(title)))
  const verdict = said.verdict({ verdict: words.method.causeVerdicts[problem.verdict.kind].name, cause: format.list(causesOf(problem).map(names.text)) })
  return [verdict, goals.length === 0 ? said.noGoalOn : said.goalsOn({ goals: format.list(goals) })].join(words.project.sentenceGap)
}

/** What to turn to in place of a CRM, or beside it: in general, and as the diagnosis says. */
function insteadOf({ names, words, doc: { goals: said } }: Speaker, { verdict }: DiagnosedProblem): string {
  const remedy = verdict?.remedy ? words.method.causeRemedies[verdict.remedy] : null
  const note = names.text(verdict?.note ?? '')
  const parts = [...(remedy && verdict?.remedy !== 'other' ? [said.remedy(remedy)] : []), ...(note === '' ? [] : [note])]
  return parts.length === 0 ? said.insteadOpen : parts.join(words.project.sentenceGap)
}

/** Goals kept on a cause that no CRM ends, with the reason somebody gave in writing. */
export const overruledGoals = ({ project, names }: Speaker): { goal: string; reason: string; who: string }[] => standing(project.goals).flatMap(({ title, overruled }) =>
  (overruled ? [{ goal: names.text(title), reason: names.text(overruled.reason), who: names.actor(overruled.by) }] : []))
