import { standing } from '../../domain/by-id.ts'
import type { PlannedRow, RowVerdict } from '../../exchange/measurement-row.ts'
import type { MeasurementPlan } from '../../exchange/measurements-file.ts'
import { faultSentence } from '../../locales/fault.ts'
import { formatOf } from '../../locales/format.ts'
import { goalValues } from '../../locales/goal-value.ts'
import { namesOf } from '../../locales/names.ts'
import type { Page, ProjectAsk } from '../ask.ts'
import { projectFrame } from '../frame.ts'
import { mayChange } from '../may-change.ts'
import { paths } from '../paths.ts'
import { savedEntry } from '../saved.ts'
import type { Status } from '../status.ts'
import { whoMay } from '../who-may.ts'
import { calendarBlock } from './measurements/calendar-block.ts'

/** What somebody uploaded or pasted, and what it would do; `problem`: why it cannot be read at all. */
export type Planned = { text: string; goal: string; file: string; plan: MeasurementPlan | null; problem: string }

/** Where measurements are brought in from a spreadsheet. */
export const measurementsPage = async (ask: ProjectAsk): Promise<Page> => await previewPage(ask, null)

/** The same with what the given rows would do: nothing is saved before somebody has seen it. */
export async function previewPage(ask: ProjectAsk, planned: Planned | null): Promise<Page> {
  const { project, held, reader: { words } } = ask
  const say = words.measurementsPage
  const may = mayChange(ask, 'import-measurements')
  return {
    view: 'measurements',
    page: {
      frame: projectFrame(ask, say.title, await savedEntry(ask)), words: say, title: say.title, lead: planned?.plan ? leadOf(ask, planned.plan) : say.lead,
      back: { href: paths.goals(project.id), label: words.goalsPage.title }, whoMay: may || ask.past || project.closed ? '' : say.who({ who: whoMay('import-measurements', words) }),
      form: may ? { action: paths.measurements(project.id), text: planned?.text ?? '', problem: planned?.problem ?? '', goal: planned?.goal ?? '', goals: goalOptions(ask) } : null,
      preview: planned?.plan ? previewOf(ask, planned.plan) : null,
      take: may && planned?.plan && planned.plan.accepted.length > 0 ? { action: paths.measurements(project.id), rows: JSON.stringify(planned.plan.accepted), version: held.version, name: planned.file, label: takeLabel(ask, planned.plan) } : null,
      calendar: { ...calendarBlock(ask), words: words.goalsPage.due }, columns: columnsOf(ask), files: (['csv', 'xlsx'] as const).map((format) => ({ href: paths.measurementsFile(project.id, format), label: format.toUpperCase() })),
    },
  }
}

function goalOptions({ project, reader: { words } }: ProjectAsk): { value: string; label: string }[] {
  const { text } = namesOf(project, words)
  return [{ value: '', label: words.measurementsPage.anyGoal }, ...standing(project.goals).map(({ id, title }) => ({ value: id, label: text(title) }))]
}

/** The names that a column may have, the first of each. */
const columnsOf = ({ reader: { words } }: ProjectAsk): string[] => Object.values(words.measurementsFile.columns).slice(0, 9).map(([name = '']) => name)

function leadOf({ reader: { words } }: ProjectAsk, { counts }: MeasurementPlan): string {
  const count = (verdict: RowVerdict): string => formatOf(words.id).count(counts[verdict])
  return words.measurementsPage.planned({ add: count('add'), correct: count('correct'), same: count('same'), refuse: count('refuse') })
}

function takeLabel({ reader: { words } }: ProjectAsk, { accepted, counts }: MeasurementPlan): string {
  const format = formatOf(words.id)
  return words.measurementsPage.take({ n: accepted.length, count: format.count(accepted.length), refused: counts.refuse === 0 ? '' : format.count(counts.refuse) })
}

type Row = { line: string; status: Status; goal: string; on: string; value: string; was: string; why: string }

const order: readonly RowVerdict[] = ['refuse', 'correct', 'add', 'same']
const looks: Record<RowVerdict, Pick<Status, 'tone' | 'glyph'>> = { refuse: { tone: 'bad', glyph: 'octagon' }, correct: { tone: 'warn', glyph: 'again' }, add: { tone: 'good', glyph: 'tick' }, same: { tone: 'none', glyph: 'dash' } }
const MOST = 200

/** What needs a look comes first: what is refused, then what would be corrected. */
function previewOf(ask: ProjectAsk, { rows, ignored }: MeasurementPlan): { rows: Row[]; more: string; ignored: string } {
  const { words } = ask.reader
  const say = words.measurementsPage
  const format = formatOf(words.id)
  const sorted = order.flatMap((verdict) => rows.filter((row) => row.verdict === verdict))
  return {
    rows: sorted.slice(0, MOST).map((row) => rowShown(ask, row)), more: sorted.length > MOST ? say.more({ count: format.count(sorted.length - MOST) }) : '',
    ignored: ignored.length === 0 ? '' : say.ignored({ columns: format.list(ignored.map(format.quoted)) }),
  }
}

function rowShown({ project, today, reader: { words } }: ProjectAsk, { line, verdict, written, row, value, was, fault }: PlannedRow): Row {
  const format = formatOf(words.id)
  const goal = row && project.goals.find(({ id }) => id === row.goal)
  const values = goal ? goalValues(project, goal, words, [value, was].filter((each) => each !== null)) : null
  return {
    line: String(line), status: { ...looks[verdict], word: words.measurementsPage.verdicts[verdict] }, goal: goal ? namesOf(project, words).text(goal.title) : written.goal,
    on: row ? format.day(row.on, today) : written.on, value: values && value !== null ? values.value(value) : written.value, was: values && was !== null ? values.value(was) : '', why: fault ? faultSentence(words, fault.message) : '',
  }
}
