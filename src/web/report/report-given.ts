import { Line, OptionalLine, Paragraphs } from '../../domain/text.ts'
import type { Locale } from '../../locales/locale.ts'
import { formatOf } from '../../locales/format.ts'
import { OTHER } from '../pages/report/report-page.ts'

/** What a form of a report said. */
export type ReportGiven = { title: string; description: string; where: string; department: string; name: string }

/** The fields that people see. */
export const reportFields = ['title', 'description', 'where', 'department', 'otherDepartment', 'name'] as const

const LONGEST = { title: 300, description: 20_000, where: 300, department: 300, otherDepartment: 300, name: 300 } as const

/** A report as it was typed, or what is wrong with it, field by field. */
export function reportGiven(values: Record<string, string>, words: Locale): { given: ReportGiven } | { errors: Record<string, string> } {
  const { refusals } = words.reportPage
  const errors: Record<string, string> = {}
  const text = (name: (typeof reportFields)[number]): string => {
    const value = values[name] ?? ''
    const parsed = (name === 'description' ? Paragraphs : OptionalLine).safeParse(value)
    if (!parsed.success) errors[name] = refusals.long({ most: formatOf(words.id).number(LONGEST[name]) })
    return parsed.success ? parsed.data : ''
  }
  const department = text('department')
  const other = text('otherDepartment')
  const given = { title: text('title'), description: text('description'), where: text('where'), department: department === OTHER ? other : department, name: text('name') }
  if (!errors['title'] && !Line.safeParse(given.title).success) errors['title'] = refusals.what
  return Object.keys(errors).length > 0 ? { errors } : { given }
}
