import { hash as digest, randomBytes } from 'node:crypto'
import { parseCookie } from 'cookie'
import type { Request, Response } from 'express'
import type { Issue } from '../../domain/issue.ts'
import { paths } from '../paths.ts'
import { isSame } from './door-asked.ts'

/** The key of a report that was sent through a door: whoever has it is its reporter. */
export type ReportKey = { n: number; key: string }

export const newKey = (): string => randomBytes(16).toString('base64url')

/** What of a key is kept. */
export const hashOfKey = (key: string): string => digest('sha256', key)

/** Whether a key is that of an issue. */
export const opens = ({ reporter }: Pick<Issue, 'reporter'>, key: string): boolean => isSame(reporter.key ?? '', hashOfKey(key))

const COOKIE = 'sixgate-reports'
const MOST = 10
const YEAR_MS = 365 * 86_400_000

/** The reports that this browser sent through a door and remembers, the newest first. */
export function keysIn({ headers }: Pick<Request, 'headers'>): ReportKey[] {
  const cookie = parseCookie(headers.cookie ?? '')[COOKIE] ?? ''
  const found = cookie.slice(0, 1_000).split('~').map((each) => /^(\d{1,9})\.([A-Za-z0-9_-]{22})$/.exec(each))
  return found.flatMap((match) => (match ? [{ n: Number(match[1]), key: match[2] ?? '' }] : [])).slice(0, MOST)
}

/** Has this browser remember one more report, for this door alone; scripts cannot read it. */
export function rememberKey(req: Request, res: Response, token: string, { n, key }: ReportKey): void {
  const kept = [{ n, key }, ...keysIn(req).filter((each) => each.n !== n)].slice(0, MOST)
  res.cookie(COOKIE, kept.map((each) => `${each.n}.${each.key}`).join('~'), { httpOnly: true, sameSite: 'lax', secure: req.secure, maxAge: YEAR_MS, path: paths.report(token) })
}
