import express, { type ErrorRequestHandler, type Request, type Response } from 'express'
import { z } from 'zod'
import type { Context } from '../changes/context.ts'
import { answerForm } from './answer-form.ts'
import type { Ask } from './ask.ts'
import { askerOf } from './asker.ts'
import { BadRequest } from './bad-request.ts'
import { formBody } from './form-token.ts'
import { ownPath } from './own-path.ts'
import { signInPage, signOutPage } from './pages/entrance-pages.ts'
import { paths, withQuery } from './paths.ts'
import { sentIn } from './plain-form.ts'
import { deviceOf, endSession, signInAs } from './sessions.ts'
import type { Render } from './view-engine.ts'

const SignIn = z.strictObject({ user: z.string().max(1_000), password: z.string(), next: z.string().optional() })

/** Signing in and out. `askOf` answers for forms that are too old as well. */
export function signInRoutes(context: Context, askOf: (req: Request) => Ask, render: Render) {
  const { accounts } = context
  const routes = express.Router()
  const small = formBody('128kb', 10)
  const addressOf = (req: Request): string => req.ip ?? ''

  routes.get(paths.signIn(), async (req: Request, res: Response) => {
    const next = ownPath(req.query['next'])
    if (askerOf(req).account) return res.redirect(302, next)
    if (!(await accounts.hasAdministrator())) return res.redirect(302, paths.setUp())
    const { view, page } = signInPage(askOf(req), next)
    res.type('html').send(render(view, page))
  })

  routes.post(paths.signIn(), ...small, async (req: Request, res: Response) => {
    const next = ownPath((req.body as Record<string, unknown> | undefined)?.['next'])
    await answerForm(res, askOf(req), 'sign-in', req.body, (ask) => signInPage(ask, next), render, async () => {
      const { user, password } = sentIn(SignIn, req.body)
      await signInAs(req, res, context, user, password, deviceOf(req))
      res.redirect(303, next)
    })
  })
  // A sign-in page that stood open for long is shown anew, not an error.
  routes.use(paths.signIn(), ((error: unknown, req, res, next) => {
    if (!(error instanceof BadRequest) || error.code !== 'form-expired') return next(error)
    const ask = askOf(req)
    const { next: wanted, user } = (req.body ?? {}) as Record<string, unknown>
    const posted = { change: 'sign-in', values: { user: typeof user === 'string' ? user : '' }, problem: error.detail(ask.reader.words), faults: [] }
    const { view, page } = signInPage({ ...ask, posted }, ownPath(wanted))
    res.status(error.status).type('html').send(render(view, page))
  }) satisfies ErrorRequestHandler)

  routes.get(paths.signOut(), (req: Request, res: Response) => {
    if (!askerOf(req).account) return res.redirect(302, paths.signIn())
    const { view, page } = signOutPage(askOf(req))
    res.type('html').send(render(view, page))
  })
  routes.post(paths.signOut(), (req, res, next) => (askerOf(req).account ? next() : res.redirect(303, paths.signIn())), ...small, async (req: Request, res: Response) => {
    const { id } = askerOf(req).who
    await endSession(req, res)
    await accounts.note({ event: 'signed-out', account: id, by: id, address: addressOf(req), detail: '' })
    res.redirect(303, withQuery(paths.signIn(), { out: 1 }))
  })
  return routes
}
