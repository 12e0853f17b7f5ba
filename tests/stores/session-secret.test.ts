import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { sessionSecret } from '../../src/stores/session-secret.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sixgate-'))
})
afterEach(async () => await rm(folder, { recursive: true, force: true }))

it('is made once, for its owner alone, and the same for all who ask at once', async () => {
  const data = join(folder, 'data')
  const secrets = await Promise.all(Array.from({ length: 20 }, async () => await sessionSecret(data)))
  expect(new Set(secrets).size).toBe(1)
  expect(Buffer.from(secrets[0] ?? '', 'base64url').length).toBe(32)
  expect((await stat(join(data, 'session-secret'))).mode & 0o777).toBe(0o600)
  expect(await readdir(data)).toEqual(['session-secret'])
  expect(await sessionSecret(data)).toBe(secrets[0])
})

it('is refused when somebody shortened it, and stays as it is', async () => {
  await writeFile(join(folder, 'session-secret'), 'short\n')
  await expect(sessionSecret(folder)).rejects.toMatchObject({ code: 'file-format', facts: { file: join(folder, 'session-secret') } })
  expect(await readFile(join(folder, 'session-secret'), 'utf8')).toBe('short\n')
})

it('names the file when the folder cannot hold it', async () => {
  await writeFile(join(folder, 'data'), 'a file')
  await expect(sessionSecret(join(folder, 'data'))).rejects.toMatchObject({ code: expect.stringMatching(/file-unreadable|storage-failed/) as string })
})
