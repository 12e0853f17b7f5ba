import request from 'supertest'
import { describe, expect, it } from 'vitest'
import { makeChange } from '../../src/changes/make-change.ts'
import { hashOfBytes } from '../../src/domain/files.ts'
import { png } from '../cast/evidence.ts'
import { ascii, barePhoto, chunk, header, holds, joined, phonePhoto, pixel, pngEnd, SIGNATURE } from '../cast/pictures.ts'
import { openHouse } from './house.ts'
import { served } from './served.ts'

const manager = { id: 'project-manager', role: 'project-manager' } as const
const screenshot = joined(SIGNATURE, header, chunk('eXIf', ascii('MM GPS')), pixel, chunk('tEXt', ascii('Author\0Anna')), pngEnd)
const heic = joined([0, 0, 0, 24], ascii('ftypheic'), [0, 0, 0, 0], ascii('mif1heic'))
const webp = joined(ascii('RIFF'), [12, 0, 0, 0], ascii('WEBPEXIF'), [0, 0, 0, 0])
/** Segments that cannot be followed: the length of the second one is not its own. */
const broken = joined(phonePhoto.slice(0, 22), [0, 9], phonePhoto.slice(24))

/** A stranger at a report link that asks for no account. */
async function atTheDoor() {
  const { context, app } = await openHouse()
  await makeChange(context, manager, 'harbour', 'open-door', { title: 'Counter', department: 'Sales' })
  await makeChange(context, manager, 'harbour', 'set-anonymous', { anonymous: true })
  const project = async () => (await context.store.read('harbour')).project
  const path = `/report/harbour.${(await project()).issueDesk.doors[0]?.token}`
  return {
    context, project,
    form: async (language: string) => (await request(app).get(path).set('accept-language', language)).text,
    send: async (name: string, photo: Uint8Array) => await request(app).post(path).set('accept-language', 'en').field({ title: 'The order is lost' }).attach('photo', Buffer.from(photo), name),
  }
}

/** A member before an issue that was reported. */
async function atAnIssue() {
  const house = await served()
  await makeChange(house.context, manager, 'harbour', 'report-issue', { title: 'The order is lost' })
  const attach = async (name: string, bytes: Uint8Array, about = 'issue:issue-1') => await house.attach('/projects/harbour/files', { about, _back: '/projects/harbour/issues/1' }, name, bytes)
  return { ...house, attach }
}

describe('A photo that somebody sends with a report', () => {
  it('is kept without the place and the device, and stands upright', async () => {
    const { send, project, context } = await atTheDoor()
    expect((await send('IMG_1.jpg', phonePhoto)).status).toBe(303)
    const hash = hashOfBytes(barePhoto)
    expect((await project()).files).toMatchObject([{ name: 'IMG_1.jpg', type: 'jpeg', hash, size: barePhoto.length, about: { kind: 'issue', issue: 'issue-1' } }])
    expect(await context.store.files('harbour'), 'nothing of what was sent lies beside it').toEqual([hash])
    const kept = await context.store.readFile('harbour', hash)
    expect([holds(kept, 'GPS'), holds(kept, 'PhoneMaker'), holds(kept, 'Anna')]).toEqual([false, false, false])
    expect(Buffer.from(kept).equals(barePhoto)).toBe(true)
  })

  it('is the same for a PNG', async () => {
    const { send, context } = await atTheDoor()
    expect((await send('screen.png', screenshot)).status).toBe(303)
    expect(await context.store.files('harbour')).toEqual([hashOfBytes(png)])
  })

  it.each([['a photo that is broken', 'photo.jpg', broken], ['a broken screenshot', 'screen.png', screenshot.slice(0, -8)], ['HEIC under the name of a JPEG', 'IMG_1.jpg', heic], ['HEIC', 'IMG_1.heic', heic], ['WebP', 'image.webp', webp]])('is refused at its field, with what to do, and nothing of it is kept: %s', async (_, name, bytes) => {
    const { send, context } = await atTheDoor()
    const answer = await send(name, bytes)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('This is no photo that can be taken: a png or jpg is needed, as phones make them. Choose another one, or send the report without.')
    expect(await context.store.files('harbour')).toEqual([])
  })

  it.each([['en', 'The place and the device that your phone writes into a photo are removed.'], ['zh-CN', '手机写入照片的拍摄地点和设备信息会自动删除。'], ['zh-TW', '手機寫入照片的拍攝地點與裝置資訊會自動移除。']])('is known beforehand to lose them (%s)', async (language, words) => {
    const { form } = await atTheDoor()
    expect(await form(language)).toContain(words)
  })
})

describe('A picture that a member attaches', () => {
  it('to an issue is kept without the place and the device, and stands upright', async () => {
    const { attach, context, get } = await atAnIssue()
    expect((await attach('IMG_1.jpg', phonePhoto)).status).toBe(303)
    expect((await attach('screen.png', screenshot)).status).toBe(303)
    expect((await context.store.read('harbour')).project.files).toMatchObject([{ hash: hashOfBytes(barePhoto), size: barePhoto.length }, { hash: hashOfBytes(png), size: png.length }])
    expect(await context.store.files('harbour')).toEqual([hashOfBytes(barePhoto), hashOfBytes(png)].sort())
    expect((await get('/projects/harbour/files/file-1')).status).toBe(200)
  })

  it('to an issue is refused when it cannot be freed of them', async () => {
    const { attach, context } = await atAnIssue()
    for (const [name, bytes] of [['photo.jpg', broken], ['IMG_1.heic', heic], ['image.webp', webp]] as const) {
      const answer = await attach(name, bytes)
      expect([answer.status, answer.text.includes('was not kept')], name).toEqual([415, true])
    }
    expect(await context.store.files('harbour')).toEqual([])
  })

  it('as evidence for a gate stays byte for byte', async () => {
    const { attach, context } = await atAnIssue()
    for (const bytes of [phonePhoto, broken]) expect((await attach('site.jpg', bytes, 'criterion:planning/strategy-chosen')).status).toBe(303)
    expect(await context.store.files('harbour')).toEqual([hashOfBytes(phonePhoto), hashOfBytes(broken)].sort())
    expect(Buffer.from(await context.store.readFile('harbour', hashOfBytes(phonePhoto))).equals(phonePhoto)).toBe(true)
  })
})
