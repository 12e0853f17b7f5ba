#!/usr/bin/env node
import { text } from 'node:stream/consumers'
import { run } from './cli/run.ts'
import type { World } from './cli/world.ts'

const world: World = {
  out: (what) => void process.stdout.write(what),
  err: (what) => void process.stderr.write(what),
  env: process.env,
  stdin: async () => await text(process.stdin),
  isTerminal: { out: process.stdout.isTTY === true, err: process.stderr.isTTY === true },
  columns: process.stdout.columns ?? 100,
  openContext: async ({ notify, ...options }) => {
    const [{ openContext }, { noticeSentence }] = await Promise.all([import('./open-context.ts'), import('./stores/notice.ts')])
    return await openContext({ ...options, notify: (notice) => notify(noticeSentence(notice)) })
  },
  addresses: async (url) => (await import('./web/addresses.ts')).addressesAt(url),
  serve: async (what) => {
    const [{ serveWeb }, { sessionSecret }] = await Promise.all([import('./serve-web.ts'), import('./stores/session-secret.ts')])
    return await serveWeb(what.demonstration ? what : { ...what, secret: await sessionSecret(what.folder) })
  },
  stopped: async () => await new Promise<void>((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop())
  }),
}

// Whoever reads us may stop reading: `sixgate history … | head` is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

process.exitCode = await run(process.argv.slice(2), world)
