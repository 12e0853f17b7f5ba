import type { Context } from '../../changes/context.ts'
import { seen } from '../../changes/seen.ts'
import { byId, standing, standingById } from '../../domain/by-id.ts'
import { Problem } from '../../domain/problem.ts'
import { translationTable } from '../../domain/user-texts.ts'
import { writeArchive } from '../../exchange/archive.ts'
import { listIssues } from '../../domain/issue-list.ts'
import { issueViews, parseIssueQuery } from '../../domain/issue-query.ts'
import { personOf } from '../../domain/rights.ts'
import { batchCsv, batchXlsx } from '../../exchange/batch-file.ts'
import { issueFormats, issuesCsv, issuesXlsx } from '../../exchange/issues-export.ts'
import { measurementFormats, measurementsCsv, measurementsXlsx } from '../../exchange/measurements-export.ts'
import { projectCalendar } from '../../exchange/meetings-ics.ts'
import { raciCsv, raciFormats, raciXlsx } from '../../exchange/raci-file.ts'
import { stepsCsv, stepsFormats, stepsXlsx } from '../../exchange/steps-export.ts'
import { bpmnOf } from '../../exchange/bpmn-export.ts'
import { translationsCsv } from '../../exchange/translations-csv.ts'
import { archiveOf } from '../../exchange/archive-of.ts'
import { writeWhole } from '../files.ts'
import { batchId } from '../import-answers.ts'
import { processAsked, variantAsked } from '../process-asked.ts'
import { Misuse } from '../misuse.ts'
import type { Session } from '../session.ts'

type Args = { kind: string; project: string; id?: string | undefined; format?: string | undefined; out?: string | undefined; process?: string | undefined; variant?: string | undefined; view?: string | undefined }
/** The formats of a kind, the usual one first, and what writes them. */
type Kind = { formats: readonly string[]; write: (context: Context, id: string, format: string, session: Session, asked: Pick<Args, 'id' | 'process' | 'variant' | 'view'>) => Promise<string | Uint8Array> }

const kinds: Readonly<Record<string, Kind>> = {
  archive: { formats: ['zip'], write: async ({ store }, id) => writeArchive(await archiveOf(store, id)) },
  translations: { formats: ['csv'], write: async ({ store }, id) => translationsCsv(translationTable((await store.read(id)).project)) },
  evidence: {
    formats: ['as-kept'],
    write: async ({ store }, id, _format, session, { id: file }) => {
      if (file === undefined) throw new Misuse(session.words.messages.fileNeeded)
      const { hash } = byId((await store.read(id)).project.files, file, 'file')
      return await store.readFile(id, hash)
    },
  },
  calendar: {
    formats: ['ics'],
    write: async ({ store, today }, id, _format, session) => {
      const held = await store.read(id)
      return projectCalendar({ held, today: today(held.project), words: await session.locale(), address: null })
    },
  },
  measurements: {
    formats: measurementFormats,
    write: async ({ store }, id, format, session) => {
      const { project } = await store.read(id)
      const words = await session.locale()
      return format === 'xlsx' ? await measurementsXlsx(project, words) : measurementsCsv(project, words)
    },
  },
  issues: {
    formats: issueFormats,
    write: async ({ store, today }, id, format, session, { view }) => {
      if (view !== undefined && !issueViews.some((each) => each === view)) throw new Misuse(session.words.messages.issueValue({ option: 'view', value: view }))
      const { project } = await store.read(id)
      const words = await session.locale()
      const { found } = listIssues(project, parseIssueQuery({ view: view ?? 'all', direction: 'asc' }), today(project), personOf(project, await session.who())?.id ?? null)
      return format === 'xlsx' ? await issuesXlsx(project, found, words) : issuesCsv(project, found, words)
    },
  },
  batch: {
    formats: issueFormats,
    write: async ({ store }, id, format, session, { id: given }) => {
      if (given === undefined) throw new Misuse(session.words.messages.batchNeeded)
      const { project } = await store.read(id)
      const batch = standingById(project.issueDesk.batches, batchId(given), 'batch')
      const words = await session.locale()
      return format === 'xlsx' ? await batchXlsx(project, batch, words) : batchCsv(project, batch, words)
    },
  },
  bpmn: {
    formats: ['bpmn'],
    write: async ({ store }, id, _format, session, { process: named, variant }) => {
      if (named === undefined) throw new Misuse(session.words.messages.processNeeded)
      const { project } = await store.read(id)
      const process = processAsked(project, named)
      return bpmnOf({ project: id, process, variant: variantAsked(process, variant), roles: project.workRoles })
    },
  },
  processes: {
    formats: stepsFormats,
    write: async ({ store }, id, format, session, { process: named, variant }) => {
      const { project } = await store.read(id)
      const processes = named === undefined ? standing(project.processes) : [processAsked(project, named)]
      const asked = { tables: processes.map((process) => ({ process, variant: variantAsked(process, named === undefined ? undefined : variant) })), roles: project.workRoles, words: await session.locale() }
      return format === 'xlsx' ? await stepsXlsx(asked) : stepsCsv(asked)
    },
  },
  raci: {
    formats: raciFormats,
    write: async ({ store }, id, format, session) => {
      const { project } = await store.read(id)
      const words = await session.locale()
      return format === 'xlsx' ? await raciXlsx(project, words) : raciCsv(project, words)
    },
  },
}

/** `sixgate export KIND PROJECT [--format]`: to a file, else to standard output. Throws Problem `format-not-written`. */
export async function exportFile({ kind, project: id, format, out, ...asked }: Args, session: Session): Promise<void> {
  const { formats, write } = kinds[kind] as Kind
  const wanted = formats.find((each) => each === (format ?? formats[0]))
  if (wanted === undefined) throw new Problem('format-not-written', { format: format ?? '', known: formats })
  const context = await session.context()
  await seen(context, await session.who(), id)
  const content = await write(context, id, wanted, session, asked)
  if (out === undefined) return session.world.out(content)
  await writeWhole(out, content)
  session.answer({ file: out }, () => [session.words.messages.wrote({ file: out })])
}
