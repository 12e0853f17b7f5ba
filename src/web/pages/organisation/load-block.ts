import { addDays, type Day } from '../../../domain/day.ts'
import { finishOf } from '../../../domain/schedule/project-schedule.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import { loadOf, mondayOf, type Overload, overloadsOf } from '../../../method/load.ts'
import type { ProjectAsk } from '../../ask.ts'
import type { OtherLoads } from '../../other-loads.ts'
import { paths } from '../../paths.ts'

/** Weeks in a row with the same load. */
type Span = { weeks: string; here: string; elsewhere: string; total: string }
/** `cells`: one per week of the strip, from the present one on. */
type Shown = { name: string; href: string; most: string; label: string; cells: { x: number; level: 'none' | 'some' | 'full' | 'over' }[]; spans: Span[] }

const MOST_WEEKS = 80
const MOST_SPANS = 12

/** The people who are asked for more than all of their working time, week by week; with what other projects ask of them. */
export function loadBlock(ask: ProjectAsk, others: OtherLoads) {
  const { project, today, reader: { words } } = ask
  const say = words.organisationPage
  const format = formatOf(words.id)
  const overloads = overloadsOf(project, today, others.byAccount)
  const unseen = others.unseen > 0 ? [{ href: '', name: say.otherProjects({ n: others.unseen, count: format.count(others.unseen) }) }] : []
  return {
    people: overloads.map((overload) => shownLoad(ask, overload, others)), none: overloads.length === 0 ? say.loadNone : '',
    width: weeksAhead(ask).length,
    others: [...others.seen.map(({ id, name }) => ({ href: paths.organisation(id), name })), ...unseen],
  }
}

function weeksAhead({ project, today }: ProjectAsk): Day[] {
  const last = finishOf(project, today)
  const weeks: Day[] = []
  for (let monday = mondayOf(today > project.start ? today : project.start); monday <= last && weeks.length < MOST_WEEKS; monday = addDays(monday, 7)) weeks.push(monday)
  return weeks
}

function shownLoad(ask: ProjectAsk, overload: Overload, others: OtherLoads): Shown {
  const { project, today, reader: { words } } = ask
  const format = formatOf(words.id)
  const name = namesOf(project, words).person(overload.person)
  const account = project.team.find(({ id }) => id === overload.person)?.account ?? ''
  const total = (monday: Day): number => (loadOf(project, today).get(overload.person)?.get(monday) ?? 0) + (others.byAccount.get(account)?.get(monday) ?? 0)
  return {
    name, href: `#${overload.person}`, most: format.percent(overload.most, 'high'), label: words.organisationPage.stripOf({ name }),
    cells: weeksAhead(ask).map((monday, x) => ({ x, level: levelOf(total(monday)) })),
    spans: spansOf(overload).slice(0, MOST_SPANS).map(({ first, last, here, elsewhere }) => ({
      weeks: format.range(first, addDays(last, 6)), here: format.percent(here, 'high'), elsewhere: elsewhere > 0 ? format.percent(elsewhere, 'high') : '', total: format.percent(here + elsewhere, 'high'),
    })),
  }
}

const levelOf = (share: number): Shown['cells'][number]['level'] => (share > 100.000001 ? 'over' : share > 80 ? 'full' : share > 0 ? 'some' : 'none')

type Run = { first: Day; last: Day; here: number; elsewhere: number }

function spansOf({ weeks }: Overload): Run[] {
  const runs: Run[] = []
  for (const { monday, here, elsewhere } of weeks) {
    const run = runs.at(-1)
    if (run && addDays(run.last, 7) === monday && run.here === here && run.elsewhere === elsewhere) run.last = monday
    else runs.push({ first: monday, last: monday, here, elsewhere })
  }
  return runs
}
