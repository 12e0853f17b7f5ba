import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { FORMAT, lineOf, NO_HASH } from '../../src/domain/history.ts'
import { isProblem } from '../../src/domain/problem.ts'
import { type Archive, readArchive, readBackup, readSentArchive, writeArchive, writeBackup } from '../../src/exchange/archive.ts'

/** A project of some changes, chained as the journal chains them. */
function archiveOf(id: string, name: string, changes: number): Archive {
  let [lines, prev] = ['', NO_HASH]
  for (let version = 1; version <= changes; version += 1) {
    const { line, hash } = lineOf({ format: FORMAT, version, at: '2026-05-18T08:00:00.000Z', by: { id: 'operator', role: 'operator' }, change: 'rename', input: { name: `${name} ${version} \ufffd 客` }, patches: [], prev })
    lines += line
    prev = hash
  }
  return { id, name, version: changes, hash: prev, lines }
}
const car = archiveOf('car-maker', '<script> __proto__ ../../x \u202e🚗', 3)

function refusal(read: () => unknown): string {
  try {
    read()
    return 'accepted'
  } catch (error) {
    if (!isProblem(error)) throw error
    const facts = error.facts as { file: string; reason?: string; format?: number }
    expect(facts.file).toBe('x.zip')
    return `${error.code} ${facts.reason ?? facts.format}`
  }
}
const zip = (files: Record<string, string>) => zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
const manifest = (more: object = {}) => JSON.stringify({ format: FORMAT, id: car.id, name: car.name, version: car.version, hash: car.hash, ...more })

describe('the archive of a project', () => {
  it('comes back as it went out', () => {
    expect(readArchive(writeArchive(car), 'x.zip')).toEqual(car)
  })

  it('of the same project is the same bytes, in every time zone', () => {
    const zone = process.env['TZ']
    try {
      process.env['TZ'] = 'Asia/Shanghai'
      const there = writeArchive(car)
      process.env['TZ'] = 'America/New_York'
      expect(Buffer.from(writeArchive(car)).equals(Buffer.from(there))).toBe(true)
    } finally {
      if (zone === undefined) delete process.env['TZ']
      else process.env['TZ'] = zone
    }
  })

  it('is opened without its other entries, wherever they want to go', () => {
    const files = { 'manifest.json': manifest(), 'changes.jsonl': car.lines, '../../etc/passwd': 'x', '/abs': 'y', 'changes.jsonl/..': 'z' }
    expect(readArchive(zip(files), 'x.zip')).toEqual(car)
  })

  it.each([
    ['no zip', strToU8('hello'), 'file-format not-a-zip'],
    ['nothing', new Uint8Array(), 'file-format not-a-zip'],
    ['a cut zip', writeArchive(car).slice(0, -40), 'file-format not-a-zip'],
    ['no manifest', zip({ 'changes.jsonl': car.lines }), 'file-format entry-missing:manifest.json'],
    ['no journal', zip({ 'manifest.json': manifest() }), 'file-format entry-missing:changes.jsonl'],
    ['a manifest that is nonsense', zip({ 'manifest.json': '{', 'changes.jsonl': car.lines }), 'file-format manifest-invalid'],
    ['an id that leads elsewhere', zip({ 'manifest.json': manifest({ id: '../../x' }), 'changes.jsonl': car.lines }), 'file-format manifest-invalid'],
    ['an unknown field', zip({ 'manifest.json': manifest({ more: 1 }), 'changes.jsonl': car.lines }), 'file-format manifest-invalid'],
    ['a newer format', zip({ 'manifest.json': manifest({ format: 99 }), 'changes.jsonl': car.lines }), 'format-unknown 99'],
    ['another version', zip({ 'manifest.json': manifest({ version: 2 }), 'changes.jsonl': car.lines }), 'file-format manifest-differs:car-maker'],
    ['another hash', zip({ 'manifest.json': manifest({ hash: NO_HASH }), 'changes.jsonl': car.lines }), 'file-format manifest-differs:car-maker'],
    ['a cut journal', zip({ 'manifest.json': manifest(), 'changes.jsonl': car.lines.split('\n').slice(0, 2).join('\n') }), 'file-format manifest-differs:car-maker'],
    ['an altered last line', zip({ 'manifest.json': manifest(), 'changes.jsonl': car.lines.replace(`${car.name} 3`, 'else') }), 'file-format manifest-differs:car-maker'],
    ['an empty journal', zip({ 'manifest.json': manifest(), 'changes.jsonl': '' }), 'file-format manifest-differs:car-maker'],
    ['bytes that are no text', zipSync({ 'manifest.json': strToU8(manifest()), 'changes.jsonl': new Uint8Array([0xff, 0xfe, 0x80]) }), 'file-format not-utf-8'],
  ])('with %s is refused', (_, bytes, reason) => {
    expect(refusal(() => readArchive(bytes, 'x.zip'))).toBe(reason)
  })

  it('of more than 200 MB is not unpacked', () => {
    const bomb = zipSync({ 'manifest.json': strToU8(manifest()), 'changes.jsonl': new Uint8Array(201_000_000) }, { level: 1 })
    expect(bomb.length).toBeLessThan(3_000_000)
    expect(refusal(() => readArchive(bomb, 'x.zip'))).toBe('file-format file-too-large:200000000')
  })

  it('is not unpacked where its manifest is none', () => {
    expect(refusal(() => readArchive(zipSync({ 'manifest.json': strToU8('{}'), 'changes.jsonl': new Uint8Array(201_000_000) }, { level: 1 }), 'x.zip'))).toBe('file-format manifest-invalid')
    expect(refusal(() => readArchive(zipSync({ 'manifest.json': new Uint8Array(31_000_000) }, { level: 1 }), 'x.zip'))).toBe('file-format file-too-large:30000000')
  })

  it('that is sent over the web is read like any other, and has at most 150 MB', async () => {
    const files = new Map([['a'.repeat(64), strToU8('one')]])
    expect(await readSentArchive(writeArchive({ ...car, files }), 'x.zip')).toEqual({ ...car, files })
    const heavy = zipSync({ 'manifest.json': strToU8(manifest()), 'changes.jsonl': new Uint8Array(151_000_000) }, { level: 1 })
    await expect(readSentArchive(heavy, 'x.zip')).rejects.toMatchObject({ code: 'file-format', facts: { reason: 'file-too-large:150000000' } })
    await expect(readSentArchive(writeArchive(car).slice(0, -40), 'x.zip')).rejects.toMatchObject({ code: 'file-format', facts: { reason: 'not-a-zip' } })
  })

  it('that lies about its size is refused, not believed', () => {
    const bytes = writeArchive(car)
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    for (let i = 0; i + 30 < bytes.length; i += 1) if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, 10, true)
    expect(refusal(() => readArchive(bytes, 'x.zip'))).toMatch(/^file-format /)
  })
})

describe('the evidence files in an archive', () => {
  const [one, two] = ['a'.repeat(64), 'b'.repeat(64)]
  const files = new Map([[two, strToU8('two')], [one, strToU8('one')]])

  it('come back as they went out, in the same bytes whatever their order', () => {
    expect(readArchive(writeArchive({ ...car, files }), 'x.zip')).toEqual({ ...car, files })
    expect(Buffer.from(writeArchive({ ...car, files })).equals(Buffer.from(writeArchive({ ...car, files: new Map([...files].reverse()) })))).toBe(true)
  })

  it('are those of its own folder with a hash for a name, and no others', () => {
    const more = { [`files/${one}`]: 'one', [`files/../${two}`]: 'x', [`x/files/${two}`]: 'x', 'files/readme.txt': 'x', [`files/${two.toUpperCase()}`]: 'x' }
    expect(readArchive(zip({ 'manifest.json': manifest(), 'changes.jsonl': car.lines, ...more }), 'x.zip').files).toEqual(new Map([[one, strToU8('one')]]))
  })

  it('have at most 10 MB each, and are not unpacked beyond it', () => {
    const bomb = zipSync({ 'manifest.json': strToU8(manifest()), 'changes.jsonl': strToU8(car.lines), [`files/${one}`]: new Uint8Array(10_000_001) })
    expect(refusal(() => readArchive(bomb, 'x.zip'))).toBe('file-format file-too-large:10000000')
  })

  it('go into a backup with their project', () => {
    const other = archiveOf('b', 'B', 1)
    expect(readBackup(writeBackup([{ ...car, files }, other]), 'x.zip').archives).toEqual([other, { ...car, files }])
  })
})

describe('a backup', () => {
  const projects = [car, archiveOf('b', 'B', 1), archiveOf('a', 'A', 5)]

  it('brings every project back', () => {
    const ids = projects.map(({ id }) => id).sort()
    expect(readBackup(writeBackup(projects), 'x.zip').archives.map(({ id }) => id)).toEqual(ids)
    expect(readBackup(writeBackup(projects), 'x.zip').archives).toEqual(expect.arrayContaining(projects))
    expect(readBackup(writeBackup([]), 'x.zip').archives).toEqual([])
  })

  it('is the same bytes whatever the order', () => {
    expect(Buffer.from(writeBackup(projects)).equals(Buffer.from(writeBackup([...projects].reverse())))).toBe(true)
  })

  const heads = projects.map(({ id, name, version, hash }) => ({ id, name, version, hash }))
  const files = Object.fromEntries(projects.map(({ id, lines }) => [`projects/${id}/changes.jsonl`, lines]))
  it.each([
    ['misses a project', { 'manifest.json': JSON.stringify({ format: FORMAT, projects: heads }), ...files, 'projects/a/changes.jsonl': '' }, 'file-format manifest-differs:a'],
    ['names a project twice', { 'manifest.json': JSON.stringify({ format: FORMAT, projects: [...heads, ...heads] }), ...files }, 'file-format manifest-invalid'],
    ['is an archive', { 'manifest.json': manifest(), 'changes.jsonl': car.lines }, 'file-format manifest-invalid'],
    ['names a project it does not hold', { 'manifest.json': JSON.stringify({ format: FORMAT, projects: heads }) }, 'file-format entry-missing:projects/car-maker/changes.jsonl'],
  ])('that %s is refused as a whole', (_, content, reason) => {
    expect(refusal(() => readBackup(zip(content), 'x.zip'))).toBe(reason)
  })
})
