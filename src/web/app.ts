import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import express, { type Express, type Request, type Response } from 'express'
import type { Logger } from 'pino'
import type { Context } from '../changes/context.ts'
import { packageRoot } from '../package-root.ts'
import { accountRoutes } from './account-routes.ts'
import { accountsRoutes } from './accounts-routes.ts'
import { sendProblems } from './api/api-problem.ts'
import { apiRoutes } from './api/api-routes.ts'
import { actRoutes } from './act-routes.ts'
import type { Ask } from './ask.ts'
import { BadRequest, formExpired } from './bad-request.ts'
import { calendarRoutes } from './calendar-routes.ts'
import { guardedDoor, openDoor } from './door.ts'
import { evidenceRoutes } from './evidence-routes.ts'
import { fileRoutes } from './file-routes.ts'
import { isProven, placeholder } from './form-token.ts'
import { invitationRoutes } from './invitation-routes.ts'
import { type Limits, usualLimits } from './limits.ts'
import { iterationRoutes } from './iteration-routes.ts'
import { printInboxCount } from './inbox-count.ts'
import { issueFileRoutes } from './issue-file-routes.ts'
import { measurementRoutes } from './measurement-routes.ts'
import { shownImport } from './pages/process-import-page.ts'
import { processFileRoutes, processImportRoutes } from './process-routes.ts'
import { reportRoutes } from './report/report-routes.ts'
import { remedyRoutes } from './remedy-routes.ts'
import { stepTableRoutes } from './step-table-routes.ts'
import { newRoutes } from './new-routes.ts'
import { maySendOf } from './may-send.ts'
import { oneAccountRoutes } from './one-account-routes.ts'
import { pageRoutes } from './page-routes.ts'
import { publicAddress } from './public-address.ts'
import { raciRoutes } from './raci-routes.ts'
import { keepChoice, readerOf } from './reader.ts'
import { keepNothing, securityHeaders } from './security.ts'
import { showNotFound, showProblem } from './show-problem.ts'
import { setUpRoutes } from './set-up-routes.ts'
import { similarRoutes } from './similar-routes.ts'
import { signInRoutes } from './sign-in-routes.ts'
import { statuses } from './statuses.ts'
import { openTrail } from './trail.ts'
import { openViews } from './view-engine.ts'

export type AppOptions = {
  /** Offers the roles to act as, and asks nobody to sign in. */
  demonstration: boolean
  log: Logger
  /** Signs the cookies of sessions; made up where it is not given, and then sessions end with the process. */
  secret?: string
  /** Whom express is to believe about the address and TLS of who asks: so many proxies, or these addresses. */
  trustProxy?: number | string[] | false
  /** The address that people reach us at, where it is known. */
  url?: string | null
  /** Makes the first administrator. */
  setUpCode?: string | null
  limits?: Limits
}

/** The web app over a context: pages, forms, API. It listens nowhere by itself. */
export function createApp(context: Context, options: AppOptions): Express {
  const { demonstration, log, secret = randomBytes(32).toString('base64url'), trustProxy = false, url = null, setUpCode = null, limits = usualLimits } = options
  const app = express()
  const render = openViews(join(packageRoot, 'views'), placeholder)
  const printed = printedOnce(render)
  const trail = openTrail(demonstration ? undefined : context, log)
  // Nobody is told who asks before the request has proved that it comes from a page of ours.
  const reader = (req: Request) => {
    if (!isProven(req)) throw formExpired()
    return readerOf(req, demonstration)
  }
  const askOf = (req: Request): Ask => ({ ...askAnyway(req), reader: reader(req) })
  const askAnyway = (req: Request): Ask => ({
    context, reader: readerOf(req, demonstration), demonstration, path: req.path, address: publicAddress(req, url),
    params: req.params as Record<string, string>, query: req.query as Record<string, string>, posted: null,
    troubled: (error, what) => log.error({ err: error }, what),
    refused: (error) => trail.refused(req, error, error instanceof BadRequest ? error.status : statuses[error.code]),
  })
  const maySend = maySendOf(context, (req) => readerOf(req, demonstration).who)
  app.disable('x-powered-by').set('query parser', 'simple').set('etag', false).set('trust proxy', trustProxy)
  app.use(securityHeaders())
  app.use(staticFiles())
  app.use(keepNothing)
  if (demonstration) app.use(openDoor())
  else guardedDoor(app, context, { secret, url, limits }, trail)
  app.use(printInboxCount(context, (req) => readerOf(req, demonstration), (error) => log.error({ err: error }, 'the inbox could not be counted')))
  app.use('/api', sendProblems(log, trail)) // What the door refuses; the routes answer for themselves.
  app.use(apiRoutes(context, (req) => reader(req).who, log, trail))
  app.use(calendarRoutes(context, askOf, url)) // Before the pages: a file's name begins like the address of a page.
  app.use(measurementRoutes(context, askOf, render, maySend)) // Likewise.
  app.use(issueFileRoutes(context, askOf, render, maySend)) // Likewise.
  app.use(processFileRoutes(context, askOf)) // Likewise.
  app.use(stepTableRoutes(context, askOf, render)) // Likewise.
  app.use(processImportRoutes(context, askOf, render, shownImport, maySend))
  app.use(remedyRoutes(context, askOf, render))
  app.use(similarRoutes(askOf, render)) // Before the page of an issue by its number.
  for (const { pattern, page } of pageRoutes) {
    app.get(pattern, async (req: Request, res: Response) => {
      const ask = askOf(req)
      if (req.query['lang'] !== undefined) keepChoice(res, 'language', ask.reader.words.id)
      const { view, page: shown } = await page(ask)
      res.type('html').send(printed(view, shown))
    })
  }
  if (!demonstration) {
    app.use(signInRoutes(context, askAnyway, render))
    app.use(setUpRoutes(context, askOf, render, { setUpCode }))
    app.use(invitationRoutes(context, askOf, render))
    app.use(accountRoutes(context, askOf, render, { url }))
    app.use(accountsRoutes(context, askOf, render, { url }))
    app.use(oneAccountRoutes(context, askOf, render, { url }))
  }
  app.use(reportRoutes(context, askAnyway, render, url, trail))
  app.use(fileRoutes(context, askOf, render))
  app.use(evidenceRoutes(context, askOf, render, maySend))
  app.use(raciRoutes(context, askOf))
  app.use(newRoutes(context, askOf, render))
  app.use(iterationRoutes(context, askOf, render))
  app.use(actRoutes(context, askOf, render))
  app.use(showNotFound(askAnyway, render))
  app.use(showProblem(log, askAnyway, render, trail))
  return app
}

/** A page that was remembered (page-routes.ts) is the same object, and prints the same. */
function printedOnce(render: (view: string, page: object) => string): (view: string, page: object) => string {
  const prints = new WeakMap<object, string>()
  return (view, page) => {
    const html = prints.get(page) ?? render(view, page)
    prints.set(page, html)
    return html
  }
}

function staticFiles() {
  const files = express.Router()
  const options = { maxAge: '1h', index: false, dotfiles: 'ignore' as const }
  files.use('/lib/tabler.css', express.static(join(packageRoot, 'node_modules/@tabler/core/dist/css/tabler.min.css'), options))
  files.use('/public', express.static(join(packageRoot, 'public'), options))
  files.use('/script', express.static(join(packageRoot, 'dist/browser'), options))
  return files
}
