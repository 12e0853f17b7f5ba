import { caseFindings, isGraveFinding } from '../../domain/business-case-findings.ts'
import { caseFigures } from '../../domain/business-case-figures.ts'
import { assumptionsSaid, caseFindingSaid, paybackSaid, paybackShort, quarterSaid } from '../../locales/case-said.ts'
import { formatOf, NO_DATA } from '../../locales/format.ts'
import type { Page, ProjectAsk } from '../ask.ts'
import { keepingPast, projectFrame } from '../frame.ts'
import { paths } from '../paths.ts'
import { savedEntry } from '../saved.ts'
import type { Status } from '../status.ts'
import { caseWhere } from './business-case/case-where.ts'
import { casePictures } from './business-case/chart.ts'
import { costsBlock } from './business-case/costs-block.ts'
import { moneyGoalsBlock } from './business-case/money-goals-block.ts'
import { mayKeep, payersBlock, whoKeeps } from './business-case/payers-block.ts'

/** What the project costs and what its goals bring, quarter by quarter, and whether it pays. METHOD 5.4. */
export async function businessCasePage(ask: ProjectAsk): Promise<Page> {
  const { project, past, reader: { words } } = ask
  const say = words.businessCasePage
  const figures = caseFigures(project)
  return {
    view: 'business-case',
    page: {
      frame: projectFrame(ask, say.title, await savedEntry(ask)), words: say, said: words.caseWords.chart, title: say.title, lead: paybackSaid({ project, words }, figures),
      crumb: { href: keepingPast(ask, paths.goals(project.id)), label: words.goalsPage.title }, example: project.example ? words.frame.exampleFigures : '',
      mayChange: past || project.closed || mayKeep(ask) ? '' : whoKeeps(ask),
      figures: tilesOf(ask), chart: figures.course && casePictures(figures.course, project.currency, words), quarters: quarterRows(ask),
      costs: costsBlock(ask), goals: moneyGoalsBlock(ask), payers: payersBlock(ask), findings: findingRows(ask), assumptions: assumptionsSaid(figures, words),
    },
  }
}

function tilesOf({ project, reader: { words } }: ProjectAsk) {
  const { figures: say } = words.businessCasePage
  const { moneyShort } = formatOf(words.id)
  const figures = caseFigures(project)
  const { cost, course, lines } = figures
  const tile = (label: string, value: string, text = '') => ({ label, value, text })
  return [
    tile(say.payback, paybackShort(figures, words)), tile(say.cost, lines.length === 0 ? NO_DATA : moneyShort(cost, project.currency), say.years),
    tile(say.benefit, moneyShort(course?.benefit, project.currency), say.years), tile(say.net, moneyShort(course?.net, project.currency), say.years),
  ]
}

/** The table of the picture. */
function quarterRows({ project, reader: { words } }: ProjectAsk) {
  const { course, cost } = caseFigures(project)
  const { money } = formatOf(words.id)
  const shown = (amount: number): string => (Math.round(amount) === 0 ? '0' : money(Math.round(amount), project.currency))
  if (!course) return null
  const { payback } = course
  return {
    rows: course.quarters.map((quarter) => ({
      name: quarterSaid(quarter.from, words), cost: shown(quarter.cost), benefit: shown(quarter.benefit), net: shown(quarter.net), cumulated: shown(quarter.cumulated),
      back: payback.code === 'paid-back' && payback.quarter === quarter,
    })),
    sum: { cost: shown(cost), benefit: shown(course.benefit), net: shown(course.net) },
  }
}

function findingRows(ask: ProjectAsk): { status: Status; text: string; remedy: string; href: string }[] {
  const { project, today, reader: { words } } = ask
  const { severities } = words.method
  return caseFindings(project, today).map((finding) => {
    const status: Status = isGraveFinding(finding) ? { tone: 'warn', glyph: 'triangle', word: severities.medium } : { tone: 'none', glyph: 'dash', word: severities.low }
    return { status, ...caseFindingSaid({ project, words }, finding), href: caseWhere(ask, finding) }
  })
}
