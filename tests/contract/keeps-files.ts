import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../src/changes/context.ts'
import { hashOfBytes } from '../../src/domain/files.ts'
import { bytesOf, recorded } from '../stores/made-file.ts'
import { created, madeProject } from '../stores/made-project.ts'

/** What every store promises about evidence files. */
export function itKeepsFiles(name: string, open: () => Promise<{ store: Store; close: () => Promise<void> }>) {
  describe(`${name} keeps files`, () => {
    let store: Store
    let close: () => Promise<void>
    const paper = bytesOf('Strategy paper of 2 June 战略')

    beforeEach(async () => {
      ;({ store, close } = await open())
      await store.change('harbour', created(madeProject('harbour')))
    })
    afterEach(async () => await close())

    it('gives back what it kept, under the hash of the bytes', async () => {
      const kept = await store.keepFile('harbour', paper)
      expect(kept).toEqual({ hash: hashOfBytes(paper), size: paper.length })
      expect(Buffer.from(await store.readFile('harbour', kept.hash)).equals(Buffer.from(paper))).toBe(true)
      expect(await store.files('harbour')).toEqual([kept.hash])
    })

    it('keeps the same bytes once, however often and at whatever moment they come', async () => {
      const kept = await Promise.all([1, 2, 3].map(async () => await store.keepFile('harbour', paper)))
      const other = await store.keepFile('harbour', bytesOf('other'))
      expect(new Set(kept.map(({ hash }) => hash)).size).toBe(1)
      expect(await store.files('harbour')).toEqual([kept[0]?.hash, other.hash].sort())
    })

    it('keeps each project’s files apart', async () => {
      await store.change('pier', created(madeProject('pier')))
      const { hash } = await store.keepFile('harbour', paper)
      expect(await store.files('pier')).toEqual([])
      await expect(store.readFile('pier', hash)).rejects.toMatchObject({ code: 'file-missing' })
    })

    it('keeps nothing for a project that is not there', async () => {
      await expect(store.keepFile('nowhere', paper)).rejects.toMatchObject({ code: 'project-unknown' })
      await expect(store.files('nowhere')).rejects.toMatchObject({ code: 'project-unknown' })
      await expect(store.readFile('nowhere', hashOfBytes(paper))).rejects.toMatchObject({ code: 'project-unknown' })
      expect((await store.heads()).map(({ id }) => id)).toEqual(['harbour'])
    })

    it.each(['', 'x', '../changes.jsonl', '../../../etc/passwd', '__proto__', hashOfBytes(bytesOf('never kept')), hashOfBytes(bytesOf('x')).toUpperCase()])('has no file %j, and says which', async (hash) => {
      await store.keepFile('harbour', paper)
      await expect(store.readFile('harbour', hash)).rejects.toMatchObject({ code: 'file-missing', facts: { file: expect.stringContaining('files') } })
    })

    it('finds a file missing that a standing record names, says which one and what to do; one that was withdrawn need not be there', async () => {
      await store.change('harbour', recorded(paper, { withdrawn: { by: 'manager', at: '2026-03-02T09:00:00.000Z' } }))
      expect((await store.verify('harbour')).faults).toEqual([])
      await store.change('harbour', recorded(paper))
      expect((await store.verify('harbour')).faults).toEqual([expect.stringMatching(/files.*is missing\. It is paper\.txt \(file-2\)\. Put it back from a backup/)])
      await store.keepFile('harbour', paper)
      expect((await store.verify('harbour')).faults).toEqual([])
    })

    describe('and those of a history from elsewhere', () => {
      const files = new Map([[hashOfBytes(paper), paper]])
      let lines: string

      beforeEach(async () => {
        await store.keepFile('harbour', paper)
        await store.change('harbour', recorded(paper))
        lines = await store.journal('harbour')
        await store.remove('harbour')
      })

      it('bringing in the files that its records name, and no others', async () => {
        const stray = bytesOf('nobody names me')
        await store.adopt('harbour', lines, new Map([...files, [hashOfBytes(stray), stray]]))
        expect(await store.files('harbour')).toEqual([hashOfBytes(paper)])
        expect((await store.verify('harbour')).faults).toEqual([])
      })

      it.each([
        ['is missing', new Map<string, Uint8Array>(), 'archive-incomplete'],
        ['is another one', new Map([[hashOfBytes(paper), bytesOf('Strategy paper of 3 June 战略')]]), 'file-damaged'],
        ['was cut', new Map([[hashOfBytes(paper), paper.slice(0, -1)]]), 'file-damaged'],
        ['is too large', new Map([[hashOfBytes(paper), new Uint8Array(10_000_001)]]), 'file-too-large'],
      ])('refusing it wholly when one %s', async (_, given, code) => {
        await expect(store.adopt('harbour', lines, given)).rejects.toMatchObject({ code })
        await expect(store.read('harbour')).rejects.toMatchObject({ code: 'project-unknown' })
        await store.adopt('harbour', lines, files)
      })

      it('leaving behind what a removed project of that name had', async () => {
        await store.change('harbour', created(madeProject('harbour')))
        expect(await store.files('harbour')).toEqual([])
      })
    })
  })
}
