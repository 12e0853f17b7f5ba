import { GroupId } from '../domain/ids.ts'
import type { Project } from '../domain/project.ts'
import type { Locale } from '../locales/locale.ts'
import { namesOf } from '../locales/names.ts'
import { raciTitle } from '../locales/raci-title.ts'
import { type RaciAbout, raciOf } from '../method/raci.ts'
import { cellOut } from './csv-cell.ts'
import { csvText } from './csv-text.ts'
import { xlsxOf } from './xlsx.ts'

export const raciFormats = ['csv', 'xlsx'] as const
export type RaciFormat = (typeof raciFormats)[number]

/** The matrix in a language: a line of heads, then a line per row: kind, phase, title, the letter of each group, the row's key. */
export function raciTable(project: Project, words: Locale): string[][] {
  const { raci } = words
  const names = namesOf(project, words)
  const phaseOf = (about: RaciAbout): string => ('phase' in about ? names.phase(about.phase) : '')
  const titleOf = (about: RaciAbout): string => (about.kind === 'deliverable' ? names.deliverable(about.deliverable) : raciTitle(about, project, words))
  return [
    [raci.kind, raci.phase, raci.subject, ...GroupId.options.map((group) => words.method.groups[group].name), raci.key],
    ...raciOf(project).map(({ id, about, cells }) => [raci.kindOne[about.kind], phaseOf(about), titleOf(about), ...GroupId.options.map((group) => cells[group]), id]),
  ]
}

/** For a spreadsheet: UTF-8 with its mark; a title that would run as a formula has an apostrophe in front. */
export const raciCsv = (project: Project, words: Locale): string =>
  csvText(raciTable(project, words).map((line) => line.map(cellOut)))

/** A workbook of one sheet, heads and first columns standing still, every cell a text. The same matrix is the same bytes. */
export const raciXlsx = (project: Project, words: Locale): Promise<Uint8Array> =>
  xlsxOf(words.raci.title, raciTable(project, words), { widths: [16, 20, 44, ...GroupId.options.map(() => 13), 24], centred: [3, 2 + GroupId.options.length], frozenColumns: 3 })
