import express, { type Request, type RequestHandler, type Response } from 'express'
import type { Context } from '../../changes/context.ts'
import { makeChange } from '../../changes/make-change.ts'
import { positionOf } from '../../domain/by-id.ts'
import type { Issue } from '../../domain/issue.ts'
import { isProblem, type Problem } from '../../domain/problem.ts'
import type { Who } from '../../domain/rights.ts'
import { explain } from '../../locales/explain.ts'
import { once } from '../once.ts'
import { gonePage } from '../pages/report/gone-page.ts'
import { type Deed, isDeed, reportedPage } from '../pages/report/reported-page.ts'
import { paths, withQuery } from '../paths.ts'
import { publicAddress } from '../public-address.ts'
import { statuses } from '../statuses.ts'
import { actorAt, type Doorway, provenSender, show } from './doorway.ts'
import { keysIn, opens, rememberKey } from './report-keys.ts'
import { readReport, textIn, uploadFault } from './report-upload.ts'

type Guards = { senders: RequestHandler[]; atDoor: RequestHandler; taken: RequestHandler }

/** What became of a report, and its reporter's answer: `/report/:token/:n`, for whoever has its key. */
export function reportedRoutes(way: Doorway, { senders, atDoor, taken }: Guards) {
  const routes = express.Router()
  const { askOf, render, doorOf } = way
  const gone = (req: Request, res: Response): void => show(res.status(404), gonePage(askOf(req)), render)

  routes.get(paths.reported(':token', ':n'), atDoor, (req: Request, res: Response) => {
    const given = req.query['key']
    const found = reportOf(way, req, typeof given === 'string' ? given : '')
    if (!found) return gone(req, res)
    // Whoever opens the address that they kept has it remembered here too.
    if (given !== undefined) rememberKey(req, res, doorOf(req).token, { n: found.n, key: found.key })
    const said = String(req.query['said'] ?? '')
    show(res, pageOf(way, req, found, { said: isDeed(said) ? said : null }), render)
  })

  routes.post(paths.reported(':token', ':n'), ...senders, atDoor, taken, readReport, provenSender, once, async (req: Request, res: Response) => {
    const found = reportOf(way, req, textIn(req, 'key'))
    if (!found) return gone(req, res)
    const who = actorAt(way, req)
    const deed = textIn(req, 'deed')
    if (typeof who === 'string' || !doorOf(req).isOpen || !isDeed(deed)) return gone(req, res)
    await answer(way, req, res, found, who, deed)
  })
  return routes
}

type Found = { issue: Issue; n: number; key: string }

/** The report of an address, if the key given or remembered is that of it; null: it is not told whether there is one. */
function reportOf({ doorOf }: Doorway, req: Request, given: string): Found | null {
  const { project, door } = doorOf(req)
  const text = String(req.params['n'])
  const n = /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0
  const issue = project.issues[positionOf(project.issues, `issue-${n}`)]
  const key = given !== '' ? given.slice(0, 100) : (keysIn(req).find((each) => each.n === n)?.key ?? '')
  return issue && !issue.withdrawn && issue.reporter.door === door.id && opens(issue, key) ? { issue, n, key } : null
}

async function answer(way: Doorway, req: Request, res: Response, found: Found, who: Who, deed: Deed): Promise<void> {
  const { askOf, render, doorOf } = way
  const { words } = askOf(req).reader
  const text = textIn(req, 'text')
  const refuse = (status: number, error: string): void => show(res.status(status), pageOf(way, req, found, { refused: { deed, text, error } }), render)
  const fault = uploadFault(req)
  if (fault) return refuse(fault === 'text' ? 413 : 400, words.reportPage.refusals[fault === 'text' ? 'text' : 'unread'])
  if (deed === 'word' && text.trim() === '') return refuse(422, words.reportPage.refusals.word)
  try {
    await answered(way.context, who, doorOf(req).project.id, found.issue.id, deed, text)
    res.redirect(303, `${withQuery(paths.reported(doorOf(req).token, found.n), { key: found.key, said: deed })}#now`)
  } catch (error) {
    if (!isProblem(error)) throw error
    refuse(statuses[error.code], isStale(error) ? words.reportPage.refusals.stale : explain(error, words))
  }
}

/** What is no way any more was one when the page was read. */
const isStale = ({ code }: Problem): boolean => code === 'issue-move-unknown' || code === 'issue-move-not-yours'

async function answered(context: Context, who: Who, project: string, issue: string, deed: Deed, text: string): Promise<void> {
  if (deed === 'word') await makeChange(context, who, project, 'comment-issue', { issue, text })
  else await makeChange(context, who, project, 'move-issue', { issue, status: deed === 'yes' ? 'verified' : 'in-progress', note: deed === 'no' ? text : '' })
}

type Answered = { refused?: Parameters<typeof reportedPage>[2]['refused']; said?: Deed | null }

function pageOf(way: Doorway, req: Request, { issue, n, key }: Found, { refused = null, said = null }: Answered) {
  const asked = way.doorOf(req)
  const who = actorAt(way, req)
  const address = `${publicAddress(req, way.url)}${withQuery(paths.reported(asked.token, n), { key })}`
  return reportedPage(way.askOf(req), asked, { issue, key, keys: keysIn(req), address, actor: asked.isOpen && typeof who !== 'string' ? who.id : null, refused, said })
}
