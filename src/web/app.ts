import { join } from 'node:path'
import express, { type Express, type Request, type Response } from 'express'
import helmet from 'helmet'
import type { Logger } from 'pino'
import type { Context } from '../changes/context.ts'
import { packageRoot } from '../package-root.ts'
import { sendProblems } from './api/api-problem.ts'
import { apiRoutes } from './api/api-routes.ts'
import { actRoutes } from './act-routes.ts'
import type { Ask } from './ask.ts'
import { fileRoutes } from './file-routes.ts'
import { guardLocal } from './guard-local.ts'
import { newRoutes } from './new-routes.ts'
import { pageRoutes } from './page-routes.ts'
import { keepChoice, readerOf } from './reader.ts'
import { showNotFound, showProblem } from './show-problem.ts'
import { openViews } from './view-engine.ts'

export type AppOptions = {
  /** Offers the roles to act as. */
  demonstration: boolean
  log: Logger
}

/** The web app over a context: pages, forms, API. It listens nowhere by itself. */
export function createApp(context: Context, options: AppOptions): Express {
  const app = express()
  const render = openViews(join(packageRoot, 'views'))
  // A page that was remembered (page-routes.ts) is the same object, and prints the same.
  const prints = new WeakMap<object, string>()
  const printed = (view: string, page: object): string => {
    const html = prints.get(page) ?? render(view, page)
    prints.set(page, html)
    return html
  }
  const reader = (req: Request) => readerOf(req, options.demonstration)
  app.disable('x-powered-by').set('query parser', 'simple').set('etag', false)
  app.use(helmet(security))
  app.use(staticFiles())
  app.use(guardLocal())
  app.use('/api', sendProblems(options.log)) // What the guard refuses; the routes answer for themselves.
  app.use(apiRoutes(context, (req) => reader(req).who, options.log))
  const askOf = (req: Request): Ask => ({
    context, reader: reader(req), demonstration: options.demonstration, path: req.path,
    params: req.params as Record<string, string>, query: req.query as Record<string, string>, posted: null,
  })
  for (const { pattern, page } of pageRoutes) {
    app.get(pattern, async (req: Request, res: Response) => {
      const ask = askOf(req)
      if (req.query['lang'] !== undefined) keepChoice(res, 'language', ask.reader.words.id)
      const { view, page: shown } = await page(ask)
      res.set('cache-control', 'no-store').type('html').send(printed(view, shown))
    })
  }
  app.use(fileRoutes(context, askOf, render))
  app.use(newRoutes(context, askOf, render))
  app.use(actRoutes(context, askOf, render))
  app.use(showNotFound(askOf, render))
  app.use(showProblem(options.log, askOf, render))
  return app
}

/** No script, style or picture from elsewhere, none inline; nobody frames us. Without TLS no upgrade is asked for. */
const security: Parameters<typeof helmet>[0] = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"], scriptSrc: ["'self'"], styleSrc: ["'self'"], imgSrc: ["'self'", 'data:'], connectSrc: ["'self'"],
      formAction: ["'self'"], frameAncestors: ["'none'"], baseUri: ["'none'"],
    },
  },
  strictTransportSecurity: false,
  referrerPolicy: { policy: 'same-origin' },
}

function staticFiles() {
  const files = express.Router()
  const options = { maxAge: '1h', index: false, dotfiles: 'ignore' as const }
  files.use('/lib/tabler.css', express.static(join(packageRoot, 'node_modules/@tabler/core/dist/css/tabler.min.css'), options))
  files.use('/public', express.static(join(packageRoot, 'public'), options))
  files.use('/script', express.static(join(packageRoot, 'dist/browser'), options))
  return files
}
