import type { Request, RequestHandler } from 'express'
import { authorise } from '../changes/authorise.ts'
import type { Context } from '../changes/context.ts'
import { changeNamed } from '../changes/make-change.ts'
import type { ChangeName } from '../changes/registry.ts'
import type { Who } from '../domain/rights.ts'

/** Refuses who may not make a change, before the body of the request is read. */
export type MaySend = (change: ChangeName) => RequestHandler

/**
 * `whoOf` tells who asks before the request is proved to come from our own page, for the proof stands in the body. So it is good for
 * refusing and for nothing else: whoever acts on the body asks again.
 */
export const maySendOf = (context: Context, whoOf: (req: Request) => Who): MaySend => (change) => async (req, _res, next) => {
  await authorise(context, whoOf(req), String(req.params['project']), changeNamed(change))
  next()
}
