import type { ProjectAsk } from './ask.ts'

/** An address, perhaps with query and fragment, that stays in the past where the page shows the past. */
export function heldAt({ past, held }: Pick<ProjectAsk, 'past' | 'held'>, href: string): string {
  if (!past || href === '') return href
  const [address = '', fragment] = href.split('#')
  return `${address}${address.includes('?') ? '&' : '?'}at=${held.version}${fragment === undefined ? '' : `#${fragment}`}`
}
