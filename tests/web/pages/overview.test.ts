import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../../src/domain/day.ts'
import { goLiveDay } from '../../../src/domain/benefit-reviews.ts'
import type { Project } from '../../../src/domain/project.ts'
import { locales } from '../../../src/locales/locales.ts'
import { overviewFigures } from '../../../src/web/pages/overview-figures.ts'
import { overviewLead } from '../../../src/web/pages/overview-lead.ts'
import { conditionsShown, milestonesShown, pointsShown, runningShown } from '../../../src/web/pages/overview-lists.ts'
import { stepsShown } from '../../../src/web/pages/overview-steps.ts'
import { castAtWork, castProject, castUnrated, stamp, today } from '../../cast/cast.ts'
import { hostileProject } from '../../cast/hostile.ts'
import { served } from '../served.ts'

const { en } = locales
const lead = (project: Project, day: string = today) => overviewLead(project, day as Day, en)
const condition = { title: 'Name a stand-in', owner: 'Head of organisation', dueOn: '2026-07-01' }

async function underReview() {
  const stage = await served()
  await stage.as('operator', 'start-phase', { phase: 'planning' })
  await stage.as('operator', 'submit-checkpoint', { phase: 'planning', recommendation: 'conditional-go', reason: 'Good enough', conditions: [condition] })
  return stage
}

describe('The lead of the overview', () => {
  it('says that the first phase can begin, and with what finish', () => {
    expect(lead(castProject(), '2026-05-18')).toMatch(/^Project planning can begin\. The finish is forecast for \d+ \w+ \d{4}, as planned\./)
    expect(lead(castProject(), '2026-05-04')).toMatch(/^Project planning begins on Monday 18 May\./)
  })

  it('counts what keeps the phase from closing', () => {
    expect(lead(castUnrated())).toMatch(/^Project planning cannot close yet: one mandatory criterion is not rated\./)
    expect(lead(castAtWork())).toMatch(/^Project planning cannot close yet: 5 mandatory criteria do not meet what is asked\. The finish is forecast for .*, \d+\sworking days late\./)
  })

  it('tells a wish that cannot be met', () => {
    const project = castProject()
    expect(lead({ ...project, brief: { ...project.brief, wishedGoLive: '2026-09-01' as Day } }, '2026-05-18')).toMatch(/The company wished to go live by 1 September 2026; go-live now stands at \d+ \w+ \d{4}, \d+\sworking days later\.$/)
  })

  it('measures the wish against the go-live that the benefits review counts from', () => {
    const project = castProject()
    const wishing = (wishedGoLive: Day): Project => ({ ...project, brief: { ...project.brief, wishedGoLive } })
    const { on } = goLiveDay(project, '2026-05-18' as Day)
    expect(lead(wishing(on), '2026-05-18')).not.toContain('wished')
    expect(lead(wishing(addDays(on, -1)), '2026-05-18')).toContain('wished')
  })

  it('names the committee that is waited for, and an overdue condition', async () => {
    const { as, project } = await underReview()
    expect(lead(await project())).toMatch(/^Project planning has been waiting for the committee’s decision since 10 Jun; it is incomplete at \d+ points, 75 are asked\./)
    await as('operator', 'decide-checkpoint', { phase: 'planning', decision: 'conditional-go', reason: 'Agreed', conditions: [condition] })
    expect(lead(await project(), '2026-07-02')).toMatch(/^Requirements definition can begin\. .* One condition is overdue\.$/)
    expect(lead(await project())).toMatch(/ \d+ tasks of passed phases are still open; the last ends on \d+ \w+ \d{4}\./)
  })

  it('promises no date once the project is on hold, stopped or closed', async () => {
    const { as, project } = await underReview()
    await as('operator', 'decide-checkpoint', { phase: 'planning', decision: 'hold', reason: 'The network first' })
    expect(lead(await project())).toBe('The project has been on hold since Wednesday 10 June: nothing new starts until the committee decides anew.')
    await as('operator', 'decide-checkpoint', { phase: 'planning', decision: 'stop', reason: 'No money' })
    expect(lead(await project())).toBe('The committee stopped the project at the checkpoint of Project planning on Wednesday 10 June.')
    expect(lead(castAtWork({ closed: stamp }))).toBe('The project was closed on Monday 18 May.')
  })
})

describe('The figures of the overview', () => {
  it('say readiness, finish, work, conditions and open points', () => {
    const [readiness, finish, work, conditions, points] = overviewFigures(castAtWork(), today, en)
    expect(readiness).toMatchObject({ label: 'Readiness, gate 1', of: 'of 75 to pass', href: '/projects/harbour/checkpoints/planning', status: { word: 'Not ready', glyph: 'octagon' } })
    expect(overviewFigures(castUnrated(), today, en)[0]).toMatchObject({ status: { word: 'Incomplete', glyph: 'half' } })
    expect(finish).toMatchObject({ label: 'Finish', slip: { tone: 'warn' } })
    expect(work?.text).toMatch(/^planned by today \d+/)
    expect(conditions).toMatchObject({ value: '0', text: 'none set so far', href: null })
    expect(points).toMatchObject({ value: '9', href: '#points' })
  })

  it('judge an overdue condition', async () => {
    const { as, project } = await underReview()
    await as('operator', 'decide-checkpoint', { phase: 'planning', decision: 'conditional-go', reason: 'Agreed', conditions: [condition] })
    expect(overviewFigures(await project(), '2026-07-02' as Day, en)[3]).toMatchObject({ value: '1', status: { tone: 'bad', word: '1 overdue' } })
  })

  it('write the year where a language writes it', () => {
    expect(overviewFigures(castProject(), '2025-01-01' as Day, en)[1]).toMatchObject({ before: '', of: '2026' })
    expect(overviewFigures(castProject(), '2025-01-01' as Day, locales['zh-CN'])[1]).toMatchObject({ before: '2026年', of: '' })
  })
})

describe('The lists of the overview', () => {
  it('say of each step what it brings and where it is done', () => {
    const { steps } = stepsShown(castAtWork(), today, en, 50)
    const [rated] = steps.filter(({ title }) => title.startsWith('Network and systems'))
    expect(rated).toMatchObject({ text: 'Not rated yet, counts as 0.', who: 'Project manager', href: '/projects/harbour/phases/planning#environment-sufficient' })
    expect(rated?.effect).toMatch(/^Readiness \d+ → \d+$/)
    const [systems] = steps.filter(({ href }) => href === '/projects/harbour/brief#system-2')
    expect(systems?.text).toBe('System “Service spreadsheet” lacks what becomes of it and rough cost.')
  })

  it('are cut, and say how many there are', () => {
    const { steps, count } = stepsShown(castAtWork(), today, en, 2)
    expect(steps).toHaveLength(2)
    expect(count).toBeGreaterThan(5)
    expect(runningShown(castAtWork(), '2026-08-03' as Day, en, 3)).toMatchObject({ count: 9, rows: [{}, {}, {}] })
  })

  it('show milestones with their slip, and own ones among the gates', () => {
    const project = castProject()
    const own = { ...project, tasks: project.tasks.map((task) => (task.id === 'task-3' ? { ...task, milestone: true, key: null, title: 'Goals signed' } : task)) }
    const { rows, count } = milestonesShown(own, project.start, en, 12)
    expect(count).toBe(7)
    expect(rows.map(({ title }) => title)).toContain('Goals signed')
    expect(rows.at(-1)).toMatchObject({ title: 'Gate 6, Go-live', href: '/projects/harbour/checkpoints/go-live', reached: false })
  })

  it('lead each open point to where it is closed', () => {
    const { rows } = pointsShown(castProject(), today, en, 50)
    expect(rows[0]).toEqual({ add: 'Put the organisation right: 1 grave finding, 11 more.', why: 'Nobody works in: Development group + Technical architecture group + Deployment group.', href: '/projects/harbour/organisation#findings' })
    expect(rows[1]).toEqual({ add: 'Add the official calendar of 2027.', why: 'Until it is known, besides weekends only the days off entered in the project count there, and dates may move.', href: '/projects/harbour/brief#calendar' })
    expect(rows.map(({ href }) => href)).toContain('/projects/harbour/brief#consultant')
    expect(rows.at(-1)).toMatchObject({ href: '/projects/harbour/translations' })
  })

  it('speak three languages without a word of another', () => {
    for (const id of ['zh-CN', 'zh-TW'] as const) {
      const shown = [overviewLead(castAtWork(), today, locales[id]), ...pointsShown(castAtWork(), today, locales[id], 50).rows.map(({ add, why }) => add + why)]
      for (const text of shown) expect(text.replace(/English|CRM/g, '')).not.toMatch(/[A-Za-z]{3}/)
    }
    expect(conditionsShown(castProject(), today, locales['zh-CN'], 5)).toEqual({ rows: [], count: 0 })
  })
})

describe('The overview page', () => {
  it('shows the cast with its rail, next steps and what changed', async () => {
    const { get } = await served()
    const { status, text } = await get('/projects/harbour')
    expect(status).toBe(200)
    expect(text).toContain('<h1>Harbour Tools: one customer, one record <span class="sg-example">')
    expect(text).toContain('Start the phase Project planning')
    expect(text).toMatch(/made the project “Harbour Tools: one customer, one record” from its brief/)
  })

  it('opens one list in full, and only a list that there is', async () => {
    const { get } = await served()
    const few = (await get('/projects/harbour?show=nonsense')).text
    expect(few).toContain('href="/projects/harbour?show=points#points">All 10</a>')
    const all = (await get('/projects/harbour?show=points')).text
    expect(all).toContain('href="/projects/harbour#points">Fewer</a>')
    expect(all.match(/href="\/projects\/harbour\/brief#/g)?.length).toBe(8)
  })

  it('keeps every link of a look at the past in the past', async () => {
    const { get, as } = await served()
    await as('operator', 'start-phase', { phase: 'planning' })
    const { text } = await get('/projects/harbour?at=1')
    expect(text).toContain('As it was at version 1')
    expect(text).toContain('href="/projects/harbour/phases/planning?at=1#start"')
    expect(text).toContain('href="/projects/harbour/history?at=1"')
    expect(text).not.toContain('started the phase')
  })

  it('says what was saved and escapes what people wrote', async () => {
    const { get, as } = await served()
    const { version } = await as('operator', 'edit-project', { name: '<script>alert(1)</script>', subtitle: '<img src=x onerror=1>' })
    const { text } = await get(`/projects/harbour?saved=${version}`)
    expect(text).toContain('edited the project')
    expect(text).not.toMatch(/<script>alert|<img/)
    expect((await get('/projects/harbour?saved=99')).text).not.toContain('role="status"')
  })

  it('bears hostile texts everywhere', () => {
    const project = hostileProject()
    expect(stepsShown(project, today, en, 50).steps.length).toBeGreaterThan(0)
    expect(() => overviewLead(project, today, en)).not.toThrow()
  })
})
