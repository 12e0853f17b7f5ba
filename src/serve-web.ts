import { mkdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import { dirname } from 'node:path'
import { pino } from 'pino'
import type { Served, Serving } from './cli/world.ts'
import { addressesAt } from './web/addresses.ts'
import { createApp } from './web/app.ts'

/** Requests get this long to finish when the server is asked to stop. */
const GRACE_MS = 5_000

/** Serves the web app; `secret` signs its cookies. Rejects with the system's error when the port cannot be had. */
export async function serveWeb({ context, port, host, logFile, folder: _, mail, ...options }: Serving & { secret?: string }): Promise<Served> {
  await mkdir(dirname(logFile), { recursive: true, mode: 0o700 })
  const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ dest: logFile, sync: true, mode: 0o600 }))
  const server = createServer(createApp(context, { ...options, log }))
  await new Promise<void>((listening, refused) => {
    server.once('error', refused).listen(port, host, () => listening())
  })
  const address = server.address()
  const digests = mail && (await import('./notices/daily.ts')).keepDigests(context, {
    ...mail, addresses: addressesAt(options.url), failed: (error, what) => log.error({ err: error }, what),
  })
  const actual = typeof address === 'object' && address ? address.port : port
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${actual}/`,
    close: async () => {
      await digests?.stop()
      const late = setTimeout(() => server.closeAllConnections(), GRACE_MS)
      await new Promise<void>((closed) => {
        server.close(() => closed())
        server.closeIdleConnections()
      })
      clearTimeout(late)
    },
  }
}
