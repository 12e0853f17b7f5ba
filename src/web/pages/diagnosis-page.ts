import { formatOf } from '../../locales/format.ts'
import { namesOf } from '../../locales/names.ts'
import { notForCrm, rankingOf, withoutGoal } from '../../method/diagnosis.ts'
import type { Page, ProjectAsk } from '../ask.ts'
import { projectFrame } from '../frame.ts'
import { mayChange } from '../may-change.ts'
import { savedEntry } from '../saved.ts'
import { whoMay } from '../who-may.ts'
import { catalogueBlock } from './diagnosis/catalogue-block.ts'
import { openedBlock, openedOf } from './diagnosis/opened-block.ts'
import { rankingBlock } from './diagnosis/ranking-block.ts'
import { ratingBlock } from './diagnosis/rating-block.ts'
import { goalsHref } from './diagnosis/shown.ts'
import { othersBlock, withoutGoalBlock } from './diagnosis/verdict-block.ts'

/** What hurts, how much, and why: made for a workshop, on the wall and on telephones. METHOD 5.1, 5.2. */
export async function diagnosisPage(ask: ProjectAsk): Promise<Page> {
  const { project, past, reader: { words } } = ask
  const say = words.diagnosisPage
  const saved = await savedEntry(ask)
  const rows = rankingOf(project)
  const opened = openedOf(ask, rows)
  const leads = mayChange(ask, 'tick-problems')
  return {
    view: 'diagnosis',
    page: {
      frame: projectFrame(ask, say.title, saved), words: say, fields: words.fields, lead: leadOf(ask), empty: rows.length === 0, leads,
      mayLead: leads || past || project.closed ? '' : say.mayLead({ who: whoMay('tick-problems', words) }),
      ranking: rankingBlock(ask, rows, opened?.problem.id ?? null), rating: ratingBlock(ask),
      opened: opened ? openedBlock(ask, opened, saved) : null, others: othersBlock(ask), without: withoutGoalBlock(ask), goalsHref: goalsHref(ask), catalogue: catalogueBlock(ask),
    },
  }
}

/** The condition in a few sentences: what is named and rated, what weighs most, what no CRM solves, what has no goal. */
function leadOf({ project, reader: { words } }: ProjectAsk): string {
  const { lead } = words.diagnosisPage
  const format = formatOf(words.id)
  const rows = rankingOf(project)
  const [first] = rows
  if (!first) return lead.none
  const rated = rows.filter(({ rank }) => rank !== null)
  const others = notForCrm(project).filter(({ problem }) => problem.verdict?.kind === 'other').length
  const open = withoutGoal(project).filter(({ problem }) => problem.verdict !== null).length
  const waiting = rows.filter(({ problem }) => problem.verdict === null).length
  return [
    lead.named({ count: rows.length, rated: rated.length }),
    ...(first.rank === null ? [] : [lead.heaviest({ problem: namesOf(project, words).problemTitle(first.problem), product: format.worse(first.figures.product, 1, 'high') })]),
    ...(waiting > 0 ? [lead.waiting({ count: waiting })] : []), ...(others > 0 ? [lead.others({ count: others })] : []), ...(open > 0 && waiting === 0 ? [lead.open({ count: open })] : []),
  ].join(words.project.sentenceGap)
}
