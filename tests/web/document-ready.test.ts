import { describe, expect, it } from 'vitest'
import { knownSimulation } from '../../src/domain/process/simulation.ts'
import { documentReady } from '../../src/web/document-ready.ts'
import { castProject } from '../cast/cast.ts'
import { castProcess, madeProcess } from '../cast/processes.ts'
import { served } from './served.ts'

describe('A document with simulated times', () => {
  it('is ready once all its runs are known, and lets others have their turn meanwhile', async () => {
    const [asIs, toBe] = [madeProcess(40, 1), madeProcess(40, 2)]
    const project = castProject({ processes: [castProcess(asIs, [toBe])] })
    let turns = 0
    const others = setInterval(() => { turns += 1 }, 0)
    await documentReady(project, 'bpr-report')
    clearInterval(others)
    expect(turns).toBeGreaterThan(5)
    expect([asIs, toBe].map((steps) => knownSimulation(steps)?.runs)).toEqual([10_000, 10_000])
  })

  it('is nothing that others wait for', async () => {
    const steps = madeProcess(12, 1)
    await documentReady(castProject({ processes: [castProcess(steps)] }), 'project-charter')
    await documentReady(castProject(), 'constructor')
    expect(knownSimulation(steps)).toBeNull()
  })

  it('is served as a page, as Markdown and by the API', async () => {
    const { get } = await served()
    expect((await get('/projects/harbour/documents/bpr-report?locale=zh-TW')).text).toContain('企業流程再造報告')
    expect((await get('/projects/harbour/documents/user-guide?format=md&locale=en')).text).toContain('No new process is approved yet')
    expect((await get('/api/projects/harbour/documents/bpr-report?locale=en')).text).toMatch(/^# Process re-engineering report/)
  })
})
