import { chmod, mkdir, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createProject } from '../../src/changes/create-project.ts'
import type { Day } from '../../src/domain/day.ts'
import { openContext } from '../../src/open-context.ts'
import { serveWeb } from '../../src/serve-web.ts'
import { cheapHash } from '../accounts/cheap-hash.ts'
import { castBrief } from '../cast/cast.ts'
import { tempFolder } from './temp-folder.ts'

const now = () => '2026-06-10T02:00:00.000Z'
let temp: Awaited<ReturnType<typeof tempFolder>>
beforeEach(async () => {
  temp = await tempFolder()
})
afterEach(async () => await temp.remove())

/** The modes of what stands below a folder, by kind. */
async function modes(folder: string): Promise<{ files: string[]; folders: string[] }> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true })
  const modeOf = async (path: string): Promise<string> => ((await stat(path)).mode & 0o777).toString(8)
  const of = async (kind: 'isFile' | 'isDirectory') => [...new Set(await Promise.all(all.filter((each) => each[kind]()).map(async (each) => await modeOf(join(each.parentPath, each.name)))))]
  return { files: await of('isFile'), folders: await of('isDirectory') }
}

async function filled(folder: string): Promise<void> {
  const context = await openContext({ folder, now, hash: cheapHash() })
  await createProject(context, { id: 'consultant', role: 'consultant' }, { ...structuredClone(castBrief), id: 'harbour' })
  await context.store.keepFile('harbour', Buffer.from('evidence'))
  await context.accounts.add({ id: 'operator', address: null }, { name: 'Keeper', mail: '', administrator: true, creates: true }, 'four words in a row')
  await context.outbox.keep({ account: 'account-1', day: '2026-06-10' as Day, at: now(), locale: 'en', state: 'none', subject: 'One thing waits', text: 'x', html: 'x' })
  await context.store.close()
  const memory = await openContext({ folder, now, memory: true })
  const served = await serveWeb({ context: memory, demonstration: true, port: 0, host: '127.0.0.1', folder, logFile: join(folder, 'sixgate.log'), trustProxy: false, url: null, setUpCode: null, mail: null })
  await served.close()
}

it('What is made in a data folder is for its owner alone', async () => {
  const folder = join(temp.folder, 'fresh')
  await filled(folder)
  expect(await modes(folder)).toEqual({ files: ['600'], folders: ['700'] })
  expect((await stat(folder)).mode & 0o777).toBe(0o700)
  expect((await readdir(folder)).sort()).toEqual(expect.arrayContaining(['accounts.jsonl', 'outbox', 'people.json', 'projects', 'sixgate.log']))
})

it('A folder that stands there keeps the mode that its owner gave it', async () => {
  const folder = join(temp.folder, 'shared')
  await mkdir(folder)
  await chmod(folder, 0o750)
  await filled(folder)
  expect((await stat(folder)).mode & 0o777).toBe(0o750)
})
