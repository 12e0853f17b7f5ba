import type { Request } from 'express'
import type { Logger } from 'pino'
import type { Accounts, AuditLine } from '../accounts/account.ts'
import { isProblem, type ProblemCode } from '../domain/problem.ts'
import { askerOf } from './asker.ts'
import { BadRequest } from './bad-request.ts'
import { isSafe } from './is-safe.ts'

/** So many lines a minute: whoever is refused on purpose is not to fill the disk. */
const MOST_PER_MINUTE = 60

/** What was refused, for the audit of sign-ins (what a person tried and may not) and for the log (what was turned away at the door). */
export type Trail = {
  note: (line: Omit<AuditLine, 'at'>) => void
  /** Any refusal; picks what is worth keeping. */
  refused: (req: Request, error: unknown, status: number) => void
}

/** What somebody signed in may not do, and tried. */
const tried: readonly ProblemCode[] = ['not-allowed', 'token-read-only', 'no-seat', 'committee-formed']
/** Read, this is a wrong address; sent, it is somebody at another's project. */
const whenSent: readonly ProblemCode[] = ['project-unknown']
const atTheDoor = new Set([401, 403, 429])

export function openTrail(accounts: Pick<Accounts, 'note'> | undefined, log: Logger): Trail {
  const few = atMost(MOST_PER_MINUTE)
  const some = atMost(MOST_PER_MINUTE)
  const note: Trail['note'] = (line) => {
    if (accounts && few()) accounts.note(line).catch((error: unknown) => log.error({ err: error }, 'the audit could not be written'))
  }
  return {
    note,
    refused: (req, error, status) => {
      const { account, who } = askerOf(req)
      const code = codeOf(error)
      const event = eventOf(code, account !== null, isSafe(req))
      const by = account?.id ?? null
      if (event) note({ event, account: by, by, address: req.ip ?? null, detail: `${code} ${req.method} ${loggedPath(req)}` })
      if (atTheDoor.has(status) && some()) log.info({ request: requestId(req), status, code, method: req.method, path: loggedPath(req), who: who.id, address: req.ip }, 'refused')
    },
  }
}

const codeOf = (error: unknown): string => (isProblem(error) || error instanceof BadRequest ? error.code : 'refused')

function eventOf(code: string, signedIn: boolean, reads: boolean): string | null {
  if (code === 'form-expired') return 'form-refused'
  const kept = tried.some((each) => each === code) || (!reads && whenSent.some((each) => each === code))
  return signedIn && kept ? 'change-refused' : null
}

/** The number that a request goes by in the log and in the answer. */
export const requestId = (req: Request): string => String(req.res?.getHeader('x-request-id') ?? '')

/** An address for the log: without its query, and without the secret that some carry in their path. */
export const loggedPath = ({ originalUrl }: Request): string =>
  (originalUrl.split('?', 1)[0] ?? '').replace(/^\/(invitation|calendar|report)\/.*$/s, '/$1/…').slice(0, 300)

/** Says yes so many times a minute. */
function atMost(most: number): () => boolean {
  let since = 0
  let count = 0
  return () => {
    const now = performance.now()
    if (now - since > 60_000) [since, count] = [now, 0]
    count += 1
    return count <= most
  }
}
