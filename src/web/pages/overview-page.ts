import { type Day, dayIn, daysBetween } from '../../domain/day.ts'
import type { Entry } from '../../domain/history.ts'
import { gateIsOpen, inForce, presentPhase } from '../../domain/gates.ts'
import { phaseIds } from '../../domain/ids.ts'
import { phaseOf, type Project } from '../../domain/project.ts'
import { remember } from '../../domain/remember.ts'
import { sentenceOf } from '../../locales/change-sentence.ts'
import { formatOf } from '../../locales/format.ts'
import type { Locale } from '../../locales/locale.ts'
import { namesOf } from '../../locales/names.ts'
import type { Page, ProjectAsk } from '../ask.ts'
import { projectFrame } from '../frame.ts'
import { healthShown } from '../health-shown.ts'
import { latestChanges } from '../latest-changes.ts'
import { paths, withQuery } from '../paths.ts'
import { savedEntry } from '../saved.ts'
import { goalCards } from './goals/goal-cards.ts'
import { awaitedFrom } from './committee/awaited.ts'
import { issuesAtGlance } from './issues/glance.ts'
import { topRisksShown } from './risks/top-risks.ts'
import { overviewFigures } from './overview-figures.ts'
import { overviewLead } from './overview-lead.ts'
import { conditionsShown, milestonesShown, pointsShown, runningShown } from './overview-lists.ts'
import { stepsShown } from './overview-steps.ts'

/** Where a project stands: its gates, what comes next, what is open. Lists are cut; `?show=` opens one of them. */
export async function overviewPage(ask: ProjectAsk): Promise<Page> {
  const { context, project, held, today, past, reader: { words }, query } = ask
  const [saved, lately] = await Promise.all([savedEntry(ask), latestChanges(context, held)])
  const at = past ? held.version : null
  const show = lists.find((list) => list === query['show']) ?? null
  return {
    view: 'overview',
    page: { frame: projectFrame(ask, words.frame.overview, saved), ...bodyOf(project, today, words, show, at), mine: awaitedFrom(ask), lately: latelyShown(lately, project, today, words) },
  }
}

const lists = ['next-steps', 'conditions', 'running', 'milestones', 'points'] as const
type List = (typeof lists)[number]

const FEW = 6
/** Of a list that was opened; no page ever prints ten thousand rows. */
const MANY = 200

/** All but the reader's own part, worked out once per value of the project, day and language. */
const bodyOf = remember(
  (project: Project, today: Day, words: Locale, show: List | null, at: number | null) => [project, today, words.id, show, at],
  (project: Project, today: Day, words: Locale, show: List | null, at: number | null) => {
    const most = (list: List, few = FEW): number => (show === list ? MANY : few)
    const go = (path: string): string => goTo(path, { at })
    const names = namesOf(project, words)
    const present = presentPhase(project)
    const steps = stepsShown(project, today, words, most('next-steps'))
    const sized = <T extends { href: string }>({ rows, count }: { rows: T[]; count: number }, list: List) =>
      ({ rows: rows.map((row) => ({ ...row, href: go(row.href) })), count, more: moreLink(project, words, list, show, rows.length, count, at) })
    return {
      words: words.overviewPage, heads: { planned: words.frame.planned },
      title: names.project(), subtitle: names.text(project.subtitle), example: project.example ? words.frame.exampleFigures : '',
      crumb: crumbOf(project, today, words), health: healthShown(project, today, words).status,
      lead: overviewLead(project, today, words),
      documents: { href: go(paths.documents(project.id)), label: words.frame.documents },
      checkpoint: { href: go(paths.checkpoint(project.id, present)), label: words.method.numbered.checkpoint(phaseIds.indexOf(present) + 1) },
      figures: overviewFigures(project, today, words).map((figure) => ({ ...figure, href: figure.href && go(figure.href) })),
      steps: sized({ rows: steps.steps, count: steps.count }, 'next-steps'),
      stepsNone: isOver(project) ? words.overviewPage.steps.noneStopped : words.overviewPage.steps.none,
      conditions: sized(conditionsShown(project, today, words, most('conditions')), 'conditions'),
      running: sized(runningShown(project, today, words, most('running')), 'running'),
      runningNone: phaseOf(project, present).started ? words.overviewPage.runningNone : words.overviewPage.runningNoneStart,
      milestones: sized(milestonesShown(project, today, words, most('milestones', 14)), 'milestones'),
      points: sized(pointsShown(project, today, words, most('points')), 'points'),
      issues: issuesAtGlance(project, today, words, { most: 4, go }),
      risks: topRisksShown(project, today, words, go),
      goals: goalsShown(project, today, words, go),
      brief: go(paths.brief(project.id)), history: go(paths.history(project.id)),
    }
  },
)

/** The first goals; the others stand on their own page. */
function goalsShown(project: Project, today: Day, words: Locale, go: (path: string) => string) {
  const { cards, count, note } = goalCards(project, today, words, FEW)
  const label = words.goalsPage.more({ n: count, count: formatOf(words.id).count(count) })
  return { two: true, said: words.goalWords, heading: words.goalsPage.title, cards: cards.map((card) => ({ ...card, href: go(card.href) })), more: { href: go(paths.goals(project.id)), label, rest: note === '' ? '' : `${note}${words.goalWords.semicolon}` } }
}

const isOver = (project: Project): boolean => project.closed !== null || inForce(project, 'stop') !== null || gateIsOpen(project, 'go-live')

/** An address with more in its query; `#fragment` stays behind it. */
function goTo(path: string, query: Record<string, string | number | null>): string {
  const [address = '', fragment] = path.split('#')
  const [bare = '', asked] = address.split('?')
  return (bare === '' ? '' : withQuery(bare, { ...Object.fromEntries(new URLSearchParams(asked)), ...query })) + (fragment ? `#${fragment}` : '')
}

/** "All 14", or the way back to the few. */
function moreLink(project: Project, { overviewPage: say, id }: Locale, list: List, show: List | null, shown: number, count: number, at: number | null) {
  const open = show === list
  if (!open && count <= shown) return null
  const label = open ? say.fewer : say.all({ count: formatOf(id).count(count) })
  const rest = open && count > shown ? say.more({ count: formatOf(id).count(count - shown) }) : ''
  return { href: goTo(`${paths.project(project.id)}#${list}`, { at, show: open ? null : list }), label, rest }
}

function crumbOf(project: Project, today: Day, words: Locale): string[] {
  const format = formatOf(words.id)
  const phase = words.method.numbered.phaseOfSix(phaseIds.indexOf(presentPhase(project)) + 1)
  const weeks = Math.floor(daysBetween(project.start, today) / 7) + 1
  return [phase, ...(weeks > 0 ? [words.overviewPage.week({ n: format.count(weeks) })] : []), format.dayLong(today)]
}

function latelyShown(entries: readonly Entry[], project: Project, today: Day, words: Locale) {
  const names = namesOf(project, words)
  const format = formatOf(words.id)
  return entries.map((entry) => ({
    text: [names.actor(entry.by.id), sentenceOf(entry, project, words)].join(words.project.sentenceGap),
    day: format.day(dayIn(project.timeZone, entry.at), today),
  }))
}
