import { describe, expect, it } from 'vitest'
import type { Day } from '../../../src/domain/day.ts'
import { phaseIds } from '../../../src/domain/ids.ts'
import type { Project } from '../../../src/domain/project.ts'
import { locales } from '../../../src/locales/locales.ts'
import { evaluateCheckpoint } from '../../../src/method/evaluation.ts'
import { barOf } from '../../../src/web/pages/phase/gantt.ts'
import { phaseHead } from '../../../src/web/pages/phase/phase-head.ts'
import { planRows, taskNumbers } from '../../../src/web/pages/phase/plan-rows.ts'
import { ratingSheet } from '../../../src/web/pages/phase/rating-sheet.ts'
import { partOf, taskTable } from '../../../src/web/pages/phase/task-table.ts'
import { bestStep } from '../../../src/web/pages/verdict.ts'
import { castAtWork, castProject, stamp, today } from '../../cast/cast.ts'
import { served } from '../served.ts'

const { en } = locales
const PLANNING = '/projects/harbour/phases/planning'
const REQUIREMENTS = '/projects/harbour/phases/requirements'

/** The cast at work with many small tasks of its own in planning. */
function withTasks(count: number): Project {
  const project = castAtWork()
  const [first] = project.tasks
  if (!first) throw new Error('the cast has tasks')
  const own = Array.from({ length: count }, (_, i) => ({ ...first, id: `task-${1_000 + i}`, key: null, title: `Own task ${i + 1}`, order: 1_000 + i, predecessors: [], done: 0, startedOn: null, finishedOn: null }))
  return { ...project, tasks: [...project.tasks, ...own] }
}

async function atWork(role?: Parameters<typeof served>[0]) {
  const stage = await served(role)
  await stage.as('project-manager', 'start-phase', { phase: 'planning', on: '2026-05-18' })
  return stage
}

describe('The head of a phase', () => {
  it('says where the work stands: how many tasks are done, what is left and until when', () => {
    const { lead, crumb, status } = phaseHead(castAtWork(), 'planning', today, en)
    expect(lead).toMatch(/^Decide why, how, with whom and by when.* 2 of 11 tasks are done; .* on \d+ \w+\. \d+ tasks are late\.$/)
    expect(crumb).toEqual(['Phase 1 of 6', expect.stringMatching(/^18 May to \d+ \w+ 2026$/)])
    expect(status.word).toBe('In progress')
  })

  it('tells a phase that can start from one that waits', () => {
    expect(phaseHead(castProject(), 'planning', today, en).lead).toContain('The way is open: the phase can start now.')
    expect(phaseHead(castProject(), 'requirements', today, en).lead).toMatch(/has not started; by the forecast it runs from .* to /)
  })

  it.each(Object.values(locales))('speaks $id for every phase', (words) => {
    for (const phase of phaseIds) {
      const shown = JSON.stringify([phaseHead(castAtWork(), phase, today, words), ratingSheet(castAtWork(), phase, today, words), taskTable(castAtWork(), phase, today, words, 'all', 0)])
      expect(shown).not.toMatch(/undefined|NaN|\[object/)
    }
  })
})

describe('The tasks of a phase', () => {
  it('are numbered by phase and place', () => {
    const project = castAtWork()
    expect(planRows(project, 'requirements', today, en).map(({ number }) => number).slice(0, 2)).toEqual(['2.1', '2.2'])
    expect(taskNumbers(project).get('task-1')).toBe('1.1')
  })

  it('show dates, slip against the baseline, state and share done', () => {
    const [first, , third] = taskTable(castAtWork(), 'planning', today, en, 'all', 0).rows
    expect(first).toMatchObject({ number: '1.1', title: 'Diagnose the problems', group: 'Business analysis', start: '18 May', finish: '22 May', days: '5', done: '100\u00a0%', open: false })
    expect(first?.status.word).toBe('Done')
    expect(third).toMatchObject({ number: '1.3', done: '40\u00a0%', open: true, slip: { tone: 'warn', text: expect.stringMatching(/^\+\d+$/) } })
  })

  it('are drawn to scale: the bar of a task that fills the span is as wide as the picture', () => {
    const row = planRows(castAtWork(), 'planning', today, en)[0]
    if (!row) throw new Error('planning has tasks')
    const whole = barOf({ ...row, planned: row.dates, task: { ...row.task, done: 50 } }, { from: row.dates.start, to: row.dates.finish }, today)
    expect(whole).toMatchObject({ x: '0', width: '220', done: '110', ghost: { x: '0', width: '220' }, now: null })
  })

  it('come a hundred at a time, and a task can be found in its part', () => {
    const project = withTasks(250)
    const last = taskTable(project, 'planning', today, en, 'all', 2)
    expect(last.rows).toHaveLength(61)
    expect(last.pager).toMatchObject({ text: '201 to 261 of 261', next: '', previous: `${PLANNING}?part=2#tasks` })
    expect(partOf(project, 'planning', today, en, 'all', 'task-1200')).toBe(2)
    expect(taskTable(project, 'planning', today, en, 'all', 99).rows).toHaveLength(61)
  })

  it('can be narrowed to those that are open, late, critical or done', () => {
    const { filters, rows } = taskTable(withTasks(20), 'planning', today, en, 'done', 0)
    expect(rows.map(({ number }) => number)).toEqual(['1.1', '1.2'])
    expect(filters.map(({ label, count }) => `${label} ${count}`)).toEqual(['All 31', 'Open 29', expect.stringMatching(/^Late \d+$/), expect.stringMatching(/^Critical \d+$/), 'Done 2'])
    expect(taskTable(castAtWork(), 'planning', today, en, 'all', 0).filters).toEqual([])
  })
})

describe('The rating sheet', () => {
  it('says who rates what, why, and what is missing: the first three, then how many more', () => {
    const { rows } = ratingSheet(castAtWork(), 'planning', today, en)
    expect(rows.find(({ id }) => id === 'tasks-done')).toMatchObject({
      by: 'product', rating: '0', tone: 'bad', reason: '2 of 11 tasks done', more: 'and 6 more',
      missing: [{ text: 'Set the goals: 40\u00a0% done.', href: `${PLANNING}?task=task-3#task-3` }, {}, {}],
    })
    expect(rows.find(({ id }) => id === 'strategy-chosen')).toMatchObject({ by: 'people', rating: '3', evidence: 'Strategy paper of 2 June, signed by the general manager', mandatory: true })
  })

  it('names the step that brings most', () => {
    const evaluation = evaluateCheckpoint(castAtWork(), 'planning', today)
    const step = bestStep(evaluation)
    expect(step && (step.after.score ?? 0)).toBeGreaterThan(evaluation.score ?? 0)
    expect(ratingSheet(castAtWork(), 'planning', today, en).best).toMatch(/^The next best step: “.+” at [34] brings \d+ → \d+, /)
  })

  it('names a mandatory criterion that was left out of the sum', () => {
    const project = castAtWork()
    const phases = project.phases.map((phase) => ({ ...phase, criteria: phase.criteria.map((each) => (each.id === 'goals-rooted' ? { ...each, dropped: { ...stamp, reason: 'Diagnosed last year' } } : each)) }))
    expect(ratingSheet({ ...project, phases }, 'planning', today, en).leftOut).toMatch(/^Mandatory, but left out of the sum: .*\(Diagnosed last year\)\.$/)
  })
})

describe('The phase page', () => {
  it('starts the phase, and says what holds back the next one with both ways out', async () => {
    const { get, post } = await served()
    expect((await get(PLANNING)).text).toContain('Start the phase')
    const started = await post('/projects/harbour/changes/start-phase', { _back: PLANNING, phase: 'planning', on: '2026-06-09' })
    expect(started.headers['location']).toMatch(/^\/projects\/harbour\/phases\/planning\?saved=\d+$/)
    const { text } = await get(REQUIREMENTS)
    expect(text).toContain('Requirements definition cannot start yet')
    expect(text).toContain('href="/projects/harbour/checkpoints/planning"')
    expect(text).toContain('href="#early"')
    expect(text).not.toContain('changes/start-phase')
  })

  it('keeps the part of the plan and the filter after progress was recorded', async () => {
    const { get, post } = await atWork()
    const done = await post('/projects/harbour/changes/record-progress', { _back: `${PLANNING}?show=open#tasks`, task: 'task-1', done: '100' })
    expect(done.headers['location']).toMatch(/planning\?show=open&saved=\d+#tasks$/)
    expect((await get(done.headers['location'] as string)).text).not.toContain('id="task-1"')
  })

  it('shows a refused form again at its task, with what was typed', async () => {
    const { post } = await atWork()
    const refused = await post('/projects/harbour/changes/record-progress', { _back: `${PLANNING}?task=task-2#task-2`, task: 'task-2', done: '55', startedOn: '2027-01-01' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('value="2027-01-01"')
    expect(refused.text).toContain('value="55"')
    expect(refused.text).toContain('has not come yet')
  })

  it('sends the reader nowhere but to an address of its own', async () => {
    const { post } = await atWork()
    for (const back of ['//evil.example', '/..//evil.example', 'https://evil.example', '/\\evil.example']) {
      const { headers } = await post('/projects/harbour/changes/record-progress', { _back: back, task: 'task-1', done: '10' })
      expect(headers['location']).toMatch(/^\/(?!\/)/)
    }
  })

  it('saves the whole sheet at once and keeps evidence that has no rating', async () => {
    const { get, post, project } = await atWork()
    const row = (i: number, criterion: string, rating: string, evidence: string) => ({ [`ratings.${i}.criterion`]: criterion, ...(rating ? { [`ratings.${i}.rating`]: rating } : {}), [`ratings.${i}.evidence`]: evidence, [`ratings.${i}.link`]: '' })
    const back = { _back: `${PLANNING}#criteria`, phase: 'planning' }
    const saved = await post('/projects/harbour/changes/rate-sheet', { ...back, ...row(0, 'strategy-chosen', '3', '<b>Minutes</b>'), ...row(1, 'budget-approved', '', '') })
    expect(saved.status).toBe(303)
    expect((await project()).phases[0]?.criteria.find(({ id }) => id === 'strategy-chosen')?.rating).toMatchObject({ value: 3, evidence: '<b>Minutes</b>' })
    expect((await get(PLANNING)).text).toContain('&lt;b&gt;Minutes&lt;/b&gt;')
    const refused = await post('/projects/harbour/changes/rate-sheet', { ...back, ...row(0, 'strategy-chosen', '3', ''), ...row(1, 'budget-approved', '', 'Chain of whys') })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Chain of whys')
  })

  it('offers what the readiness suggests when the checkpoint is submitted', async () => {
    const { get } = await atWork()
    expect((await get(PLANNING)).text).toMatch(/name="recommendation">.*<option value="rework" selected>/)
  })

  it('lets only the chair grant an early start, of tasks that wait', async () => {
    const { get } = await atWork('project-manager')
    expect((await get(REQUIREMENTS)).text).toContain('An early start is granted by: Committee chair.')
    const chair = await atWork('committee-chair')
    const { text } = await chair.get(REQUIREMENTS)
    expect(text).toContain('name="tasks" value="task-12"')
    await chair.post('/projects/harbour/changes/grant-early-start', { _back: `${REQUIREMENTS}#early`, tasks: ['task-12', 'task-14'], reason: 'Free hands' })
    const granted = (await chair.get(REQUIREMENTS)).text
    expect(granted).toContain('Free hands')
    expect(granted.match(/>early start</g)).toHaveLength(2)
  })

  it('has no forms for a reader and none in the past', async () => {
    const reader = await atWork('reader')
    expect((await reader.get(PLANNING)).text).not.toContain('/changes/')
    const manager = await atWork()
    const past = (await manager.get(`${PLANNING}?at=1`)).text
    expect(past).not.toContain('/changes/')
    expect(past).toContain('As it was at version 1')
    expect(past).toContain('?task=task-1&amp;at=1#task-1')
  })

  it('escapes what people wrote', async () => {
    const { get, as } = await atWork()
    await as('project-manager', 'add-task', { phase: 'planning', title: '<script>alert(1)</script>"', group: 'development' })
    await as('project-manager', 'add-deliverable', { phase: 'planning', title: '<img src=x>', group: 'development', link: 'https://files.example/"><script>' })
    const { text } = await get(PLANNING)
    expect(text).not.toContain('<script>alert')
    expect(text).not.toContain('<img src=x>')
    expect(text).not.toContain('"><script>')
  })

  it('knows no seventh phase', async () => {
    expect((await (await served()).get('/projects/harbour/phases/party')).status).toBe(404)
  })

  it('stays small with a plan of thousands of tasks', () => {
    const project = withTasks(4_000)
    const shown = JSON.stringify(taskTable(project, 'planning', '2026-06-10' as Day, en, 'all', 3))
    expect(shown.length).toBeLessThan(100_000)
  })

  it('names the tasks of a circle by their titles', async () => {
    const { post } = await served()
    const refused = await post('/projects/harbour/changes/edit-task', { task: 'task-1', predecessors: 'task-2', _back: '/projects/harbour/phases/planning', _version: '1' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('“Trace the root causes” → “Diagnose the problems” → “Trace the root causes”')
  })
})
