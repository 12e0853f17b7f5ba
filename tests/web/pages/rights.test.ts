import { describe, expect, it } from 'vitest'
import { changeNames } from '../../../src/changes/registry.ts'
import { rightsTable, tableRoles } from '../../../src/changes/rights-table.ts'
import { Person } from '../../../src/domain/brief-facts.ts'
import { personDefaults } from '../../../src/domain/completed.ts'
import { ExtraRole } from '../../../src/domain/brief-facts.ts'
import { GroupId, Side } from '../../../src/domain/ids.ts'
import { rolesOfPerson } from '../../../src/domain/rights.ts'
import { reasonsOfPerson } from '../../../src/domain/role-reasons.ts'
import fc from 'fast-check'
import { openHouse } from '../house.ts'
import { served } from '../served.ts'

const PATH = '/projects/harbour/organisation/rights'
const rowOf = (html: string, change: string): string => new RegExp(`<tr id="${change}">.*?</tr>`, 's').exec(html)?.[0] ?? ''

describe('The rights page', () => {
  it('has a row for every change and a mark where its definition allows a role', async () => {
    const { get, as } = await served()
    expect((await get(PATH)).text).not.toContain('Pin the day of the demonstration')
    await as('operator', 'pin-day', { day: '2026-06-10' })
    const { status, text } = await get(PATH)
    expect(status).toBe(200)
    for (const { rows } of rightsTable()) {
      for (const { change, may } of rows) {
        const cells = [...rowOf(text, change).matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, inner = '']) => inner.includes('visually-hidden'))
        expect(cells, change).toEqual(tableRoles.map((role) => may.includes(role)))
      }
    }
  })

  it('says what decides beside the role, and what is the operator’s alone', async () => {
    const { get, as } = await served()
    await as('operator', 'pin-day', { day: '2026-06-10' })
    const { text } = await get(PATH)
    expect(rowOf(text, 'record-progress')).toContain('group leads and members: only the tasks of their own groups')
    expect(rowOf(text, 'undo')).toContain('only one’s own last change')
    expect(rowOf(text, 'edit-person')).toContain('once the committee is formed')
    expect(rowOf(text, 'pin-day')).toContain('the operator alone')
  })

  it('tells a member their roles, the places they come from, and how much they may', async () => {
    const house = await openHouse()
    await house.person('Chair', 'person-1')
    await house.person('Sales', 'person-4')
    await house.person('Admin', null, { administrator: true })
    const chair = (await (await house.signedIn('Chair')).get(PATH)).text
    expect(chair).toContain('<th scope="row">Committee chair</th><td>leads: Steering committee</td>')
    expect(chair).toContain('<th scope="row">Committee member</th><td>works in: Steering committee</td>')
    expect(chair).toContain('<th scope="row">Reader</th><td>belongs to the team</td>')
    expect(chair).toMatch(new RegExp(`You may make \\d+ of ${changeNames.length - 1} changes`))
    const sales = (await (await house.signedIn('Sales')).get(PATH)).text
    expect(sales).toContain('<th scope="row">Group lead</th><td>leads: Business analysis group</td>')
    const admin = (await (await house.signedIn('Admin')).get(PATH)).text
    expect(admin).toContain('<th scope="row">Administrator</th><td>the account manages accounts')
  })

  it('names the people of each role, and whom the demonstration lets one act as', async () => {
    const { text } = await (await served('committee-member')).get(PATH)
    expect(text).toContain('<th scope="row">Project manager</th><td>Head of organisation</td>')
    expect(text).toContain('<th scope="row">Committee member</th><td>General manager and Integrator’s representative</td>')
    expect(text).toContain('chosen in the demonstration, acting as: Integrator’s representative')
    expect(text).toMatch(/<th scope="row">Consultant<\/th><td class="sg-faint">nobody/)
  })

  it('follows the organisation at once', async () => {
    const { get, as } = await served()
    await as('operator', 'edit-person', { person: 'person-4', roles: ['committee-secretary'] })
    expect((await get(PATH)).text).toContain('<th scope="row">Committee secretary</th><td>Sales director</td>')
  })

  it.each(['zh-CN', 'zh-TW'])('speaks %s', async (language) => {
    const { text } = await (await served()).get(`${PATH}?lang=${language}`)
    expect(text).not.toMatch(/You may|works in|nobody|Committee chair/)
  })
})

describe('The reasons of a role', () => {
  it('are there for each role that a place gives, and for no other', () => {
    const post = fc.record({ group: fc.constantFrom(...GroupId.options), lead: fc.boolean(), allocation: fc.constant(null), from: fc.constant(null), until: fc.constant(null) })
    const person = fc.record({
      id: fc.constant('person-1'), name: fc.constant('Somebody'), group: fc.constantFrom(null, ...GroupId.options), side: fc.constantFrom(...Side.options), lead: fc.boolean(),
      roles: fc.uniqueArray(fc.constantFrom(...ExtraRole.options)), posts: fc.array(post, { maxLength: 3 }),
    }).map((given): Person => Person.parse({ ...personDefaults, allocation: null, topManagement: false, withdrawn: null, ...given }))
    fc.assert(fc.property(person, (each) => {
      const reasons = reasonsOfPerson(each)
      expect(reasons.map(({ role }) => role)).toEqual(rolesOfPerson(each))
      for (const { role, reasons: because } of reasons) expect(because.length, role).toBeGreaterThan(0)
    }))
  })
})
