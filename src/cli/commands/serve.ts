import { join } from 'node:path'
import { newSetUpCode } from '../../accounts/set-up-code.ts'
import { numberAsked } from '../asked.ts'
import { Refusal } from '../misuse.ts'
import { mailAsked } from '../mail-asked.ts'
import { proxyAsked, urlAsked } from '../proxy-asked.ts'
import type { Session } from '../session.ts'
import type { Serving } from '../world.ts'

export type ServeArgs = { port?: string | undefined; host?: string | undefined }

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost'])
const DEFAULT_PORT = 3000

/** `sixgate serve`: the web pages and the API, for who has an account, until somebody stops it. */
export async function serve(args: ServeArgs, session: Session): Promise<void> {
  const listen = listenAsked(args, session)
  const trustProxy = proxyAsked(session)
  const mail = mailAsked(session)
  if (!LOOPBACK.has(listen.host) && trustProxy === false) session.notice(session.words.messages.withoutTls(listen))
  const { accounts } = await session.context()
  const setUpCode = (await accounts.hasAdministrator()) ? null : newSetUpCode()
  await serveUntilStopped(session, { ...listen, demonstration: false, trustProxy, url: urlAsked(session), setUpCode, mail })
}

export type Listen = { port: number; host: string }

/** Where to listen. Throws `Misuse`. */
export function listenAsked({ port, host = '127.0.0.1' }: ServeArgs, session: Session): Listen {
  return { port: numberAsked(port ?? (session.world.env['PORT'] || undefined), 'port', session) ?? DEFAULT_PORT, host }
}

/** The same for who asks nobody to sign in. Throws a `Refusal` for addresses beyond this machine. */
export function listenHere(args: ServeArgs, session: Session): Listen {
  const listen = listenAsked(args, session)
  if (!LOOPBACK.has(listen.host)) throw new Refusal('host-refused', session.words.messages.hostRefused(listen))
  return listen
}

type Wanted = Listen & { demonstration: boolean; trustProxy: number | string[] | false; url: string | null; setUpCode: string | null; mail: Serving['mail'] }

export async function serveUntilStopped(session: Session, wanted: Wanted): Promise<void> {
  const { world, words: { messages }, folder } = session
  const { port, setUpCode } = wanted
  const context = await session.context()
  const served = await world.serve({ ...wanted, context, folder, logFile: join(folder, 'sixgate.log') }).catch((error: unknown) => {
    const code = (error as { code?: unknown }).code
    if (code === 'EADDRINUSE') throw new Refusal('port-taken', messages.portTaken({ port }))
    if (typeof code === 'string' && /^(?:EACCES|EADDRNOTAVAIL|ERR_SOCKET_BAD_PORT)$/.test(code)) throw new Refusal('port-refused', messages.portRefused({ port, reason: code }))
    throw error
  })
  session.answer({ address: served.address }, () => [messages.listening(served)])
  if (setUpCode !== null) session.notice(messages.setUpCode({ code: setUpCode, address: `${wanted.url ? `${wanted.url}/` : served.address}setup` }))
  await world.stopped()
  await served.close()
  session.notice(messages.stopped)
}
