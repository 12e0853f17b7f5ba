import type { Request, Response } from 'express'
import { parseCookie as parse } from 'cookie'
import type { Account } from '../accounts/account.ts'
import { LocaleId, type RoleId } from '../domain/ids.ts'
import type { Who } from '../domain/rights.ts'
import { localeFor } from '../locales/locales.ts'
import type { Locale } from '../locales/locale.ts'
import { askerOf } from './asker.ts'

/** Who looks: language, light or dark, who is signed in, and in the demonstration the role or the person acted as. */
export type Reader = {
  words: Locale
  theme: 'light' | 'dark' | null
  who: Who
  /** The roles that can be chosen; only in the demonstration. */
  chooser: readonly RoleId[]
  /** Who is signed in. */
  account?: Account | null
}

/** The roles that the demonstration lets somebody act in. */
export const demonstrationRoles = ['project-manager', 'committee-chair', 'committee-member', 'consultant', 'supervisor', 'reader'] as const satisfies RoleId[]

const YEAR = 365 * 24 * 3600 * 1000

/** The reader of a request: in the demonstration whom they chose to be, else who is signed in, else nobody. */
export function readerOf(req: Request, demonstration: boolean): Reader {
  const cookies = parse(req.headers.cookie ?? '')
  const { account, who } = askerOf(req)
  const asked = LocaleId.safeParse(req.query['lang'] ?? cookies['sixgate-language'] ?? account?.locale)
  const words = localeFor(asked.success ? asked.data : req.headers['accept-language'])
  const theme = cookies['sixgate-theme'] === 'dark' ? 'dark' : cookies['sixgate-theme'] === 'light' ? 'light' : null
  return demonstration ? { words, theme, who: actorOf(cookies['sixgate-acting']), chooser: demonstrationRoles } : { words, theme, who, chooser: [], account }
}

/** A role, or a very person of the team: then with that person's rights and no others. */
function actorOf(chosen: string | undefined): Who {
  if (chosen !== undefined && isPerson(chosen)) return { id: chosen, name: '', administrator: false, creates: false, readOnly: false, project: null }
  const role = demonstrationRoles.find((each) => each === chosen) ?? 'project-manager'
  return { id: role, role }
}

const isPerson = (id: string): boolean => /^person-\d{1,9}$/.test(id)

/** Keeps a choice of the reader in a cookie. */
export function keepChoice(res: Response, name: 'language' | 'theme', value: string): void {
  res.cookie(`sixgate-${name}`, value, { ...choice, path: '/' })
}

/**
 * Keeps whom the reader of the demonstration acts as. A person belongs to one project: there the choice holds, elsewhere the role
 * chosen before does. `back` is the page that the choice was made on.
 */
export function keepActing(res: Response, chosen: string, back: string): void {
  const [project] = /^\/projects\/[a-z0-9-]{1,64}(?=[/?#]|$)/.exec(back) ?? []
  if (project && isPerson(chosen)) {
    res.cookie('sixgate-acting', chosen, { ...choice, path: project })
  } else if (demonstrationRoles.some((each) => each === chosen)) {
    if (project) res.clearCookie('sixgate-acting', { path: project })
    res.cookie('sixgate-acting', chosen, { ...choice, path: '/' })
  }
}

const choice = { httpOnly: true, sameSite: 'lax', maxAge: YEAR } as const
