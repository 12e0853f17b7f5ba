import { standing } from '../../../domain/by-id.ts'
import { goalRoots } from '../../../domain/goal-roots.ts'
import { OutcomeFamily, Priority } from '../../../domain/ids.ts'
import { GoalShape, UnitKind } from '../../../domain/goal.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import { type ChangeForm, changeForm, type FieldOf, type Option } from '../../change-form.ts'

/** Any figure, with decimals and below zero. */
export const figureField = { type: 'number' as const, attributes: { step: 'any', inputmode: 'decimal' } }

const blank = { value: '', label: '–' }
export const optionsOf = <T extends string>(values: readonly T[], labels: Readonly<Record<T, string>>, none: string = blank.label): Option[] =>
  [{ value: '', label: none }, ...values.map((value) => ({ value, label: labels[value] }))]

/** What one needs to say at first; the rest stands on the goal's own page. A goal is measured every month unless one says otherwise. */
export function addForm(ask: ProjectAsk): ChangeForm | null {
  const { method, goalWords, goalsPage, project: { goalFields: labels } } = ask.reader.words
  const { rhythmUnits } = goalWords
  const problem = problemWanted(ask)
  return changeForm(ask, 'add-goal', {
    back: `${ask.path}#goals`, text: goalsPage.addMore, submit: goalsPage.add, primary: true, values: { problems: problem, 'rhythm.unit': 'month', 'rhythm.every': '1' },
    fields: [
      { name: 'title', label: labels.title, required: true, wide: true }, ...causeFields(ask, problem),
      { name: 'unitKind', options: optionsOf(UnitKind.options, goalWords.unitKinds) }, { name: 'unit', label: labels.unit, hint: goalsPage.unitHint },
      { name: 'baseline', label: labels.baseline, ...figureField }, { name: 'baselineOn', type: 'date' },
      { name: 'target', label: labels.target, ...figureField }, { name: 'dueOn', label: labels.dueOn, type: 'date' },
      { name: 'shape', options: optionsOf(GoalShape.options, goalWords.shapes, goalWords.shapeOpen) },
      { name: 'priority', label: labels.priority, options: optionsOf(Priority.options, method.priorities) }, { name: 'family', label: labels.family, options: optionsOf(OutcomeFamily.options, method.outcomeFamilies) },
      { name: 'owner', label: labels.owner },
      { name: 'rhythm.every', label: goalsPage.every, hint: '', type: 'number', attributes: { min: 1, max: 60, inputmode: 'numeric' } },
      { name: 'rhythm.unit', label: goalsPage.everyUnit, hint: '', options: optionsOf(['day', 'week', 'month', 'quarter'], rhythmUnits) },
    ],
  })
}

/** The problem that a new goal shall work on: chosen in a form that was refused, or named by the page that led here. */
export function problemWanted({ project, posted, query }: ProjectAsk): string {
  const wanted = posted?.change === 'add-goal' ? posted.values['problems'] : query['problem']
  return standing(project.diagnosis).find(({ id }) => id === wanted)?.id ?? ''
}

/** The problem to choose, and where no CRM solves its cause the reason for going on in spite of it. METHOD 5.2. */
function causeFields({ project, reader: { words } }: ProjectAsk, problem: string): FieldOf[] {
  const { goalPage: { overrule }, goalsPage: say } = words
  const { problemTitle } = namesOf(project, words)
  const options = standing(project.diagnosis).map((each) => ({ value: each.id, label: problemTitle(each) }))
  const foreign = problem !== '' && goalRoots(project, { problems: [problem] }).other.length > 0
  return options.length === 0 ? [] : [
    { name: 'problems', label: say.worksOn, options: [blank, ...options], wide: true },
    ...(foreign ? [{ name: 'reason', label: overrule.title, hint: overrule.text, type: 'textarea' as const, rows: 2, required: true, wide: true }] : []),
  ]
}
