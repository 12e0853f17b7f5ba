import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../package-root.ts'

const drawn = new Map<string, string>()

/** A Tabler outline icon as inline SVG, read once. Only for buttons and the top bar; a status never uses one. */
export function icon(name: string): string {
  const known = drawn.get(name)
  if (known) return known
  const file = readFileSync(join(packageRoot, 'node_modules/@tabler/icons/icons/outline', `${name}.svg`), 'utf8')
  const shapes = file.slice(file.indexOf('>', file.indexOf('<svg')) + 1, file.indexOf('</svg>')).replace(/<path stroke="none"[^>]*>/, '').trim()
  const made = `<svg class="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${shapes}</svg>`
  drawn.set(name, made)
  return made
}
