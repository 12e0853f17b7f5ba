import type { Request } from 'express'
import pino from 'pino'
import { expect, it } from 'vitest'
import type { AuditLine } from '../../src/accounts/account.ts'
import { formExpired } from '../../src/web/bad-request.ts'
import { loggedPath, openTrail } from '../../src/web/trail.ts'

const sent = (originalUrl: string) => ({ method: 'POST', originalUrl, ip: '203.0.113.9' }) as Request

it('logs sixty refusals a minute, so that nobody fills the disk by being refused; the audit counts for itself', () => {
  const noted: Omit<AuditLine, 'at'>[] = []
  const logged: string[] = []
  const accounts = { note: async (line: Omit<AuditLine, 'at'>) => void noted.push(line) }
  const trail = openTrail({ accounts, store: { read: async () => await Promise.reject(new Error('nobody asks')) } }, pino({}, { write: (line: string) => void logged.push(line) }))
  for (let n = 0; n < 1_000; n += 1) trail.refused(sent('/account/password'), formExpired(), 403)
  expect([noted.length, logged.length]).toEqual([1_000, 60])
  expect(noted[0]).toEqual({ event: 'form-refused', account: null, by: null, address: '203.0.113.9', detail: 'form-expired POST /account/password' })
})

it.each([
  ['/invitation/secret?x=1', '/invitation/…'], ['/calendar/secret.ics', '/calendar/…'], ['/report/secret', '/report/…'], ['/projects/harbour?token=x', '/projects/harbour'],
])('writes %s as %s', (url, path) => {
  expect(loggedPath(sent(url))).toBe(path)
})
