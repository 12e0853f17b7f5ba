import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { castBrief } from '../cast/cast.ts'
import { openTerminal } from './terminal.ts'

async function atWork() {
  const terminal = await openTerminal()
  const brief = join(terminal.folder, 'brief.yaml')
  await writeFile(brief, stringify({ ...structuredClone(castBrief), id: 'harbour' }))
  await terminal.sixgate('new', brief)
  return terminal
}

describe('Meetings on the command line', () => {
  it('are planned with the agenda that waits, shown with what they left to do, and exported as a calendar', async () => {
    const { sixgate, json } = await atWork()
    expect(await json('change', 'plan-meeting', 'harbour', '--kind', 'team', '--on', '2026-06-10', '--at', '09:00', '--agenda', 'proposed')).toMatchObject({ result: { meeting: 'meeting-1' } })
    await json('change', 'add-record', 'harbour', '--meeting', 'meeting-1', '--kind', 'action', '--text', 'Name two testers', '--owner', 'person-4', '--dueOn', '2026-06-12')
    const { code, out } = await sixgate('show', 'harbour', 'meetings')
    expect(code).toBe(0)
    expect(out).toMatch(/meeting-1 +Plan review of the team, 10 June 2026 +2026-06-10 09:00 +Planned/)
    expect(out).toMatch(/meeting-1 record-1 +Name two testers +2026-06-12 +Sales director +open/)
    expect(await json('show', 'harbour', 'meetings')).toMatchObject({ next: { team: '2026-06-15' }, actions: [{ meeting: 'meeting-1', id: 'record-1', late: 0 }], meetings: [{ id: 'meeting-1', agenda: [{ subject: { kind: 'plan' } }] }] })
    const calendar = ICAL.Component.fromString((await sixgate('export', 'calendar', 'harbour')).out)
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(7)
  })

  it('have reports of the supervision group beside them', async () => {
    const { sixgate, json } = await atWork()
    await json('change', 'write-report', 'harbour', '--phase', 'planning', '--opinion', 'concerns', '--summary', 'No owners')
    expect((await sixgate('show', 'harbour', 'supervision')).out).toMatch(/report-1 +2026-06-10 +Project planning +Concerns +0 +Draft/)
    expect(await json('show', 'harbour', 'supervision')).toMatchObject([{ id: 'report-1', handedIn: null }])
  })
})
