import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeDocument } from '../../src/documents/write-document.ts'
import type { Project } from '../../src/domain/project.ts'
import { packageRoot } from '../../src/package-root.ts'
import { castAtWork, castProject, today } from '../cast/cast.ts'

const plan = async (project: Project) =>
  (await writeDocument({ project, version: 14, today, locale: 'en', key: 'implementation-plan', format: 'md' })).bytes

describe('The implementation plan', () => {
  it('opens with the state in sentences that are computed', async () => {
    expect(await plan(castProject())).toContain('> The project has not begun; planning is to start on 18 May 2026.')
    const text = await plan(castAtWork())
    expect(text).toContain('> Project planning is in progress: 2 of 11 tasks are done.')
    expect(text).toContain('The wished go-live on 15 January 2027 can be kept')
  })

  it('says by how much a wish cannot be kept', async () => {
    const project = castProject()
    const text = await plan({ ...project, brief: { ...project.brief, wishedGoLive: project.start } })
    expect(text).toMatch(/The wished go-live on 18 May 2026 cannot be kept by this plan: the cut-over ends on \d+ \w+ 2026, \d+\u00a0working days later\./)
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

  it('names each open point as something to do', async () => {
    const text = await plan(castProject())
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
