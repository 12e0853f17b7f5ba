import { heldReviews, type PlannedReview, plannedReviews } from '../../../domain/benefit-reviews.ts'
import type { BenefitReview } from '../../../domain/benefits.ts'
import { standing } from '../../../domain/by-id.ts'
import { reviewName } from '../../../locales/benefit-said.ts'
import { formatOf, NO_DATA } from '../../../locales/format.ts'
import { labelled } from '../../../locales/labelled.ts'
import { namesOf } from '../../../locales/names.ts'
import { reachedAt } from '../../../method/benefit-comparison.ts'
import type { ProjectAsk } from '../../ask.ts'
import { type ChangeForm, changeForm } from '../../change-form.ts'
import { mayChange } from '../../may-change.ts'
import { paths, withQuery } from '../../paths.ts'
import { type Status, reviewStatus } from '../../status.ts'
import { whoMay } from '../../who-may.ts'

type ReviewRow = { key: string; name: string; planned: string; held: string; href: string; status: Status; reached: string; record: string; recordOf: string }
type HoldForm = ChangeForm & { open: boolean; people: { value: string; label: string; ticked: boolean }[] }
export type ReviewsBlock = { rows: ReviewRow[]; hold: HoldForm | null; rhythm: ChangeForm | null; note: string }

/** The reviews in the order of their days, the form to record one, and the distances. */
export function reviewsBlock(ask: ProjectAsk): ReviewsBlock {
  const { project, today, past, reader: { words } } = ask
  const { reviews: say } = words.benefitsPage
  const mayHold = mayChange(ask, 'hold-review')
  const hold = project.benefits.liveOn === null ? null : holdForm(ask)
  return {
    rows: plannedReviews(project, today).map((planned) => reviewRow(ask, planned, hold !== null)), hold,
    rhythm: changeForm(ask, 'set-review-rhythm', { back: `${ask.path}#reviews`, text: say.rhythmText, fields: [{ name: 'months' }], values: { months: project.benefits.months.join(', ') } }),
    note: past || project.closed ? '' : !mayHold ? say.who({ who: whoMay('hold-review', words) }) : hold ? '' : say.wait,
  }
}

function reviewRow({ today, path, reader: { words } }: ProjectAsk, planned: PlannedReview, mayHold: boolean): ReviewRow {
  const { months, on, state, late, review } = planned
  const format = formatOf(words.id)
  const { benefitWords, benefitsPage: { reviews: say } } = words
  const shown = reviewStatus(state, words)
  return {
    key: review?.id ?? `planned-${months}`, name: reviewName(months, words), planned: review && months === null ? NO_DATA : format.day(on, today), held: review ? format.day(review.on, today) : '', href: review ? `#${review.id}` : '',
    status: late > 0 ? { ...shown, word: benefitWords.late({ days: format.days(late) }) } : shown,
    reached: review ? say.reachedOf({ reached: format.count(reachedAt(review)), goals: format.count(review.goals.length) }) : '',
    record: mayHold && (state === 'due' || state === 'overdue') ? `${withQuery(path, { hold: months })}#hold` : '', recordOf: labelled(say.holdNow, reviewName(months, words)),
  }
}

/** Opens with the distance that waits longest, or that the address asks for. */
function holdForm(ask: ProjectAsk): HoldForm | null {
  const { project, today, query, reader: { words } } = ask
  const { reviews: say } = words.benefitsPage
  const { text } = namesOf(project, words)
  const open = plannedReviews(project, today).filter(({ review }) => review === null)
  const asked = query['hold'] ?? String(open.find(({ state }) => state === 'overdue' || state === 'due')?.months ?? '')
  const distances = [...open.map(({ months }) => ({ value: String(months), label: reviewName(months, words) })), { value: '', label: words.benefitWords.between }]
  const form = changeForm(ask, 'hold-review', {
    back: `${ask.path}#reviews`, text: say.holdText, submit: say.hold, primary: true, values: { months: asked, on: today },
    fields: [
      { name: 'months', label: say.which, hint: '', options: distances }, { name: 'on', label: say.day, type: 'date', required: true },
      ...(['adoption', 'lessons'] as const).map((name) => ({ name, type: 'textarea' as const, rows: 3, wide: true })), { name: 'conclusion', type: 'textarea', rows: 3, wide: true, required: true },
    ],
  })
  const ticked = (form?.form.values['present'] ?? '').split('\n')
  return form && { ...form, open: form.form.failed || query['hold'] !== undefined, people: standing(project.team).map(({ id, name }) => ({ value: id, label: text(name), ticked: ticked.includes(id) })) }
}

/** What was said at each review, the newest first. */
export const minutesRows = (ask: ProjectAsk) => heldReviews(ask.project).reverse().map((review) => minutesOf(ask, review))

function minutesOf({ project, today, reader: { words } }: ProjectAsk, { id, months, on, by, present, version, ...said }: BenefitReview) {
  const { minutes: say } = words.benefitsPage
  const format = formatOf(words.id)
  const { actor, person, text } = namesOf(project, words)
  return {
    id, name: reviewName(months, words), held: say.held({ day: format.day(on, today), who: actor(by) }), present: present.length === 0 ? '' : say.present({ people: format.list(present.map(person)) }),
    parts: (['conclusion', 'adoption', 'lessons'] as const).flatMap((part) => (said[part] === '' ? [] : [{ label: words.fields[part].label, text: text(said[part]) }])), atHref: withQuery(paths.project(project.id), { at: version }),
  }
}
