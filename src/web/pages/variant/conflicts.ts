import type { Entry } from '../../../domain/history.ts'
import { placesOf, touches } from '../../../domain/patch.ts'
import type { Process, Variant } from '../../../domain/process/process.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import { type CellField, stepNumber } from '../../steps/cells.ts'
import type { Conflict, TableRow } from '../../steps/row.ts'

/** A place that two people set, with both texts and the two ways on. Nothing is chosen beforehand. */
export type ConflictShown = { key: string; name: string; sent: string; place: string; mine: string; theirs: string; takeMine: string; takeTheirs: string; who: string; href: string }

type Place = { process: Process; variant: Variant; rows: readonly TableRow[]; since: readonly Entry[] }

/** Conflicts in words. `since`: what happened after the table was read. */
export function conflictsShown(ask: ProjectAsk, conflicts: readonly Conflict[], { process, variant, rows, since }: Place): ConflictShown[] {
  const { project, today, reader: { words } } = ask
  const say = words.variantPage
  const format = formatOf(words.id)
  const names = namesOf(project, words)
  const steps = ['processes', process.id, 'variants', variant.id, 'steps']
  return conflicts.map((conflict) => {
    const { key, field, step } = conflict
    const path = [...steps, step, ...(field === 'row' ? [] : [field])]
    const entry = since.findLast(({ patches }) => patches.flatMap(placesOf).some((place) => touches(place, path)))
    const row = say.rowOf({ number: String(stepNumber(step)), name: (rows.find((each) => each.key === key)?.cells.name ?? '').slice(0, 80) })
    const place = say.cellAt({ row, column: field === 'row' ? say.conflicts.row : say.columns[field] })
    return {
      key, name: `take.${key}.${field}`, sent: `${key}.${field}.${step}`, place, href: `#step-${stepNumber(key)}${field === 'row' ? '' : `-${field}`}`, ...sidesOf(words, conflict),
      who: entry ? say.remedies.by({ who: names.actor(entry.by.id), when: format.time(entry.at, project.timeZone, today) }) : '',
    }
  })
}

/** What each wrote into a cell, or did to a row, and what choosing it does. */
function sidesOf(words: ProjectAsk['reader']['words'], { field, mine, theirs }: Conflict): Pick<ConflictShown, 'mine' | 'theirs' | 'takeMine' | 'takeTheirs'> {
  const say = words.variantPage.conflicts
  if (field !== 'row') return { mine: cellSaid(words, field, mine) || say.empty, theirs: cellSaid(words, field, theirs) || say.empty, takeMine: '', takeTheirs: '' }
  return mine === 'gone' ? { mine: say.goneMine, theirs: say.keptTheirs, takeMine: say.takeOut, takeTheirs: say.keep } : { mine: say.keptMine, theirs: say.goneTheirs, takeMine: say.putBack, takeTheirs: say.leaveOut }
}

/** A cell as its reader knows it: what stands in a list by its word. */
export function cellSaid({ processWords, variantPage }: ProjectAsk['reader']['words'], field: CellField, text: string): string {
  const words: Partial<Record<CellField, Readonly<Record<string, string>>>> = { kind: processWords.kinds, system: processWords.systems, contact: processWords.contacts, value: processWords.values, control: { yes: variantPage.yes } }
  const known = words[field]
  return known && Object.hasOwn(known, text) ? (known[text] ?? text) : text
}
