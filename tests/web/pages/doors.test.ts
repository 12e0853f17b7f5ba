import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { makeChange } from '../../../src/changes/make-change.ts'
import { served } from '../served.ts'

const DOORS = '/projects/harbour/issues/doors'
const change = (name: string) => `/projects/harbour/changes/${name}`
const bodyOf = (html: string): HTMLElement => new JSDOM(html).window.document.body

async function withDoors(role: Parameters<typeof served>[0] = 'project-manager') {
  const house = await served(role)
  await house.as('project-manager', 'open-door', { title: 'Repair station 12', department: 'Service' })
  await house.as('project-manager', 'open-door', { title: 'Counter' })
  const project = async () => (await house.context.store.read('harbour')).project
  const address = async (at: number) => `/report/harbour.${(await project()).issueDesk.doors[at]?.token}`
  return { ...house, project, address }
}

describe('The page of report links', () => {
  it('says first that nobody can report, and offers to open the first link', async () => {
    const { get, post } = await served()
    const body = bodyOf((await get(DOORS)).text)
    expect(body.querySelector('.sg-lead')?.textContent).toContain('No report link is open')
    expect(body.querySelector(`form[action="${change('open-door')}"]`)?.closest('details')?.open).toBe(true)
    const answer = await post(change('open-door'), { _back: `${DOORS}#doors`, _version: '1', title: 'Counter', department: '' })
    expect([answer.status, answer.headers['location']]).toEqual([303, `${DOORS}?saved=2#doors`])
    const refused = await post(change('open-door'), { _back: DOORS, title: '' })
    expect([refused.status, refused.text.includes('aria-invalid="true"')]).toEqual([400, true])
  })

  it('shows each link with its place, its code, its address and what came through it', async () => {
    const { get, as, address, context, goTo } = await withDoors()
    await as('project-manager', 'set-anonymous', { anonymous: true })
    await makeChange(context, { id: 'door-1', role: 'reporter' }, 'harbour', 'report-issue', { title: 'Lost', department: 'Service' })
    goTo('2026-06-11')
    const body = bodyOf((await get(DOORS)).text)
    expect(body.querySelector('.sg-lead')?.textContent).toBe('2 report links are open. One report came through them, the latest on 10 Jun.')
    const row = body.querySelector('#door-1')
    expect(row?.textContent).toContain('for Service')
    expect(row?.textContent).toContain('one report')
    expect(row?.querySelector('svg.sg-qr')?.getAttribute('aria-label')).toBe('QR code that opens the report form of Repair station 12')
    expect(row?.querySelector<HTMLInputElement>('input[data-copy]')?.value).toBe(`http://localhost${await address(0)}`)
    expect(body.querySelector('.sg-note-box.is-warn')?.textContent, 'an address of this machine').toContain('SIXGATE_URL')
    expect(body.querySelector('#access')?.textContent).toContain('without an account')
  })

  it('closes one for good: its code and its forms are gone, and its line stays', async () => {
    const { get, post, address } = await withDoors()
    const token = await address(0)
    await post(change('close-door'), { _back: DOORS, door: 'door-1' })
    const body = bodyOf((await get(DOORS)).text)
    const row = body.querySelector('#door-1')
    expect([row?.querySelector('svg.sg-qr'), row?.querySelector('form'), row?.textContent?.includes('closed on 10 Jun')]).toEqual([null, null, true])
    expect(body.innerHTML).not.toContain(`value="http://localhost${token}"`)
  })

  it('tells who has reported and who never has, and thanks those who have', async () => {
    const { get, as, goTo } = await withDoors()
    await as('project-manager', 'report-issue', { title: 'Lost', department: 'Service', name: 'Anna' })
    goTo('2026-06-25')
    const body = bodyOf((await get(DOORS)).text)
    const rows = [...body.querySelectorAll('#departments tbody tr')].map((row) => row.textContent ?? '')
    expect(rows[0]).toContain('Silent for 10\u00a0working days: ask there')
    expect(rows[1]).toContain('Thank them: one report, 0 settled')
    expect(rows[2]).toContain('will not work with the CRM')
    expect(body.querySelector('.sg-lead')?.textContent).toContain('One department that will work with the CRM has never reported.')
  })

  it('thanks nobody for what came without a department', async () => {
    const { get, as } = await withDoors()
    await as('project-manager', 'report-issue', { title: 'Lost' })
    const rows = [...bodyOf((await get(DOORS)).text).querySelectorAll('#departments tbody tr')].map((row) => row.textContent ?? '')
    const row = rows.find((each) => each.includes('Department not said'))
    expect(row).toContain('No department to thank')
    expect(row).not.toContain('Thank them')
  })

  it('gives its forms to those who may, and none of the past', async () => {
    const reader = await withDoors('reader')
    const seen = bodyOf((await reader.get(DOORS)).text)
    expect(seen.querySelectorAll('.sg-main form')).toHaveLength(0)
    expect(seen.textContent).toContain('open and close report links')
    expect((await reader.post(change('open-door'), { _back: DOORS, title: 'X' })).status).toBe(403)
    const manager = await withDoors()
    expect(bodyOf((await manager.get(`${DOORS}?at=2`)).text).querySelectorAll('.sg-main form')).toHaveLength(0)
  })
})

describe('The poster', () => {
  it('has code, address, steps and place in the language asked for, or in all three', async () => {
    const { get, address } = await withDoors()
    const one = bodyOf((await get(`${DOORS}/1/poster?in=zh-TW`)).text)
    expect(one.querySelector('.sg-poster-sheet h2')?.textContent).toBe('哪裡不好用？請告訴我們')
    expect(one.querySelector('.sg-poster-address b')?.textContent).toBe(`localhost${await address(0)}`)
    expect(one.querySelectorAll('.sg-poster-part')).toHaveLength(1)
    expect(one.querySelectorAll('.sg-poster-part li')).toHaveLength(3)
    const all = bodyOf((await get(`${DOORS}/1/poster?in=all`)).text)
    expect([...all.querySelectorAll('.sg-poster-part')].map((part) => part.getAttribute('lang'))).toEqual(['en', 'zh-Hans', 'zh-Hant'])
    expect(all.querySelectorAll('svg.sg-qr')).toHaveLength(1)
    expect((await get(`${DOORS}/1/poster?lang=zh-CN`)).text).toContain('哪里不好用？请告诉我们')
  })

  it('promises no way without an account where there is none, and says when its link is closed', async () => {
    const { get, as } = await withDoors()
    expect((await get(`${DOORS}/1/poster`)).text).toContain('with your account.')
    await as('project-manager', 'set-anonymous', { anonymous: true })
    expect((await get(`${DOORS}/1/poster`)).text).toContain('No account needed.')
    await as('project-manager', 'close-door', { door: 'door-1' })
    expect((await get(`${DOORS}/1/poster`)).text).toContain('the poster leads nowhere')
    for (const n of ['9', '0', 'x']) expect((await get(`${DOORS}/${n}/poster`)).status, n).toBe(404)
  })
})
