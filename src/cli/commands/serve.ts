import { join } from 'node:path'
import { numberAsked } from '../asked.ts'
import { Refusal } from '../misuse.ts'
import type { Session } from '../session.ts'

export type ServeArgs = { port?: string | undefined; host?: string | undefined }

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost'])
const DEFAULT_PORT = 3000

/** `sixgate serve`: the web pages and the API, for this machine only, until somebody stops it. */
export async function serve(args: ServeArgs, session: Session): Promise<void> {
  await serveUntilStopped(session, listenAsked(args, session), false)
}

export type Listen = { port: number; host: string }

/** Where to listen. Throws `Misuse`, and a `Refusal` for addresses beyond this machine: there are no accounts yet. */
export function listenAsked({ port, host = '127.0.0.1' }: ServeArgs, session: Session): Listen {
  if (!LOOPBACK.has(host)) throw new Refusal('host-refused', session.words.messages.hostRefused({ host }))
  return { port: numberAsked(port ?? (session.world.env['PORT'] || undefined), 'port', session) ?? DEFAULT_PORT, host }
}

export async function serveUntilStopped(session: Session, { port, host }: Listen, demonstration: boolean): Promise<void> {
  const { world, words: { messages }, folder } = session
  const context = await session.context()
  const served = await world.serve({ context, demonstration, port, host, logFile: join(folder, 'sixgate.log') }).catch((error: unknown) => {
    const code = (error as { code?: unknown }).code
    if (code === 'EADDRINUSE') throw new Refusal('port-taken', messages.portTaken({ port }))
    if (typeof code === 'string' && /^(?:EACCES|EADDRNOTAVAIL|ERR_SOCKET_BAD_PORT)$/.test(code)) throw new Refusal('port-refused', messages.portRefused({ port, reason: code }))
    throw error
  })
  session.answer({ address: served.address }, () => [messages.listening(served)])
  await world.stopped()
  await served.close()
  session.notice(messages.stopped)
}
