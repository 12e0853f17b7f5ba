import { CauseRemedy, CauseVerdict, type DiagnosedProblem } from '../../../domain/diagnosis.ts'
import { goalsOn } from '../../../domain/diagnosis-rules.ts'
import { causesOf, rootCauses } from '../../../domain/why-tree.ts'
import { dayIn } from '../../../domain/day.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import { notForCrm, withoutGoal } from '../../../method/diagnosis.ts'
import type { ProjectAsk } from '../../ask.ts'
import { changeForm } from '../../change-form.ts'
import { mayChange } from '../../may-change.ts'
import { paths, withQuery } from '../../paths.ts'
import { figuresShown } from './ranking-block.ts'
import { newGoalHref, openHref, verdictStatus } from './shown.ts'

/** The verdict on a problem's root cause: what it is, and the form to give it once a why has been asked. */
export function verdictBlock(ask: ProjectAsk, problem: DiagnosedProblem) {
  const { project, today, reader: { words } } = ask
  const names = namesOf(project, words)
  const say = words.diagnosisPage
  const { id, verdict } = problem
  const roots = rootCauses(problem)
  const back = `${withQuery(paths.diagnosis(project.id), { problem: id })}#verdict`
  const hidden = { problem: id }
  const remedies = CauseRemedy.options.map((value) => ({ value, label: words.method.causeRemedies[value].name }))
  const form = changeForm(ask, 'set-verdict', {
    back, hidden, key: 'problem', submit: say.giveVerdict,
    fields: [
      { name: 'kind', label: say.verdict, hint: say.verdictHint, options: CauseVerdict.options.map((value) => ({ value, label: words.method.causeVerdicts[value].name })) },
      { name: 'remedy', hint: say.remedyHint, options: [{ value: '', label: '–' }, ...remedies] },
      { name: 'cause', hint: say.causeHint, wide: true }, { name: 'note', label: say.note, hint: say.noteHint, type: 'textarea', rows: 2, wide: true },
    ],
    values: { kind: verdict?.kind ?? 'crm', remedy: verdict?.remedy ?? '', cause: verdict?.cause || (roots.length === 1 ? (roots[0]?.text ?? '') : ''), note: verdict?.note ?? '' },
  })
  return {
    status: verdictStatus(problem, words), given: verdict ? say.givenBy({ person: names.actor(verdict.by), day: formatOf(words.id).day(dayIn(project.timeZone, verdict.at), today) }) : '',
    ...insteadOf(ask, problem), mayJudge: roots.length > 0, askFirst: form !== null && roots.length === 0, form: roots.length > 0 ? form : null, open: form?.form.failed === true || verdict === null,
    takeBack: verdict ? changeForm(ask, 'withdraw-verdict', { back, hidden, key: 'problem', submit: say.takeBack }) : null,
  }
}

/** What lies at the bottom of a problem, and what to turn to where that is no CRM's to solve. */
function insteadOf({ project, reader: { words } }: ProjectAsk, problem: DiagnosedProblem) {
  const names = namesOf(project, words)
  const { verdict } = problem
  const remedy = verdict?.remedy ? words.method.causeRemedies[verdict.remedy] : null
  return { causes: causesOf(problem).map(names.text), remedy: remedy?.name ?? '', doThis: remedy?.text ?? '', note: names.text(verdict?.note ?? '') }
}

/** Which problems are not a CRM's to solve, and what to do instead; the goals that stand on them all the same. */
export const othersBlock = (ask: ProjectAsk) => notForCrm(ask.project).map(({ problem }) => {
  const { project, reader: { words } } = ask
  const goals = problem.verdict?.kind === 'other' ? goalsOn(project, problem.id) : []
  return {
    name: namesOf(project, words).problemTitle(problem), href: openHref(ask, problem.id), status: verdictStatus(problem, words), ...insteadOf(ask, problem),
    goals: goals.map(({ title, overruled }) => ({ text: (overruled ? words.diagnosisPage.goalOverruled : words.diagnosisPage.goalAgainst)({ goal: namesOf(project, words).text(title) }), warns: overruled === null })),
  }
})

/** Problems without a goal, the heaviest first. */
export const withoutGoalBlock = (ask: ProjectAsk) => withoutGoal(ask.project).map(({ problem, figures }) => ({
  name: namesOf(ask.project, ask.reader.words).problemTitle(problem), href: openHref(ask, problem.id), status: verdictStatus(problem, ask.reader.words), product: figuresShown(ask, figures).product,
  newGoal: mayChange(ask, 'add-goal') ? newGoalHref(ask, problem.id) : '',
}))
