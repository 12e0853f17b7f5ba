import { JSDOM } from 'jsdom'
import type { Response } from 'supertest'
import { describe, expect, it } from 'vitest'
import { complaintRoles, complaintSteps } from '../../changes/modelled.ts'
import { served } from '../served.ts'

const AS_IS = '/projects/harbour/processes/1/variants/1'
const TO_BE = '/projects/harbour/processes/1/variants/2'

const textOf = ({ text }: Response, selector = 'body'): string => (new JSDOM(text).window.document.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim()
const all = ({ text }: Response, selector: string): Element[] => [...new JSDOM(text).window.document.querySelectorAll(selector)]

async function modelled(...[role]: Parameters<typeof served>) {
  const house = await served(role)
  await house.as('project-manager', 'add-process', { title: 'Complaint', area: 'service', steps: complaintSteps, roles: complaintRoles })
  return house
}

describe('The page of a variant', () => {
  it('says what a run takes, shows the picture and offers every cell of every step under its own name', async () => {
    const { get } = await modelled()
    const page = await get(AS_IS)
    expect(page.status).toBe(200)
    expect(textOf(page, '.sg-lead')).toMatch(/^4 steps: a run costs ¥ 54\.57, takes 11 h and goes right the first time in 89 % of cases\.$/)
    expect(textOf(page, '.sg-lanes')).toContain('Type it in')
    expect(textOf(page, '.sg-live-measures')).toContain('Times the customer must act')
    const named = all(page, '#step-4 [name]').map((control) => control.getAttribute('name'))
    expect(named).toEqual(['row', ...['name', 'kind', 'department', 'role', 'system', 'work', 'wait', 'next', 'gone'].map((field) => `step-4.${field}`), 'insert', ...['systemName', 'data', 'cost', 'error', 'contact', 'value', 'control', 'note'].map((field) => `step-4.${field}`)])
    const { document } = new JSDOM(page.text).window
    const said = (id: string): string => document.getElementById(id)?.textContent ?? ''
    for (const control of document.querySelectorAll<HTMLInputElement>('#step-4 :is(input:not([type="hidden"]), select, textarea)')) {
      const label = control.getAttribute('aria-label') ?? control.getAttribute('aria-labelledby')?.split(' ').map(said).join(' ') ?? document.querySelector(`label[for="${control.id}"]`)?.textContent ?? ''
      expect(label.trim(), control.name).not.toBe('')
    }
  })

  it('calls what keeps a variant from being measured by its step, with the way there', async () => {
    const { as, get } = await modelled()
    await as('consultant', 'edit-steps', { process: 'process-1', variant: 'variant-1', edits: [{ step: 'step-4', next: [{ to: 'step-5', probability: 0.5 }, { to: 'step-2', probability: 0.1 }] }] })
    const page = await get(AS_IS)
    expect(textOf(page, '.sg-lead')).toContain('It cannot be measured yet: one fault keeps it')
    const [fault] = all(page, '.sg-live-faults a')
    expect(fault?.getAttribute('href')).toBe('#step-4')
    expect(fault?.textContent).toMatch(/^Step 4: the probabilities of the ways out of “Approve” do not add up to 1$/)
    expect(all(page, '.sg-live-measures')).toHaveLength(0)
  })

  it('is only to be read by who does not model, and as it was', async () => {
    const { get, version, as } = await modelled('reader')
    const read = await get(AS_IS)
    expect(all(read, 'form[action*="/variants/"], form[action*="-variant"]')).toHaveLength(0)
    expect(textOf(read, '#steps')).toContain('Type it in')
    expect(textOf(read)).toContain('The table is edited by: ')
    const before = await version()
    await as('project-manager', 'edit-steps', { process: 'process-1', variant: 'variant-1', edits: [{ step: 'step-3', name: 'Later' }] })
    const past = await get(`${AS_IS}?at=${before}`)
    expect(textOf(past, '#steps')).toContain('Type it in')
    expect(all(past, '#table-form')).toHaveLength(0)
    expect((await get('/projects/harbour/processes/1/variants/7')).status).toBe(404)
    expect((await get('/projects/harbour/processes/9/variants/1')).status).toBe(404)
    expect((await get('/projects/harbour/processes/1/variants/x')).status).toBe(404)
  })

  it('gives the picture and the table to take along', async () => {
    const { get, bytes } = await modelled()
    expect(all(await get(AS_IS), '#files a').map((link) => link.getAttribute('href'))).toEqual([
      ...['bpmn', 'csv', 'xlsx'].map((format) => `/projects/harbour/processes/1.${format}?variant=variant-1`), `${AS_IS}.svg`, '/projects/harbour/processes/import?process=process-1&variant=variant-1',
    ])
    const picture = await bytes(`${AS_IS}.svg`)
    expect(picture.headers['content-type']).toContain('image/svg+xml')
    expect(picture.headers['content-disposition']).toBe('attachment; filename="harbour-process-1-variant-1.svg"')
    expect(picture.body.toString('utf8')).toMatch(/^<svg [^>]*xmlns=/)
  })
})

describe('Remedies on the page of a variant', () => {
  it('are tried from the as-is in a to-be that is derived for it, with what the form says', async () => {
    const { get, post, project, version } = await modelled()
    const form = await get(`${AS_IS}?remedy=eliminate&steps=step-3`)
    expect(all(form, '#remedy-step option[selected]').map((option) => option.getAttribute('value'))).toEqual(['step-3'])
    const done = await post(`${AS_IS}/remedies`, { _version: String(await version()), kind: 'eliminate', step: 'step-3', note: 'Nobody <b>needs</b> it', into: '', title: 'Once only' })
    expect(done.status).toBe(303)
    expect(done.headers['location']).toMatch(/variants\/2\?saved=\d+#remedy$/)
    const toBe = (await project()).processes[0]?.variants[1]
    expect(toBe).toMatchObject({ kind: 'to-be', title: 'Once only', basedOn: 'variant-1', remedies: [{ kind: 'eliminate', steps: ['step-3'], note: 'Nobody <b>needs</b> it' }] })
    expect(textOf(await get(TO_BE), '.sg-remedies')).toMatch(/eliminate Type it inNobody <b>needs<\/b> itProject manager, /)
  })

  it('take what each kind asks for, in minutes and shares as people write them', async () => {
    const { as, get, post, project } = await modelled()
    await as('project-manager', 'derive-variant', { process: 'process-1', from: 'variant-1', title: 'One call' })
    expect((await post(`${TO_BE}/remedies`, { kind: 'automate', step: 'step-2', work: '1/2/3', error: '2%', systemName: 'CRM', freeRole: ['false', 'true'] })).status).toBe(303)
    expect((await post(`${TO_BE}/remedies`, { kind: 'combine', steps: ['step-2', 'step-3'], name: 'Take it down once' })).status).toBe(303)
    expect((await post(`${AS_IS}/remedies`, { kind: 'empower', step: 'step-4', role: 'role-1', work: '3', into: 'variant-2' })).status).toBe(303)
    const steps = (await project()).processes[0]?.variants[1]?.steps
    expect(steps?.find(({ id }) => id === 'step-2')).toMatchObject({ name: 'Take it down once', role: null, work: { optimistic: 11, likely: 12, pessimistic: 13 } })
    expect(steps?.find(({ id }) => id === 'step-4')).toMatchObject({ role: 'role-1', work: { likely: 3 } })
    for (const kind of ['eliminate', 'combine', 're-order', 'simplify', 'parallelise', 'automate', 'empower', 'outsource']) expect(all(await get(`${TO_BE}?remedy=${kind}`), '#remedy-form [name="kind"]').map((field) => field.getAttribute('value'))).toEqual([kind])
  })

  it('refused leave nothing behind, keep what was typed and say at the field what is wrong', async () => {
    const { post, project, version } = await modelled()
    const before = await version()
    const marked = await post(`${AS_IS}/remedies`, { kind: 'automate', step: 'step-2', work: 'soon', note: 'Kept' })
    expect(marked.status).toBe(400)
    expect(textOf(marked, '#remedy-work-error')).toContain('not a number')
    expect(textOf(marked, '#remedy-note').trim()).toBe('Kept')
    expect(textOf(await post(`${AS_IS}/remedies`, { kind: 'outsource', step: 'step-2' }), '#remedy-form')).toContain('This is needed.')
    const refused = await post(`${AS_IS}/remedies`, { kind: 'eliminate', step: 'step-1', into: '' })
    expect(refused.status).toBe(422)
    expect(textOf(refused, '.sg-standing')).toContain('start')
    expect((await project()).processes[0]?.variants).toHaveLength(1)
    expect(await version()).toBe(before)
    const reader = await modelled('reader')
    expect((await reader.post(`${AS_IS}/remedies`, { kind: 'eliminate', step: 'step-3' })).status).toBe(403)
  })
})
