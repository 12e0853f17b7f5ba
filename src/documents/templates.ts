import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ejs from 'ejs'
import { packageRoot } from '../package-root.ts'
import { markdownText } from './markdown-text.ts'
import type { DocumentModel } from './told.ts'

type Template = { text: string; print: ejs.TemplateFunction }

const templates = new Map<string, Template>()

/**
 * The Markdown of a document: its template with the model as `page`. A template sees nothing else but `partial(name)`, prints
 * with `<%= %>` only, and whatever it prints is plain text.
 */
export const markdownOf = (template: string, page: DocumentModel): string =>
  tidy(templateOf(template).print({ page, partial: partialsFor(page) }))

/** The text of a template and of all parts: when it changes, what was made from it is out of date. */
export const templateText = (template: string): string => [template, ...partials.map((name) => `partials/${name}`)].map((name) => templateOf(name).text).join('\n')

/** The parts that templates share. */
const partials = ['head', 'goals', 'scope', 'systems', 'milestones', 'risks'] as const

const partialsFor = (page: DocumentModel) => (name: (typeof partials)[number]) => ({ markdown: templateOf(`partials/${name}`).print({ page }) })

function templateOf(name: string): Template {
  const known = templates.get(name)
  if (known) return known
  const text = readFileSync(join(packageRoot, 'templates', `${name}.md.ejs`), 'utf8')
  const made = { text, print: ejs.compile(text, { escape: markdownText, strict: true, destructuredLocals: ['page', 'partial'], filename: name }) }
  templates.set(name, made)
  return made
}

const endsLine = (text: string, at: number): boolean => at === text.length || /[\n\r\u2028\u2029]/.test(text.charAt(at))

/** At most one empty line between blocks, none at the ends: templates may breathe. */
const tidy = (markdown: string): string => `${markdown.replace(/[ \t]+/g, (run, at: number) => (endsLine(markdown, at + run.length) ? '' : run)).replace(/\n{3,}/g, '\n\n').trim()}\n`
