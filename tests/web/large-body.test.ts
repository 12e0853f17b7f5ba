import { once } from 'node:events'
import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { openHouse } from './house.ts'

const MB = 1_000_000
const PATH = '/projects/harbour/issues/import'
const BOUND = 'bound'
const field = (name: string): string => `--${BOUND}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n`
const closing: (() => void)[] = []

afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** Forms as a program sends them, piece by piece and without a length, from two who have signed in. */
async function opened() {
  const house = await openHouse()
  await house.person('Keeper', null, { administrator: true })
  await house.person('Manager', 'person-3')
  await house.person('Outsider')
  const server = house.app.listen(0)
  await once(server, 'listening')
  closing.push(() => void server.close().closeAllConnections())
  const { port } = server.address() as AddressInfo
  return async (name: string) => {
    const visitor = await house.signedIn(name)
    await visitor.get('/')
    const cookie = [...visitor.jar].map(([key, { value }]) => `${key}=${value}`).join('; ')
    return (path: string, type = `multipart/form-data; boundary=${BOUND}`, headers = {}) => {
      const sent = request({ port, path, method: 'POST', headers: { cookie, 'content-type': type, 'x-csrf-token': visitor.token(), ...headers } })
      sent.on('error', () => undefined)
      return { sent, answer: answerTo(sent) }
    }
  }
}

async function answerTo(sent: ClientRequest): Promise<{ status: number | undefined; retry: string | undefined; text: string }> {
  const [res] = (await once(sent, 'response')) as [IncomingMessage]
  const parts: Buffer[] = []
  for await (const part of res) parts.push(part as Buffer)
  return { status: res.statusCode, retry: res.headers['retry-after'], text: Buffer.concat(parts).toString('utf8') }
}

/** One after the other, as fast as the other side takes them. */
async function pour(sent: ClientRequest, pieces: number, of = Buffer.alloc(MB, 120)): Promise<void> {
  for (let n = 0; n < pieces && !sent.destroyed; n += 1) if (!sent.write(of)) await once(sent, 'drain')
}

describe('A form with files', () => {
  it('is counted as it comes, over all of its fields, and refused in words when it is too large', async () => {
    const { sent, answer } = (await (await opened())('Manager'))(PATH)
    for (let n = 0; n < 6; n += 1) {
      sent.write(field(`column-${n}`))
      await pour(sent, 8)
      sent.write('\r\n')
    }
    sent.end(`--${BOUND}--\r\n`)
    expect(await answer).toMatchObject({ status: 413, text: expect.stringContaining('What was sent is too large') as string })
  })

  it('is refused by the length that it names, before it comes', async () => {
    const { sent, answer } = (await (await opened())('Manager'))(PATH, undefined, { 'content-length': 40 * MB })
    sent.flushHeaders()
    expect((await answer).status).toBe(413)
  })

  it('has long texts only where a table is pasted', async () => {
    const send = await (await opened())('Manager')
    const posted = async (name: string) => {
      const { sent, answer } = send(PATH)
      sent.end(`${field(name)}${'x'.repeat(5_000)}\r\n--${BOUND}--\r\n`)
      return (await answer).status
    }
    expect([await posted('order'), await posted('text')]).toEqual([413, 422])
  })

  it.each(['/projects/harbour/issues/import', '/projects/harbour/issues/batches', '/projects/harbour/goals/measurements', '/projects/harbour/processes/import', '/projects/harbour/files', '/projects/nowhere/issues/import'])(
    'is not even read from who does not belong to the project: %s', async (path) => {
      const { sent, answer } = (await (await opened())('Outsider'))(path)
      sent.write(field('text'))
      expect((await answer).status).toBe(404)
    },
  )

  it('is no archive from who may not make projects: that is refused in words before it comes', async () => {
    const { sent, answer } = (await (await opened())('Outsider'))('/archive', 'application/zip')
    sent.write('PK')
    const { status, text } = await answer
    expect([status, JSON.parse(text)]).toEqual([403, { message: expect.any(String) as string }])
  })

  it('waits until four others are through, and its sender is told for how long', async () => {
    const send = await (await opened())('Manager')
    const small = async () => {
      const { sent, answer } = send(PATH)
      sent.end(`${field('text')}x\r\n--${BOUND}--\r\n`)
      return await answer
    }
    const fourWaiting = () => {
      const four = Array.from({ length: 4 }, () => send(PATH))
      for (const { sent } of four) sent.write(field('text'))
      return four
    }
    const through = async (four: ReturnType<typeof fourWaiting>) => {
      for (const { sent } of four) sent.end(`x\r\n--${BOUND}--\r\n`)
      return await Promise.all(four.map(async ({ answer }) => (await answer).status))
    }
    // Where the small one came in before all four were there, it had a place of theirs: then once more.
    let waiting = fourWaiting()
    let refused = await small()
    while (refused.status !== 503) {
      await through(waiting)
      waiting = fourWaiting()
      refused = await small()
    }
    expect(refused).toMatchObject({ status: 503, retry: '10', text: expect.stringContaining('Several people are sending files at this moment') as string })
    expect(await through(waiting)).toEqual([422, 422, 422, 422])
    await expect.poll(async () => (await small()).status, { timeout: 60_000 }).toBe(422)
  })
})
