import type { Day } from '../../../domain/day.ts'
import type { Project } from '../../../domain/project.ts'
import { remember } from '../../../domain/remember.ts'
import { type ComparedCell, comparisonSaid, reviewName } from '../../../locales/benefit-said.ts'
import { formatOf } from '../../../locales/format.ts'
import type { Locale } from '../../../locales/locale.ts'
import type { ProjectAsk } from '../../ask.ts'
import { keepingPast } from '../../frame.ts'
import { paths } from '../../paths.ts'
import { goalStatusShown, type Status } from '../../status.ts'
import { goalNumber } from '../goals/goal-row.ts'

type Cell = { head: string; value: string; sub: string; status: Status } | null
export type ComparedBlock = {
  columns: { head: string; on: string; href: string }[]
  rows: { id: string; title: string; href: string; gone: boolean; baseline: string; target: string; cells: Cell[]; now: Cell }[]
}

/** The goals side by side: at each review, and today. */
export function comparedBlock(ask: ProjectAsk): ComparedBlock {
  const { project, today, past, reader: { words } } = ask
  const block = blockOf(project, today, words)
  return past ? { ...block, rows: block.rows.map((row) => ({ ...row, href: keepingPast(ask, row.href) })) } : block
}

const blockOf = remember((project: Project, today: Day, words: Locale) => [project, today, words], (project: Project, today: Day, words: Locale): ComparedBlock => {
  const { reviews, rows } = comparisonSaid(project, today, words)
  const columns = reviews.map(({ id, months, on }) => ({ head: reviewName(months, words), on: formatOf(words.id).day(on, today), href: `#${id}` }))
  return {
    columns, rows: rows.map(({ withdrawn, cells, now, ...row }) => ({
      ...row, gone: withdrawn, href: paths.goal(project.id, goalNumber(row.id)),
      cells: cells.map((cell, at) => shownCell(cell, columns[at]?.head ?? '', words)), now: shownCell(now, words.benefitsPage.compared.now, words),
    })),
  }
})

const shownCell = (cell: ComparedCell | null, head: string, words: Locale): Cell =>
  cell && { head, value: cell.value, sub: cell.expected === '' ? '' : words.benefitWords.expected({ value: cell.expected }), status: goalStatusShown(cell.status, words) }
