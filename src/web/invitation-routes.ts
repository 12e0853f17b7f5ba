import express, { type Request, type Response } from 'express'
import { z } from 'zod'
import type { Account, Placement } from '../accounts/account.ts'
import type { Context } from '../changes/context.ts'
import { makeChange } from '../changes/make-change.ts'
import { LocaleId } from '../domain/ids.ts'
import { isProblem } from '../domain/problem.ts'
import { membersOf, personOf, type Who } from '../domain/rights.ts'
import { committeeQueue } from '../method/committee-queue.ts'
import { answerForm } from './answer-form.ts'
import type { Ask } from './ask.ts'
import { memberOf } from '../accounts/member-of.ts'
import { letsIn, setAsker } from './asker.ts'
import { formBody } from './form-token.ts'
import { invitationPage, placeGonePage } from './pages/entrance-pages.ts'
import { passwordTwice, samePasswords } from './password-twice.ts'
import { paths } from './paths.ts'
import { sentIn } from './plain-form.ts'
import { signInAs } from './sessions.ts'
import type { Render } from './view-engine.ts'

const TakeUp = z.strictObject({ ...passwordTwice, user: z.string().optional(), locale: LocaleId.optional(), timeZone: z.string().optional() })

/** Taking up a link: an account with its place in a project, or a new password. Who did is signed in. */
export function invitationRoutes(context: Context, askOf: (req: Request) => Ask, render: Render) {
  const { accounts } = context
  const routes = express.Router()
  const token = (req: Request): string => String(req.params['token'])

  routes.get(paths.invitation(':token'), async (req: Request, res: Response) => {
    const { view, page } = invitationPage(askOf(req), token(req), await accounts.link(token(req)))
    res.type('html').send(render(view, page))
  })

  routes.post(paths.invitation(':token'), ...formBody('128kb', 10), async (req: Request, res: Response) => {
    const shown = await accounts.link(token(req))
    await answerForm(res, askOf(req), 'take-up', req.body, (ask) => invitationPage(ask, token(req), shown), render, async () => {
      const { locale, timeZone, user: _shown, ...passwords } = sentIn(TakeUp, req.body)
      const password = samePasswords(passwords)
      const { account: { name }, placement, invitedBy, device } = await accounts.takeUp(token(req), password, given({ locale, timeZone }), req.ip ?? null)
      const account = await signInAs(req, res, context, name, password, device)
      setAsker(req, { account, who: memberOf(account) })
      if (!placement) return res.redirect(303, paths.portfolio())
      if (await takePlace(context, account, placement, invitedBy)) return res.redirect(303, await landing(context, account, placement.project))
      const { view, page } = placeGonePage(askOf(req))
      res.type('html').send(render(view, page))
    })
  })
  return routes
}

/** What was chosen. */
const given = ({ locale, timeZone }: Pick<z.infer<typeof TakeUp>, 'locale' | 'timeZone'>) => ({ ...(locale ? { locale } : {}), ...(timeZone ? { timeZone } : {}) })

/** Gives an account the place it was invited to, in the name of who invited. False when the place is gone, or who invited may no longer give it. */
async function takePlace(context: Context, { id: account }: Account, { project, person }: Placement, invitedBy: string | null): Promise<boolean> {
  const who = await inviterOf(context, invitedBy)
  if (!who) return false
  try {
    const { project: { team }, version } = await context.store.read(project)
    const place = team.find((each) => each.id === person && !each.withdrawn)
    if (place?.account !== null) return place?.account === account
    await makeChange(context, who, project, 'link-account', { person, account }, { basedOn: version })
    return true
  } catch (error) {
    if (isProblem(error)) return false
    throw error
  }
}

/** A member of the committee for whom something waits there begins with it; everybody else with the project. */
async function landing({ store, today }: Context, account: Account, id: string): Promise<string> {
  const { project } = await store.read(id)
  const me = personOf(project, account)
  const waits = me !== null && membersOf(project, 'steering-committee').some((member) => member.id === me.id) &&
    committeeQueue(project, today(project)).some(({ round, notVoted }) => round === null || notVoted.includes(me.id))
  return waits ? paths.committee(id) : paths.project(id)
}

async function inviterOf({ accounts }: Context, id: string | null): Promise<Who | null> {
  if (id === 'operator') return { id: 'operator', role: 'operator' }
  const account = id === null ? null : await accounts.find(id)
  return account?.administrator && letsIn(account) ? memberOf(account) : null
}
