import { addEvidence } from '../../changes/add-evidence.ts'
import { subjectIn } from '../../domain/file-record.ts'
import { adoptProject } from '../../changes/adopt-project.ts'
import { basename } from 'node:path'
import { makeChange } from '../../changes/make-change.ts'
import { readArchive } from '../../exchange/archive.ts'
import { readHolidayYear } from '../../exchange/holiday-file.ts'
import { givenTranslations } from '../../exchange/translations-csv.ts'
import { readBytes } from '../files.ts'
import { importBpmnFile, importStepTables } from '../import-processes.ts'
import { importAnswers } from '../import-answers.ts'
import { importIssueFile } from '../import-issues.ts'
import { importMeasurements } from '../import-measurements.ts'
import { Misuse, Refusal } from '../misuse.ts'
import type { Session } from '../session.ts'

type Args = { kind: string; file: string; project?: string; about?: string | undefined; preview?: boolean | undefined; 'skip-refused'?: boolean | undefined; goal?: string | undefined; process?: string | undefined; variant?: string | undefined; area?: string | undefined; map?: string | readonly string[] | undefined; value?: string | readonly string[] | undefined; days?: string | undefined; batch?: string | undefined }

/** `sixgate import KIND FILE [PROJECT]`: an archive brings its own project, the others go into one that is there. */
export async function importFile({ kind, file, project, about, preview = false, 'skip-refused': skipRefused = false, goal, process, variant, area, map, value, days, batch }: Args, session: Session): Promise<void> {
  const bytes = await readBytes(file)
  if (kind === 'archive') return await importArchive(bytes, file, project, session)
  if (project === undefined) throw new Misuse(session.words.messages.projectNeeded)
  if (kind === 'measurements') return await importMeasurements({ bytes, file, project, preview, skipRefused, goal }, session)
  if (kind === 'issues') return await importIssueFile({ bytes, file, project, preview, skipRefused, map, value, days }, session)
  if (kind === 'answers') return await importAnswers({ bytes, file, project, batch, preview, skipRefused }, session)
  if (kind === 'bpmn') return await importBpmnFile({ bytes, file, project, preview, process, variant, area }, session)
  if (kind === 'processes') return await importStepTables({ bytes, file, project, preview, process, variant, area }, session)
  if (kind === 'evidence') return await importEvidence(bytes, file, project, about, session)
  const { change, input, words } = kind === 'calendar' ? calendarChange(bytes, file, session) : translationsChange(bytes, file, session)
  const { version, result } = await makeChange(await session.context(), await session.who(), project, change, input)
  session.answer({ version, result }, () => [session.paint.green(words(result))])
}

/** A file, attached to what `--about criterion:planning/strategy-chosen` names. */
async function importEvidence(bytes: Uint8Array, file: string, project: string, spelled: string | undefined, session: Session): Promise<void> {
  const about = subjectIn(spelled ?? '')
  if (!about) throw new Misuse(session.words.messages.aboutNeeded)
  const { version, result } = await addEvidence(await session.context(), await session.who(), project, { name: basename(file), bytes, about })
  session.answer({ version, result }, () => [session.paint.green(session.words.messages.evidenceImported({ id: String(result['file']), version }))])
}

async function importArchive(bytes: Uint8Array, file: string, project: string | undefined, session: Session): Promise<void> {
  const archive = readArchive(bytes, file)
  const { id } = archive
  const { messages } = session.words
  if (project !== undefined && project !== id) throw new Refusal('archive-of-another', messages.archiveIsOf({ id, project }))
  const { version } = await adoptProject(await session.context(), await session.who(), archive)
  session.answer({ id, version }, () => [session.paint.green(messages.archiveImported({ id, version }))])
}

type Import = { change: string; input: unknown; words: (result: Record<string, unknown>) => string }

function calendarChange(bytes: Uint8Array, file: string, { words: { messages } }: Session): Import {
  const year = readHolidayYear(new TextDecoder().decode(bytes), basename(file))
  return { change: 'add-calendar-year', input: year, words: () => messages.calendarImported({ year: year.year }) }
}

function translationsChange(bytes: Uint8Array, file: string, { words: { messages } }: Session): Import {
  const rows = givenTranslations(bytes, basename(file))
  return { change: 'import-translations', input: { rows }, words: (result) => messages.translationsImported(result as { added: number; changed: number; same: number; unused: number }) }
}
