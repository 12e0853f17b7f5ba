import pino from 'pino'
import request from 'supertest'
import type { RoleId } from '../../src/domain/ids.ts'
import { createApp } from '../../src/web/app.ts'
import { openStage } from '../changes/stage.ts'

/** The cast's project behind the web app of a demonstration, asked by a reader in a role. */
export async function served(role: RoleId | `person-${number}` = 'project-manager') {
  const stage = await openStage()
  const app = createApp(stage.context, { demonstration: true, log: pino({ level: 'silent' }) })
  const cookie = `sixgate-acting=${role}`
  return {
    ...stage,
    get: async (path: string) => await request(app).get(path).set('host', 'localhost').set('cookie', cookie),
    post: async (path: string, fields: object | string) => await request(app).post(path).set('host', 'localhost').set('cookie', cookie).type('form').send(fields),
    /** The bytes of a download. */
    bytes: async (path: string) => await request(app).get(path).set('host', 'localhost').set('cookie', cookie).buffer(true).parse(wholeBody),
    /** A form with one file, as a browser sends it. */
    attach: (path: string, fields: Record<string, string>, name: string, bytes: Uint8Array) =>
      request(app).post(path).set('host', 'localhost').set('cookie', cookie).field(fields).attach('file', Buffer.from(bytes), name),
    /** A body as it is, with a type of its own. */
    send: (path: string, type: string, body: string | Buffer) => request(app).post(path).set('host', 'localhost').set('cookie', cookie).set('content-type', type).send(body),
    raw: (path: string, bytes: Uint8Array) => request(app).post(path).set('host', 'localhost').set('cookie', cookie).type('application/zip').send(Buffer.from(bytes)),
  }
}

function wholeBody(res: request.Response, done: (error: Error | null, body: Buffer) => void): void {
  const parts: Buffer[] = []
  const stream = res as unknown as NodeJS.ReadableStream
  stream.on('data', (part: Buffer) => parts.push(part))
  stream.on('end', () => done(null, Buffer.concat(parts)))
}
