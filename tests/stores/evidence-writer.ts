import { writeSync } from 'node:fs'
import { openFileStore } from '../../src/stores/file-store.ts'
import { recorded } from './made-file.ts'
import { created, madeProject } from './made-project.ts'

// A process of its own that keeps files and records them until it is killed, and prints `kept HASH` and `recorded HASH` once each
// is acknowledged: argv = folder, seed.
const [folder = '', seed = '1'] = process.argv.slice(2)
const store = await openFileStore({ folder })
await store.change('harbour', created(madeProject('harbour', 3))).catch((error: { code: string }) => {
  if (error.code !== 'project-exists') throw error
})
for (let n = 0; ; n += 1) {
  const bytes = new Uint8Array(200_000).fill((Number(seed) * 31 + n) % 251)
  bytes.set(new TextEncoder().encode(`${seed}-${n} `))
  const { hash } = await store.keepFile('harbour', bytes)
  writeSync(1, `0 kept ${hash}\n`)
  const { held } = await store.change('harbour', recorded(bytes))
  writeSync(1, `${held.version} recorded ${hash}\n`)
}
