import { writeSync } from 'node:fs'
import { openFileStore } from '../../src/stores/file-store.ts'
import { created, madeProject, progressed } from './made-project.ts'

// A process of its own that writes to one project until it is killed or `until` has come, several changes at a time, and
// prints the version of each change once it is acknowledged: argv = folder, writers, milliseconds (0 is for ever), name.
const [folder = '', writers = '1', forMs = '0', name = 'w'] = process.argv.slice(2)
const store = await openFileStore({ folder })
const until = Number(forMs) > 0 ? Date.now() + Number(forMs) : Number.POSITIVE_INFINITY

await store.change('harbour', created(madeProject('harbour', 20))).then(say, (error: { code: string }) => {
  if (error.code !== 'project-exists') throw error
})
say({ ...(await store.change(`pier-${name}`, created(madeProject(`pier-${name}`)))), result: `made pier-${name}` })
await Promise.all(Array.from({ length: Number(writers) }, async (_, writer) => {
  for (let n = 0; Date.now() < until; n += 1) {
    say(await store.change('harbour', progressed(`task-${1 + ((writer + n) % 20)}`, n % 101, `${name}-${writer}-${n}`)))
  }
}))
await store.close()

function say({ held, result }: { held: { version: number }; result: string | null }): void {
  writeSync(1, `${held.version} ${result ?? ''}\n`)
}
