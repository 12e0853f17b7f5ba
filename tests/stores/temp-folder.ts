import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** An empty folder of one's own, and the way to take it away. */
export async function tempFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'sixgate-test-'))
  return { folder, remove: async () => await rm(folder, { recursive: true, force: true }) }
}
