import { standing } from '../../../domain/by-id.ts'
import type { Goal } from '../../../domain/goal.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import { type ChangeForm, changeForm } from '../../change-form.ts'

type Row = { on: string; judge: string; verdict: string; note: string }
export type JudgementsBlock = { rows: Row[]; form: ChangeForm | null }

/** Who judged a goal that cannot be quantified, the newest first, and the form for another verdict; null for a goal with figures. */
export function judgementsBlock(ask: ProjectAsk, goal: Goal): JudgementsBlock | null {
  if (goal.test === '') return null
  const { project, today, me, reader: { words } } = ask
  const { judgements: say } = words.goalPage
  const format = formatOf(words.id)
  const { person, actor, text } = namesOf(project, words)
  const verdict = (value: number): string => (value === 1 ? say.verdicts.fully : value === 0 ? say.verdicts.not : say.verdicts.inPart)
  const judges = goal.judges.length > 0 ? goal.judges : standing(project.team).map(({ id }) => id)
  return {
    rows: [...goal.judgements].reverse().map((each) => ({ on: format.day(each.on, today), judge: each.judge ? person(each.judge) : actor(each.by), verdict: verdict(each.value), note: text(each.note) })),
    form: goal.withdrawn ? null : changeForm(ask, 'judge-goal', {
      back: `${ask.path}#judgements`, hidden: { goal: goal.id }, values: { on: today, judge: judges.find((id) => id === me?.id) ?? judges[0] ?? '', value: '0.5' }, submit: say.submit, primary: true,
      fields: [
        { name: 'judge', label: say.judge, options: judges.map((id) => ({ value: id, label: person(id) })) }, { name: 'on', label: say.on, type: 'date' },
        { name: 'value', label: say.verdict, options: ['1', '0.5', '0'].map((value) => ({ value, label: verdict(Number(value)) })) }, { name: 'note', label: say.note, type: 'textarea', rows: 2, wide: true },
      ],
    }),
  }
}
