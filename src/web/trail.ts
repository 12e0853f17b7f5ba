import type { Request } from 'express'
import type { Logger } from 'pino'
import type { Accounts, AuditLine } from '../accounts/account.ts'
import { audited } from '../accounts/audited.ts'
import type { Store } from '../changes/context.ts'
import { isProblem, type Problems } from '../domain/problem.ts'
import { askerOf } from './asker.ts'
import { BadRequest } from './bad-request.ts'
import { isSafe } from './is-safe.ts'

/** So many lines a minute in the log: whoever is refused on purpose is not to fill the disk. The accounts limit the audit themselves. */
const MOST_PER_MINUTE = 60

/** What was refused, for the audit (what somebody tried and may not) and for the log (what was turned away at the door). */
export type Trail = {
  note: (line: Omit<AuditLine, 'at'>) => void
  /** Any refusal; picks what is worth keeping. */
  refused: (req: Request, error: unknown, status: number) => void
}

type Kept = { accounts: Pick<Accounts, 'note'>; store: Pick<Store, 'read'> }

const atTheDoor = new Set([401, 403, 429])

/** `kept`: where lines of the audit go; the demonstration has none. */
export function openTrail(kept: Kept | undefined, log: Logger): Trail {
  const some = atMost(MOST_PER_MINUTE)
  const firstTime = oncePerWindow()
  const note: Trail['note'] = (line) => {
    kept?.accounts.note(line).catch((error: unknown) => log.error({ err: error }, 'the audit could not be written'))
  }
  /** Somebody looks at a project that is not theirs. They hear what they hear of one that does not exist; whether it does is found out after that. */
  const lookedAt = (project: string, line: Omit<AuditLine, 'at'>): void => {
    kept?.store.read(project).then(() => {
      if (firstTime(`${line.by} ${project}`)) note(line)
    }, () => undefined)
  }
  return {
    note,
    refused: (req, error, status) => {
      const { account, who } = askerOf(req)
      const code = codeOf(error)
      const by = account?.id ?? null
      const lineOf = (event: string, kind: string) => ({ event, account: by, by, address: req.ip ?? null, detail: `${kind} ${req.method} ${loggedPath(req)}` })
      const found = audited(error, code, status, { signedIn: account !== null, reads: isSafe(req) })
      if (found) note(lineOf(found.event, found.kind))
      else if (account && isSafe(req) && isProblem(error) && code === 'project-unknown') lookedAt((error.facts as Problems['project-unknown']).project, lineOf('project-refused', code))
      if (atTheDoor.has(status) && some()) log.info({ request: requestId(req), status, code, method: req.method, path: loggedPath(req), who: who.id, address: req.ip }, 'refused')
    },
  }
}

function codeOf(error: unknown): string {
  if (isProblem(error) || error instanceof BadRequest) return error.code
  return (error as { status?: unknown }).status === 413 ? 'body-too-large' : 'bad-request'
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

const WINDOW_MS = 15 * 60_000
const MOST_KNOWN = 10_000

/** Says yes the first time of a quarter of an hour. */
function oncePerWindow(): (key: string) => boolean {
  let since = 0
  const known = new Set<string>()
  return (key) => {
    const now = performance.now()
    if (now - since > WINDOW_MS) {
      since = now
      known.clear()
    }
    if (known.has(key) || known.size >= MOST_KNOWN) return false
    known.add(key)
    return true
  }
}
