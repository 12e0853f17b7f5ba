import type { z } from 'zod'

/** What a field takes, as far as reading it from texts goes. */
export type Kind = { optional: boolean; nullable: boolean } & (
  | { type: 'text'; mayBeEmpty: boolean; /** Ids, days and the like, in which no comma can be meant. */ token: boolean }
  | { type: 'number' }
  | { type: 'yes-no' }
  | { type: 'list'; item: z.core.$ZodType }
  | { type: 'object'; shape: Readonly<Record<string, z.core.$ZodType>> }
  | { type: 'other' }
)

/** The kind behind optional, nullable, default and pipes; of an either-or, the side that takes a text or a branch of fields. */
export function kindOf(schema: z.core.$ZodType, given: 'leaf' | 'branch'): Kind {
  const { def } = (schema as z.core.$ZodTypes)._zod
  const bare = { optional: false, nullable: false }
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'prefault': return { ...kindOf(def.innerType, given), optional: true }
    case 'nullable': return { ...kindOf(def.innerType, given), nullable: true }
    case 'pipe': {
      const kind = kindOf(def.in, given)
      return kind.type === 'text' ? { ...kind, token: false, mayBeEmpty: takesEmpty(schema) } : kind
    }
    case 'union': return sideOf(def.options, given)
    case 'string': return { ...bare, type: 'text', mayBeEmpty: takesEmpty(schema), token: (def.checks ?? []).length > 0 || 'format' in def }
    case 'enum': return { ...bare, type: 'text', mayBeEmpty: false, token: true }
    case 'number': return { ...bare, type: 'number' }
    case 'boolean': return { ...bare, type: 'yes-no' }
    case 'array': return { ...bare, type: 'list', item: def.element }
    case 'object': return { ...bare, type: 'object', shape: def.shape }
    default: return { ...bare, type: 'other' }
  }
}

const takesEmpty = (schema: z.core.$ZodType): boolean => (schema as z.ZodType).safeParse('').success

function sideOf(options: readonly z.core.$ZodType[], given: 'leaf' | 'branch'): Kind {
  const kinds = options.map((option) => kindOf(option, given))
  const fits = (kind: Kind): boolean => (given === 'branch' ? kind.type === 'object' || kind.type === 'list' : kind.type === 'text' || kind.type === 'number')
  return kinds.find(fits) ?? kinds[0] ?? { type: 'other', optional: false, nullable: false }
}
