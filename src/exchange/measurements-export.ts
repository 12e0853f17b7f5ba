import { standing } from '../domain/by-id.ts'
import { seriesOf } from '../domain/goal-series.ts'
import type { Project } from '../domain/project.ts'
import type { Locale } from '../locales/locale.ts'
import { namesOf } from '../locales/names.ts'
import { cellOut } from './csv-cell.ts'
import { csvText } from './csv-text.ts'
import { xlsxOf } from './xlsx.ts'

export const measurementFormats = ['csv', 'xlsx'] as const

/** Figures are written plainly, 1234.5: read back they are the same in every language. */
const figure = (n: number | null): string => (n === null ? '' : String(n))

/** The measurements that count, goal by goal and by date, under a line of heads; no text in it can be run as a formula. */
function measurementsTable(project: Project, words: Locale): string[][] {
  const names = namesOf(project, words)
  return [
    Object.values(words.measurementsFile.columns).map(([head = '']) => head),
    ...standing(project.goals).flatMap((goal) => seriesOf(project, goal.id).map(({ on, value, part, whole, sample, source, by, at }) => [
      goal.id, cellOut(names.text(goal.title)), on, figure(value), cellOut(names.text(goal.unit)), figure(part), figure(whole), figure(sample), cellOut(source), cellOut(names.actor(by)), at,
    ])),
  ]
}

/** For a spreadsheet: UTF-8 with its mark. */
export const measurementsCsv = (project: Project, words: Locale): string => csvText(measurementsTable(project, words))

/** A workbook of one sheet; the same measurements are the same bytes. */
export const measurementsXlsx = (project: Project, words: Locale): Promise<Uint8Array> =>
  xlsxOf(words.measurementsFile.title, measurementsTable(project, words), { widths: [10, 40, 12, 14, 10, 10, 10, 10, 30, 20, 26], centred: [2, 2], frozenColumns: 2 })
