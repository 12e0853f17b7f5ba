import express, { type Request, type RequestHandler } from 'express'
import type { Locale } from '../locales/locale.ts'
import { signInNeeded } from './bad-request.ts'
import { fieldNamed } from './field-named.ts'
import { ownPath } from './own-path.ts'
import { paths, withQuery } from './paths.ts'

/** As long as the longest form of a project. */
const read = express.urlencoded({ extended: false, limit: '2mb', parameterLimit: 5_000 })

/** Somebody sends a form whose session is over: it is read for nothing but to be shown once more. Throws 401. */
export const refuseSignedOut: RequestHandler = (req, res, next) => {
  read(req, res, () => next(signInNeeded()))
}

/** What is never shown again, and what nobody typed. */
const unshown = /^(?:_.*|password|again|old|code)$/
const chosen = /^(?:[a-z]+-\d+|true|false)$/

/** For the page that says nothing was saved: the way to sign in and back to where the form was, and what was typed. */
export function signedOut(req: Request, words: Locale): { link: { href: string; label: string }; typed: { label: string; text: string }[] } {
  const body = Object.entries((req.body ?? {}) as Record<string, string | string[]>)
  const typed = body.flatMap(([field, value]) => {
    const text = [value].flat().filter((each) => each.trim() !== '' && !chosen.test(each)).join('\n')
    return text === '' || unshown.test(field) ? [] : [{ label: fieldNamed(field, words), text }]
  })
  const from = pageOf(req)
  return { link: { href: withQuery(paths.signIn(), { next: from === '/' ? null : from }), label: words.frame.signIn }, typed }
}

/** The page that the form stood on: as the form says, else as the browser does; `/` where neither does. */
export function pageOf(req: Request): string {
  const back = (req.body as Record<string, unknown> | undefined)?.['_back']
  if (typeof back === 'string') return ownPath(back)
  const { referer = '' } = req.headers
  if (!URL.canParse(referer) || new URL(referer).host !== req.host) return '/'
  const { pathname, search } = new URL(referer)
  return ownPath(pathname + search)
}
