import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { changeNamed } from '../../src/changes/make-change.ts'
import { changes } from '../../src/changes/registry.ts'

/** While the demonstration is played, and by nobody else. */
const machinery = ['pin-day']

describe('A day that somebody writes', () => {
  it('is of these centuries in every change that takes one', () => {
    const wild = Object.keys(changes).filter((name) => !machinery.includes(name)).flatMap((name) => daysIn(changeNamed(name).input, name))
    expect(wild).toContainEqual(['import-issues.rows.raisedOn', ['1990-01-01', '2200-12-31']])
    expect(wild.filter(([, taken]) => taken.join() !== '1990-01-01,2200-12-31')).toEqual([])
  })
})

/** Each field that takes days, and which of these it takes. */
function daysIn(schema: z.core.$ZodType, path: string): [path: string, taken: string[]][] {
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'optional': case 'default': case 'prefault': case 'nullable': return daysIn(def.innerType, path)
    case 'pipe': return daysIn(def.in, path)
    case 'array': return daysIn(def.element, path)
    case 'union': return def.options.flatMap((option) => daysIn(option, path))
    case 'object': return Object.entries(def.shape).flatMap(([key, field]) => daysIn(field, `${path}.${key}`))
    case 'string': return 'format' in def && def.format === 'date' ? [[path, ['0300-01-01', '1900-01-01', '1990-01-01', '2200-12-31', '2201-01-01', '9999-12-31'].filter((day) => (schema as z.ZodType).safeParse(day).success)]] : []
    default: return []
  }
}
