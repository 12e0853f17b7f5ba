import pino from 'pino'
import request from 'supertest'
import { createApp } from '../../src/web/app.ts'
import { type Boardroom, openBoardroom } from '../changes/boardroom.ts'

/** The boardroom behind the web app of a demonstration; everybody asks under the id of a person or in a role. */
export type ServedBoardroom = Boardroom & {
  get: (who: string, path: string) => Promise<{ status: number; text: string }>
  /** Posts a change as a form does. */
  post: (who: string, change: string, fields: Record<string, string>) => Promise<{ status: number; text: string; location: string }>
}

export async function servedBoardroom(): Promise<ServedBoardroom> {
  const room = await openBoardroom()
  const app = createApp(room.context, { demonstration: true, log: pino({ level: 'silent' }) })
  const as = (who: string, asked: request.Test) => asked.set('host', 'localhost').set('cookie', `sixgate-acting=${who}`)
  return {
    ...room,
    get: async (who, path) => await as(who, request(app).get(`/projects/harbour/${path}`)),
    post: async (who, change, fields) => {
      const answer = await as(who, request(app).post(`/projects/harbour/changes/${change}`)).type('form').send(fields)
      return { status: answer.status, text: answer.text, location: String(answer.headers['location'] ?? '') }
    },
  }
}
