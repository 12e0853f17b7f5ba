import { standing } from '../../../domain/by-id.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import { bandOf } from '../../../method/complexity.ts'
import { scoreOf } from '../../../method/risk-register.ts'
import type { ProjectAsk } from '../../ask.ts'
import { changeForm } from '../../change-form.ts'

/** Once a fortnight over ten years is more than anybody reads. */
const MOST_REVIEWS = 50

/** The reviews of the register, the newest first, and the form for one more. */
export function reviewsBlock(ask: ProjectAsk) {
  const { project, today, reader: { words } } = ask
  const format = formatOf(words.id)
  const names = namesOf(project, words)
  const rows = standing(project.riskReviews).slice(-MOST_REVIEWS).reverse().map(({ id, on, by, note, rows: lines }) => {
    const scores = lines.flatMap(({ likelihood, impact }) => scoreOf(likelihood, impact) ?? [])
    const high = scores.filter((score) => ['high', 'very-high'].includes(bandOf(score))).length
    return { id, day: format.day(on, today), high: format.count(high), mean: format.worse(scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length, 1, 'high'), by: names.actor(by), note: names.text(note) }
  })
  return {
    rows, form: changeForm(ask, 'hold-risk-review', { back: `${ask.path}#reviews`, fields: [{ name: 'note', type: 'textarea', rows: 2, wide: true }], submit: words.risksPage.reviews.hold, primary: true }),
  }
}
