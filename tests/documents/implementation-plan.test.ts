import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeDocument } from '../../src/documents/write-document.ts'
import type { Day } from '../../src/domain/day.ts'
import type { Project } from '../../src/domain/project.ts'
import { phaseDates } from '../../src/domain/phase-dates.ts'
import { formatOf } from '../../src/locales/format.ts'
import { daysTaken, scheduleOf } from '../../src/domain/schedule/project-schedule.ts'
import { packageRoot } from '../../src/package-root.ts'
import { castAtWork, castProject, stamp, today } from '../cast/cast.ts'
import { openStage } from '../changes/stage.ts'

const plan = async (project: Project) =>
  (await writeDocument({ project, version: 14, today, locale: 'en', key: 'implementation-plan', format: 'md' })).bytes

describe('The implementation plan', () => {
  it('opens with the state in sentences that are computed', async () => {
    expect(await plan(castProject())).toContain('> The project has not begun; planning is to start on 18 May 2026.')
    const text = await plan(castAtWork())
    expect(text).toContain('> Project planning is in progress: 2 of 11 tasks are done.')
    expect(text).toMatch(/The company wished to go live by 15 January 2027; go-live now stands at \d+ \w+ \d{4}, /)
  })

  it('says by how much a wish cannot be kept', async () => {
    const project = castProject()
    const text = await plan({ ...project, brief: { ...project.brief, wishedGoLive: project.start } })
    expect(text).toMatch(/The company wished to go live by 18 May 2026; go-live now stands at \d+ \w+ \d{4}, \d+\u00a0working days later\./)
  })

  it('warns of years whose holidays nobody knows yet', async () => {
    const project = castProject()
    expect(await plan({ ...project, calendar: { ...project.calendar, coveredYears: [] } })).toContain('The official holidays of 2026 and 2027 are not known yet')
    expect(await plan({ ...project, calendar: { ...project.calendar, coveredYears: [2026, 2027] } })).not.toContain('are not known yet')
  })

  it('lists holidays and make-up days within the plan', async () => {
    const text = await plan(castProject())
    expect(text).toContain('Make-up working days within the plan: 20 September 2026 and 10 October 2026.')
    expect(text).toContain('Official holidays of China')
  })

  it('prints at most 200 tasks of a phase and says how many it leaves out', async () => {
    const project = castProject()
    const [model] = project.tasks
    if (!model) throw new Error('the cast has no task')
    const more = Array.from({ length: 300 }, (_, i) => ({ ...model, id: `task-${100 + i}`, order: 100 + i, key: null, title: `Interview ${i}`, predecessors: [] }))
    expect(await plan({ ...project, tasks: [...project.tasks, ...more] })).toContain('111 further tasks of this phase are not printed')
  })

  it('marks a task that was granted an early start, and the phase in which it was begun', async () => {
    const project = castProject()
    const task = project.tasks.find(({ phase }) => phase === 'requirements')
    if (!task) throw new Error('the cast has no task')
    const early = { ...project, earlyStarts: [{ ...stamp, id: 'early-1', tasks: [task.id], reason: 'Free hands', withdrawn: null }] }
    expect(await plan(early)).toMatch(/\| Not started, early start granted \d+ \w+ \|/)
    expect(await plan(early)).not.toContain('begun early')
    const begun = await plan({ ...early, tasks: project.tasks.map((each) => (each.id === task.id ? { ...each, done: 20, startedOn: today } : each)) })
    expect(begun).toContain('State: Not started, one task begun early.')
  })

  it('tells the working days between the dates that stand beside them', async () => {
    const row = (await plan(castAtWork())).split('\n').find((line) => line.startsWith('| Diagnose the problems |')) ?? ''
    const project = castAtWork()
    const task = project.tasks.find(({ key }) => key === 'diagnose-problems')
    const dates = task && scheduleOf(project, today).tasks.get(task.id)
    if (!task || !dates) throw new Error('the cast diagnoses nothing')
    expect(row.split(' | ')[2]).toBe(String(daysTaken(project, task, dates)))
  })

  it('says the reserve as it is set beside the one that is asked for', async () => {
    const project = castProject()
    expect(await plan(project)).toContain('No reserve is set aside yet.')
    const text = (await plan({ ...project, organisation: { ...project.organisation, reserve: { days: 40, money: 90000 } } })).replaceAll('\u00a0', ' ')
    expect(text).toMatch(/should be kept in reserve: \d+ working days/)
    expect(text).toContain('Set aside are 40 working days and ¥ 90,000, which only the committee releases.')
  })

  it('tells of a phase the days of its page: from the day it was started as of, to its gate', async () => {
    const project = castProject()
    const started = { ...stamp, on: '2026-05-04' as Day }
    const begun = { ...project, phases: project.phases.map((phase) => (phase.id === 'planning' ? { ...phase, started } : phase)) }
    const { start, finish } = phaseDates(begun, 'planning', today)
    expect(start).toBe('2026-05-04')
    expect(await plan(begun)).toContain(formatOf('en').range(start, finish))
  })

  it('says of a deliverable that changed since its approval what the pages say', async () => {
    const stage = await openStage(today)
    await stage.as('committee-chair', 'approve-deliverable', { deliverable: 'deliverable-1' })
    const row = async () => (await plan(await stage.project())).split('\n').find((line) => line.startsWith('| Project charter |'))
    expect(await row()).toContain('| Approved |')
    await stage.as('project-manager', 'edit-brief', { why: 'Dealers wait for days' })
    expect(await row()).toContain('| Changed since approval |')
  })

  it('tells what a passed phase left undone, and so does the charter', async () => {
    const stage = await openStage('2026-06-10')
    await stage.as('project-manager', 'start-phase', { phase: 'planning' })
    const conditions = [{ title: 'Name a stand-in', owner: 'Head of organisation', dueOn: '2026-07-01' }]
    await stage.as('project-manager', 'submit-checkpoint', { phase: 'planning', recommendation: 'conditional-go', reason: 'Good enough', conditions })
    await stage.as('committee-chair', 'decide-checkpoint', { phase: 'planning', decision: 'conditional-go', reason: 'Good enough', conditions })
    const project = await stage.project()
    const charter = async (locale: 'en' | 'zh-CN') => (await writeDocument({ project, version: 3, today, locale, key: 'project-charter', format: 'md' })).bytes
    const said = /\d+ tasks of passed phases are still open; the last ends on \d+ \w+ \d{4}\./
    expect(await plan(project)).toMatch(said)
    expect(await charter('en')).toMatch(said)
    expect(await charter('zh-CN')).toMatch(/已通过的阶段还有 \d+ 项任务未完成，最后一项预计\d{4}年/)
  })

  it('names each open point as something to do, those of the overview among them', async () => {
    const text = await plan(castProject())
    expect(text).toContain('- Put the organisation right: ')
    expect(await plan({ ...castProject(), calendar: { ...castProject().calendar, coveredYears: [2026] } })).toContain('- Add the official calendar of 2027.')
    expect(text).toContain('- Decide about system “Service spreadsheet”: what becomes of it and rough cost.')
    expect(text).toContain('- Name the consultant, if there is one.')
  })
})

describe('The templates', () => {
  const folder = join(packageRoot, 'templates')
  const files = [...readdirSync(folder), ...readdirSync(join(folder, 'partials')).map((name) => `partials/${name}`)].filter((name) => name.endsWith('.ejs'))

  it.each(files)('print plain text only: %s', (name) => {
    expect(files.length).toBeGreaterThan(5)
    expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(/<%-/)
  })
})
