import express, { type Request, type Response } from 'express'
import { numberOf } from '../domain/by-id.ts'
import { similarTold } from '../exchange/similar-told.ts'
import type { Ask } from './ask.ts'
import { formBody } from './form-token.ts'
import { presentAsk } from './page-routes.ts'
import { newIssuePage } from './pages/new-issue-page.ts'
import { paths } from './paths.ts'
import type { Render } from './view-engine.ts'

/** `GET …/issues/similar?text=&description=&except=&most=`: what is like a text that somebody is writing, for the scripts of pages; and the form of a new issue, looked through before it is sent. */
export function similarRoutes(askOf: (req: Request) => Ask, render: Render) {
  const routes = express.Router()
  // What is like an issue that is being written: nothing is saved.
  routes.post(paths.newIssue(':project'), formBody('200kb'), async (req: Request, res: Response) => {
    const ask = await presentAsk({ ...askOf(req), query: {} }, String(req.params['project']))
    const { view, page } = await newIssuePage(ask, (req.body ?? {}) as Record<string, unknown>)
    res.type('html').send(render(view, page))
  })
  routes.get(paths.similarIssues(':project'), async (req: Request, res: Response) => {
    const { project, query, reader: { words } } = await presentAsk(askOf(req), String(req.params['project']))
    const told = similarTold(project, words, { title: textIn(query['text']), description: textIn(query['description']) }, { most: Number(query['most']) || 5, ...(query['except'] ? { except: textIn(query['except']) } : {}) })
    const withPlace = <T extends { issue: string }>(found: T) => ({ ...found, number: numberOf(found.issue), href: paths.issue(project.id, numberOf(found.issue)) })
    res.set('cache-control', 'no-store').json({ similar: told.similar.map(withPlace), known: told.known.map(withPlace) })
  })
  return routes
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '')
