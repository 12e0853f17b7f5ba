import { mayLimit } from '../../../changes/budget.ts'
import { amountsIn, sourcedSaid } from '../../../locales/change-said.ts'
import { formatOf } from '../../../locales/format.ts'
import { runningTotal } from '../../../method/change-control.ts'
import type { ProjectAsk } from '../../ask.ts'
import { type ChangeForm, changeForm, type FieldOf } from '../../change-form.ts'
import { keepingPast } from '../../frame.ts'
import { paths } from '../../paths.ts'
import { anyNumber } from '../brief/section-form.ts'

export type LimitsBlock = { rows: { label: string; text: string; sub: string }[]; reserve: { href: string; label: string }; form: ChangeForm | null }

/** Up to where the project manager decides, and how far changes may go in sum. METHOD 9. */
export function limitsBlock(ask: ProjectAsk): LimitsBlock {
  const { project, today, reader: { words } } = ask
  const { limits: say } = words.changeRequestsPage
  const { limits, reserve, tolerance, budget } = runningTotal(project, today)
  const { money, days } = amountsIn(project, words)
  const { percent } = formatOf(words.id)
  const { share, reserveShare } = project.budget.limits
  const [kept, allowed] = [sourcedSaid(project, 'reserve', reserve, words), sourcedSaid(project, 'tolerance', tolerance, words)]
  return {
    rows: [
      { label: say.one, text: budget === null ? say.noBudget({ days: days(limits.oneDays) }) : say.upTo({ money: money(limits.oneMoney), days: days(limits.oneDays) }), sub: budget === null ? '' : say.shareOfBudget({ share: percent(share), budget: money(budget) }) },
      { label: say.sum, text: budget === null ? days(limits.sumDays) : say.upTo({ money: money(limits.sumMoney), days: days(limits.sumDays) }), sub: say.shareOfReserve({ share: percent(reserveShare) }) },
      { label: say.reserve, text: say.both(kept), sub: '' },
      { label: say.tolerance, text: say.both(allowed), sub: '' },
    ],
    reserve: { href: `${keepingPast(ask, paths.organisation(project.id))}#reserve`, label: say.toReserve },
    form: mayLimit(project, ask.roles) ? changeForm(ask, 'set-budget-limits', { back: `${ask.path}#limits`, text: say.text, fields: fieldsOf(ask), values: valuesOf(ask), submit: words.frame.save, primary: true }) : null,
  }
}

function fieldsOf({ reader: { words } }: ProjectAsk): FieldOf[] {
  const { limits: say } = words.changeRequestsPage
  return [
    { name: 'limits.share', label: say.share, hint: say.percent, ...anyNumber }, { name: 'limits.days', label: say.days, hint: '', ...anyNumber }, { name: 'limits.reserveShare', label: say.reserveShare, hint: say.percent, ...anyNumber },
    { name: 'tolerance.money', label: say.toleranceMoney, hint: say.emptyReserve, ...anyNumber }, { name: 'tolerance.days', label: say.toleranceDays, hint: say.emptyReserve, ...anyNumber },
  ]
}

function valuesOf({ project: { budget: { limits, tolerance } } }: ProjectAsk): Record<string, string> {
  const text = (figure: number | null): string => (figure === null ? '' : String(figure))
  return {
    'limits.share': text(limits.share), 'limits.days': text(limits.days), 'limits.reserveShare': text(limits.reserveShare), 'tolerance.money': text(tolerance.money), 'tolerance.days': text(tolerance.days),
  }
}
