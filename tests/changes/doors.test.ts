import { describe, expect, it } from 'vitest'
import { makeChange } from '../../src/changes/make-change.ts'
import { openStage } from './stage.ts'

const refusal = (code: string) => expect.objectContaining({ code })

describe('A report link', () => {
  it('gets a secret that nobody chose, another one each time', async () => {
    const { as, project } = await openStage()
    expect((await as('project-manager', 'open-door', { title: ' Repair  station 12 ', department: 'Service' })).result).toEqual({ door: 'door-1' })
    await as('consultant', 'open-door', { title: 'Counter' })
    const { doors } = (await project()).issueDesk
    expect(doors.map(({ title, department }) => [title, department])).toEqual([['Repair station 12', 'Service'], ['Counter', '']])
    for (const { token } of doors) expect(token).toMatch(/^[A-Za-z0-9_-]{22}$/)
    expect(new Set(doors.map(({ token }) => token)).size).toBe(2)
    await expect(as('project-manager', 'open-door', { title: 'X', token: 'aaaaaaaaaaaaaaaaaaaaaa' })).rejects.toEqual(refusal('input-invalid'))
  })

  it('can be moved while it is open, and closed for good', async () => {
    const { as, project } = await openStage()
    await as('committee-secretary', 'open-door', { title: 'Counter' })
    await as('project-manager', 'edit-door', { door: 'door-1', department: 'Sales' })
    await as('project-manager', 'close-door', { door: 'door-1' })
    expect((await project()).issueDesk.doors[0]).toMatchObject({ title: 'Counter', department: 'Sales', closed: { by: 'project-manager' } })
    await expect(as('project-manager', 'close-door', { door: 'door-1' })).rejects.toEqual(refusal('door-closed'))
    await expect(as('project-manager', 'edit-door', { door: 'door-1', title: 'X' })).rejects.toEqual(refusal('door-closed'))
    await expect(as('project-manager', 'edit-door', { door: 'door-9', title: 'X' })).rejects.toEqual(refusal('thing-unknown'))
  })

  it('is not for everybody to open, nor for who keeps the minutes to throw open', async () => {
    const { as, project } = await openStage()
    for (const role of ['reader', 'reporter', 'group-member', 'supervisor'] as const) await expect(as(role, 'open-door', { title: 'X' })).rejects.toEqual(refusal('not-allowed'))
    await expect(as('committee-secretary', 'set-anonymous', { anonymous: true })).rejects.toEqual(refusal('not-allowed'))
    await as('administrator', 'set-anonymous', { anonymous: true })
    expect((await project()).issueDesk.anonymous).toBe(true)
  })

  it('takes reports as itself only while it is open to all, and never as another one', async () => {
    const { as, context, project } = await openStage()
    await as('project-manager', 'open-door', { title: 'Counter' })
    await as('project-manager', 'open-door', { title: 'Yard' })
    const through = (id: string, input: object) => makeChange(context, { id, role: 'reporter' }, 'harbour', 'report-issue', input)
    await expect(through('door-1', { title: 'Lost' })).rejects.toEqual(refusal('door-members-only'))
    await as('project-manager', 'set-anonymous', { anonymous: true })
    await through('door-1', { title: 'Lost', door: 'door-2', severity: 'critical' })
    expect((await project()).issues.at(-1)).toMatchObject({ title: 'Lost', severity: null, reporter: { door: 'door-1', person: null } })
    await as('project-manager', 'close-door', { door: 'door-1' })
    await expect(through('door-1', { title: 'Again' })).rejects.toEqual(refusal('door-closed'))
    await expect(through('door-7', { title: 'Again' })).rejects.toEqual(refusal('thing-unknown'))
  })
})
