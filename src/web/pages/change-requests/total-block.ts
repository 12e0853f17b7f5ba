import { amountsIn, sourcedSaid } from '../../../locales/change-said.ts'
import { formatOf, NO_DATA } from '../../../locales/format.ts'
import { type RunningTotal, runningTotal } from '../../../method/change-control.ts'
import type { ProjectAsk } from '../../ask.ts'
import type { Tone } from '../../glyphs.ts'

/** A bar of 0 to 100: what is used, and marks at the project manager's limit in sum and at the tolerance. */
type Bar = { used: number; waiting: number; limit: number | null; tolerance: number | null }
type Row = { name: string; used: string; waiting: string; limit: string; reserve: string; left: string; tolerance: string; share: string; tone: Tone; bar: Bar | null }

/** What approved changes take of money and time, beside the limit in sum, the reserve and the tolerance. */
export function totalBlock({ project, today, reader: { words } }: ProjectAsk): { rows: Row[]; budget: string } {
  const total = runningTotal(project, today)
  const { money, days } = amountsIn(project, words)
  const say = words.changeRequestsPage.total
  const [reserve, tolerance] = [sourcedSaid(project, 'reserve', total.reserve, words), sourcedSaid(project, 'tolerance', total.tolerance, words)]
  return {
    budget: total.budget === null ? '' : say.ofBudget({ share: formatOf(words.id).percent(total.budget === 0 ? null : (100 * total.cost) / total.budget, 'high'), budget: money(total.budget) }),
    rows: [
      {
        name: say.money, used: money(total.cost), waiting: total.waiting.count > 0 ? money(total.waiting.cost) : NO_DATA, limit: money(total.limits.sumMoney), reserve: reserve.money, left: money(total.reserveLeft.money),
        tolerance: tolerance.money, ...shareOf(total.costShare, total.over.cost, say.over, words.id), bar: barOf(total.cost, total.waiting.cost, total.limits.sumMoney, total.tolerance.money),
      },
      {
        name: say.time, used: days(total.days), waiting: total.waiting.count > 0 ? days(total.waiting.days) : NO_DATA, limit: days(total.limits.sumDays), reserve: reserve.days, left: days(total.reserveLeft.days),
        tolerance: tolerance.days, ...shareOf(total.daysShare, total.over.days, say.over, words.id), bar: barOf(total.days, total.waiting.days, total.limits.sumDays, total.tolerance.days),
      },
    ],
  }
}

function shareOf(share: number | null, over: boolean, word: string, language: Parameters<typeof formatOf>[0]): Pick<Row, 'share' | 'tone'> {
  const tone = toneOf(share, over)
  if (share === null || !Number.isFinite(share)) return { share: over ? word : NO_DATA, tone }
  return { share: formatOf(language).percent(100 * share, 'high'), tone }
}

/** Amber from three quarters of the tolerance on: what waits may be more than what is left. */
export const toneOf = (share: RunningTotal['costShare'], over: boolean): Tone => (over ? 'bad' : share !== null && share > 0.75 ? 'warn' : share === null || share === 0 ? 'none' : 'good')

function barOf(used: number, waiting: number, limit: number | null, tolerance: number | null): Bar | null {
  const scale = Math.max(tolerance ?? 0, used + waiting, limit ?? 0)
  if (scale === 0) return null
  const at = (amount: number): number => Math.round((1000 * amount) / scale) / 10
  return { used: at(used), waiting: at(waiting), limit: limit === null ? null : at(limit), tolerance: tolerance === null ? null : at(tolerance) }
}
