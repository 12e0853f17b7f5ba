import type { Locale } from '../locales/locale.ts'

/** A field of a form as its reader knows it: `conditions.0.owner` is `Conditions 1, Owner`; what has no name stays as it is. */
export function fieldNamed(path: string, words: Locale): string {
  const labels: Readonly<Record<string, { label: string }>> = words.fields
  const places: string[] = []
  for (const step of path.split('.')) {
    const last = places.length - 1
    if (/^\d+$/.test(step) && last >= 0) places[last] = `${places[last]} ${Number(step) + 1}`
    else places.push(Object.hasOwn(labels, step) ? (labels[step]?.label ?? step) : step)
  }
  return places.reduce((position, field) => words.project.placeAndField({ position, field }))
}
