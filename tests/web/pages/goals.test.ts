import { describe, expect, it } from 'vitest'
import { phaseIds } from '../../../src/domain/ids.ts'
import { locales } from '../../../src/locales/locales.ts'
import { goalCards } from '../../../src/web/pages/goals/goal-cards.ts'
import { faultRows } from '../../../src/web/pages/goals/faults-block.ts'
import { goalRows } from '../../../src/web/pages/goals/goal-row.ts'
import { today } from '../../cast/cast.ts'
import { goalOf, measured, projectWith, weekly } from '../../cast/goals.ts'
import { hostileProject } from '../../cast/hostile.ts'
import { served } from '../served.ts'

const { en } = locales
const LIST = '/projects/harbour/goals'
const GOAL = `${LIST}/1`
const change = (name: string) => `/projects/harbour/changes/${name}`
const month = { unit: 'month', every: 1 }

/** The cast's first goal, measured from May on, with a milestone target at the first checkpoint. */
async function measuring(role: Parameters<typeof served>[0] = 'project-manager') {
  const house = await served(role)
  await house.as('project-manager', 'edit-goal', { goal: 'goal-1', unitKind: 'percent', baselineOn: '2026-04-01', rhythm: month })
  await house.as('project-manager', 'set-milestone-targets', { goal: 'goal-1', milestones: [{ phase: 'planning', value: 50 }] })
  for (const [on, value] of [['2026-05-01', 42], ['2026-05-15', 44], ['2026-06-01', 45]] as const) await house.as('project-manager', 'record-measurement', { goal: 'goal-1', on, value, source: 'Mailbox log' })
  return house
}

describe('The rows of goals', () => {
  const project = projectWith([
    goalOf({ id: 'goal-1', priority: 'could' }), goalOf({ id: 'goal-2', priority: null, family: null }), goalOf({ id: 'goal-3', family: 'data' }), goalOf({ id: 'goal-4' }),
  ], { 'goal-4': weekly('2026-04-06', [50, 51, 53, 55, 57, 58]) })

  it('stand by priority, then by outcome family', () => {
    expect(goalRows(project, today, en).map(({ row }) => row.id)).toEqual(['goal-4', 'goal-3', 'goal-1', 'goal-2'])
  })

  it('tell latest against expected, state, forecast and course', () => {
    const { row } = goalRows(project, today, en)[0] ?? {}
    expect(row).toMatchObject({ latest: '58\u00a0%', latestOn: '11 May', target: '80\u00a0%', by: 'by 31 Dec', status: { word: 'On track' }, behind: false, lacks: '' })
    expect(row?.spark).toContain('<path class="real"')
    expect(row?.forecast).toBe('up to 100\u00a0%')
  })

  it('are the same value as long as nothing they are made of has changed', () => {
    const before = goalRows(project, today, en)
    const after = goalRows({ ...project, measurements: { ...project.measurements, 'goal-3': [measured(1, '2026-06-01', 50)] } }, today, en)
    expect(goalRows(project, today, en)).toBe(before)
    expect(after[0]?.row).toBe(before[0]?.row)
    expect(after[1]?.row).not.toBe(before[1]?.row)
  })

  it.each(Object.values(locales))('speak $id whatever people wrote', (words) => {
    const hostile = hostileProject()
    const said = JSON.stringify([goalRows(hostile, today, words).map(({ row }) => row), faultRows(hostile, today, words), goalCards(hostile, today, words, 6)])
    expect(said).not.toMatch(/undefined|NaN|\[object/)
    expect(goalRows(hostile, today, words).map(({ row }) => row.spark).join('')).not.toContain('<script')
  })

  it('advise stages when there are too many musts', () => {
    const musts = projectWith(Array.from({ length: 8 }, (_, i) => goalOf({ id: `goal-${i + 1}` })))
    expect(faultRows(musts, today, en)[0]?.text).toBe('8 goals are musts. More than 7 cannot be reached at once: deal with them in stages.')
  })
})

describe('The page of goals', () => {
  it('leads with the states, the attainment and what is overdue', async () => {
    const { get, goTo } = await measuring()
    expect((await get(LIST)).text).toMatch(/<p class="sg-lead">2 goals: 2 on track\. Weighted by priority, /)
    goTo('2026-07-20')
    const { text } = await get(LIST)
    expect(text).toContain('One measurement is overdue.')
    expect(text).toContain('19\u00a0days overdue')
  })

  it('takes today’s value of what is due where it stands', async () => {
    const { post, get, goTo, project } = await measuring()
    goTo('2026-07-20')
    expect((await get(LIST)).text).toContain('aria-label="Today’s value of Answer leads within a day"')
    const { headers } = await post(change('record-measurement'), { _back: `${LIST}#due`, goal: 'goal-1', value: '48,5 %' })
    expect(headers['location']).toMatch(/\/goals\?saved=\d+#due$/)
    expect((await project()).measurements['goal-1']?.at(-1)).toMatchObject({ on: '2026-07-20', value: 48.5 })
  })

  it('adds a goal in one form, measured every month unless one says otherwise', async () => {
    const { get, post, project } = await served()
    expect((await get(`${LIST}?add=goal`)).text).toMatch(/<details class="sg-edit sg-noprint" id="add" open>/)
    await post(change('add-goal'), { _back: `${LIST}#goals`, title: 'Fewer returns', unitKind: 'count', unit: 'returns', baseline: '120', target: '40', dueOn: '2027-03-31', priority: 'must', family: 'service', owner: '', 'rhythm.every': '1', 'rhythm.unit': 'month' })
    expect((await project()).goals.at(-1)).toMatchObject({ title: 'Fewer returns', baseline: 120, rhythm: month })
    expect((await get(LIST)).text).toContain('Still open: owner')
  })

  it('starts from a problem of the diagnosis, and is kept on a foreign cause only with a reason in writing', async () => {
    const { as, get, post, project } = await served()
    await as('consultant', 'tick-problems', { keys: ['complaints-not-analysed', 'quotes-orders-manual'] })
    await as('consultant', 'add-why', { problem: 'problem-1', text: 'A cheaper alloy' })
    await as('consultant', 'set-verdict', { problem: 'problem-1', kind: 'other', remedy: 'quality-management' })
    const { text } = await get(`${LIST}?problem=problem-2`)
    expect(text).toMatch(/<details[^>]*id="add" open/)
    expect(text).toMatch(/<option value="problem-2" selected>/)
    expect(text).not.toContain('id="add-goal-reason"')
    expect((await get(`${LIST}?problem=problem-9`)).text).not.toMatch(/<details[^>]*id="add" open/)
    const refused = await post(change('add-goal'), { _back: `${LIST}?problem=problem-1#add`, title: 'Fewer complaints', problems: 'problem-1' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('No CRM removes the cause “A cheaper alloy”')
    expect(refused.text).toMatch(/<option value="problem-1" selected>/)
    expect(refused.text).toContain('id="add-goal-reason"')
    expect((await post(change('add-goal'), { _back: LIST, title: 'Fewer complaints', problems: 'problem-1', reason: '' })).status).toBe(400)
    expect((await post(change('add-goal'), { _back: LIST, title: 'Fewer complaints', problems: 'problem-1', reason: 'The board wants it' })).status).toBe(303)
    expect((await project()).goals[2]).toMatchObject({ problems: ['problem-1'], overruled: { reason: 'The board wants it' } })
    await post(change('add-goal'), { _back: LIST, title: 'Of no problem', problems: '' })
    expect((await project()).goals[3]).toMatchObject({ problems: [], overruled: null })
  })

  it('has no heading without a goal to find fault with', async () => {
    const { get, as, project } = await served()
    expect((await get(LIST)).text).toContain('id="faults"')
    for (const { id } of (await project()).goals) await as('operator', 'withdraw-goal', { goal: id })
    const { text } = await get(LIST)
    expect([text.includes('id="faults"'), text.includes('sg-legend')]).toEqual([false, false])
  })

  it('says which results have no goal, and takes the reason for leaving one out', async () => {
    const { get, post, project } = await served()
    expect((await get(LIST)).text).toContain('No goal, and not left out')
    await post(change('leave-out-outcome'), { _back: `${LIST}#families`, family: 'profit-growth', reason: 'Prices are set by the group' })
    expect((await project()).outcomesLeftOut).toMatchObject([{ id: 'profit-growth' }])
    const { text } = await get(LIST)
    expect(text).toContain('Left out: Prices are set by the group')
    expect(text).not.toContain('No goal, and not left out')
  })

  it('offers the first goal where there is none', async () => {
    const { as, get } = await served()
    for (const goal of ['goal-1', 'goal-2']) await as('project-manager', 'withdraw-goal', { goal })
    const { text } = await get(LIST)
    expect(text).toContain('nobody could say later whether the project succeeded')
    expect(text).toContain('id="add" open')
  })

  it('has no forms for a reader and in the past, and says who may', async () => {
    const { get } = await measuring('reader')
    expect((await get(LIST)).text).toContain('Only these can set goals: ')
    for (const path of [LIST, GOAL, `${LIST}/measurements`]) expect((await get(path)).text, path).not.toMatch(/\/changes\/|enctype=/)
    const past = await (await measuring()).get(`${LIST}?at=3`)
    expect(past.text).not.toContain('/changes/')
    expect(past.text).toContain('href="/projects/harbour/goals/1?at=3"')
  })
})

describe('The page of a goal', () => {
  it('leads with state and forecast, and shows plan, measurements, forecast and gates', async () => {
    const { text } = await (await measuring()).get(GOAL)
    expect(text).toMatch(/At <span class="sg-nowrap">45\u00a0%<\/span>, \d+ points? (behind|ahead of) the plan\. At the present pace it reaches/)
    for (const role of ['plan', 'real', 'fore', 'band', 'gate', 'today']) expect(text).toContain(`class="${role}"`)
    expect(text.match(/<svg class="sg-chart sg-(?:wide|narrow)"/g)).toHaveLength(2)
  })

  it('compares at every checkpoint what was expected with what was reached', async () => {
    const { text } = await (await measuring()).get(GOAL)
    const table = text.slice(text.indexOf('id="milestones"'))
    expect(table).toContain('1 Planning')
    expect(table).toContain('<b>50\u00a0%</b>')
    expect(table).toContain('by forecast')
  })

  it('tells no forecast for a checkpoint whose target the latest value meets', async () => {
    const { as, get } = await measuring()
    await as('project-manager', 'record-measurement', { goal: 'goal-1', value: 52, on: '2026-06-09', source: 'Log' })
    const { text } = await get(GOAL)
    expect(text.slice(text.indexOf('id="milestones"'))).toMatch(/<b>50\u00a0%<\/b>.*?<td class="n"><span>52\u00a0%<\/span><span class="sub">reached already<\/span>/s)
    expect(text).toContain('class="met"')
  })

  it('records a value as people write it, and refuses what it is not', async () => {
    const { post, project } = await measuring()
    await post(change('record-measurement'), { _back: `${GOAL}#measure`, goal: 'goal-1', value: '46.5%', on: '2026-06-09', source: 'Log', sample: '' })
    expect((await project()).measurements['goal-1']?.at(-1)).toMatchObject({ value: 46.5, on: '2026-06-09' })
    const { status, text } = await post(change('record-measurement'), { _back: `${GOAL}#measure`, goal: 'goal-1', value: '4,6,5', on: '2026-06-08', source: 'Log', sample: '' })
    expect(status).toBe(400)
    expect(text).toMatch(/name="value"[^>]*value="4,6,5"[^>]*aria-invalid="true"/)
    expect(text).toContain('this is not a number')
  })

  it('says of a figure why it is not taken, and of a milestone target which one it is', async () => {
    const { post } = await measuring()
    const refusal = async (value: string) => (await post(change('record-measurement'), { _back: `${GOAL}#measure`, goal: 'goal-1', value, on: '2026-06-08', source: '', sample: '' })).text
    expect(await refusal('€ 45')).toContain('this is in another unit than the goal')
    expect(await refusal('=1+1')).toContain('this is a formula')
    expect(await refusal('1e400')).toContain('this is larger than any figure')
    expect(await refusal('')).toContain('this is needed')
    const { text } = await post(change('set-milestone-targets'), { _back: `${GOAL}#milestones`, goal: 'goal-1', 'milestones.0.phase': 'planning', 'milestones.0.value': '', 'milestones.1.phase': 'testing', 'milestones.1.value': '3 days' })
    expect(text).toMatch(/name="milestones\.1\.value"[^>]*value="3 days"[^>]*aria-invalid="true"/)
  })

  it('corrects a value and shows what stood there before', async () => {
    const { get, post } = await measuring()
    expect((await get(`${GOAL}?correct=measurement-2`)).text).toMatch(/name="measurement" value="measurement-2"[\s\S]*44\u00a0% stands there now\./)
    await post(change('correct-measurement'), { _back: `${GOAL}#measure`, goal: 'goal-1', measurement: 'measurement-2', value: '43', source: 'Mailbox log', sample: '' })
    expect((await get(GOAL)).text).toContain('was 44')
    await post(change('correct-measurement'), { _back: `${GOAL}#measure`, goal: 'goal-1', measurement: 'measurement-4', value: '42.375', source: '', sample: '' })
    await post(change('correct-measurement'), { _back: `${GOAL}#measure`, goal: 'goal-1', measurement: 'measurement-5', value: '41', source: '', sample: '' })
    expect((await get(GOAL)).text).toContain('was 42.375')
  })

  it('sets milestone targets at checkpoints and own dates, in the order of their days, and empties those left out', async () => {
    const { post, project } = await measuring()
    const fields = Object.fromEntries(phaseIds.flatMap((phase, i) => [[`milestones.${i}.phase`, phase], [`milestones.${i}.value`, phase === 'go-live' ? '85' : '']]))
    const { headers } = await post(change('set-milestone-targets'), { _back: `${GOAL}#milestones`, goal: 'goal-1', ...fields, 'milestones.6.on': '2026-07-01', 'milestones.6.value': '52%', 'milestones.7.on': '', 'milestones.7.value': '' })
    expect(headers['location']).toContain('saved=')
    const { milestones } = (await project()).goals[0] ?? {}
    expect(milestones?.map(({ phase, on, value }) => [phase ?? on, value])).toEqual([['2026-07-01', 52], ['go-live', 85]])
    await post(change('set-milestone-targets'), { _back: `${GOAL}#milestones`, goal: 'goal-1', 'milestones.0.phase': 'planning', 'milestones.0.value': '' })
    expect((await project()).goals[0]?.milestones).toEqual([])
  })

  it('edits the goal, keeps what was typed when it is refused, and offers to keep a goal on a foreign cause', async () => {
    const { as, get, post, project } = await measuring()
    const { status, text } = await post(change('edit-goal'), { _back: `${GOAL}#edit`, goal: 'goal-1', title: 'Answer at once', shape: 'increase', target: '20' })
    expect(status).toBe(422)
    expect(text).toMatch(/id="edit-title"[^>]*value="Answer at once"/)
    await as('project-manager', 'tick-problem', { key: 'customer-data-not-shared' })
    await as('project-manager', 'add-why', { problem: 'problem-1', under: null, text: 'Too few people' })
    await as('project-manager', 'set-verdict', { problem: 'problem-1', kind: 'other', cause: 'Too few people', remedy: 'management', note: 'Hire' })
    const refused = await post(change('edit-goal'), { _back: `${GOAL}#edit`, goal: 'goal-1', problems: 'problem-1' })
    expect(refused.text).toContain('Keep with this reason')
    await post(change('overrule-goal'), { _back: `${GOAL}#edit`, goal: 'goal-1', problems: 'problem-1', reason: 'The board wants it' })
    expect((await project()).goals[0]?.overruled?.reason).toBe('The board wants it')
    expect((await get(GOAL)).text).toContain('The board wants it')
  })

  it('lets the judges of what cannot be counted say how far it is', async () => {
    const { as, get, post } = await served()
    await as('project-manager', 'add-goal', { title: 'One face to dealers', test: 'Dealers name one contact', judges: ['person-1'], dueOn: '2027-01-01', priority: 'could' })
    await post(change('judge-goal'), { _back: `${LIST}/3#judgements`, goal: 'goal-3', judge: 'person-1', value: '0.5', on: '', note: 'Two regions do' })
    const { text } = await get(`${LIST}/3`)
    expect(text).toContain('Judged to be reached to')
    expect(text).toContain('Two regions do')
    expect(text).not.toContain('id="measure"')
  })

  it('shows the newest of a long series, and all of it when asked', async () => {
    const { as, get } = await served()
    await as('project-manager', 'import-measurements', { rows: weekly('2024-06-03', Array.from({ length: 60 }, (_, i) => 40 + i / 2)).map(({ on, value }) => ({ goal: 'goal-1', on, value })) })
    const rows = (text: string): number => text.match(/correct=measurement-/g)?.length ?? 0
    expect(rows((await get(GOAL)).text)).toBe(24)
    expect(rows((await get(`${GOAL}?show=all`)).text)).toBe(60)
  })

  it('is unknown where there is no such goal, and prints hostile texts as texts', async () => {
    const { as, get } = await served()
    expect((await get(`${LIST}/99`)).status).toBe(404)
    const evil = '"><script>alert(1)</script>'
    await as('project-manager', 'add-goal', { title: evil, unit: evil, owner: evil, strategy: evil, baseline: 1, target: 5, dueOn: '2027-01-01', baselineSource: evil })
    await as('project-manager', 'record-measurement', { goal: 'goal-3', value: 2, source: evil })
    await as('project-manager', 'leave-out-outcome', { family: 'profit-growth', reason: evil })
    for (const path of [LIST, `${LIST}/3`, `${LIST}/3?edit=goal`, '/projects/harbour', '/projects/harbour/checkpoints/planning']) {
      const { status, text } = await get(path)
      expect(status).toBe(200)
      expect(text, path).not.toContain('<script>alert')
      expect(text, path).toContain('&lt;script&gt;')
    }
  })
})
