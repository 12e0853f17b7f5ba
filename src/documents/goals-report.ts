import { projectAttainment } from '../domain/goal-figures.ts'
import { goalStandings } from '../method/goal-standing.ts'
import { businessCaseTold } from './sections/business-case.ts'
import { causesFound, overruledGoals, problemsFound } from './sections/diagnosis.ts'
import { goalChecks, goalCourses, goalTables, milestoneMatrix, resultRows } from './sections/goal-tables.ts'
import { headOf, paragraphsOf, type Speaker } from './told.ts'

/** What the committee has to know of the goals: why, from which causes, what and by when, how each stands, and whether it pays. METHOD 5. */
export function goalsReport(speaker: Speaker) {
  const { project, names, words, doc } = speaker
  const { diagrams: trees, ...causes } = causesFound(speaker)
  const { diagrams: charts, rows: courses } = goalCourses(speaker)
  const { diagrams: pictures, ...businessCase } = businessCaseTold(speaker)
  const said = doc.goals
  return {
    head: headOf(speaker, words.method.documents['goals-report'].name),
    headings: said.headings, columns: { ...doc.columns, ...said.columns }, words: said.words, missing: { ...doc.missing, ...said.missing },
    lead: [leadOf(speaker), businessCase.payback].join(words.project.sentenceGap),
    why: paragraphsOf(names.text(project.brief.why)), problems: problemsFound(speaker), causes, overruled: overruledGoals(speaker),
    ...goalTables(speaker), matrix: milestoneMatrix(speaker), courses, checks: goalChecks(speaker), results: resultRows(speaker), businessCase,
    diagrams: { ...trees, ...charts, ...pictures },
  }
}

function leadOf({ project, today, words, format, doc: { goals: said } }: Speaker): string {
  const all = goalStandings(project, today)
  if (all.length === 0) return said.leadNone
  const attained = projectAttainment(project, today)
  const order = ['on-track', 'achieved', 'at-risk', 'off-track', 'missed', 'no-data'] as const
  const states = order.map((status) => ({ status, count: all.filter((each) => each.status === status).length })).filter(({ count }) => count > 0)
    .map(({ status, count }) => words.goalWords.counted[status]({ count: format.count(count) })).join(words.goalWords.comma)
  return [words.goalsPage.lead({ goals: all.length, states }), ...(attained === null ? [] : [words.goalsPage.leadAttained({ share: format.percent(Math.floor(attained * 100 + 1e-9)) })])].join(words.project.sentenceGap)
}
