import { describe, expect, it } from 'vitest'
import { served } from '../served.ts'

const PATH = '/projects/harbour/documents'
const rowOf = (html: string, anchor: string) => html.split(`<tr id="${anchor}"`)[1]?.split('</tr>')[0] ?? ''

async function approved() {
  const stage = await served()
  await stage.as('operator', 'start-phase', { phase: 'planning' })
  const charter = (await stage.project()).deliverables.find(({ document }) => document === 'project-charter')?.id ?? ''
  await stage.as('committee-chair', 'approve-deliverable', { deliverable: charter })
  return stage
}

describe('The documents page', () => {
  it('lists every deliverable by phase, and reads and downloads what the product writes', async () => {
    const { get } = await served()
    const { status, text } = await get(PATH)
    expect(status).toBe(200)
    expect(text).toContain('0 of 25 deliverables are approved')
    const charter = rowOf(text, 'project-charter')
    expect(charter.match(/locale=(en|zh-CN|zh-TW)&amp;format=html"/g)).toHaveLength(4)
    expect(charter).toContain('/projects/harbour/documents/project-charter?locale=en&amp;format=md&amp;download=1')
    expect(rowOf(text, 'strategy-report')).toContain('kept elsewhere')
  })

  it('has each anchor once, though every phase has a checkpoint report', async () => {
    const ids = [...(await (await served()).get(PATH)).text.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  it('says when an approved document says something else now', async () => {
    const { get, as } = await approved()
    const before = (await get(PATH)).text
    expect(before).toContain('1 of 25 deliverables are approved; none has changed since.')
    expect(rowOf(before, 'project-charter')).toContain('Up to date')
    await as('operator', 'edit-brief', { why: 'Because the owner says so' })
    const after = (await get(PATH)).text
    expect(after).toContain('one says something else now than when it was approved.')
    expect(rowOf(after, 'project-charter')).toContain('changes behind')
    expect(rowOf((await get(`${PATH}?state=behind`)).text, 'project-charter')).not.toBe('')
    expect((await get(`${PATH}?state=behind`)).text).not.toContain('strategy-report')
    expect((await get(`${PATH}?state=current`)).text).toContain('No document fits these filters')
  })

  it('shows the report of a checkpoint that has its go as final, in the version that was approved', async () => {
    const { get, as, project } = await approved()
    const { id } = (await project()).deliverables.find(({ document, phase }) => document === 'checkpoint-report' && phase === 'planning') ?? { id: '' }
    await as('committee-chair', 'approve-deliverable', { deliverable: id })
    await as('project-manager', 'submit-checkpoint', { phase: 'planning', recommendation: 'go', reason: 'Ready' })
    expect(rowOf((await get(PATH)).text, 'checkpoint-report')).toMatch(/changes? behind/)
    await as('operator', 'decide-checkpoint', { phase: 'planning', decision: 'go', reason: 'The market does not wait' })
    const row = rowOf((await get(PATH)).text, 'checkpoint-report')
    expect(row).toContain('Final')
    expect(row).not.toContain('behind')
    expect(row).toMatch(/phase=planning&amp;at=\d+/)
  })

  it('names the managers alone as readers of the internal issue report', async () => {
    const { text } = await (await served()).get(PATH)
    expect(rowOf(text, 'issue-report-internal')).toContain('Managers')
    expect(rowOf(text, 'issue-report-internal')).not.toContain('supplier')
    expect(rowOf(text, 'issue-report-supplier')).toContain('Managers, supplier')
  })

  it('lists what belongs to no phase, minutes and reports of the supervision, the newest first with their state', async () => {
    const { get, as } = await served()
    const { text: bare } = await get(PATH)
    expect(bare).toMatch(/id="change-log"[\s\S]*Change log/)
    expect(bare).not.toMatch(/id="minutes-/)
    await as('project-manager', 'start-phase', { phase: 'planning' })
    for (const [n, on] of [[1, '2026-06-09'], [2, '2026-06-10']] as const) {
      await as('project-manager', 'plan-meeting', { kind: 'team', on, invited: [] })
      await as('project-manager', 'hold-meeting', { meeting: `meeting-${n}` })
    }
    await as('project-manager', 'plan-meeting', { kind: 'team', on: '2026-06-10' })
    await as('project-manager', 'seal-minutes', { meeting: 'meeting-1' })
    await as('supervisor', 'write-report', { phase: 'planning', opinion: 'concerns', summary: 'Thin' })
    const { text } = await get(PATH)
    expect([...text.matchAll(/<tr id="((?:minutes|supervision)-[^"]+)"/g)].map((match) => match[1])).toEqual(['minutes-meeting-2', 'minutes-meeting-1', 'supervision-report-report-1'])
    expect(rowOf(text, 'minutes-meeting-2')).toMatch(/Minutes: Plan review of the team, <span class="sg-nowrap">10 June 2026[\s\S]*Draft[\s\S]*document[\s\S]*part=meeting-2/)
    expect(rowOf(text, 'minutes-meeting-1')).toMatch(/Minutes: Plan review of the team, <span class="sg-nowrap">9 June 2026[\s\S]*Sealed/)
    expect(rowOf(text, 'supervision-report-report-1')).toMatch(/On Project planning, <span class="sg-nowrap">10 June 2026[\s\S]*Draft/)
    await as('supervisor', 'hand-in-report', { report: 'report-1' })
    expect(rowOf((await get(PATH)).text, 'supervision-report-report-1')).toContain('Before the committee')
    await as('committee-chair', 'answer-report', { report: 'report-1', note: 'Seen' })
    expect(rowOf((await get(PATH)).text, 'supervision-report-report-1')).toContain('Answered')
    const address = /href="([^"]*part=meeting-2[^"]*)"/.exec(rowOf(text, 'minutes-meeting-2'))?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect((await get(address)).text).toContain('Plan review of the team, 10 June 2026')
  })

  it('downloads in the language that was chosen', async () => {
    const { get } = await served()
    const { text } = await get(`${PATH}?lang-of=zh-TW`)
    expect(rowOf(text, 'implementation-plan')).toContain('locale=zh-TW&amp;format=md&amp;download=1')
    expect(text).toContain('/projects/harbour/documents.zip?locale=zh-TW')
  })

  it('reads documents of the past as they were', async () => {
    const { get } = await approved()
    const { text } = await get(`${PATH}?at=2`)
    expect(rowOf(text, 'project-charter')).toContain('&amp;at=2')
    expect(text).not.toContain('documents.zip')
  })
})
