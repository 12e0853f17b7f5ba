import type { IssueBatch } from '../domain/issue.ts'
import { batchNumber, issuesIn, questionsOf } from '../domain/issue-batches.ts'
import type { Project } from '../domain/project.ts'
import type { Locale } from '../locales/locale.ts'
import { namesOf } from '../locales/names.ts'
import { cellOut } from './csv-cell.ts'
import { csvText } from './csv-text.ts'
import { xlsxOf } from './xlsx.ts'

export type BatchColumn = keyof Locale['issuesFile']['batch']['columns']
/** What the other side fills in; empty when it goes out. */
export const answerColumns = ['answer', 'state', 'cause', 'solution', 'readyOn'] as const satisfies BatchColumn[]


/** The issues of a batch with empty columns for the answers. No names of people, no comments from inside. */
function batchTable(project: Project, batch: IssueBatch, words: Locale): string[][] {
  const { columns } = words.issuesFile.batch
  const { text } = namesOf(project, words)
  const asked = issuesIn(project, batch).filter(({ confidential }) => !confidential)
  return [
    Object.values(columns).map(([head = '']) => head),
    ...asked.map((issue) => [
      issue.id.slice('issue-'.length), ...[text(issue.title), text(issue.description), text(issue.where), issue.severity ? words.issueWords.severities[issue.severity] : '', issue.dueOn ?? '', questionsOf(batch, issue).map(text).join('\n')].map(cellOut),
      ...answerColumns.map(() => ''),
    ]),
  ]
}

/** For a spreadsheet: UTF-8 with its mark. */
export const batchCsv = (project: Project, batch: IssueBatch, words: Locale): string => csvText(batchTable(project, batch, words))

export const batchXlsx = (project: Project, batch: IssueBatch, words: Locale): Promise<Uint8Array> =>
  xlsxOf(words.issuesFile.batch.sheet({ number: batchNumber(batch) }), batchTable(project, batch, words), { widths: [8, 40, 60, 20, 12, 12, 40, 50, 18, 40, 40, 14], centred: [0, 0], frozenColumns: 2 })
