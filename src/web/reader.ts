import type { Request, Response } from 'express'
import { parseCookie as parse } from 'cookie'
import { LocaleId, type RoleId } from '../domain/ids.ts'
import type { Who } from '../domain/rights.ts'
import { localeFor } from '../locales/locales.ts'
import type { Locale } from '../locales/locale.ts'

/** Who looks: language, light or dark, and the role acted in. */
export type Reader = { words: Locale; theme: 'light' | 'dark' | null; who: Who; chooser: readonly RoleId[] }

/** The roles that the demonstration lets somebody act in. */
export const demonstrationRoles = ['project-manager', 'committee-chair', 'committee-member', 'consultant', 'supervisor', 'reader'] as const satisfies RoleId[]

const YEAR = 365 * 24 * 3600 * 1000

/** The reader of a request. Without accounts it is the operator, in the demonstration the role that was chosen. */
export function readerOf(req: Request, demonstration: boolean): Reader {
  const cookies = parse(req.headers.cookie ?? '')
  const asked = LocaleId.safeParse(req.query['lang'] ?? cookies['sixgate-language'])
  const words = localeFor(asked.success ? asked.data : req.headers['accept-language'])
  const theme = cookies['sixgate-theme'] === 'dark' ? 'dark' : cookies['sixgate-theme'] === 'light' ? 'light' : null
  if (!demonstration) return { words, theme, who: { id: 'operator', role: 'operator' }, chooser: [] }
  const role = demonstrationRoles.find((each) => each === cookies['sixgate-acting']) ?? 'project-manager'
  return { words, theme, who: { id: role, role }, chooser: demonstrationRoles }
}

/** Keeps a choice of the reader in a cookie. */
export function keepChoice(res: Response, name: 'language' | 'theme' | 'acting', value: string): void {
  res.cookie(`sixgate-${name}`, value, { httpOnly: true, sameSite: 'lax', maxAge: YEAR, path: '/' })
}
