import ejs from 'ejs'
import express from 'express'
import { escapeHtml } from '../src/web/escape-html.ts'
import type { createApp } from '../src/web/app.ts'

/** A flat template with as many rows and bytes as a page: what the page costs beyond it is our own doing. */
export function flatTwin(html: string): () => string {
  const parts = html.split(/(?=<(?:tr|li|dt|option|path)\b)/)
  const rows = parts.slice(1).map((part) => ({ open: part.slice(0, part.indexOf('>') + 1), text: part.replace(/<[^>]*>/g, ''), rest: part.length }))
  const template = ejs.compile('<%- page.head %><% for (const row of page.rows) { %><tr><td><%= row.text %></td><td><%= row.fill %></td></tr>\n<% } %>', {
    strict: true, destructuredLocals: ['page'], escape: escapeHtml, compileDebug: false,
  })
  const page = {
    head: parts[0] ?? '',
    rows: rows.map(({ text, rest }) => ({ text, fill: 'x'.repeat(Math.max(0, rest - text.length - 28)) })),
  }
  return () => template({ page })
}

/** Flat pages behind the product's own middleware: routes of the same app, before its error handler. */
export function addControls(app: ReturnType<typeof createApp>, controls: ReadonlyMap<string, () => string>): void {
  app.use(express.Router().get('/control/:name', (req, res) => {
    res.set('cache-control', 'no-store').type('html').send(controls.get(req.params['name'] ?? '')?.() ?? '')
  }))
  // Express tries its layers in order; the last two answer what nobody served, and what failed.
  const { stack } = (app as unknown as { router: { stack: unknown[] } }).router
  stack.splice(stack.length - 3, 0, stack.pop())
}
