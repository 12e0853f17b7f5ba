import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { beforeEach, describe, expect, it } from 'vitest'
import { hashOfBytes } from '../../src/domain/files.ts'
import { castBrief } from '../cast/cast.ts'
import { executable, pdf } from '../cast/evidence.ts'
import { openTerminal, type Terminal } from './terminal.ts'

let terminal: Terminal
let sixgate: Terminal['sixgate']
let json: Terminal['json']
const file = (name: string): string => join(terminal.folder, name)
const hash = hashOfBytes(pdf())
const kept = (): string => file(`data/projects/harbour/files/${hash}`)
const about = ['--about', 'criterion:planning/strategy-chosen']

beforeEach(async () => {
  terminal = await openTerminal({ onDisk: true })
  ;({ sixgate, json } = terminal)
  await writeFile(file('brief.yaml'), stringify({ ...castBrief, id: 'harbour' }))
  await writeFile(file('paper.pdf'), pdf())
  await sixgate('new', file('brief.yaml'))
})

describe('On the command line a file', () => {
  it('is attached, listed, and written out again', async () => {
    expect(await sixgate('import', 'evidence', file('paper.pdf'), 'harbour', ...about)).toMatchObject({ code: 0, out: 'Attached as file-1, version 2.\n' })
    expect((await sixgate('show', 'harbour', 'files')).out).toMatch(/file-1 +paper\.pdf +criterion:planning\/strategy-chosen +PDF +1/)
    expect(await json('show', 'harbour', 'files')).toMatchObject([{ id: 'file-1', hash, type: 'pdf' }])
    expect(await sixgate('export', 'evidence', 'harbour', 'file-1', '--out', file('again.pdf'))).toMatchObject({ code: 0 })
    expect((await readFile(file('again.pdf'))).equals(Buffer.from(pdf()))).toBe(true)
    expect((await readFile(kept())).equals(Buffer.from(pdf()))).toBe(true)
  })

  it('is refused where the web refuses it, and misuse is told apart', async () => {
    await writeFile(file('report.pdf'), executable)
    expect(await json('import', 'evidence', file('report.pdf'), 'harbour', ...about)).toMatchObject({ code: 'file-type-refused', facts: { name: 'report.pdf' } })
    for (const wrong of [['import', 'evidence', file('paper.pdf'), 'harbour'], ['import', 'evidence', file('paper.pdf'), 'harbour', '--about', 'nothing'], ['export', 'evidence', 'harbour']]) {
      expect((await sixgate(...wrong)).code).toBe(2)
    }
    expect(await json('export', 'evidence', 'harbour', 'file-9')).toMatchObject({ code: 'thing-unknown' })
    expect(await readdir(file('data/projects/harbour'))).not.toContain('files')
  })

  it('goes into the backup; where it is missing or damaged, verify says so and the backup puts it back', async () => {
    await sixgate('import', 'evidence', file('paper.pdf'), 'harbour', ...about)
    expect((await sixgate('backup', file('all.zip'))).code).toBe(0)
    await writeFile(kept(), 'something else')
    const { code, out } = await sixgate('verify')
    expect([code, out]).toEqual([1, expect.stringMatching(/damaged[\s\S]*paper\.pdf \(file-1\)[\s\S]*sixgate restore/)])
    expect((await sixgate('backup', file('later.zip'))).code).toBe(1)
    expect(await json('restore', file('all.zip'))).toEqual({ restored: [], same: 1, mended: [`harbour/files/${hash}`] })
    expect((await sixgate('verify')).code).toBe(0)
    await sixgate('remove', 'harbour')
    expect(await json('restore', file('all.zip'))).toMatchObject({ restored: ['harbour'] })
    expect((await sixgate('verify')).code).toBe(0)
  })

  it('goes with the archive to another data folder', async () => {
    await sixgate('import', 'evidence', file('paper.pdf'), 'harbour', ...about)
    await sixgate('export', 'archive', 'harbour', '--out', file('harbour.zip'))
    expect(await json('import', 'archive', file('harbour.zip'), '--data', file('elsewhere'))).toEqual({ id: 'harbour', version: 2 })
    expect(await json('verify', '--data', file('elsewhere'))).toMatchObject([{ project: 'harbour', faults: [] }])
    expect(await readdir(file('elsewhere/projects/harbour/files'))).toEqual([hash])
  })
})
