import { describe, expect, it } from 'vitest'
import { served } from '../served.ts'

const PATH = '/projects/harbour/supervision'
const change = (name: string) => `/projects/harbour/changes/${name}`

async function written(role: Parameters<typeof served>[0]) {
  const stage = await served(role)
  await stage.as('supervisor', 'write-report', {
    phase: 'planning', opinion: 'concerns', summary: 'The goals have no <b>owners</b>.', findings: [{ severity: 'low', text: 'Minutes come late' }, { severity: 'high', text: 'No owner', advice: 'Name one' }],
  })
  return stage
}

describe('The page of supervision', () => {
  it('says why the group reports past the project manager, and that nothing has been reported', async () => {
    const { get } = await served('reader')
    const { status, text } = await get(PATH)
    expect(status).toBe(200)
    expect(text).toContain('reads everything and reports straight to the committee')
    expect(text).toContain('The supervision group has not reported to the committee yet.')
    expect(text).toContain('The group: Works council.')
    expect(text).not.toContain('/changes/')
  })

  it('shows a draft as what it is, to everybody, and lets the group alone write', async () => {
    for (const role of ['project-manager', 'supervisor', 'reader'] as const) {
      const { get } = await written(role)
      const { text } = await get(PATH)
      expect(text).toContain('Draft. What counts is what was handed in')
      expect(text).toContain('The goals have no &lt;b&gt;owners&lt;/b&gt;.')
      expect(text).toContain('The supervision group has not reported to the committee yet.')
      expect(text.includes('/changes/edit-report')).toBe(role === 'supervisor')
      expect(text.includes('/changes/hand-in-report')).toBe(role === 'supervisor')
    }
  })

  it('lists findings by weight', async () => {
    const { get } = await written('reader')
    const { text } = await get(PATH)
    expect(text.indexOf('No owner')).toBeLessThan(text.indexOf('Minutes come late'))
  })

  it('refuses the project manager, whatever form is posted', async () => {
    const { post, project } = await written('project-manager')
    for (const [name, fields] of [['edit-report', { summary: 'All is well.' }], ['withdraw-report', {}], ['hand-in-report', {}]] as const) {
      expect((await post(change(name), { report: 'report-1', ...fields, _back: PATH })).status).toBe(403)
    }
    expect((await project()).supervision[0]).toMatchObject({ handedIn: null, withdrawn: null, summary: 'The goals have no <b>owners</b>.' })
  })

  it('after handing in has the opinion of the phase, and waits for the committee’s answer', async () => {
    const { get, post, as } = await written('committee-chair')
    await as('supervisor', 'hand-in-report', { report: 'report-1' })
    const waiting = (await get(PATH)).text
    expect(waiting).toContain('It has concerns. One report waits for the committee’s answer.')
    expect(waiting).toContain('<a href="#report-1">Project planning</a>')
    expect(waiting).not.toContain('/changes/edit-finding')
    expect((await post(change('answer-report'), { report: 'report-1', note: 'Owners are named by Friday.', _back: `${PATH}#report-1` })).status).toBe(303)
    const { text } = await get(PATH)
    expect(text).toContain('The committee has answered all reports.')
    expect(text).toContain('Owners are named by Friday.')
  })

  it('writes, completes and hands in a report by posted forms', async () => {
    const { get, post, project } = await served('supervisor')
    expect((await get(PATH)).text).toContain('/changes/write-report')
    expect((await post(change('write-report'), { phase: 'planning', opinion: 'on-course', on: '2026-06-10', summary: 'All is well.', _back: PATH })).status).toBe(303)
    expect((await post(change('add-finding'), { report: 'report-1', severity: 'low', text: 'Minutes come late', advice: '', _back: PATH })).status).toBe(303)
    expect((await post(change('edit-finding'), { report: 'report-1', finding: 'finding-1', severity: 'medium', text: 'Minutes come late', advice: 'Two days', _back: PATH })).status).toBe(303)
    const empty = await post(change('edit-report'), { report: 'report-1', phase: 'planning', opinion: 'concerns', on: '2026-06-10', summary: '', _back: PATH })
    expect(empty.status).toBe(400)
    expect((await post(change('hand-in-report'), { report: 'report-1', _back: PATH })).status).toBe(303)
    expect((await project()).supervision[0]).toMatchObject({ opinion: 'on-course', handedIn: { on: '2026-06-10' }, findings: [{ severity: 'medium', advice: 'Two days' }] })
  })
})
