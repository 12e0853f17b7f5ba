import { describe, expect, it } from 'vitest'
import { writeDocument } from '../../src/documents/write-document.ts'
import type { Day } from '../../src/domain/day.ts'
import type { Project } from '../../src/domain/project.ts'
import type { SupervisionReport } from '../../src/domain/supervision.ts'
import { castAtWork, stamp, today } from '../cast/cast.ts'

const aReport = (given: Partial<SupervisionReport> = {}): SupervisionReport => ({
  ...stamp, id: 'report-1', on: '2026-06-08' as Day, phase: 'planning', opinion: 'concerns', summary: 'The plan is thin.\nNobody asked the dealers.',
  findings: [
    { id: 'finding-1', severity: 'low', text: 'The file names differ', advice: '', withdrawn: null },
    { id: 'finding-2', severity: 'high', text: 'No one tests', advice: 'Name two testers', withdrawn: null },
    { id: 'finding-3', severity: 'medium', text: 'Withdrawn by the group', advice: '', withdrawn: stamp },
  ],
  handedIn: null, answered: null, withdrawn: null, ...given,
})
const handedIn = { ...stamp, on: '2026-06-09' as Day }
const report = async (project: Project, part?: string) => (await writeDocument({ project, version: 14, today, locale: 'en', key: 'supervision-report', part, format: 'md' })).bytes
const withReports = (...supervision: SupervisionReport[]): Project => castAtWork({ supervision })

describe('The supervision report', () => {
  it('opens with the opinion of the group, and who the group is', async () => {
    const text = await report(withReports(aReport()))
    expect(text).toContain('On Project planning, 8 June 2026')
    expect(text).toContain('> **The group has concerns: the committee should look at them before it decides.**')
    expect(text).toMatch(/Supervision group: Works council \([^)]+\)\./)
    expect(await report({ ...withReports(aReport()), team: [] })).toContain('Nobody is named for the supervision group yet.')
  })

  it('says line by line what the group saw, and its findings with the gravest first', async () => {
    const text = await report(withReports(aReport()))
    expect(text).toMatch(/^## What the group saw\n\nThe plan is thin\.\n\nNobody asked the dealers\.$/m)
    expect(text).toMatch(/\| High \| No one tests \| Name two testers \|\n\| Low \| The file names differ \| – \|/)
    expect(text).not.toContain('Withdrawn by the group')
    const bare = await report(withReports(aReport({ summary: '', findings: [] })))
    expect(bare).toContain('The report has no summary.')
    expect(bare).toContain('The group found nothing to object to.')
  })

  it('is a draft, then lies before the committee, then has its answer', async () => {
    const draft = await report(withReports(aReport()))
    expect(draft).toContain('Draft: not handed to the committee yet.')
    expect(draft).not.toContain('Answer of the committee')
    const waiting = await report(withReports(aReport({ handedIn })))
    expect(waiting).toContain('Handed to the committee on 9 June 2026; it cannot be altered since.')
    expect(waiting).toContain('The committee has not answered yet.')
    const answered = await report(withReports(aReport({ handedIn, answered: { by: 'committee-chair', at: '2026-06-10T02:00:00.000Z', on: today, note: 'Two testers are named.\nThey begin on Monday.' } })))
    expect(answered).toMatch(/^## Answer of the committee\n\nCommittee chair, 10 June 2026:\n\nTwo testers are named\.\n\nThey begin on Monday\.$/m)
    expect(answered).not.toContain('has not answered')
  })

  it('lists all reports of the group, of which the newest is meant unless one is named', async () => {
    const project = withReports(aReport({ handedIn }), aReport({ id: 'report-2', opinion: 'endangered' }), aReport({ id: 'report-3', withdrawn: stamp, opinion: 'on-course' }))
    const text = await report(project)
    expect(text).toContain('> **In the group’s opinion the phase is endangered')
    expect(text).toMatch(/\| 8 June 2026 \| Project planning \| Concerns \| Before the committee \|\n\| 8 June 2026 \| Project planning \| Endangered \| Draft \|\n/)
    expect(text).not.toContain('On course')
    expect(await report(project, 'report-1')).toContain('> **The group has concerns')
    await expect(report(project, 'report-3')).rejects.toMatchObject({ code: 'document-part-unknown' })
  })

  it('says that there is none while the group has written none', async () => {
    const text = await report(castAtWork())
    expect(text).toContain('The supervision group has not written a report yet.')
    expect(text).not.toContain('All reports of the group')
  })
})
