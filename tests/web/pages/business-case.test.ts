import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { CostKind } from '../../../src/domain/business-case.ts'
import { LocaleId } from '../../../src/domain/ids.ts'
import { served } from '../served.ts'

const PAGE = '/projects/harbour/goals/business-case'
const change = (name: string) => `/projects/harbour/changes/${name}`
const cost = { kind: 'software', title: 'Licences', amount: 120_000, from: '2026-07-01', source: 'Offer of May' }

/** The cast with a cost of each kind, a goal that brings 100,000 a year from July 2027 on, and the general manager paying. */
async function counted(role: Parameters<typeof served>[0] = 'project-manager') {
  const house = await served(role)
  for (const [i, kind] of CostKind.options.entries()) await house.as('project-manager', 'add-cost', { ...cost, kind, title: `Cost ${i + 1}`, amount: 10_000 * (i + 1) })
  await house.as('project-manager', 'edit-goal', { goal: 'goal-1', yearlyBenefit: 100_000, odds: 0.9 })
  await house.as('project-manager', 'set-payers', { payers: ['person-1'] })
  return house
}
const documentOf = (text: string) => new JSDOM(text).window.document
const textOf = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

describe('The page of the business case', () => {
  it('tells when the project pays back, with course, benefits and costs', async () => {
    const { get } = await counted()
    const document = documentOf((await get(PAGE)).text)
    expect(textOf(document.querySelector('.sg-lead'))).toBe('The project pays back in Q4 2029: within five years it costs ¥ 210,000 and is expected to bring ¥ 337,500, ¥ 127,500 more.')
    expect(document.querySelectorAll('#course svg[role="img"]')).toHaveLength(2)
    const rows = [...document.querySelectorAll('.sg-quarters tbody tr')]
    expect(rows).toHaveLength(20)
    expect(rows.filter((row) => row.classList.contains('is-back')).map((row) => [...row.children].map(textOf))).toEqual([['Q4 2029payback', '0', '¥ 22,500', '¥ 22,500', '¥ 15,000']])
    expect([...document.querySelectorAll('.sg-costs .group')].map(textOf).map((text) => text.split('¥')[0])).toEqual(['Software', 'Consultants', 'Training', 'Hardware', 'Own people', 'Operation'])
    expect(textOf(document.querySelector('#goals tbody tr'))).toContain('¥ 90,000')
    expect(textOf(document.querySelector('#findings'))).toContain('nothing about it is doubtful')
  })

  it('without a money goal says so, draws nothing and leads to the goals', async () => {
    const { get } = await served()
    const document = documentOf((await get(PAGE)).text)
    expect(textOf(document.querySelector('.sg-lead'))).toBe('Nobody can say whether the project pays: no goal says what it is worth in money.')
    expect(document.querySelector('#course svg')).toBeNull()
    expect([...document.querySelectorAll('#findings li a')].map((link) => link.getAttribute('href'))).toEqual(['/projects/harbour/goals', '#costs', '#payers'])
    expect(document.querySelector('#add')?.hasAttribute('open')).toBe(true)
  })

  it('takes a cost, and keeps what was typed where it is refused', async () => {
    const { post, get, project } = await served()
    const fields = { kind: 'training', title: 'Courses', amount: '5000', rhythm: 'monthly', from: '2026-07-01', until: '2026-06-01', source: '', _back: `${PAGE}#costs`, _version: '1' }
    const refused = await post(change('add-cost'), fields)
    expect(refused.status).toBe(422)
    expect(documentOf(refused.text).querySelector<HTMLInputElement>('#add-cost-title')?.value).toBe('Courses')
    const made = await post(change('add-cost'), { ...fields, until: '' })
    expect([made.status, made.headers['location']]).toEqual([303, `${PAGE}?saved=2#costs`])
    expect((await project()).businessCase.costs).toMatchObject([{ title: 'Courses', amount: 5_000, rhythm: 'monthly', until: null }])
    expect(textOf(documentOf((await get(`${PAGE}?saved=2`)).text).querySelector('.sg-note-box.is-good'))).toContain('added the cost “Courses” to the business case')
  })

  it('opens the form of one cost, and takes it out', async () => {
    const { get, post, project, version } = await counted()
    const document = documentOf((await get(`${PAGE}?edit=cost-2`)).text)
    expect(document.querySelectorAll('form[action$="edit-cost"]')).toHaveLength(1)
    expect(document.querySelector<HTMLInputElement>('#edit-cost-cost-2-title')?.value).toBe('Cost 2')
    await post(change('withdraw-cost'), { cost: 'cost-2', _back: `${PAGE}#costs`, _version: String(await version()) })
    expect((await project()).businessCase.costs[1]?.withdrawn).not.toBeNull()
  })

  it('names who pays, and marks an expert among them', async () => {
    const { get, post, version } = await counted()
    await post(change('set-payers'), { payers: ['', 'person-1', 'person-2'], _back: `${PAGE}#payers`, _version: String(await version()) })
    const document = documentOf((await get(PAGE)).text)
    expect(textOf(document.querySelector('#payers'))).toContain('Integrator’s representative expert, does not pay')
    expect(textOf(document.querySelector('#findings'))).toContain('is from the supplier or a consultant')
    expect([...document.querySelectorAll<HTMLInputElement>('#payers input[type="checkbox"]')].filter(({ checked }) => checked).map(({ value }) => value)).toEqual(['person-1', 'person-2'])
  })

  it('has forms for who keeps it and for who pays, and for nobody else', async () => {
    const forms = async (role: Parameters<typeof served>[0], query = '') => documentOf((await (await counted(role)).get(`${PAGE}${query}`)).text).querySelectorAll('main form').length
    expect(await forms('project-manager')).toBe(2)
    expect(await forms('person-1')).toBe(2)
    for (const role of ['consultant', 'person-2', 'person-4', 'reader'] as const) expect(await forms(role), role).toBe(0)
    expect(await forms('project-manager', '?at=3')).toBe(0)
    const { get } = await counted('consultant')
    expect((await get(PAGE)).text).toContain('Entered by those who are named as paying (General manager)')
  })

  it('is linked from the goals, which stay current in the navigation', async () => {
    const { get } = await counted()
    expect(documentOf((await get('/projects/harbour/goals')).text).querySelector(`a[href="${PAGE}"]`)).not.toBeNull()
    expect(textOf(documentOf((await get(PAGE)).text).querySelector('.sg-nav [aria-current="page"]'))).toContain('Goals')
  })

  it.each(LocaleId.options)('speaks %s', async (locale) => {
    const { get } = await counted()
    const text = documentOf((await get(`${PAGE}?lang=${locale}`)).text).body.textContent ?? ''
    expect(text).not.toMatch(/undefined|NaN|\[object/)
  })
})
