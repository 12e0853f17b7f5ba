import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import ejs from 'ejs'
import { svg } from './glyphs.ts'
import { icon } from './icon.ts'

export type Render = (view: string, page: object) => string

/**
 * All views compiled once. A view sees `page`, `include(name, page)` (a partial or another view), `icon(name)` and
 * `svg(glyph)`, and nothing else; whatever it prints is escaped unless it comes from one of these three.
 */
export function openViews(folder: string): Render {
  const views = new Map<string, View>()
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ejs')) continue
    const name = relative(folder, join(folder, file)).slice(0, -'.ejs'.length).split(sep).join('/')
    views.set(name, viewOf(readFileSync(join(folder, file), 'utf8'), join(folder, file)))
  }
  const render: Render = (name, page) => {
    const view = views.get(name)
    if (!view) throw new Error(`there is no view ${name}`)
    return view(page, include, icon, svg, escapeHtml)
  }
  const include = (name: string, page: object = {}) => render(`partials/${name}`, page)
  return render
}

type Include = (name: string, page?: object) => string
type View = (page: object, include: Include, icons: typeof icon, glyphs: typeof svg, escapeFn: typeof escapeHtml) => string

/** A view as a function. EJS writes its source; we give it its names, since the `include` of EJS looks for files at every call. */
function viewOf(text: string, filename: string): View {
  const template = new ejs.Template(text, { strict: true, filename, compileDebug: false })
  template.compile()
  return new Function('page', 'include', 'icon', 'svg', 'escapeFn', `"use strict";\n${template.source}`) as View
}

const risky = /[&<>"']/
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;' }

/** Most texts need no escaping: looking first costs less than replacing. */
export function escapeHtml(value: unknown): string {
  if (value === null || value === undefined) return ''
  const text = String(value)
  return risky.test(text) ? text.replace(/[&<>"']/g, (sign) => entities[sign] as string) : text
}
