import { JSDOM } from 'jsdom'
import type { Response } from 'supertest'
import { describe, expect, it } from 'vitest'
import { complaintRoles, complaintSteps } from '../../changes/modelled.ts'
import { served } from '../served.ts'

const PAGE = '/projects/harbour/processes/import'
const bpmn = (more = '') => `<?xml version="1.0"?><definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d"><process id="p" name="Repair"><startEvent id="s"/><task id="a" name="Look &lt;b&gt;"/>${more}<endEvent id="e"/><sequenceFlow id="f" sourceRef="s" targetRef="a"/><sequenceFlow id="g" sourceRef="a" targetRef="e"/></process></definitions>`

const textOf = ({ text }: Response, selector = 'body'): string => (new JSDOM(text).window.document.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim()
/** The fields of the form that takes a preview over. */
const taking = ({ text }: Response): Record<string, string> => Object.fromEntries([...new JSDOM(text).window.document.querySelectorAll<HTMLInputElement>('#take input')].map(({ name, value }) => [name, value]))

describe('Processes brought in from a file in the browser', () => {
  it('are shown first, with all that is not quite as in the file, and taken over then', async () => {
    const { attach, get, project, send } = await served()
    expect(textOf(await get(PAGE), '.sg-lead')).toContain('nothing is taken over before you say so')
    const seen = await attach(PAGE, { area: 'service' }, 'repair.bpmn', Buffer.from(bpmn('<scriptTask id="x" name="Runs"/>')))
    expect(seen.status).toBe(200)
    expect(textOf(seen, '.sg-lead')).toMatch(/^One process was found\. \S+ things? (?:is|are) not quite as in the file/)
    expect(textOf(seen, '#preview table')).toContain('Repair')
    expect(textOf(seen, '#notes')).toContain('Runs')
    expect((await project()).processes).toHaveLength(0)
    const done = await attach(PAGE, taking(seen), '', Buffer.from(''))
    expect(done.status).toBe(303)
    expect(done.headers['location']).toMatch(/^\/projects\/harbour\/processes\/1\?saved=\d+$/)
    expect((await project()).processes[0]).toMatchObject({ title: 'Repair', area: 'service', variants: [{ steps: expect.arrayContaining([expect.objectContaining({ name: 'Look <b>' })]) }] })
    expect((await send(PAGE, 'application/json', '{}')).status).toBe(415)
  })

  it('go into a variant where one is chosen, and ask for an area where the file says none', async () => {
    const { as, attach, get, project } = await served()
    await as('project-manager', 'add-process', { title: 'Complaint', area: 'service', steps: complaintSteps, roles: complaintRoles })
    expect(textOf(await attach(PAGE, {}, 'repair.bpmn', Buffer.from(bpmn())), '#preview')).toContain('Choose the area of the business')
    const chosen = await get(`${PAGE}?process=process-1&variant=variant-1`)
    expect(new JSDOM(chosen.text).window.document.querySelector<HTMLSelectElement>('#import-into')?.value).toBe('process-1 variant-1')
    const seen = await attach(PAGE, { into: 'process-1 variant-1' }, 'repair.bpmn', Buffer.from(bpmn()))
    expect(textOf(seen, '#preview table')).toContain('the steps of “Complaint”')
    expect((await attach(PAGE, taking(seen), '', Buffer.from(''))).status).toBe(303)
    const { processes } = await project()
    expect(processes.map(({ title }) => title)).toEqual(['Complaint'])
    expect(processes[0]?.variants[0]?.steps.map(({ name }) => name).filter((name) => name !== '')).toEqual(['Look <b>'])
  })

  it('are refused with the rows that cannot be read, and by who may not bring them in', async () => {
    const { attach, project } = await served()
    const refused = await attach(PAGE, { area: 'service' }, 'steps.csv', Buffer.from('No,Name,Kind,Work\n1,Call,task,ten\n2,<i>Do</i>,something,5\n'))
    expect(textOf(refused, '.sg-lead')).toBe('2 rows cannot be read, so nothing can be taken over. Mend the file, or the rows below, and look again.')
    expect(taking(refused)).toEqual({})
    const bomb = await attach(PAGE, {}, 'bomb.bpmn', Buffer.from('<!DOCTYPE d [<!ENTITY a "b">]><definitions>&a;</definitions>'))
    expect(bomb.status).toBe(422)
    expect(textOf(bomb, '[role="alert"]')).toContain('DOCTYPE')
    expect((await project()).processes).toHaveLength(0)
    const reader = await served('reader')
    expect(textOf(await reader.get(PAGE))).toContain('Processes are brought in by')
    expect(new JSDOM((await reader.get(PAGE)).text).window.document.querySelectorAll('form[enctype]')).toHaveLength(0)
  })
})
