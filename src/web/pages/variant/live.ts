import { type ProcessFault, processFaults } from '../../../domain/process/faults.ts'
import { type Measures, measuresOf } from '../../../domain/process/measures.ts'
import type { Process, RoleOfWork, Step, Variant } from '../../../domain/process/process.ts'
import { asIsOf, isModelled } from '../../../domain/process/variants.ts'
import type { Project } from '../../../domain/project.ts'
import { processOnPage } from '../../../documents/diagrams/process-diagram.ts'
import { faultSentence } from '../../../locales/fault.ts'
import type { Locale } from '../../../locales/locale.ts'
import { figureSaid, processFaultSaid, processSpeaker, timesSaid } from '../../../locales/process-said.ts'
import type { Status } from '../../status.ts'
import { stepNumber } from '../../steps/cells.ts'
import type { CellFault } from '../../steps/given-cells.ts'
import type { TableRow } from '../../steps/row.ts'

/** With more steps than these nobody reads a picture, and drawing it while somebody types takes too long. */
export const MOST_DRAWN = 150
const MOST_FAULTS = 12

/** What follows from a table: its picture, what is wrong with it, and its measures when nothing is. Everything that the partial `variant-live` prints. */
export type Live = {
  state: Status
  lead: string
  faults: { href: string; text: string; cell: string }[]
  more: string
  svg: string
  pictureLabel: string
  tooLarge: string
  measures: { label: string; value: string }[]
  note: string
  draft: string
  words: { picture: string; measures: string }
}

type Shown = { process: Process; variant: Variant; steps: readonly Step[]; roles: readonly RoleOfWork[]; cellFaults: readonly CellFault[]; rows: readonly TableRow[]; draft: boolean }

export function liveOf(project: Project, words: Locale, { process, variant, steps, roles, cellFaults, rows, draft }: Shown): Live {
  const say = words.variantPage
  const around: Project = roles === project.workRoles ? project : { ...project, workRoles: [...roles] }
  const speaker = processSpeaker(around, words)
  const drawn: Variant = steps === variant.steps ? variant : { ...variant, steps: [...steps] }
  const found = processFaults(drawn.steps)
  const faults = faultsShown(words, speaker, drawn.steps, { found, cellFaults, rows })
  const measures = found.length === 0 && isModelled(drawn) ? measuresOf(drawn.steps, around.workRoles) : null
  return {
    state: stateOf(words, speaker, drawn, { bad: cellFaults.length, faults: found.length }), lead: leadOf(words, speaker, drawn, found.length, measures),
    faults: faults.slice(0, MOST_FAULTS), more: faults.length > MOST_FAULTS ? say.moreFaults({ more: speaker.format.count(faults.length - MOST_FAULTS) }) : '',
    ...pictureShown(speaker, process, drawn), ...(measures ? measuresShown(words, speaker, measures) : { measures: [], note: '' }), draft: draft ? say.draft : '', words: { picture: say.picture, measures: say.measures.title },
  }
}

function stateOf({ variantPage: say }: Locale, { format }: Speaker, variant: Variant, { bad, faults }: Record<'bad' | 'faults', number>): Status {
  if (bad > 0) return { tone: 'bad', glyph: 'octagon', word: say.badCells({ n: bad, figure: format.count(bad) }) }
  if (faults > 0) return { tone: 'warn', glyph: 'triangle', word: say.faults({ n: faults, figure: format.count(faults) }) }
  return !isModelled(variant) ? { tone: 'none', glyph: 'ring', word: say.nothingYet } : { tone: 'good', glyph: 'tick', word: say.sound }
}

/** A to-be is drawn with what became of each step since the as-is. */
function pictureShown(speaker: Speaker, process: Process, variant: Variant): Pick<Live, 'svg' | 'pictureLabel' | 'tooLarge'> {
  const { project, words, names, format } = speaker
  const say = words.variantPage
  const pictureLabel = say.pictureOf({ title: `${names.text(process.title)}${speaker.words.goalWords.comma}${names.variant(process.id, variant.id)}` })
  if (variant.steps.length > MOST_DRAWN) return { svg: '', pictureLabel, tooLarge: say.tooLarge({ most: format.count(MOST_DRAWN) }) }
  const against = variant.kind === 'to-be' ? asIsOf(process) : null
  return { svg: processOnPage(project, words, process, variant, against ? { against } : {}), pictureLabel, tooLarge: '' }
}

/** What keeps it from being measured, each with the way to it: cells that cannot be read, then the faults of the steps. */
function faultsShown(words: Locale, speaker: Speaker, steps: readonly Step[], { found, cellFaults, rows }: { found: readonly ProcessFault[] } & Pick<Shown, 'cellFaults' | 'rows'>): Live['faults'] {
  const say = words.variantPage
  return [
    ...cellFaults.map((fault) => ({ href: `#${fault.key.replace(/^new-/, 'step-')}-${fault.field}`, text: cellFaultSaid(words, rows, fault), cell: fault.path })),
    ...found.map((fault) => {
      const said = processFaultSaid(speaker, steps, fault)
      return fault.step === null ? { href: '#steps', text: sentence(said), cell: '' } : { href: `#${fault.step}`, text: words.project.faultAt({ place: say.rowOf({ number: String(stepNumber(fault.step)), name: '' }), message: said }), cell: '' }
    }),
  ]
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A cell that cannot be read, with its row and column. */
function cellFaultSaid(words: Locale, rows: readonly TableRow[], { key, field, message }: CellFault): string {
  const say = words.variantPage
  const name = rows.find((row) => row.key === key)?.cells.name ?? ''
  return words.project.faultAt({ place: say.cellAt({ row: say.rowOf({ number: String(stepNumber(key)), name: name.slice(0, 80) }), column: say.columns[field] }), message: faultSentence(words, message) })
}

type Speaker = ReturnType<typeof processSpeaker>

/** Who reads only this must not be wrong. */
function leadOf(words: Locale, speaker: Speaker, variant: Variant, faults: number, measures: Measures | null): string {
  const { lead: say } = words.variantPage
  if (!isModelled(variant)) return say.empty
  if (!measures) return say.faulty({ n: faults, figure: speaker.format.count(faults) })
  const n = variant.steps.filter(({ kind }) => ['work', 'entry', 'approval', 'check'].includes(kind)).length
  const told = { n, figure: speaker.format.count(n), cost: figureSaid(speaker, 'cost', measures.cost), quality: figureSaid(speaker, 'quality', measures.firstTimeRight) }
  return measures.meanCycle === null ? say.soundParallel({ ...told, work: speaker.duration(measures.work) }) : say.sound({ ...told, cycle: speaker.duration(measures.meanCycle) })
}

function measuresShown(words: Locale, speaker: Speaker, { cost, work, wait, meanCycle, firstTimeRight, customerActs, handOvers, unratedRoles }: Measures): Pick<Live, 'measures' | 'note'> {
  const say = words.variantPage.measures
  const { format, duration, names } = speaker
  return {
    measures: [
      { label: say.cost, value: figureSaid(speaker, 'cost', cost) }, { label: say.work, value: duration(work) }, { label: say.wait, value: duration(wait) },
      { label: say.cycle, value: meanCycle === null ? say.parallel : duration(meanCycle) }, { label: say.firstTimeRight, value: figureSaid(speaker, 'quality', firstTimeRight) },
      { label: say.customerActs, value: timesSaid(format, customerActs) }, { label: say.handOvers, value: timesSaid(format, handOvers) },
    ],
    note: unratedRoles.length === 0 ? '' : say.unrated({ roles: format.list(unratedRoles.map(names.workRole)) }),
  }
}
