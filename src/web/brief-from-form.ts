type Fields = Record<string, string | string[]>

const numbers = ['organisation.employees', 'organisation.users', 'organisation.sites', 'organisation.regions', 'organisation.subsidiaries', 'budget']
const lists = ['organisation.departments', 'problems']
const several = ['modules']

/** The fields of the new-project form; each is named by its place in a brief. */
export const formFields = [
  'name', 'start', 'goLive', 'language', 'calendar', 'currency', 'supplier', 'why', 'organisation.name', 'organisation.industry',
  ...numbers, ...lists, ...several,
] as const

/**
 * A posted form as a brief: a field left empty is not there, one line is one entry of a list, figures become numbers where they
 * are some. Any other field is passed on as it is, for the brief's own check to refuse.
 */
export function briefFromForm(fields: Fields): unknown {
  const brief: Record<string, unknown> = {}
  const organisation: Record<string, unknown> = {}
  for (const [field, given] of Object.entries(fields)) {
    const value = valueOf(field, given)
    if (value === undefined) continue
    if (field.startsWith('organisation.')) define(organisation, field.slice('organisation.'.length), value)
    else define(brief, field, value)
  }
  return Object.keys(organisation).length > 0 ? { ...brief, organisation } : brief
}

/** An own field even when it is called `__proto__`: then the check refuses it by name. */
const define = (object: object, key: string, value: unknown): void => {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })
}

function valueOf(field: string, given: string | string[]): unknown {
  const texts = [given].flat().map((text) => text.trim()).filter((text) => text !== '')
  const [text] = texts
  if (text === undefined) return undefined
  if (several.includes(field)) return texts
  if (lists.includes(field)) return text.split('\n').map((line) => line.trim()).filter((line) => line !== '')
  return numbers.includes(field) && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
}
