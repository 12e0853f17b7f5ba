import { z } from 'zod'
import { Day, yearOf } from '../domain/day.ts'
import { faultsOf, trapIn } from '../domain/faults.ts'
import { type Fault, Problem } from '../domain/problem.ts'
import { placed, readYaml } from './yaml-source.ts'

const MAX_BYTES = 1_048_576
const Year = z.int().min(1990).max(2200)

/** As public collections of official holidays write a year; what else they say is passed over. */
const PublicYear = z.looseObject({
  year: Year,
  days: z.array(z.looseObject({ name: z.string().max(300).optional(), date: Day, isOffDay: z.boolean() })).max(400),
})
/** As a person writes one for this product. */
const OwnYear = z.strictObject({ country: z.string().trim().max(20).optional(), year: Year, daysOff: z.array(Day).max(400), workDays: z.array(Day).max(400).default([]) })

export type HolidayYear = { year: number; daysOff: Day[]; workDays: Day[] }

/**
 * The official days of one year, from JSON (or YAML) in either form: days off and make-up working days, ascending. Throws Problem
 * `calendar-invalid`; a year without any day is refused as `not-announced`, for it would count as known.
 */
export function readHolidayYear(text: string, file: string): HolidayYear {
  const source = readYaml(text, MAX_BYTES)
  if ('faults' in source) throw new Problem('calendar-invalid', { file, faults: source.faults })
  const { year, faults } = yearOfValue(source.value)
  if (year) return year
  throw new Problem('calendar-invalid', { file, faults: placed(faults, source) })
}

function yearOfValue(value: unknown): { year: HolidayYear; faults: [] } | { year: null; faults: Fault[] } {
  const trap = trapIn(value)
  if (trap) return { year: null, faults: [trap] }
  const isPublic = typeof value === 'object' && value !== null && 'days' in value
  const schema = isPublic ? PublicYear : OwnYear
  const parsed = schema.safeParse(value)
  if (!parsed.success) return { year: null, faults: faultsOf(parsed.error, schema, value) }
  const days = 'days' in parsed.data ? fromPublic(parsed.data as z.infer<typeof PublicYear>) : fromOwn(parsed.data as z.infer<typeof OwnYear>)
  const faults = dayFaults(days, parsed.data.year)
  if (faults.length > 0) return { year: null, faults }
  const sorted = (off: boolean): Day[] => days.filter((day) => day.off === off).map(({ date }) => date).sort()
  return { year: { year: parsed.data.year, daysOff: sorted(true), workDays: sorted(false) }, faults: [] }
}

type NamedDay = { date: Day; off: boolean; path: string }

const fromPublic = ({ days }: z.infer<typeof PublicYear>): NamedDay[] => days.map(({ date, isOffDay }, i) => ({ date, off: isOffDay, path: `days.${i}.date` }))
const fromOwn = ({ daysOff, workDays }: z.infer<typeof OwnYear>): NamedDay[] => [
  ...daysOff.map((date, i) => ({ date, off: true, path: `daysOff.${i}` })),
  ...workDays.map((date, i) => ({ date, off: false, path: `workDays.${i}` })),
]

/** The new year's holiday may begin in the last days of the year before. */
function dayFaults(days: readonly NamedDay[], year: number): Fault[] {
  if (days.length === 0) return [{ path: 'year', message: `not-announced:${year}` }]
  const seen = new Set<Day>()
  return days.flatMap(({ date, path }) => {
    const double = seen.has(date)
    seen.add(date)
    if (double) return [{ path, message: 'duplicate' }]
    return yearOf(date) === year || date.startsWith(`${year - 1}-12-`) ? [] : [{ path, message: 'other-year' }]
  })
}

