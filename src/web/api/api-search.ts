import express, { type Request } from 'express'
import type { Context } from '../../changes/context.ts'
import { seen } from '../../changes/seen.ts'
import type { Who } from '../../domain/rights.ts'
import { documentsWritten } from '../../documents/catalogue.ts'
import { searchTold } from '../../exchange/search-told.ts'
import { similarTold } from '../../exchange/similar-told.ts'
import { localeFor, locales } from '../../locales/locales.ts'
import { hitKinds } from '../../method/search.ts'
import { localeAsked } from '../document-asked.ts'

/** `GET /search?q=&project=&kind=` and `GET /projects/:id/similar?text=&most=`; in the language asked for, by `locale` or by header. */
export function apiSearch(context: Context, whoOf: (req: Request) => Who) {
  const routes = express.Router()
  const wordsOf = (req: Request) => locales[localeAsked(req.query['locale'], localeFor(req.headers['accept-language']).id)]

  routes.get('/search', async (req, res) => {
    const only = hitKinds.find((kind) => kind === req.query['kind']) ?? null
    const told = await searchTold(context, whoOf(req), wordsOf(req), { q: textIn(req.query['q']), project: textIn(req.query['project']) || undefined, only, documents: documentsWritten })
    res.set('cache-control', 'no-store').json(told)
  })

  routes.get('/projects/:id/similar', async (req, res) => {
    const { project } = await seen(context, whoOf(req), req.params.id)
    const { text, description, most, except } = req.query
    res.set('cache-control', 'no-store').json(similarTold(project, wordsOf(req), { title: textIn(text), description: textIn(description) }, { most: Number(most) || 5, ...(except ? { except: textIn(except) } : {}) }))
  })
  return routes
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '')
