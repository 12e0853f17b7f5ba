import express, { type Request, type Response } from 'express'
import { z } from 'zod'
import type { Account, Accounts, By } from '../accounts/account.ts'
import type { Context } from '../changes/context.ts'
import { Problem } from '../domain/problem.ts'
import { administratorIn } from './administrator-in.ts'
import { answerForm } from './answer-form.ts'
import type { Ask } from './ask.ts'
import { formBody } from './form-token.ts'
import { linkOf } from './link-of.ts'
import { oneAccountPage } from './pages/one-account-page.ts'
import { paths, withQuery } from './paths.ts'
import { sentIn, ticked } from './plain-form.ts'
import type { Render } from './view-engine.ts'

const Facts = z.strictObject({ name: z.string(), mail: z.string() })
const Rights = z.strictObject({ administrator: ticked, creates: ticked })
const Confirmation = z.strictObject({ confirm: z.string() })
const Nothing = z.strictObject({})

type Deed = (order: { req: Request; res: Response; ask: Ask; account: Account; by: By }) => Promise<void>
type Act = (name: string, deed: Deed) => void

/** One account and what administrators do with it. */
export function oneAccountRoutes({ accounts }: Context, askOf: (req: Request) => Ask, render: Render, { url }: { url: string | null }) {
  const routes = express.Router()
  const known = async (req: Request): Promise<Account> => {
    const id = String(req.params['account'])
    const account = await accounts.find(id)
    if (!account || account.id !== id) throw new Problem('account-unknown', { account: id })
    return account
  }

  routes.get(paths.accountOf(':account'), async (req: Request, res: Response) => {
    const ask = askOf(req)
    administratorIn(ask)
    const { view, page } = await oneAccountPage(ask, await known(req))
    res.type('html').send(render(view, page))
  })

  const act: Act = (name, deed) => {
    routes.post(`${paths.accountOf(':account')}/${name}`, ...formBody('64kb', 20), async (req: Request, res: Response) => {
      const asked = askOf(req)
      const by = { id: administratorIn(asked).id, address: req.ip ?? null }
      const account = await known(req)
      const ask = { ...asked, path: paths.accountOf(account.id), query: {} }
      await answerForm(res, ask, name, req.body, (again) => oneAccountPage(again, account), render, async () => await deed({ req, res, ask, account, by }))
    })
  }
  factDeeds(accounts, act)
  accessDeeds(accounts, act, render, url)
  return routes
}

const done = (res: Response, { id }: Account, what: string): void => res.redirect(303, withQuery(paths.accountOf(id), { done: what }))

function factDeeds(accounts: Accounts, act: Act): void {
  act('edit', async ({ req, res, account, by }) => done(res, await accounts.edit(by, account.id, sentIn(Facts, req.body)), 'saved'))
  act('rights', async ({ req, res, account, by }) => done(res, await accounts.edit(by, account.id, sentIn(Rights, req.body)), 'saved'))
  act('erase', async ({ req, res, ask, account, by }) => {
    const { confirm } = sentIn(Confirmation, req.body)
    if (confirm.trim() !== account.name) throw new Problem('account-invalid', { faults: [{ path: 'confirm', message: ask.reader.words.accountsPage.one.notConfirmed }] })
    await accounts.erase(by, account.id)
    done(res, account, 'erased')
  })
}

function accessDeeds(accounts: Accounts, act: Act, render: Render, url: string | null): void {
  act('reset', async ({ req, res, ask, account, by }) => {
    sentIn(Nothing, req.body)
    const { link } = await accounts.reset(by, account.id)
    const { expiresAt } = await accounts.link(link)
    const { view, page } = await oneAccountPage(ask, account, linkOf(req, url, ask, account, link, expiresAt))
    res.status(201).type('html').send(render(view, page))
  })
  act('disable', async ({ req, res, account, by }) => {
    sentIn(Nothing, req.body)
    done(res, await accounts.setDisabled(by, account.id, true), 'disabled')
  })
  act('enable', async ({ req, res, account, by }) => {
    sentIn(Nothing, req.body)
    done(res, await accounts.setDisabled(by, account.id, false), 'enabled')
  })
}
