import type { Context } from '../changes/context.ts'
import { seen } from '../changes/seen.ts'
import type { Day } from '../domain/day.ts'
import type { Goal, MilestoneTarget } from '../domain/goal.ts'
import { currencyOf } from '../domain/goal-currency.ts'
import { milestoneDay } from '../domain/goal-figures.ts'
import { type Fault, Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import { PhaseId } from '../domain/ids.ts'
import { readFigure } from '../domain/read-figure.ts'
import { isFormula } from '../domain/read-reading.ts'
import type { Who } from '../domain/rights.ts'
import type { Locale } from '../locales/locale.ts'

type Fields = Readonly<Record<string, string | string[]>>

/** The forms in which people type the figures of a goal. */
const typed = new Set(['record-measurement', 'correct-measurement', 'set-milestone-targets'])
const single = new Set(['value', 'part', 'whole'])

/**
 * The fields of a form with a goal's figures as plain numbers: `1,234.5`, `45%`, `12.3 万` as people of the reader's language mean
 * them. Milestone targets without a value are none, and stand in the order of their days. Throws Problem `input-invalid`, which says
 * of every field that is not understood why.
 */
export async function figuresTyped(context: Context, who: Who, projectId: string, change: string, fields: Fields, words: Locale): Promise<Fields> {
  if (!typed.has(change)) return fields
  const { project } = await seen(context, who, projectId)
  const goal = project.goals.find(({ id }) => id === fields['goal'])
  if (!goal) return fields
  const faults: Fault[] = []
  const read = Object.fromEntries(Object.entries(fields).map(([name, text]): [string, string | string[]] => {
    const figure = isFigure(name) && typeof text === 'string' && text.trim() !== '' ? asNumber(text, name, goal, project, words) : { number: text }
    if ('fault' in figure) faults.push({ path: name, message: figure.fault })
    return [name, 'fault' in figure ? text : figure.number]
  }))
  if (faults.length > 0) throw new Problem('input-invalid', { change, faults })
  return change === 'set-milestone-targets' ? inOrder(read, project, context.today(project)) : read
}

const isFigure = (name: string): boolean => single.has(name) || /^milestones\.\d+\.value$/.test(name)

/** The number as its field takes it, or the code of a fault. */
function asNumber(text: string, name: string, goal: Goal, { currency }: Project, words: Locale): { number: string } | { fault: string } {
  if (isFormula(text)) return { fault: 'formula' }
  const isCount = name === 'part' || name === 'whole'
  const figure = readFigure(text, isCount ? 'count' : goal.unitKind, words.id, isCount ? {} : { currency: currencyOf(goal, currency), unit: goal.unit })
  return 'value' in figure ? { number: plain(figure.value) } : { fault: `figure:${figure.refused}` }
}

/** Without a power of ten, which no field takes. */
const plain = (value: number): string => (/e/.test(String(value)) ? value.toFixed(20).replace(/\.?0+$/, '') : String(value))

/** Rows as `milestones.0.…` by rising days; those that only name their checkpoint or are empty are left out. */
function inOrder(fields: Fields, project: Project, today: Day): Fields {
  const rows = new Map<string, Record<string, string>>()
  const rest: Record<string, string | string[]> = {}
  for (const [name, text] of Object.entries(fields)) {
    const [, index = '', field = ''] = /^milestones\.(\d+)\.(phase|on|value)$/.exec(name) ?? []
    if (index === '' || typeof text !== 'string') rest[name] = text
    else rows.set(index, { ...rows.get(index), [field]: text })
  }
  const given = [...rows.values()].filter(({ value = '', on = '' }) => value.trim() !== '' || on !== '')
  const sorted = given.map((row) => ({ row, day: dayOf(row, project, today) })).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  const milestones = Object.fromEntries(sorted.flatMap(({ row }, i) => Object.entries(row).map(([field, text]) => [`milestones.${i}.${field}`, text])))
  return given.length === 0 ? { ...rest, milestones: '' } : { ...rest, ...milestones }
}

function dayOf({ phase, on }: Record<string, string>, project: Project, today: Day): string {
  const known = PhaseId.safeParse(phase).data
  const target: MilestoneTarget = { id: 'target-0', phase: known ?? null, on: known ? null : ((on ?? '') as Day), value: 0 }
  return milestoneDay(project, target, today, { planned: false }) ?? ''
}
