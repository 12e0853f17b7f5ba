import express, { type Request, type Response } from 'express'
import { z } from 'zod'
import { Placement } from '../accounts/account.ts'
import type { Context } from '../changes/context.ts'
import { standingById } from '../domain/by-id.ts'
import { Problem } from '../domain/problem.ts'
import { answerForm } from './answer-form.ts'
import type { Ask } from './ask.ts'
import { administratorIn } from './administrator-in.ts'
import { formBody } from './form-token.ts'
import { accountsPage, invitationDays } from './pages/accounts-page.ts'
import { linkOf } from './link-of.ts'
import { paths } from './paths.ts'
import { orNull, sentIn, ticked } from './plain-form.ts'
import { later } from './session-store.ts'
import type { Render } from './view-engine.ts'

const Invitation = z.strictObject({
  name: z.string(), mail: z.string(), administrator: ticked, creates: ticked, days: z.enum(invitationDays.map(String)), project: orNull(Placement.shape.project).optional(), person: orNull(Placement.shape.person).optional(),
})

/** All accounts, and invitations; for administrators. */
export function accountsRoutes(context: Context, askOf: (req: Request) => Ask, render: Render, { url }: { url: string | null }) {
  const { accounts } = context
  const routes = express.Router()

  routes.get(paths.accounts(), async (req: Request, res: Response) => {
    const ask = askOf(req)
    administratorIn(ask)
    const { view, page } = await accountsPage(ask)
    res.type('html').send(render(view, page))
  })

  routes.post(paths.accounts(), ...formBody('64kb', 20), async (req: Request, res: Response) => {
    const ask = { ...askOf(req), path: paths.accounts(), query: {} }
    const by = { id: administratorIn(ask).id, address: req.ip ?? null }
    await answerForm(res, ask, 'invite', req.body, accountsPage, render, async () => {
      const { days, project, person, name, ...wanted } = sentIn(Invitation, req.body)
      const placement = project && person ? { project, person } : null
      const place = placement && (await freePlace(context, placement))
      const { account, link } = await accounts.invite(by, { ...wanted, name: name.trim() === '' && place ? place.name : name }, placement, Number(days))
      const { view, page } = await accountsPage({ ...ask, query: project ? { project } : {} }, linkOf(req, url, ask, account, link, later(context.clock(), Number(days) * 86_400_000)))
      res.status(201).type('html').send(render(view, page))
    })
  })
  return routes
}

/** A place is offered to one person at a time. Throws Problems `project-unknown`, `thing-unknown`, `account-taken`. */
async function freePlace({ store }: Context, { project: id, person }: Placement): Promise<{ name: string }> {
  const { project } = await store.read(id)
  const { account, name } = standingById(project.team, person, 'person')
  if (account !== null) throw new Problem('account-taken', { account, person: name })
  return { name }
}
