import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { realDisk } from '../../src/stores/disk.ts'
import { FolderLock } from '../../src/stores/folder-lock.ts'
import { lockAddress } from '../../src/stores/lock-socket.ts'
import { tempFolder } from './temp-folder.ts'

describe.each<NodeJS.Platform>(['linux', 'darwin'])('The lock of a data folder, as on %s', (platform) => {
  let temp: Awaited<ReturnType<typeof tempFolder>>
  let address: string
  let locks: FolderLock[]

  beforeEach(async () => {
    temp = await tempFolder()
    address = lockAddress(temp.folder, platform)
    locks = []
  })
  afterEach(async () => {
    for (const lock of locks) lock.close()
    await temp.remove()
  })

  const lock = (patienceMs = 2_000): FolderLock => {
    const made = new FolderLock(temp.folder, async () => address, realDisk, patienceMs)
    locks.push(made)
    return made
  }

  it('is kept while nobody else wants it', async () => {
    const one = lock()
    ;(await one.hold())()
    const turn = one.turn
    ;(await one.hold())()
    expect(turn).toBe(1)
    expect(one.turn).toBe(turn)
  })

  it('is never held by two at a time', async () => {
    let inside = 0
    let most = 0
    let count = 0
    await Promise.all([lock(), lock(), lock()].map(async (one) => {
      for (let n = 0; n < 15; n += 1) {
        const letGo = await one.hold()
        inside += 1
        most = Math.max(most, inside)
        await sleep(1)
        count += 1
        inside -= 1
        letGo()
      }
    }))
    expect([most, count]).toEqual([1, 45])
  })

  it('goes over to another as soon as it is not used', async () => {
    const [one, other] = [lock(), lock()]
    ;(await one.hold())()
    const letGo = await other.hold()
    expect([one.turn, other.turn]).toEqual([null, 1])
    letGo()
  })

  it('is refused by name when the other uses it for too long', async () => {
    const [one, other] = [lock(), lock(60)]
    const letGo = await one.hold()
    await expect(other.hold()).rejects.toMatchObject({ code: 'storage-busy', facts: { folder: temp.folder } })
    letGo()
    ;(await other.hold())()
  })
})

describe('A lock that is a file', () => {
  it('is taken over from a process that died', async () => {
    const { folder, remove } = await tempFolder()
    const address = lockAddress(folder, 'darwin')
    expect(address).toBe(join(folder, 'writer.sock'))
    await writeFile(address, '')
    const one = new FolderLock(folder, async () => address, realDisk, 2_000)
    ;(await one.hold())()
    expect(one.turn).toBe(1)
    one.close()
    await remove()
  })

  it('stands elsewhere when the folder\'s path is too long for a socket', () => {
    expect(lockAddress(`/data/${'x'.repeat(120)}`, 'darwin').length).toBeLessThan(104)
    expect(() => createServer().listen(lockAddress('/data', 'linux')).close()).not.toThrow()
  })
})
