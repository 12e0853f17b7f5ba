import { goLiveDay, lateConditions, openImprovements, overdueReviews, plannedReviews } from '../../domain/benefit-reviews.ts'
import type { Condition } from '../../domain/issue.ts'
import { type Day, daysBetween } from '../../domain/day.ts'
import type { Project } from '../../domain/project.ts'
import { remember } from '../../domain/remember.ts'
import { benefitSentences, reviewName } from '../../locales/benefit-said.ts'
import { formatOf, NO_DATA } from '../../locales/format.ts'
import type { Locale } from '../../locales/locale.ts'
import { namesOf } from '../../locales/names.ts'
import { goalStandings } from '../../method/goal-standing.ts'
import type { Page, ProjectAsk } from '../ask.ts'
import { keepingPast, projectFrame } from '../frame.ts'
import { paths, withQuery } from '../paths.ts'
import { savedEntry } from '../saved.ts'
import { conditionStatus } from '../status.ts'
import { comparedBlock } from './benefits/compared-block.ts'
import { goLiveBlock } from './benefits/go-live-block.ts'
import { improvementsBlock } from './benefits/improvements-block.ts'
import { iterationBlock } from './benefits/iteration-block.ts'
import { minutesRows, reviewsBlock } from './benefits/reviews-block.ts'

/** What the CRM brought after go-live, at each review, what is to be improved, and what comes next. METHOD 11. */
export async function benefitsPage(ask: ProjectAsk): Promise<Page> {
  const { project, held, today, past, reader: { words } } = ask
  const say = words.benefitsPage
  const document = withQuery(paths.document(project.id, 'benefits-review'), { locale: words.id, format: 'html', at: past ? held.version : null })
  return {
    view: 'benefits',
    page: {
      frame: projectFrame(ask, say.title, await savedEntry(ask)), words: say, said: words.benefitWords, goalWords: words.goalWords, fields: words.fields, ...bodyOf(project, today, words),
      document: { href: document, label: say.reviews.document }, goLive: goLiveBlock(ask), reviews: reviewsBlock(ask), compared: comparedBlock(ask), minutes: minutesRows(ask),
      improvements: improvementsBlock(ask), conditions: lateConditions(project, today).map((condition) => conditionRow(ask, condition)), iteration: await iterationBlock(ask),
    },
  }
}

const bodyOf = remember((project: Project, today: Day, words: Locale) => [project, today, words], (project: Project, today: Day, words: Locale) => ({
  lead: benefitSentences(project, today, words).join(words.project.sentenceGap), figures: figuresOf(project, today, words),
}))

function figuresOf(project: Project, today: Day, words: Locale) {
  const { figures: say } = words.benefitsPage
  const format = formatOf(words.id)
  const live = goLiveDay(project, today)
  const goals = goalStandings(project, today)
  const open = openImprovements(project)
  const overdue = open.filter(({ dueOn }) => dueOn < today).length
  return [
    { label: say.live, value: format.day(live.on, today), text: live.by === 'record' ? say.since({ days: format.days(Math.max(0, daysBetween(live.on, today))) }) : live.by === 'checkpoint' ? say.notRecorded : say.forecast },
    { label: say.next, href: '#reviews', ...nextReview(project, today, words) },
    { label: say.reached, href: '#compared', value: goals.length === 0 ? NO_DATA : format.count(goals.filter(({ status }) => status === 'achieved').length), of: goals.length === 0 ? '' : say.of({ count: format.count(goals.length) }), text: '' },
    { label: say.improvements, href: '#improvements', value: format.count(open.length), text: overdue > 0 ? say.overdue({ count: format.count(overdue) }) : open.length > 0 ? say.noneOverdue : '' },
  ]
}

function nextReview(project: Project, today: Day, words: Locale): { value: string; text: string } {
  const next = overdueReviews(project, today)[0] ?? plannedReviews(project, today).find(({ state, on }) => state !== 'held' && on >= today)
  if (!next) return { value: NO_DATA, text: words.benefitsPage.figures.none }
  const format = formatOf(words.id)
  const late = next.late > 0 ? [words.benefitWords.late({ days: format.days(next.late) })] : []
  return { value: format.day(next.on, today), text: [reviewName(next.months, words), ...late].join(words.goalWords.comma) }
}

function conditionRow(ask: ProjectAsk, condition: Condition) {
  const { project, today, reader: { words } } = ask
  const { text, phase } = namesOf(project, words)
  return {
    title: text(condition.title), href: keepingPast(ask, paths.checkpoint(project.id, condition.phase)), anchor: condition.id, owner: text(condition.owner),
    due: formatOf(words.id).day(condition.dueOn, today), at: phase(condition.phase), status: conditionStatus(condition, today, words),
  }
}
