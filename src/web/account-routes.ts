import express, { type Request, type Response } from 'express'
import { z } from 'zod'
import { type Account, type By, DigestRhythm } from '../accounts/account.ts'
import type { Context } from '../changes/context.ts'
import { seen } from '../changes/seen.ts'
import { LocaleId } from '../domain/ids.ts'
import { Problem } from '../domain/problem.ts'
import { answerForm } from './answer-form.ts'
import type { Ask } from './ask.ts'
import { signInNeeded } from './bad-request.ts'
import { formBody } from './form-token.ts'
import { accountPage, type Once, tokenDays } from './pages/account-page.ts'
import { passwordTwice, samePasswords } from './password-twice.ts'
import { paths, withQuery } from './paths.ts'
import { orNull, sentIn, ticked } from './plain-form.ts'
import { publicAddress } from './public-address.ts'
import type { Render } from './view-engine.ts'

const Profile = z.strictObject({ locale: orNull(LocaleId), timeZone: orNull(z.string().max(60)), digest: DigestRhythm.optional() })
const NewPassword = z.strictObject({ user: z.string(), old: z.string(), ...passwordTwice })
const NewToken = z.strictObject({ name: z.string(), project: orNull(z.string().max(64)), readOnly: ticked, days: orNull(z.enum(tokenDays.flatMap((days) => (days === null ? [] : [String(days)])))) })
const OldToken = z.strictObject({ token: z.string() })
const Nothing = z.strictObject({})

type Deed = (facts: { req: Request; res: Response; ask: Ask; account: Account; by: By }) => Promise<void>
type Act = (path: string, name: string, deed: Deed) => void
type Show = (res: Response, ask: Ask, account: Account, once: Once) => Promise<void>

/** What people do with their own account. */
export function accountRoutes(context: Context, askOf: (req: Request) => Ask, render: Render, { url }: { url: string | null }) {
  const routes = express.Router()

  const show: Show = async (res, ask, account, once) => {
    const { view, page } = await accountPage({ ...ask, path: paths.account(), query: {} }, account, once)
    res.status(201).type('html').send(render(view, page))
  }

  const act: Act = (path, name, deed) => {
    routes.post(`${paths.account()}${path}`, ...formBody('128kb', 20), async (req: Request, res: Response) => {
      const ask = askOf(req)
      const account = ownAccount(ask)
      await answerForm(res, ask, name, req.body, (again) => accountPage({ ...again, path: paths.account(), query: {} }, account), render, async () =>
        await deed({ req, res, ask, account, by: { id: account.id, address: req.ip ?? null } }))
    })
  }

  routes.get(paths.account(), async (req: Request, res: Response) => {
    const ask = askOf(req)
    const { view, page } = await accountPage(ask, ownAccount(ask))
    res.type('html').send(render(view, page))
  })
  selfDeeds(context, act)
  accessDeeds(context, act, show, url)
  return routes
}

const done = (res: Response, what: string, part: string): void => res.redirect(303, `${withQuery(paths.account(), { done: what })}#${part}`)

/** Settings, password, sessions. */
function selfDeeds({ accounts }: Context, act: Act): void {
  act('/profile', 'profile', async ({ req, res, account, by }) => {
    const { digest, ...profile } = sentIn(Profile, req.body)
    await accounts.edit(by, account.id, { ...profile, ...(digest ? { digest } : {}) })
    done(res, 'profile', 'profile')
  })
  act('/password', 'password', async ({ req, res, account, by }) => {
    const { old, user: _name, ...passwords } = sentIn(NewPassword, req.body)
    await accounts.changePassword(by, account.id, old, samePasswords(passwords))
    await accounts.signOutEverywhere(by, account.id, req.sessionID)
    done(res, 'password', 'password')
  })
  act('/sessions', 'everywhere', async ({ req, res, account, by }) => {
    sentIn(Nothing, req.body)
    await accounts.signOutEverywhere(by, account.id, req.sessionID)
    done(res, 'sessions', 'sessions')
  })
}

/** What lets programs in: tokens and the address of the calendar. */
function accessDeeds(context: Context, act: Act, show: Show, url: string | null): void {
  const { accounts } = context
  act('/tokens', 'token', async ({ req, res, ask, account, by }) => {
    const { days, ...token } = sentIn(NewToken, req.body)
    if (token.project !== null) await seen(context, ask.reader.who, token.project)
    const made = await accounts.addToken(by, account.id, { ...token, days: days === null ? null : Number(days) })
    await show(res, ask, account, { kind: 'token', value: made.token })
  })
  act('/tokens/revoke', 'revoke', async ({ req, res, account, by }) => {
    const { token } = sentIn(OldToken, req.body)
    const mine = (await accounts.tokens(account.id)).some(({ id }) => id === token)
    if (!mine) throw new Problem('token-unknown', { token })
    await accounts.revokeToken(by, token)
    done(res, 'revoked', 'tokens')
  })
  act('/feed', 'feed', async ({ req, res, ask, account, by }) => {
    sentIn(Nothing, req.body)
    const secret = await accounts.makeFeed(by, account.id)
    await show(res, ask, account, { kind: 'feed', value: publicAddress(req, url) + paths.calendar(secret) })
  })
  act('/feed/revoke', 'end-feed', async ({ req, res, account, by }) => {
    sentIn(Nothing, req.body)
    await accounts.revokeFeed(by, account.id)
    done(res, 'feed', 'feed')
  })
}

function ownAccount({ reader: { account } }: Ask): Account {
  if (!account) throw signInNeeded()
  return account
}
