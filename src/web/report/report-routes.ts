import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Response } from 'express'
import type { Context } from '../../changes/context.ts'
import { isProblem, type Problem } from '../../domain/problem.ts'
import type { Who } from '../../domain/rights.ts'
import { explain } from '../../locales/explain.ts'
import type { Ask, Page } from '../ask.ts'
import { askerOf } from '../asker.ts'
import { BadRequest, signInNeeded } from '../bad-request.ts'
import { noToken } from '../form-token.ts'
import { once } from '../once.ts'
import { knownShown } from '../pages/report/known-shown.ts'
import { gonePage, plainNotice } from '../pages/report/gone-page.ts'
import { reportPage, type ReportRefused } from '../pages/report/report-page.ts'
import { paths, withQuery } from '../paths.ts'
import { keepChoice } from '../reader.ts'
import { statuses } from '../statuses.ts'
import type { Trail } from '../trail.ts'
import type { Render } from '../view-engine.ts'
import { type DoorAsked, doorAsked } from './door-asked.ts'
import { reportFields } from './report-given.ts'
import { keysIn, newKey, rememberKey } from './report-keys.ts'
import { limitDoor, limitLooks, limitSenders } from './report-limits.ts'
import { reportRead } from './report-read.ts'
import { photoOf, readReport, textIn } from './report-upload.ts'
import { actorAt, type Doorway, provenSender, show } from './doorway.ts'
import { reportedRoutes } from './reported-routes.ts'
import { sendReport } from './send-report.ts'

/** The form of the front line: `/report/:token`. `askOf` answers for strangers too; who acts is decided here alone. */
export function reportRoutes(context: Context, askOf: (req: Request) => Ask, render: Render, url: string | null, trail: Pick<Trail, 'refused'>) {
  const routes = express.Router()
  const doors = new WeakMap<Request, DoorAsked>()
  const doorOf = (req: Request): DoorAsked => doors.get(req) as DoorAsked
  const way: Doorway = { context, askOf, render, url, doorOf }
  const senders = limitSenders()
  const taken = limitDoor(doorOf)
  const looks = limitLooks()

  /** Finds the door, so that all that follows knows it; who has none hears what everybody hears who has none. */
  const atDoor: RequestHandler = async (req, res, next) => {
    if (!askerOf(req).account) noToken(req)
    const asked = await doorAsked(context, String(req.params['token']))
    if (!asked) return show(res.status(404), gonePage(askOf(req)), render)
    if (req.query['lang'] !== undefined) keepChoice(res, 'language', askOf(req).reader.words.id)
    doors.set(req, asked)
    next()
  }
  /** Only while reports are taken. */
  const whileOpen: RequestHandler = (req, res, next) => (doorOf(req).isOpen ? next() : show(res.status(404), gonePage(askOf(req)), render))

  routes.get(paths.report(':token'), atDoor, whileOpen, ...onlyIf((req) => req.query['q'] !== undefined, looks), (req: Request, res: Response) => {
    const who = actorAt(way, req)
    if (who === 'stranger') return res.redirect(302, withQuery(paths.signIn(), { next: paths.report(doorOf(req).token) }))
    if (who === 'nobody') return show(res.status(404), gonePage(askOf(req)), render)
    const looked = req.query['q']
    show(res, formPage(way, req, { who, looked: typeof looked === 'string' && looked.trim() !== '' ? looked.slice(0, 300) : null }), render)
  })

  routes.get(paths.reportKnown(':token'), atDoor, whileOpen, looks, (req: Request, res: Response) => {
    const who = actorAt(way, req)
    const text = req.query['text']
    const rows = typeof who === 'string' || typeof text !== 'string' ? [] : knownShown(doorOf(req).project, text, askOf(req).reader.words)
    res.type('application/json').send(JSON.stringify({ known: rows.map(({ title, state, solution }) => ({ title, state: state.word, solution })) }))
  })

  routes.post(paths.report(':token'), ...senders, atDoor, whileOpen, taken, readReport, provenSender, once, async (req: Request, res: Response) => {
    const who = actorAt(way, req)
    if (who === 'stranger') throw signInNeeded()
    if (who === 'nobody') return show(res.status(404), gonePage(askOf(req)), render)
    await takeReport(way, req, res, who)
  })

  routes.use(reportedRoutes(way, { senders, atDoor, taken }))
  routes.use(paths.report(':token'), noticeOf(askOf, render, trail))
  return routes
}

const onlyIf = (wanted: (req: Request) => boolean, handler: RequestHandler): RequestHandler[] => [(req, res, next) => (wanted(req) ? handler(req, res, next) : next())]

function formPage({ askOf, doorOf }: Doorway, req: Request, { who, refused = null, looked = null }: { who: Who; refused?: ReportRefused | null; looked?: string | null }): Page {
  const ask = askOf(req)
  return reportPage(ask, doorOf(req), { keys: keysIn(req), signedIn: who.role === 'reporter' && who.id.startsWith('door-') ? null : (ask.reader.account?.name ?? ask.reader.words.method.roles[who.role ?? 'reader']), refused, looked })
}

/** Keeps a report, or shows its form again with what was typed and what is wrong. */
async function takeReport(way: Doorway, req: Request, res: Response, who: Who): Promise<void> {
  const { context, askOf, render, doorOf } = way
  const { words } = askOf(req).reader
  const asked = doorOf(req)
  const values = Object.fromEntries(reportFields.map((name) => [name, textIn(req, name)]))
  const read = reportRead(req, asked.project, values, words)
  const refuse = (status: number, errors: Record<string, string>): void => {
    const lost = photoOf(req) && !errors['photo'] ? { photo: words.reportPage.refusals.photoAgain } : {}
    show(res.status(status), formPage(way, req, { who, refused: { values, errors: { ...errors, ...lost } } }), render)
  }
  if ('status' in read) return refuse(read.status, read.errors)
  if (textIn(req, 'look') !== '') return show(res, formPage(way, req, { who, looked: read.given.title, refused: { values, errors: {} } }), render)
  try {
    const key = newKey()
    const { result } = await sendReport(context, who, asked, read.given, key, read.photo)
    const n = Number(String(result['issue']).slice('issue-'.length))
    rememberKey(req, res, asked.token, { n, key })
    res.redirect(303, withQuery(paths.reported(asked.token, n), { key, new: 1 }))
  } catch (error) {
    if (!isProblem(error)) throw error
    refuse(statuses[error.code], problemErrors(error, words))
  }
}

const problemErrors = (error: Problem, words: Ask['reader']['words']): Record<string, string> =>
  (error.code === 'files-full' ? { photo: words.reportPage.refusals.photosFull } : { '': explain(error, words) })

/** What was refused at the door is told on a page for strangers. */
function noticeOf(askOf: (req: Request) => Ask, render: Render, trail: Pick<Trail, 'refused'>): ErrorRequestHandler {
  return (error: unknown, req, res, next) => {
    if (res.headersSent || !(error instanceof BadRequest) || error.status === 401) return next(error)
    trail.refused(req, error, error.status)
    const ask = askOf(req)
    const say = ask.reader.words.reportPage
    const back = { href: ask.path, label: say.title }
    noToken(req)
    if (error.status === 429) return show(res.status(429), plainNotice(ask, say.busy, say.busyText({ minutes: minutesIn(res) }), back), render)
    show(res.status(error.status), plainNotice(ask, error.status === 413 ? say.tooLarge : say.failed, error.detail(ask.reader.words), back), render)
  }
}

const minutesIn = (res: Response): number => Math.max(1, Math.ceil(Number(res.getHeader('retry-after') ?? 60) / 60))
