import { audited } from '../accounts/audited.ts'
import type { Context } from '../changes/context.ts'
import { isProblem, type Problems } from '../domain/problem.ts'
import { OwnerOnly, Refusal } from './misuse.ts'
import type { Session } from './session.ts'

/** The status that a refusal by a rule would have on the web. */
const REFUSED = 422

/**
 * Keeps in the audit what the account of `--as` tried and was refused. A folder without accounts has no audit, and a line that cannot
 * be written keeps nobody from hearing why they were refused.
 */
export async function noteRefusal(error: unknown, session: Session, as: string, command: string): Promise<void> {
  try {
    const context = await session.context()
    const { accounts } = context
    const found = await eventOf(error, context)
    if (!found || (await accounts.list()).length === 0) return
    const account = (await accounts.find(as))?.id ?? null
    await accounts.note({ event: found.event, account, by: account, address: null, detail: `${found.kind} CLI sixgate ${command}` })
  } catch {
    // The refusal itself is what the person is to hear.
  }
}

async function eventOf(error: unknown, { store }: Context): Promise<{ event: string; kind: string } | null> {
  if (error instanceof OwnerOnly) return { event: 'change-refused', kind: 'owner-only' }
  if (error instanceof Refusal) return { event: 'change-refused', kind: error.code }
  if (!isProblem(error)) return null
  if (error.code !== 'project-unknown') return audited(error, error.code, REFUSED, { signedIn: true, reads: false })
  // A project that is not there was mistyped; one that is there is somebody else's.
  return await store.read((error.facts as Problems['project-unknown']).project).then(() => ({ event: 'project-refused', kind: error.code }), () => null)
}
