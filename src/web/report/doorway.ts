import type { Request, RequestHandler, Response } from 'express'
import type { Context } from '../../changes/context.ts'
import { rolesIn, type Who } from '../../domain/rights.ts'
import type { Ask, Page } from '../ask.ts'
import { askerOf } from '../asker.ts'
import { signInNeeded } from '../bad-request.ts'
import { isProven, provenForm } from '../form-token.ts'
import { isSafe } from '../is-safe.ts'
import { takeNumber } from '../once.ts'
import type { Render } from '../view-engine.ts'
import type { DoorAsked } from './door-asked.ts'

/** What a request through a door is answered with. */
export type Doorway = {
  context: Context
  askOf: (req: Request) => Ask
  render: Render
  url: string | null
  /** The door of a request that `atDoor` let through. */
  doorOf: (req: Request) => DoorAsked
}

/** Whoever is signed in proves that the form is ours; who is nobody acts as the door, and another site could do no more than they. */
export const provenSender: RequestHandler = (req, res, next) => {
  if (askerOf(req).account) return void provenForm(req, res, next)
  takeNumber(req)
  next()
}

/**
 * Who reports through a door: everybody as the door itself where no account is asked for; else the member who is signed in. `stranger`:
 * has to sign in first; `nobody`: is signed in, and does not belong here.
 */
export function actorAt({ askOf, doorOf }: Pick<Doorway, 'askOf' | 'doorOf'>, req: Request): Who | 'stranger' | 'nobody' {
  const { project, door } = doorOf(req)
  if (project.issueDesk.anonymous) return { id: door.id, role: 'reporter' }
  const { demonstration, reader: { who } } = askOf(req)
  if (!demonstration && !askerOf(req).account) return 'stranger'
  if (!isSafe(req) && !isProven(req)) throw signInNeeded()
  return rolesIn(project, who).length > 0 ? who : 'nobody'
}

export function show(res: Response, { view, page }: Page, render: Render): void {
  // The address is the key: no search engine is to find it.
  res.set({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' }).type('html').send(render(view, page))
}
