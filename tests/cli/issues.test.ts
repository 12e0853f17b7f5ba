import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { castBrief } from '../cast/cast.ts'
import { openTerminal, type Terminal } from './terminal.ts'

let sixgate: Terminal['sixgate']
let json: Terminal['json']

beforeEach(async () => {
  const terminal = await openTerminal()
  ;({ sixgate, json } = terminal)
  await writeFile(join(terminal.folder, 'brief.yaml'), stringify({ ...castBrief, id: 'harbour' }))
  await sixgate('new', join(terminal.folder, 'brief.yaml'))
})

describe('On the command line an issue', () => {
  it('is added and answered with its id', async () => {
    expect(await sixgate('issue', 'add', 'harbour', 'The list stays empty', '--where', 'Station 12', '--name', 'Mechanic')).toEqual({ code: 0, out: 'issue-1\n', err: '' })
    expect(await json('issue', 'add', 'harbour', 'Too slow', '--kind', 'system', '--severity', 'critical', '--confidential')).toMatchObject({ result: { issue: 'issue-2' } })
    expect(await json('issue', 'show', 'harbour', '2')).toMatchObject({ id: 'issue-2', status: 'triaged', severity: 'critical', confidential: true, side: 'internal', overdue: false, dueOn: '2026-06-11', waits: { internal: 0 } })
    expect((await sixgate('issue', 'show', 'harbour', '#1')).out).toMatch(/^issue-1 {2}The list stays empty\n.*Where: Station 12\n.*Reported: 2026-06-10 · Mechanic\n/s)
    expect(await sixgate('issue', 'add', 'harbour')).toMatchObject({ code: 2 })
    expect(await json('issue', 'show', 'harbour', '99')).toMatchObject({ code: 'thing-unknown' })
  })

  it('is moved on, judged with kind and severity', async () => {
    await sixgate('issue', 'add', 'harbour', 'Too slow')
    expect(await json('issue', 'move', 'harbour', '1', 'triaged')).toMatchObject({ code: 'issue-move-lacks', facts: { lacks: ['kind', 'severity'] } })
    expect(await sixgate('issue', 'move', 'harbour', '1', 'triaged', '--kind', 'data', '--severity', 'major', '--route', 'supplier')).toMatchObject({ code: 0, out: 'issue-1: Triaged, version 3.\n' })
    expect(await sixgate('issue', 'move', 'harbour', 'issue-1', 'waiting', '--waiting-for', 'supplier', '--note', 'Since when?')).toMatchObject({ code: 0 })
    expect(await json('issue', 'move', 'harbour', '1', 'verified')).toMatchObject({ code: 'issue-move-unknown', facts: { possible: ['triaged', 'in-progress', 'waiting', 'resolved', 'rejected', 'duplicate'] } })
    expect(await json('issue', 'move', 'harbour', '1', 'gone')).toMatchObject({ code: 'input-invalid' })
    expect((await sixgate('issue', 'list', 'harbour')).out).toMatch(/issue-1 +Too slow +Major +Data +Waiting for the supplier +2026-06-15/)
  })

  it('is listed by what is asked', async () => {
    for (const title of ['Empty list', 'Slow list', 'Wrong price']) await sixgate('issue', 'add', 'harbour', title)
    await sixgate('issue', 'move', 'harbour', '2', 'triaged', '--kind', 'data', '--severity', 'minor')
    const ids = async (...options: string[]) => ((await json('issue', 'list', 'harbour', ...options)) as { issues: { id: string }[] }).issues.map(({ id }) => id)
    expect(await ids()).toEqual(['issue-3', 'issue-2', 'issue-1'])
    expect(await ids('--text', 'list', '--direction', 'asc')).toEqual(['issue-1', 'issue-2'])
    expect(await ids('--severity', 'minor,major')).toEqual(['issue-2'])
    expect(await ids('--view', 'untriaged', '--sort', 'title')).toEqual(['issue-1', 'issue-3'])
    expect(await sixgate('issue', 'list', 'harbour', '--severity', 'terrible')).toMatchObject({ code: 2, err: expect.stringContaining('terrible') as string })
    expect(await json('show', 'harbour', 'issues')).toMatchObject({ rules: { dueDays: { critical: 1 } }, waits: { open: 3, now: { internal: 3 } }, issues: { length: 3 } })
    expect((await sixgate('show', 'harbour', 'issues', '--language', 'zh-TW')).out).toContain('已判定')
  })
})
