import { standing } from '../../../domain/by-id.ts'
import { type Goal, GoalShape, UnitKind } from '../../../domain/goal.ts'
import { OutcomeFamily, Priority } from '../../../domain/ids.ts'
import { fieldWord } from '../../../locales/change-sentence.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import type { Option } from '../../change-form.ts'
import type { Form } from '../../form.ts'
import { type Control, sectionForm, ticked } from '../brief/section-form.ts'
import { figureField, optionsOf } from '../goals/add-form.ts'

export type EditForm = { form: Form; groups: { title: string; fields: Control[] }[]; submit: string }

const textOf = (value: string | number | boolean | null): string => (value === null ? '' : String(value))

/** All of a goal but its milestone targets, or null where the reader may not set it. */
export function editForm(ask: ProjectAsk, goal: Goal): EditForm | null {
  const form = goal.withdrawn ? null : sectionForm(ask, 'edit-goal', 'edit', valuesOf(goal), 'goal')
  return form && { form, groups: groupsOf(ask, goal, form), submit: ask.reader.words.frame.save }
}

const valuesOf = (goal: Goal): Record<string, string> => ({
  goal: goal.id, title: goal.title, shape: textOf(goal.shape), unitKind: textOf(goal.unitKind), unit: goal.unit, ratio: textOf(goal.ratio),
  baseline: textOf(goal.baseline), baselineOn: textOf(goal.baselineOn), baselineSource: goal.baselineSource, target: textOf(goal.target), dueOn: textOf(goal.dueOn),
  low: textOf(goal.low), high: textOf(goal.high), tolerance: textOf(goal.tolerance), priority: textOf(goal.priority), family: textOf(goal.family), owner: goal.owner,
  'rhythm.every': textOf(goal.rhythm?.every ?? null), 'rhythm.unit': textOf(goal.rhythm?.unit ?? null), strategy: goal.strategy, yearlyBenefit: textOf(goal.yearlyBenefit), odds: textOf(goal.odds),
  test: goal.test, problems: goal.problems.join('\n'), judges: goal.judges.join('\n'),
})

function groupsOf(ask: ProjectAsk, { test }: Goal, form: Form): EditForm['groups'] {
  const { project, reader: { words } } = ask
  const { goalWords, goalsPage: say, goalPage: { editGroups }, method } = words
  const labels: Readonly<Record<string, string>> = words.project.goalFields
  const control = (name: string, more: Partial<Control> = {}): Control => {
    const word = fieldWord(words, name)
    return { name, id: `edit-${name.replaceAll('.', '-')}`, label: labels[name] ?? word.label, hint: word.hint ?? '', ...more }
  }
  const date = { type: 'date' as const }
  const least = (min: number, more: Record<string, string | number>) => ({ type: 'number' as const, attributes: { min, inputmode: 'decimal', ...more } })
  const bound = { ...figureField, hint: say.boundHint }
  return [
    { title: editGroups.what, fields: [
      control('title', { required: true, wide: true }), control('priority', { options: optionsOf(Priority.options, method.priorities) }), control('family', { options: optionsOf(OutcomeFamily.options, method.outcomeFamilies) }), control('owner'),
    ] },
    { title: editGroups.figures, fields: [
      control('unitKind', { options: optionsOf(UnitKind.options, goalWords.unitKinds) }), control('unit', { hint: say.unitHint }), control('shape', { options: optionsOf(GoalShape.options, goalWords.shapes, goalWords.shapeOpen) }), control('ratio', { type: 'checkbox' }),
      control('baseline', figureField), control('baselineOn', date), control('baselineSource'), control('target', figureField), control('dueOn', date),
      control('rhythm.every', { label: say.every, hint: '', ...least(1, { max: 60 }) }), control('rhythm.unit', { label: say.everyUnit, hint: '', options: optionsOf(['day', 'week', 'month', 'quarter'], goalWords.rhythmUnits) }),
    ] },
    { title: editGroups.bounds, fields: [control('low', bound), control('high', bound), control('tolerance', least(0, { step: 'any' }))] },
    { title: editGroups.why, fields: [
      control('strategy', { type: 'textarea', rows: 2, wide: true }), ...choices(ask, form, 'problems'), control('yearlyBenefit', { ...figureField, hint: project.currency }), control('odds', least(0, { max: 1, step: 0.05 })),
    ] },
    { title: editGroups.test, fields: [control('test', { type: 'textarea', rows: test === '' ? 2 : 3, wide: true }), ...choices(ask, form, 'judges')] },
  ]
}

/** Problems of the diagnosis that it works on, or people of the team who judge it; nothing where there are none. */
function choices({ project, reader: { words } }: ProjectAsk, form: Form, name: 'problems' | 'judges'): Control[] {
  const names = namesOf(project, words)
  const options: Option[] = name === 'judges'
    ? standing(project.team).map(({ id }) => ({ value: id, label: names.person(id) }))
    : standing(project.diagnosis).map((problem) => ({ value: problem.id, label: names.problemTitle(problem) }))
  return options.length === 0 ? [] : [{ name, id: `edit-${name}`, label: fieldWord(words, name).label, hint: '', wide: true, choices: ticked(form, name, options) }]
}
