import express, { type Request, type Response } from 'express'
import { memberOf } from '../accounts/member-of.ts'
import type { Context } from '../changes/context.ts'
import { seen, seenHeads } from '../changes/seen.ts'
import { Problem } from '../domain/problem.ts'
import { personOf } from '../domain/rights.ts'
import { meetingCalendar, personalCalendar } from '../exchange/meetings-ics.ts'
import { localeFor } from '../locales/locales.ts'
import type { Ask } from './ask.ts'
import { paths } from './paths.ts'

/** Calendars: a file for each meeting, and for each person a secret address that a calendar asks again and again. `url`: our public address. */
export function calendarRoutes(context: Context, askOf: (req: Request) => Ask, url: string | null) {
  const routes = express.Router()
  const addressOf = (project: string): string | null => (url === null ? null : `${url.replace(/\/$/, '')}${paths.project(project)}`)

  routes.get(paths.meetingFile(':project', ':n'), async (req: Request, res: Response) => {
    const { reader: { words, who } } = askOf(req)
    const { project: id = '', n = '' } = req.params as Record<string, string>
    const held = await seen(context, who, id, versionOf(req.query['at']))
    const meeting = held.project.meetings.find((each) => each.id === `meeting-${n}` && !each.withdrawn)
    if (!meeting) throw new Problem('page-unknown', { path: req.path })
    send(res.set('content-disposition', `attachment; filename="${id}-meeting-${n}.ics"`), meetingCalendar({ held, today: context.today(held.project), words, address: addressOf(id) }, meeting))
  })

  routes.get(paths.calendar(':secret'), async (req: Request, res: Response) => {
    const secret = String(req.params['secret'])
    const account = secret.length <= 200 ? await context.accounts.feedHolder(secret) : null
    // A program asks, and the address is a secret: no page that repeats it in its links.
    if (!account) return void res.status(404).set('cache-control', 'no-store').type('text/plain').send(askOf(req).reader.words.frame.notFound)
    const who = memberOf(account)
    const words = localeFor(account.locale ?? undefined)
    const heads = (await seenHeads(context, who)).filter(({ damage, members }) => damage === null && members.includes(account.id))
    const projects = []
    for (const { id } of heads) {
      const held = await seen(context, who, id)
      projects.push({ held, person: personOf(held.project, who)?.id ?? null, today: context.today(held.project), words, address: addressOf(id) })
    }
    send(res, personalCalendar(projects, words))
  })
  return routes
}

const versionOf = (at: unknown): number | undefined => (at === undefined ? undefined : typeof at === 'string' && /^\d{1,9}$/.test(at) ? Number(at) : Number.NaN)

const send = (res: Response, calendar: string): void => {
  res.set('cache-control', 'no-store').type('text/calendar; charset=utf-8').send(calendar)
}
