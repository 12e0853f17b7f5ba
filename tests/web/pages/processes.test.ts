import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { locales } from '../../../src/locales/locales.ts'
import { rolesBlock } from '../../../src/web/pages/processes/roles-block.ts'
import { processGroups } from '../../../src/web/pages/processes/process-groups.ts'
import { openModelled } from '../../changes/modelled.ts'
import { castProject } from '../../cast/cast.ts'
import { served } from '../served.ts'

const LIST = '/projects/harbour/processes'
const PROCESS = `${LIST}/1`
const change = (name: string) => `/projects/harbour/changes/${name}`
/** What the page says, words of neighbouring elements apart. */
const plain = (html: string): string => {
  const { document } = new JSDOM(html).window
  const said = document.createElement('p')
  said.innerHTML = (document.querySelector('main')?.innerHTML ?? '').replace(/<[^>]+>/g, ' ')
  return (said.textContent ?? '').replaceAll('\u00a0', ' ').replace(/[\s\u2060\u200b]+/g, ' ')
}

/** A complaint with a to-be that nobody has altered yet, behind the web app. */
async function modelling(role: Parameters<typeof served>[0] = 'consultant') {
  const house = await served(role)
  const modelled = await openModelled(async () => house)
  return { ...house, better: modelled.better, text: async (path: string) => plain((await house.get(path)).text) }
}

describe('A process of which a role has no rate', () => {
  it('warns of it, leads to the rates, and is not advised to be adopted', async () => {
    const { as, better, text, get } = await modelling()
    await better()
    expect(await text(PROCESS)).toContain('Adopt it')
    await as('consultant', 'edit-work-role', { workRole: 'role-2', rate: null })
    const said = await text(PROCESS)
    expect(said).toContain('Without an hourly rate, so counted as 0: Manager.')
    expect(said).toContain('Give the missing hourly rates first')
    expect(said).not.toContain('Adopt it')
    expect((await get(PROCESS)).text).toContain(`href="${LIST}#roles"`)
  })
})

describe('The list of processes', () => {
  it('says that there is none, why that matters, and what is ready to start from', async () => {
    const { get } = await served()
    const { text } = await get(LIST)
    expect(text).toContain('No process is written down yet')
    expect(plain(text)).toContain('Which process hurts most today?')
    expect(new JSDOM(text).window.document.querySelectorAll('#library li')).toHaveLength(8)
  })

  it('takes a ready process over by a click and shows it in its area', async () => {
    const { get, post } = await served('consultant')
    const { status, headers } = await post(change('add-process-from-library'), { key: 'quotation', _back: `${LIST}#list` })
    expect([status, headers['location']]).toEqual([303, expect.stringMatching(/^\/projects\/harbour\/processes\?saved=\d+#list$/)])
    expect(plain((await get(LIST)).text)).toMatch(/By area .*Quotations Quotation Sales manager .*As-is only/)
  })

  it('leads with scope, approval and what the requirements checkpoint lacks', async () => {
    const { text, better, as } = await modelling()
    expect(await text(LIST)).toContain('One process is in scope; none has an approved to-be. One process still lacks something for the requirements checkpoint.')
    const evaluation = await better()
    await as('project-manager', 'approve-to-be', { process: 'process-1', evaluation, reason: 'Better on all.' })
    expect(await text(LIST)).toContain('One process is in scope; it has an approved to-be. The requirements checkpoint has all it asks of processes.')
  })

  it('compares as-is and to-be on the four yardsticks, with findings and state', async () => {
    const { project, better, as } = await modelling()
    await better()
    const row = processGroups(await project(), locales.en)[0]?.rows[0]
    expect(row).toMatchObject({ title: 'Complaint', volume: '200', state: { word: 'Evaluated' }, out: '', faults: '' })
    expect(row?.cells.map(({ key, verdict }) => [key, verdict?.said])).toEqual([['cost', 'better'], ['quality', 'the same'], ['service', 'the same'], ['speed', 'better']])
    await as('consultant', 'edit-process', { process: 'process-1', volume: 300 })
    expect(processGroups(await project(), locales.en)[0]?.rows[0]?.state.word).toBe('Out of date')
  })

  it('tells the load of each role, now and with the to-bes, and names bottlenecks', async () => {
    const { text, better, as } = await modelling()
    await better()
    await as('consultant', 'edit-work-role', { workRole: 'role-1', hours: 100 })
    const page = await text(LIST)
    const [, now, later] = /Clerk ¥ 60 (\d+) (\d+) 100 14\d(?:\.\d)? % bottleneck/.exec(page) ?? []
    expect(Number(now)).toBeGreaterThan(Number(later))
    expect(Number(later)).toBeGreaterThan(50)
    expect(page).toContain('Hours needed, to-be')
  })

  it('opens the form of one role, and keeps what was typed when it is refused', async () => {
    const { get, post } = await modelling()
    expect((await get(`${LIST}?role=role-2`)).text).toContain('value="Manager"')
    const { status, text } = await post(change('edit-work-role'), { workRole: 'role-2', name: 'Clerk', rate: '75', _back: `${LIST}#roles` })
    expect(status).toBe(422)
    expect(plain(text)).toContain('There is already a role “Clerk”')
    expect(text).toContain('value="75"')
  })

  it('offers nothing to who may not write processes, and says who may', async () => {
    const { get, text } = await modelling('committee-member')
    expect(await text(LIST)).toContain('Only these can write processes')
    const { text: html } = await get(LIST)
    expect(html).not.toContain('changes/add-process')
    expect(html).not.toContain(`${LIST}/import`)
  })

  it('is asked with no roles of work and nothing to load', async () => {
    const project = castProject()
    const ask = { project, query: {}, posted: null, past: true, path: LIST, roles: [], me: null, reader: { words: locales.en } } as unknown as Parameters<typeof rolesBlock>[0]
    expect(rolesBlock(ask)).toMatchObject({ rows: [], uncounted: '', later: false, add: null })
  })
})

describe('The page of a process', () => {
  it('leads with what is better and what became of the findings', async () => {
    const { text, better } = await modelling()
    expect(await text(PROCESS)).toContain('The to-be is as good as the as-is on all four yardsticks, and better on none.')
    await better()
    expect(await text(PROCESS)).toMatch(/The to-be is better on cost and speed and worse on none\. Eleven findings on the as-is process; three are gone, eight are still there\./)
  })

  it('shows four yardsticks with figures, difference, the month and the spread', async () => {
    const { text, better } = await modelling()
    await better()
    const page = await text(PROCESS)
    expect(page).toMatch(/Cost ¥ [\d.]+ → ¥ [\d.]+ better −\d+ % per run; ¥ [\d,]+ less a month at 200 runs/)
    expect(page).toMatch(/Speed .* mean time from start to end half within .*, nine of ten within /)
    expect(page).toContain('10,000 simulated runs each, same seed (6)')
  })

  it('draws both variants, numbers the findings in picture and table alike, and lists the differences', async () => {
    const { get, better } = await modelling()
    await better()
    const { document } = new JSDOM((await get(PROCESS)).text).window
    expect(document.querySelectorAll('#as-is .sg-lane-scroll svg.sg-lanes')).toHaveLength(1)
    expect(document.querySelectorAll('#to-be .sg-lane-scroll svg.sg-lanes')).toHaveLength(1)
    const inPicture = new Set([...document.querySelectorAll('#as-is .sg-lane-scroll .no-t')].map(({ textContent }) => textContent))
    const inTable = [...document.querySelectorAll('#findings .sg-no')].map(({ textContent }) => textContent)
    expect(inTable.length).toBeGreaterThan(3)
    expect([...inPicture].filter((number) => number !== '1' && !inTable.includes(number))).toEqual([])
    expect(document.querySelector('#differences')?.textContent).toContain('Type it in')
    expect(document.querySelector('#remedies')?.textContent).toContain('Eliminate Type it in')
    expect(document.querySelectorAll('#as-is tbody tr')).toHaveLength(5)
  })

  it('says loudly when nothing but the tool changed', async () => {
    const { text, as } = await modelling()
    expect(await text(PROCESS)).not.toContain('Nothing but the tool changed')
    await as('consultant', 'edit-steps', { process: 'process-1', variant: 'variant-2', edits: [{ step: 'step-2', system: 'crm' }, { step: 'step-5', system: 'crm' }] })
    expect(await text(PROCESS)).toContain('Nothing but the tool changed')
  })

  it('names the faults in the place of figures', async () => {
    const { text, as } = await modelling()
    await as('consultant', 'edit-steps', { process: 'process-1', variant: 'variant-2', edits: [{ step: 'step-4', next: [{ to: 'step-5', probability: 0.5 }, { to: 'step-2', probability: 0.1 }] }] })
    const page = await text(PROCESS)
    expect(page).toContain('To-be: no figures until this is mended')
    expect(page).toContain('the probabilities of the ways out of “Approve” do not add up to 1')
    expect(page).not.toContain('Record the evaluation')
  })

  it('compares several to-bes in one table, and shows the one asked for', async () => {
    const { text, better, as, get } = await modelling()
    expect((await get(PROCESS)).text).not.toContain('id="candidates"')
    await better()
    await as('consultant', 'derive-variant', { process: 'process-1', from: 'variant-1', title: 'Another way' })
    expect(await text(PROCESS)).toMatch(/To-be candidates .* One call shown here .* Another way /)
    const other = await text(`${PROCESS}?to-be=variant-3`)
    expect(other).toMatch(/Another way shown here/)
    expect(other).toContain('The to-be is as good as the as-is')
    expect(await text(`${PROCESS}?to-be=variant-99`)).toContain('One call shown here')
  })

  it('evaluates with reasons, says when that is out of date, and has it approved before there is a committee', async () => {
    const { text, post, as } = await modelling('project-manager')
    await as('consultant', 'edit-steps', { process: 'process-1', variant: 'variant-2', edits: [{ step: 'step-5', cost: 90 }], removed: ['step-3'] })
    expect(await text(PROCESS)).toContain('Why it may be worse on cost')
    await post(change('evaluate-process'), { process: 'process-1', toBe: 'variant-2', 'reasons.cost': 'A call back costs.', conclusion: 'Worth it.', _back: PROCESS })
    expect(await text(PROCESS)).toMatch(/holds .*A call back costs\. .*Worth it\./)
    await post(change('approve-to-be'), { process: 'process-1', evaluation: 'evaluation-1', reason: 'Customers wait less.', _back: PROCESS })
    expect(await text(PROCESS)).toMatch(/One call was approved on .*, recorded for the committee by .*Customers wait less\./)
    await as('consultant', 'edit-steps', { process: 'process-1', variant: 'variant-2', edits: [{ step: 'step-5', cost: 80 }] })
    const page = await text(PROCESS)
    expect(page).toContain('Out of date')
    expect(page).toContain('It was altered after that')
    expect(page).toContain('Evaluate it again.')
  })

  it('says where a to-be lies that was brought before the committee', async () => {
    const { text, post, better, get } = await modelling('project-manager')
    await better()
    await post(change('propose-to-be'), { process: 'process-1', evaluation: 'evaluation-1', _back: PROCESS })
    expect(await text(PROCESS)).toMatch(/This to-be lies before the committee since .*: One call/)
    expect((await get('/projects/harbour/committee?matter=matter-1')).text).toContain(`href="${PROCESS}?to-be=variant-2#evaluation"`)
  })

  it('says that a to-be is missing, and derives one', async () => {
    const { get, post, as, text } = await modelling()
    await as('consultant', 'withdraw-variant', { process: 'process-1', variant: 'variant-2' })
    expect(await text(PROCESS)).toMatch(/Only the process as it is has been modelled: a run costs ¥ [\d.]+, takes .* findings on the as-is process\./)
    expect((await get(PROCESS)).text).toContain('changes/derive-variant')
    expect((await post(change('derive-variant'), { process: 'process-1', from: 'variant-1', _back: `${PROCESS}#to-be` })).status).toBe(303)
    expect(await text(PROCESS)).not.toContain('No to-be yet')
  })

  it('leads to the remedy of a finding, to the editor, to files', async () => {
    const { get } = await modelling()
    const { document } = new JSDOM((await get(PROCESS)).text).window
    const hrefs = [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href'))
    expect(hrefs).toContain(`${PROCESS}/variants/2`)
    expect(hrefs).toContain(`${PROCESS}.bpmn?variant=variant-2`)
    expect(hrefs.some((href) => href?.startsWith(`${PROCESS}/variants/2?remedy=eliminate&steps=step-3#remedy`))).toBe(true)
  })

  it('keeps targets and weights, and shows whether a target is met', async () => {
    const { post, better, text } = await modelling()
    await better()
    const { status } = await post(change('edit-process'), { process: 'process-1', 'targets.cost': '1', 'targets.quality': '', 'targets.service': '3', 'targets.speed': '', 'weights.cost': '5', 'weights.quality': '0', 'weights.service': '1', 'weights.speed': '1', _back: PROCESS })
    expect(status).toBe(303)
    const page = await text(PROCESS)
    expect(page).toContain('target ¥ 1, not met')
    expect(page).toContain('It misses the target for cost.')
    expect(page).toContain('target 3, met')
  })

  it('is named by the goals that it serves and the problems that it is to solve', async () => {
    const { as, text } = await modelling()
    await as('consultant', 'add-problem', { title: 'Nobody sees a case', area: 'service' })
    const problem = await as('consultant', 'add-problem', { title: 'Typed twice', area: 'service' })
    await as('consultant', 'edit-process', { process: 'process-1', goals: ['goal-1'], problems: [problem.result['problem']] })
    expect(await text(PROCESS)).toMatch(/Serves the goals .* Is to solve Typed twice/)
    expect(await text('/projects/harbour/goals/1')).toContain('Complaint')
    expect(await text(`/projects/harbour/diagnosis?problem=${String(problem.result['problem'])}`)).toContain('Processes that are to solve it Complaint')
  })

  it('shows what was and offers nothing there', async () => {
    const { get, better } = await modelling('project-manager')
    await better()
    const { text } = await get(`${PROCESS}?at=4`)
    expect(text).not.toContain('/changes/evaluate-process')
    expect(text).not.toContain('/variants/2')
    expect(text).toContain('href="/projects/harbour/processes?at=4"')
  })

  it('is unknown where there is no such process', async () => {
    const { get } = await modelling()
    expect((await get(`${LIST}/9`)).status).toBe(404)
  })

  it.each(['zh-CN', 'zh-TW'] as const)('is worded in %s', async (id) => {
    const { get, better } = await modelling()
    await better()
    const page = plain((await get(`${PROCESS}?lang=${id}`)).text)
    expect(page).not.toMatch(/undefined|NaN|\[object/)
  })
})
