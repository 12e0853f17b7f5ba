import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { compile, type TemplateFunction } from 'ejs'
import { svg } from './glyphs.ts'
import { icon } from './icon.ts'

export type Render = (view: string, page: object) => string

/**
 * All views compiled once. A view sees `page`, `include(name, page)` (a partial or another view), `icon(name)` and
 * `svg(glyph)`, and nothing else; whatever it prints is escaped unless it comes from one of these three.
 */
export function openViews(folder: string): Render {
  const views = new Map<string, TemplateFunction>()
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ejs')) continue
    const name = relative(folder, join(folder, file)).slice(0, -'.ejs'.length).split(sep).join('/')
    const options = { strict: true, destructuredLocals: ['page', 'include', 'icon', 'svg'], escape: escapeHtml, filename: join(folder, file), compileDebug: false }
    views.set(name, compile(readFileSync(join(folder, file), 'utf8'), options))
  }
  const render: Render = (name, page) => {
    const view = views.get(name)
    if (!view) throw new Error(`there is no view ${name}`)
    return view({ page, include, icon, svg })
  }
  const include = (name: string, page: object) => render(`partials/${name}`, page)
  return render
}

const risky = /[&<>"']/
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;' }

/** Most texts need no escaping: looking first costs less than replacing. */
export function escapeHtml(value: unknown): string {
  if (value === null || value === undefined) return ''
  const text = String(value)
  return risky.test(text) ? text.replace(/[&<>"']/g, (sign) => entities[sign] as string) : text
}
