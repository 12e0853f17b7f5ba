import { standing } from '../../domain/by-id.ts'
import { Process } from '../../domain/process/process.ts'
import { formatOf } from '../../locales/format.ts'
import { namesOf } from '../../locales/names.ts'
import { areaSaid } from '../../locales/process-said.ts'
import type { PreviewedProcess, ProcessPreview } from '../../exchange/process-preview.ts'
import type { Page, ProjectAsk } from '../ask.ts'
import { projectFrame } from '../frame.ts'
import { paths } from '../paths.ts'
import type { ShownImport } from '../process-routes.ts'
import { stepNumber } from '../steps/cells.ts'
import { whoMay } from '../who-may.ts'
import { mayModel } from './variant/may-model.ts'

const nothing: ShownImport = { text: '', process: '', variant: '', area: '', file: '', preview: null, deeds: '', problem: '' }

/** Processes from a BPMN file or a step table: what would become of it, then the import. `?process=` and `?variant=` say beforehand where it goes. */
export const processImportPage = (ask: ProjectAsk): Page => shownImport(ask, { ...nothing, process: ask.query['process'] ?? '', variant: ask.query['variant'] ?? '' })

/** The page once a file was looked at, or refused. */
export function shownImport(ask: ProjectAsk, shown: ShownImport): Page {
  const { project, held, reader: { words } } = ask
  const say = words.processImportPage
  const may = mayModel(ask, 'add-process')
  const { preview, deeds, problem } = shown
  const format = formatOf(words.id)
  const n = preview?.processes.length ?? 0
  return {
    view: 'process-import',
    page: {
      frame: projectFrame(ask, say.title, null), words: say, title: say.title, lead: leadOf(ask, preview), problem, back: { href: paths.processes(project.id), label: words.processesPage.title },
      whoMay: may ? '' : say.who({ who: whoMay('add-process', words) }), action: paths.processImport(project.id), preview: preview ? previewShown(ask, preview) : null,
      take: may && deeds !== '' ? { deeds, version: held.version, file: shown.file, label: say.take({ n, figure: format.count(n) }) } : null,
      form: may ? { ...choices(ask, shown), text: shown.text } : null,
    },
  }
}

/** Who reads only this must not be wrong. */
function leadOf({ reader: { words } }: ProjectAsk, preview: ProcessPreview | null): string {
  const say = words.processImportPage
  const format = formatOf(words.id)
  if (!preview) return say.lead
  const of = (n: number) => ({ n, figure: format.count(n) })
  if (preview.refused.length > 0) return say.leadRefused({ rows: say.rows(of(new Set(preview.refused.map(({ line }) => line)).size)) })
  return say.leadSeen({ ...of(preview.processes.length), notes: preview.notes.length + preview.filledIn.length === 0 ? say.notesNone : say.notesSome(of(preview.notes.length + preview.filledIn.length)) })
}

function choices({ project, reader: { words } }: ProjectAsk, { process: chosen, variant: which, area }: ShownImport) {
  const say = words.processImportPage
  const names = namesOf(project, words)
  const into = standing(project.processes).flatMap((process) => standing(process.variants).map(({ id }) => ({
    value: `${process.id} ${id}`, label: say.variantOf({ process: names.text(process.title), variant: names.variant(process.id, id) }), selected: process.id === chosen && (which === '' ? id === process.variants[0]?.id : id === which),
  })))
  return {
    into: [{ value: '', label: say.fresh, selected: into.every(({ selected }) => !selected) }, ...into],
    areas: [{ value: '', label: '', selected: area === '' }, ...Process.shape.area.options.map((value) => ({ value, label: areaSaid(words, value), selected: value === area }))],
  }
}

const [MOST_STEPS, MOST_REFUSED, MOST_NOTES] = [200, 200, 1_000]

function previewShown({ project, reader: { words } }: ProjectAsk, preview: ProcessPreview) {
  const say = words.processImportPage
  const format = formatOf(words.id)
  const of = (n: number) => ({ n, figure: format.count(n) })
  const names = namesOf(project, words)
  const kinds: Readonly<Record<string, string>> = words.processWords.kinds
  const more = (all: readonly unknown[], most: number): string => (all.length > most ? say.more({ more: format.count(all.length - most) }) : '')
  const process = ({ title, steps, departments, faults, into, areaMissing }: PreviewedProcess) => ({
    title, steps: format.count(steps.length), lanes: format.list(departments), becomes: into ? say.replaces({ process: format.quoted(names.process(into.id)) }) : say.isNew,
    state: faults === 0 ? { tone: 'good', glyph: 'tick', word: say.sound } : { tone: 'warn', glyph: 'triangle', word: say.faults(of(faults)) }, areaMissing: areaMissing ? say.areaMissing : '', label: say.showSteps({ title }),
    rows: steps.slice(0, MOST_STEPS).map(({ id, name, kind, department }) => ({ number: String(stepNumber(id)), name, kind: kinds[kind] ?? kind, department })), more: more(steps, MOST_STEPS),
  })
  return {
    processes: preview.processes.map(process), ignored: preview.ignored.length === 0 ? '' : say.ignored({ columns: format.list(preview.ignored.slice(0, 40)) }),
    notes: [
      ...preview.notes.slice(0, MOST_NOTES).map(({ text }) => text),
      ...preview.filledIn.map(({ title, added, chained }) => say.filled({ title, parts: format.list([...(added.length === 0 ? [] : [say.added({ kinds: format.list(added.map((kind) => kinds[kind] ?? kind)) })]), ...(chained.length === 0 ? [] : [say.chained(of(chained.length))])]) })),
    ],
    notesMore: more(preview.notes, MOST_NOTES), refused: preview.refused.slice(0, MOST_REFUSED).map(({ line, said }) => ({ line: line === 0 ? '' : format.count(line), said })), refusedMore: more(preview.refused, MOST_REFUSED),
  }
}
