import ICAL from 'ical.js'
import pino from 'pino'
import request from 'supertest'
import { describe, expect, it } from 'vitest'
import type { By } from '../../src/accounts/account.ts'
import { createApp } from '../../src/web/app.ts'
import { openStage } from '../changes/stage.ts'
import { served } from './served.ts'

const operator: By = { id: 'operator', address: null }
const uidsIn = (text: string) => ICAL.Component.fromString(text).getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('uid'))

/** The cast's project behind the app with accounts: the sales director has one, and is invited to the team's review only. */
async function signedUp() {
  const stage = await openStage()
  const { accounts } = stage.context
  await accounts.add(operator, { name: 'Administrator', mail: '', administrator: true, creates: true }, 'nine other words for a gate')
  const account = await accounts.add(operator, { name: 'Sales director', mail: '', administrator: false, creates: false }, 'seven long words for a lock')
  await stage.as('operator', 'link-account', { person: 'person-4', account: account.id })
  await stage.as('project-manager', 'plan-meeting', { kind: 'team', on: '2026-06-11', at: '09:00' })
  await stage.as('project-manager', 'plan-meeting', { kind: 'committee', on: '2026-06-12' })
  const app = createApp(stage.context, { demonstration: false, log: pino({ level: 'silent' }), url: 'https://crm.example' })
  return { ...stage, accounts, account, get: async (path: string) => await request(app).get(path).set('host', 'crm.example') }
}

const meetingsIn = (text: string) => uidsIn(text).filter((uid) => String(uid).startsWith('meeting-'))

describe('The calendar of a person', () => {
  it('is read by its secret address, without signing in, and never kept', async () => {
    const { accounts, account, get } = await signedUp()
    const { status, text, headers } = await get(`/calendar/${await accounts.makeFeed(operator, account.id)}.ics`)
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8')
    expect(headers['cache-control']).toBe('no-store')
    expect(meetingsIn(text)).toEqual(['meeting-1.harbour@sixgate'])
    expect(uidsIn(text)).toContain('checkpoint-planning.harbour@sixgate')
    expect(text.replace(/\r\n /g, '')).toContain('URL:https://crm.example/projects/harbour/meetings/1')
  })

  it('follows what is moved, cancelled and whom it concerns', async () => {
    const { accounts, account, get, as } = await signedUp()
    const path = `/calendar/${await accounts.makeFeed(operator, account.id)}.ics`
    await as('project-manager', 'edit-meeting', { meeting: 'meeting-1', at: '10:00' })
    expect((await get(path)).text).toMatch(/DTSTART:20260611T020000Z/)
    await as('project-manager', 'cancel-meeting', { meeting: 'meeting-1', reason: 'Holiday' })
    expect((await get(path)).text).toMatch(/SEQUENCE:2\r\nSTATUS:CANCELLED/)
    await as('project-manager', 'edit-meeting', { meeting: 'meeting-2', invited: ['person-4'] })
    expect(meetingsIn((await get(path)).text)).toEqual(['meeting-1.harbour@sixgate', 'meeting-2.harbour@sixgate'])
    await as('operator', 'link-account', { person: 'person-4', account: null })
    expect(uidsIn((await get(path)).text)).toEqual([])
  })

  it('is not there once it was revoked, replaced or made up', async () => {
    const { accounts, account, get } = await signedUp()
    const first = await accounts.makeFeed(operator, account.id)
    const second = await accounts.makeFeed(operator, account.id)
    expect((await get(`/calendar/${first}.ics`)).status).toBe(404)
    expect((await get(`/calendar/${second}.ics`)).status).toBe(200)
    await accounts.revokeFeed(operator, account.id)
    for (const path of [`/calendar/${second}.ics`, '/calendar/nothing.ics', `/calendar/${'x'.repeat(5_000)}.ics`, '/calendar/..%2f..%2fetc.ics']) {
      const { status, text } = await get(path)
      expect(status).toBe(404)
      expect(text).not.toContain('VCALENDAR')
    }
    expect((await get(`/calendar/${second}.ics`)).text).not.toContain(second)
  })
})

describe('The calendar file of a meeting', () => {
  it('is for members of the project', async () => {
    const { get } = await signedUp()
    const { status, headers } = await get('/projects/harbour/meetings/1.ics')
    expect(status).toBe(302)
    expect(headers['location']).toContain('/login')
  })

  it('is a download, of meetings that there are', async () => {
    const { get, as } = await served()
    await as('project-manager', 'plan-meeting', { kind: 'team', on: '2026-06-11', at: '09:00' })
    const { status, text, headers } = await get('/projects/harbour/meetings/1.ics')
    expect(status).toBe(200)
    expect(headers['content-disposition']).toBe('attachment; filename="harbour-meeting-1.ics"')
    expect(uidsIn(text)).toEqual(['meeting-1.harbour@sixgate'])
    for (const path of ['2.ics', 'x.ics', '1.ics?at=1']) expect((await get(`/projects/harbour/meetings/${path}`)).status).toBe(404)
    expect((await get('/projects/other/meetings/1.ics')).status).toBe(404)
  })
})
