import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import ejs from 'ejs'
import { labelled } from '../locales/labelled.ts'
import { escapeHtml } from './escape-html.ts'
import { svg } from './glyphs.ts'
import { icon } from './icon.ts'
import { kept } from './kept.ts'

export type Render = (view: string, page: object) => string

/**
 * All views, each compiled when it is first shown. A view sees `page`, `include(name, page)` (a partial or another view), `icon(name)`,
 * `svg(glyph)`, `kept(text)` and `labelled(label, text)`, and nothing else; whatever it prints is escaped unless it comes from one of the first four.
 * `inForms` is put into every form that posts, so that no view can forget it.
 */
export function openViews(folder: string, inForms = ''): Render {
  const files = new Map<string, string>()
  const views = new Map<string, View>()
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ejs')) continue
    const name = relative(folder, join(folder, file)).slice(0, -'.ejs'.length).split(sep).join('/')
    files.set(name, join(folder, file))
  }
  const render: Render = (name, page) => (views.get(name) ?? compiled(name))(page, include, icon, svg, kept, labelled, escapeHtml)
  function compiled(name: string): View {
    const file = files.get(name)
    if (!file) throw new Error(`there is no view ${name}`)
    const view = viewOf(withField(readFileSync(file, 'utf8'), inForms), file)
    views.set(name, view)
    return view
  }
  const include = (name: string, page: object = {}) => render(`partials/${name}`, page)
  return render
}

type Include = (name: string, page?: object) => string
type View = (page: object, include: Include, icons: typeof icon, glyphs: typeof svg, keeps: typeof kept, labels: typeof labelled, escapeFn: typeof escapeHtml) => string

/** Markup right after the opening of each form that posts; what EJS prints may stand inside of a tag. */
const withField = (text: string, field: string): string =>
  text.replace(/<form\b(?:<%[\s\S]*?%>|[^<>])*>/g, (tag) => (/\smethod="post"/.test(tag) ? tag + field : tag))

/** A view as a function. EJS writes its source; we give it its names, since the `include` of EJS looks for files at every call. */
function viewOf(text: string, filename: string): View {
  const template = new ejs.Template(text, { strict: true, filename, compileDebug: false })
  template.compile()
  return new Function('page', 'include', 'icon', 'svg', 'kept', 'labelled', 'escapeFn', `"use strict";\n${template.source}`) as View
}
