import express, { type Request, type Response } from 'express'
import { z } from 'zod'
import { isSetUpCode } from '../accounts/set-up-code.ts'
import type { Context } from '../changes/context.ts'
import { Problem } from '../domain/problem.ts'
import { answerForm } from './answer-form.ts'
import type { Ask } from './ask.ts'
import { formBody } from './form-token.ts'
import { limitCodes } from './limits.ts'
import { setUpPage } from './pages/entrance-pages.ts'
import { passwordTwice, samePasswords } from './password-twice.ts'
import { paths } from './paths.ts'
import { sentIn } from './plain-form.ts'
import { signInAs } from './sessions.ts'
import type { Render } from './view-engine.ts'

const SetUp = z.strictObject({ code: z.string().max(200), name: z.string(), mail: z.string(), ...passwordTwice })

/** The first account of an installation: who knows the code that the start printed makes it, once. */
export function setUpRoutes(context: Context, askOf: (req: Request) => Ask, render: Render, { setUpCode }: { setUpCode: string | null }) {
  const { accounts } = context
  const routes = express.Router()
  routes.get(paths.setUp(), async (req: Request, res: Response) => {
    if (await accounts.hasAdministrator()) return res.redirect(302, paths.signIn())
    const { view, page } = setUpPage(askOf(req))
    res.type('html').send(render(view, page))
  })
  let underWay = false
  routes.post(paths.setUp(), limitCodes(), ...formBody('128kb', 10), async (req: Request, res: Response) => {
    if (await accounts.hasAdministrator()) return res.redirect(303, paths.signIn())
    await answerForm(res, askOf(req), 'set-up', req.body, setUpPage, render, async () => {
      const { code, name, mail, ...passwords } = sentIn(SetUp, req.body)
      // Two administrators at once would be one too many.
      if (underWay || !isSetUpCode(code, setUpCode)) throw new Problem('set-up-code-wrong', {})
      const password = samePasswords(passwords)
      underWay = true
      try {
        const account = await accounts.add({ id: 'operator', address: req.ip ?? null }, { name, mail, administrator: true, creates: true }, password)
        await signInAs(req, res, context, account.name, password, null)
      } finally {
        underWay = await accounts.hasAdministrator()
      }
      res.redirect(303, paths.accounts())
    })
  })
  return routes
}
