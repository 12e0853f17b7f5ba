import { Motive, ProblemArea } from '../../../domain/diagnosis.ts'
import type { Entry } from '../../../domain/history.ts'
import { RoleId } from '../../../domain/ids.ts'
import type { RankedProblem } from '../../../domain/problem-figures.ts'
import { personOf } from '../../../domain/rights.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import { mayBeTrap } from '../../../method/diagnosis.ts'
import { catalogued, type ProblemKey } from '../../../method/problem-catalogue.ts'
import type { ProjectAsk } from '../../ask.ts'
import { changeForm } from '../../change-form.ts'
import { mayChange } from '../../may-change.ts'
import { paths, withQuery } from '../../paths.ts'
import { processLinks } from '../processes/process-links.ts'
import { sectionForm, ticked } from '../brief/section-form.ts'
import { chainBlock } from './chain-block.ts'
import { figuresShown } from './ranking-block.ts'
import { goalLinks, newGoalHref, raterName } from './shown.ts'
import { verdictBlock } from './verdict-block.ts'

/** The problem that is worked on: asked for by `?problem=`, else the heaviest one that waits for its verdict, else the heaviest. */
export function openedOf({ query }: ProjectAsk, rows: readonly RankedProblem[]): RankedProblem | null {
  return rows.find(({ problem }) => problem.id === query['problem']) ?? rows.find(({ problem }) => problem.verdict === null) ?? rows[0] ?? null
}

/** One problem on the wall: what it is, who rated it how, why it is there, and the verdict. */
export function openedBlock(ask: ProjectAsk, { problem, figures, rank }: RankedProblem, saved: Entry | null) {
  const { project, reader: { words } } = ask
  const names = namesOf(project, words)
  const format = formatOf(words.id)
  const known = catalogued(problem.key) ? words.method.problems[problem.key as ProblemKey] : null
  return {
    id: problem.id, name: names.problemTitle(problem), looks: known?.looks ?? '', hurts: known?.hurts ?? '', evidence: names.text(problem.evidence),
    facts: [words.method.problemAreas[problem.area], ...(rank === null ? [] : [words.diagnosisPage.rankIs({ rank: format.number(rank) })]), ...problem.motives.map((motive) => words.method.motives[motive].name)],
    figures: figuresShown(ask, figures), rated: figures.raters > 0,
    ratings: problem.ratings.map(({ rater, frequency, harm, by }) => ({
      rater: raterName(ask, rater), frequency: format.number(frequency), harm: format.number(harm), product: format.number(frequency * harm),
      by: isSelf(project, rater, by) ? '' : words.diagnosisPage.enteredBy({ person: names.actor(by) }),
    })),
    trap: mayBeTrap(problem) ? words.diagnosisPage.trap : '', chain: chainBlock(ask, problem, saved), verdict: verdictBlock(ask, problem),
    processes: processLinks(ask, problem.id), goals: goalLinks(ask, problem.id), newGoal: mayChange(ask, 'add-goal') ? newGoalHref(ask, problem.id) : '', ...formsOf(ask, problem),
  }
}

/** In the demonstration a role acts for the person who has it. */
const isSelf = (project: ProjectAsk['project'], rater: string, by: string): boolean => rater === by || personOf(project, { id: by, role: RoleId.safeParse(by).data })?.id === rater

function formsOf(ask: ProjectAsk, { id, key, title, area, motives, evidence }: RankedProblem['problem']) {
  const { words } = ask.reader
  const back = `${withQuery(paths.diagnosis(ask.project.id), { problem: id })}#opened`
  const form = sectionForm(ask, 'edit-problem', 'opened', { problem: id, title, area, motives: motives.join('\n'), evidence }, 'problem')
  const { fields, diagnosisPage: say } = words
  return {
    edit: form && {
      form: { ...form, back }, hidden: ['problem'], submit: words.frame.save, failed: form.failed,
      fields: [
        { name: 'title', id: 'edit-title', label: fields.title.label, hint: key === null ? '' : say.titleHint, required: key === null },
        { name: 'area', id: 'edit-area', label: fields.area.label, hint: '', options: ProblemArea.options.map((value) => ({ value, label: words.method.problemAreas[value] })) },
        { name: 'motives', id: 'edit-motives', label: fields.motives.label, hint: '', wide: true, choices: ticked(form, 'motives', motiveOptions(ask)) },
        { name: 'evidence', id: 'edit-evidence', label: fields.evidence.label, hint: say.evidenceHint, type: 'textarea' as const, rows: 3, wide: true },
      ],
    },
    remove: changeForm(ask, 'withdraw-problem', { back: `${paths.diagnosis(ask.project.id)}#ranking`, hidden: { problem: id }, key: 'problem', submit: say.takeOut }),
  }
}

export const motiveOptions = ({ reader: { words } }: ProjectAsk) => Motive.options.map((value) => ({ value, label: words.method.motives[value].name }))
