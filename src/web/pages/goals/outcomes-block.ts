import { standing } from '../../../domain/by-id.ts'
import { OutcomeFamily, successFamilies } from '../../../domain/ids.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import { type ChangeForm, changeForm } from '../../change-form.ts'
import { keepingPast } from '../../frame.ts'
import { paths } from '../../paths.ts'
import type { Status } from '../../status.ts'
import { goalNumber } from './goal-row.ts'

type OutcomeRow = { family: string; name: string; status: Status | null; goals: { href: string; title: string }[]; text: string; takeBack: ChangeForm | null }
export type OutcomesBlock = { rows: OutcomeRow[]; covered: number; leaveOut: ChangeForm | null }

/** The results that goals serve: the three that tell success each with a goal or the reason why not, the others as far as there are goals. */
export function outcomesBlock(ask: ProjectAsk): OutcomesBlock {
  const { project, reader: { words } } = ask
  const { outcomes: say } = words.goalsPage
  const { text } = namesOf(project, words)
  const back = `${ask.path}#families`
  const rows = OutcomeFamily.options.map((family): OutcomeRow & { asked: boolean } => {
    const goals = standing(project.goals).filter((goal) => goal.family === family)
    const leftOut = project.outcomesLeftOut.find(({ id }) => id === family)
    const asked = (successFamilies as readonly string[]).includes(family)
    const status: Status | null = goals.length > 0 || leftOut ? null : asked ? { tone: 'warn', glyph: 'dashed', word: say.open } : null
    return {
      family, asked, name: words.method.outcomeFamilies[family], status,
      goals: goals.map((goal) => ({ href: keepingPast(ask, paths.goal(project.id, goalNumber(goal.id))), title: text(goal.title) })), text: leftOut && goals.length === 0 ? say.leftOut({ reason: text(leftOut.reason) }) : '',
      takeBack: leftOut ? changeForm(ask, 'take-back-outcome', { back, key: 'family', hidden: { family }, submit: say.takeBack }) : null,
    }
  })
  const open = rows.filter(({ status }) => status !== null).map(({ family }) => family)
  return {
    rows: rows.filter(({ asked, goals, text: reason }) => asked || goals.length > 0 || reason !== ''), covered: successFamilies.length - open.length,
    leaveOut: open.length === 0 ? null : changeForm(ask, 'leave-out-outcome', {
      back, fields: [{ name: 'family', label: say.family, options: open.map((value) => ({ value, label: words.method.outcomeFamilies[value as OutcomeFamily] })) }, { name: 'reason', type: 'textarea', rows: 2, required: true, wide: true }],
    }),
  }
}
