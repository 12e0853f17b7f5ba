import { beforeEach, describe, expect, it } from 'vitest'
import { makeChange } from '../../src/changes/make-change.ts'
import { byId } from '../../src/domain/by-id.ts'
import type { RoleId } from '../../src/domain/ids.ts'
import type { Issue } from '../../src/domain/issue.ts'
import { isProblem } from '../../src/domain/problem.ts'
import { Project } from '../../src/domain/project.ts'
import { personActing } from '../../src/domain/rights.ts'
import { HARBOUR, newAccount, openStage, type Stage } from './stage.ts'

let stage: Stage
beforeEach(async () => {
  stage = await openStage('2026-06-10')
})

const issue = async (id: unknown): Promise<Issue> => byId((await stage.project()).issues, String(id), 'issue')
const report = async (role: RoleId = 'reader', more: object = {}): Promise<string> => String((await stage.as(role, 'report-issue', { title: 'The list of customers stays empty', ...more })).result['issue'])
const person = async (fields: object): Promise<string> => String((await stage.as('consultant', 'add-person', fields)).result['person'])
/** Makes a change as a person of the team. */
const asPerson = (id: string, change: string, input: object) => makeChange(stage.context, personActing(id), HARBOUR, change, input)

/** The code of the refusal and its facts. */
const refusal = async (made: Promise<unknown>): Promise<unknown[]> => made.then(() => ['made'], (error: unknown) => (isProblem(error) ? [error.code, error.facts] : Promise.reject(error)))

/** A judged issue. */
async function judged(more: object = {}): Promise<string> {
  const id = await report()
  await stage.as('project-manager', 'triage-issue', { issue: id, kind: 'system', severity: 'major', ...more })
  return id
}

describe('A due day', () => {
  it('is never set before the day of the report, at whatever place', async () => {
    const id = await report()
    const early = { dueOn: '2026-06-09' }
    const refused = ['issue-due-early', { issue: 'The list of customers stays empty', dueOn: '2026-06-09', reported: '2026-06-10' }]
    expect(await refusal(stage.as('project-manager', 'triage-issue', { issue: id, kind: 'system', severity: 'critical', ...early }))).toEqual(refused)
    expect(await refusal(stage.as('project-manager', 'edit-issue', { issue: id, ...early }))).toEqual(refused)
    expect(await refusal(stage.as('project-manager', 'edit-issues', { issues: [id], ...early }))).toEqual(refused)
    await stage.as('project-manager', 'triage-issue', { issue: id, kind: 'system', severity: 'critical', dueOn: '2026-06-10' })
    expect((await issue(id)).dueOn).toBe('2026-06-10')
  })
})

describe('Reporting', () => {
  it('is for everybody who belongs to the project, with a title alone', async () => {
    for (const role of ['reader', 'reporter', 'group-member', 'committee-member', 'supervisor', 'administrator'] as const) {
      expect((await issue(await report(role))).status, role).toBe('new')
    }
    const first = await issue('issue-1')
    expect(first).toMatchObject({ id: 'issue-1', kind: null, severity: null, phase: 'planning', dueOn: null, route: 'internal', closed: null, watchers: [] })
    expect(first.turns).toMatchObject([{ id: 'turn-1', on: '2026-06-10', status: 'new', route: 'internal', waitingFor: null }])
  })

  it('is judged already when the desk says kind and severity', async () => {
    expect(await issue(await report('project-manager', { kind: 'data', severity: 'minor' }))).toMatchObject({ status: 'triaged', dueOn: '2026-06-25' })
    expect(await issue(await report('reporter', { kind: 'data', severity: 'minor' }))).toMatchObject({ status: 'new', dueOn: null })
  })

  it('has the reporter watch, and not who wrote it down for somebody else', async () => {
    const clerk = await person({ name: 'Clerk', group: 'deployment' })
    const { issue: own } = (await asPerson(clerk, 'report-issue', { title: 'Own' })).result
    expect(await issue(own)).toMatchObject({ reporter: { person: clerk, name: '' }, watchers: [clerk] })
    const { issue: told } = (await asPerson(clerk, 'report-issue', { title: 'Told', name: 'Mechanic at station 12', department: 'Service' })).result
    expect(await issue(told)).toMatchObject({ reporter: { person: null, name: 'Mechanic at station 12', department: 'Service' }, watchers: [] })
  })

  it('records a photo in the same change, and undoing takes both back', async () => {
    const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
    const { hash } = await stage.context.store.keepFile(HARBOUR, png)
    const before = await stage.version()
    const id = await report('reporter', { photo: { name: 'screen.png', hash } })
    expect(await stage.version()).toBe(before + 1)
    expect((await stage.project()).files).toMatchObject([{ name: 'screen.png', type: 'png', about: { kind: 'issue', issue: id }, withdrawn: null }])
    await stage.as('reporter', 'undo')
    const { files, issues } = await stage.project()
    expect([files[0]?.withdrawn, issues[0]?.withdrawn]).not.toContain(null)
  })

  it('refuses what is too long, unknown or no condition of those who decide', async () => {
    expect((await refusal(report('reader', { description: 'x'.repeat(20_001) })))[0]).toBe('input-invalid')
    expect((await refusal(report('reader', { kind: 'condition' })))[0]).toBe('input-invalid')
    expect(await refusal(report('reader', { task: 'task-999' }))).toEqual(['thing-unknown', { kind: 'task', id: 'task-999' }])
    expect(await refusal(report('reader', { assignee: 'person-999' }))).toEqual(['thing-unknown', { kind: 'person', id: 'person-999' }])
    expect(await refusal(report('reader', { door: 'door-9' }))).toEqual(['thing-unknown', { kind: 'door', id: 'door-9' }])
  })
})

describe('The front-line form', () => {
  const throughDoor = (door: string, change: string, input: object) => makeChange(stage.context, { id: door, role: 'reporter' }, HARBOUR, change, input)
  const opened = async (): Promise<string> => String((await stage.as('project-manager', 'open-door', { title: 'Station 12' })).result['door'])

  it('takes reports while it stands open to all, and judges nothing by what a stranger says', async () => {
    const door = await opened()
    expect((await refusal(throughDoor(door, 'report-issue', { title: 'Broken' })))[0]).toBe('door-members-only')
    await stage.as('project-manager', 'set-anonymous', { anonymous: true })
    const { issue: id } = (await throughDoor(door, 'report-issue', { title: 'Broken', severity: 'critical', key: 'a'.repeat(64), department: 'Service' })).result
    expect(await issue(id)).toMatchObject({ severity: null, reporter: { person: null, door, key: 'a'.repeat(64), department: 'Service' } })
    await stage.as('project-manager', 'close-door', { door })
    expect((await refusal(throughDoor(door, 'report-issue', { title: 'Broken' })))[0]).toBe('door-closed')
  })

  it('lets its reporter answer and verify what came through it, and nothing else', async () => {
    const door = await opened()
    await stage.as('project-manager', 'set-anonymous', { anonymous: true })
    const { issue: id } = (await throughDoor(door, 'report-issue', { title: 'Broken' })).result
    await stage.as('project-manager', 'move-issue', { issue: id, status: 'waiting', waitingFor: 'reporter', note: 'Which screen?' })
    await throughDoor(door, 'comment-issue', { issue: id, text: 'The first one' })
    expect((await issue(id)).status).toBe('new')
    await stage.as('project-manager', 'triage-issue', { issue: id, kind: 'system', severity: 'minor' })
    await stage.as('project-manager', 'move-issue', { issue: id, status: 'resolved', solution: 'Corrected' })
    await throughDoor(door, 'move-issue', { issue: id, status: 'verified' })
    expect((await issue(id)).status).toBe('verified')
    // A stranger fills nobody's inbox by naming them.
    await throughDoor(door, 'comment-issue', { issue: id, text: '@Head of organisation, please' })
    expect((await issue(id)).comments.map(({ mentions }) => mentions)).toEqual([[], []])
    const other = await report()
    expect((await refusal(throughDoor(door, 'comment-issue', { issue: other, text: 'Hello' })))[0]).toBe('thing-unknown')
    expect((await refusal(throughDoor(door, 'edit-issue', { issue: other, title: 'Hello' })))[0]).toBe('issue-not-yours')
  })
})

describe('Judging', () => {
  it('asks for kind and severity, and sets the day by the severity', async () => {
    const id = await report()
    expect(await refusal(stage.as('project-manager', 'triage-issue', { issue: id }))).toMatchObject(['issue-move-lacks', { lacks: ['kind', 'severity'] }])
    await stage.as('group-lead', 'triage-issue', { issue: id, kind: 'data', severity: 'critical', route: 'supplier' })
    expect(await issue(id)).toMatchObject({ status: 'triaged', dueOn: '2026-06-11', route: 'supplier', turns: [{ status: 'new' }, { status: 'new', route: 'supplier' }, { status: 'triaged', route: 'supplier' }] })
    expect((await refusal(stage.as('group-member', 'triage-issue', { issue: id, severity: 'minor' })))[0]).toBe('not-allowed')
  })

  it('counts the day anew when the severity changes, unless somebody set it by hand', async () => {
    const id = await judged()
    expect((await issue(id)).dueOn).toBe('2026-06-15')
    stage.goTo('2026-06-12')
    await stage.as('project-manager', 'edit-issue', { issue: id, severity: 'critical' })
    expect((await issue(id)).dueOn).toBe('2026-06-15')
    await stage.as('project-manager', 'edit-issue', { issue: id, severity: 'minor' })
    expect((await issue(id)).dueOn).toBe('2026-06-29')
    await stage.as('project-manager', 'edit-issue', { issue: id, dueOn: '2026-07-31' })
    await stage.as('project-manager', 'edit-issue', { issue: id, severity: 'major' })
    expect((await issue(id)).dueOn).toBe('2026-07-31')
  })

  it('follows the rules of the project', async () => {
    await stage.as('project-manager', 'set-issue-rules', { dueDays: { major: 5, suggestion: 20 } })
    expect((await issue(await judged())).dueOn).toBe('2026-06-17')
    expect((await issue(await judged({ dueOn: null }))).dueOn).toBe(null)
    expect((await stage.project()).issueDesk.dueDays).toEqual({ critical: 1, major: 5, minor: 10, suggestion: 20 })
  })
})

describe('Moving', () => {
  it('goes from report to closing, with whoever solved it never the one who verifies', async () => {
    const id = await judged()
    await stage.as('group-member', 'move-issue', { issue: id, status: 'in-progress' })
    expect(await refusal(stage.as('group-member', 'move-issue', { issue: id, status: 'resolved' }))).toMatchObject(['issue-move-lacks', { lacks: ['solution'] }])
    await stage.as('project-manager', 'move-issue', { issue: id, status: 'resolved', solution: 'Index rebuilt', cause: 'Index lost' })
    expect(await refusal(stage.as('project-manager', 'move-issue', { issue: id, status: 'verified' }))).toMatchObject(['issue-four-eyes', {}])
    expect(await refusal(asPerson('person-3', 'move-issue', { issue: id, status: 'verified' }))).toMatchObject(['issue-four-eyes', {}])
    expect(await refusal(stage.as('group-member', 'move-issue', { issue: id, status: 'verified' }))).toMatchObject(['issue-move-not-yours', { may: ['project-manager', 'consultant', 'group-lead'], also: ['reporter'], possible: ['in-progress'] }])
    await stage.as('group-lead', 'move-issue', { issue: id, status: 'verified' })
    await stage.as('project-manager', 'move-issue', { issue: id, status: 'closed', note: 'Done' })
    expect(await issue(id)).toMatchObject({ status: 'closed', cause: 'Index lost', solution: 'Index rebuilt', closed: { on: '2026-06-10', note: 'Done' } })
    stage.goTo('2026-07-01')
    await stage.as('group-member', 'move-issue', { issue: id, status: 'in-progress', note: 'Empty again' })
    expect(await issue(id), 'with its days counted anew').toMatchObject({ status: 'in-progress', closed: null, dueOn: '2026-07-06' })
  })

  it('says what would be possible instead', async () => {
    const id = await judged()
    expect(await refusal(stage.as('project-manager', 'move-issue', { issue: id, status: 'verified' }))).toMatchObject(['issue-move-unknown', { from: 'triaged', to: 'verified', possible: ['in-progress', 'waiting', 'resolved', 'rejected', 'duplicate'] }])
    expect(await refusal(stage.as('reader', 'move-issue', { issue: id, status: 'in-progress' }))).toMatchObject(['issue-move-not-yours', { possible: [] }])
    expect(await refusal(stage.as('project-manager', 'move-issue', { issue: id, status: 'rejected' }))).toMatchObject(['issue-move-lacks', { lacks: ['reason'] }])
    expect(await refusal(stage.as('project-manager', 'move-issue', { issue: id, status: 'waiting' }))).toMatchObject(['issue-move-lacks', { lacks: ['waiting-for'] }])
    expect((await refusal(stage.as('project-manager', 'move-issue', { issue: id, status: 'lost' })))[0]).toBe('input-invalid')
    const fresh = await report()
    expect(await refusal(stage.as('project-manager', 'move-issue', { issue: fresh, status: 'resolved', solution: 'x' }))).toMatchObject(['issue-move-unknown', { possible: ['triaged', 'waiting', 'rejected', 'duplicate'] }])
  })

  it('lets whoever has it or reported it move it, whatever their rights', async () => {
    const technician = await person({ name: 'Technician of the supplier', group: null, side: 'supplier' })
    const id = await judged({ assignee: technician, route: 'supplier' })
    expect((await issue(id)).watchers).toEqual([technician])
    await asPerson(technician, 'move-issue', { issue: id, status: 'resolved', solution: 'Patched' })
    expect((await refusal(asPerson(technician, 'move-issue', { issue: id, status: 'verified' })))[0]).toBe('issue-move-not-yours')
  })

  it('keeps duplicates apart from circles', async () => {
    const [one, two, three] = [await judged(), await judged(), await judged()]
    expect((await refusal(stage.as('project-manager', 'move-issue', { issue: one, status: 'duplicate', duplicateOf: one })))[0]).toBe('issue-circle')
    await stage.as('project-manager', 'move-issue', { issue: one, status: 'duplicate', duplicateOf: two })
    await stage.as('project-manager', 'move-issue', { issue: two, status: 'duplicate', duplicateOf: three })
    expect((await refusal(stage.as('project-manager', 'move-issue', { issue: three, status: 'duplicate', duplicateOf: one })))[0]).toBe('issue-circle')
    expect(await refusal(stage.as('project-manager', 'move-issue', { issue: three, status: 'duplicate', duplicateOf: 'issue-99' }))).toEqual(['thing-unknown', { kind: 'issue', id: 'issue-99' }])
    expect(await issue(one)).toMatchObject({ status: 'duplicate', duplicateOf: two, closed: { on: '2026-06-10' } })
    await stage.as('project-manager', 'move-issue', { issue: one, status: 'new' })
    expect(await issue(one)).toMatchObject({ status: 'new', duplicateOf: null, closed: null })
  })

  it('leaves conditions to those who decide, also in bulk', async () => {
    const { issue: id } = (await stage.as('project-manager', 'add-condition', { phase: 'planning', title: 'Budget in writing', owner: 'Finance', dueOn: '2026-06-30' })).result
    expect(await refusal(stage.as('project-manager', 'move-issue', { issue: id, status: 'closed' }))).toMatchObject(['issue-is-condition', { change: 'meet-condition' }])
    expect(await refusal(stage.as('project-manager', 'edit-issues', { issues: [id], status: 'rejected', note: 'No' }))).toMatchObject(['issue-is-condition', { change: 'drop-condition' }])
    expect(await refusal(stage.as('project-manager', 'edit-issue', { issue: id, dueOn: '2026-12-31' }))).toMatchObject(['issue-is-condition', { change: 'edit-condition' }])
    expect(await refusal(stage.as('project-manager', 'withdraw-issue', { issue: id }))).toMatchObject(['issue-is-condition', { change: 'drop-condition' }])
    await stage.as('project-manager', 'move-issue', { issue: id, status: 'in-progress' })
    await stage.as('committee-chair', 'meet-condition', { issue: id, on: '2026-06-09' })
    expect(await issue(id)).toMatchObject({ status: 'closed', closed: { on: '2026-06-09' } })
    expect(await refusal(stage.as('project-manager', 'move-issue', { issue: id, status: 'in-progress' }))).toMatchObject(['issue-is-condition', { change: 'reopen-condition' }])
    await stage.as('committee-chair', 'reopen-condition', { issue: id })
    expect(await issue(id)).toMatchObject({ status: 'triaged', closed: null })
  })

  it('is refused in a project that is closed', async () => {
    const id = await judged()
    await stage.as('project-manager', 'close-project')
    for (const [change, input] of [['report-issue', { title: 'x' }], ['move-issue', { issue: id, status: 'in-progress' }], ['comment-issue', { issue: id, text: 'x' }]] as const) {
      expect((await refusal(stage.as('project-manager', change, input)))[0], change).toBe('project-closed')
    }
  })

  it('is undone by who did it', async () => {
    const id = await judged()
    await stage.as('project-manager', 'move-issue', { issue: id, status: 'rejected', note: 'As designed' })
    await stage.as('project-manager', 'undo')
    expect(await issue(id)).toMatchObject({ status: 'triaged', closed: null, turns: { length: 2 } })
  })
})

describe('What a partner was to solve', () => {
  it('is accepted by the company or by who reported it, not by somebody else of that partner', async () => {
    const lead = await person({ name: 'Integrator lead', group: 'development', lead: true, side: 'supplier' })
    const { issue } = (await stage.as('project-manager', 'report-issue', { title: 'Calls are lost', kind: 'system', severity: 'major' })).result
    await stage.as('project-manager', 'move-issue', { issue, status: 'waiting', waitingFor: 'supplier' })
    await stage.as('group-member', 'move-issue', { issue, status: 'resolved', solution: 'A patch' })
    expect(await refusal(asPerson(lead, 'move-issue', { issue, status: 'verified' }))).toMatchObject(['issue-four-eyes', {}])
    await stage.as('project-manager', 'move-issue', { issue, status: 'verified' })

    const own = (await asPerson(lead, 'report-issue', { title: 'The line to the hotline drops', kind: 'system', severity: 'major' })).result['issue']
    await stage.as('project-manager', 'move-issue', { issue: own, status: 'resolved', solution: 'A new line', route: 'supplier' })
    await asPerson(lead, 'move-issue', { issue: own, status: 'verified' })
  })
})

describe('Editing', () => {
  it('gives each what is theirs', async () => {
    const clerk = await person({ name: 'Clerk', group: null })
    const id = String((await asPerson(clerk, 'report-issue', { title: 'Slow' })).result['issue'])
    await asPerson(clerk, 'edit-issue', { issue: id, title: 'Slow in the morning' })
    expect(await refusal(asPerson(clerk, 'edit-issue', { issue: id, severity: 'critical' }))).toMatchObject(['issue-not-yours', { may: ['project-manager', 'consultant', 'group-lead'], also: [] }])
    await stage.as('project-manager', 'triage-issue', { issue: id, kind: 'system', severity: 'minor' })
    expect((await refusal(asPerson(clerk, 'edit-issue', { issue: id, title: 'Other' })))[0]).toBe('issue-not-yours')
    await stage.as('group-member', 'edit-issue', { issue: id, plan: 'Measure first', cause: 'Backup at eight' })
    expect((await refusal(stage.as('group-member', 'edit-issue', { issue: id, dueOn: null })))[0]).toBe('issue-not-yours')
    expect(await issue(id)).toMatchObject({ title: 'Slow in the morning', plan: 'Measure first', cause: 'Backup at eight' })
  })

  it('sets the same for several, all or none', async () => {
    const ids = [await report(), await report(), await report()]
    await stage.as('project-manager', 'edit-issues', { issues: ids, kind: 'data', severity: 'major', status: 'triaged', assignee: 'person-4' })
    for (const id of ids) expect(await issue(id)).toMatchObject({ status: 'triaged', severity: 'major', dueOn: '2026-06-15', assignee: 'person-4', watchers: ['person-4'] })
    await stage.as('project-manager', 'move-issue', { issue: ids[1], status: 'rejected', note: 'No' })
    const before = await stage.version()
    expect((await refusal(stage.as('project-manager', 'edit-issues', { issues: ids, status: 'in-progress' })))[0]).toBe('issue-move-unknown')
    expect(await stage.version()).toBe(before)
  })

  it('links and watches', async () => {
    const [one, two] = [await judged(), await judged()]
    await stage.as('project-manager', 'link-issues', { issue: one, other: two })
    expect([(await issue(one)).related, (await issue(two)).related]).toEqual([[two], [one]])
    await stage.as('project-manager', 'link-issues', { issue: two, other: one, linked: false })
    expect([(await issue(one)).related, (await issue(two)).related]).toEqual([[], []])
    expect((await refusal(stage.as('project-manager', 'link-issues', { issue: one, other: one })))[0]).toBe('issue-circle')
    await stage.as('project-manager', 'watch-issue', { issue: one })
    await stage.as('project-manager', 'watch-issue', { issue: one })
    expect((await issue(one)).watchers).toEqual(['person-3'])
    await stage.as('project-manager', 'watch-issue', { issue: one, watching: false })
    expect((await issue(one)).watchers).toEqual([])
    expect((await refusal(stage.as('operator', 'watch-issue', { issue: one })))[0]).toBe('team-needed')
  })

  it('takes back what was reported by mistake', async () => {
    const clerk = await person({ name: 'Clerk', group: null })
    const id = String((await asPerson(clerk, 'report-issue', { title: 'Slow' })).result['issue'])
    expect((await refusal(stage.as('group-member', 'withdraw-issue', { issue: id })))[0]).toBe('issue-not-yours')
    await asPerson(clerk, 'withdraw-issue', { issue: id })
    expect((await refusal(stage.as('project-manager', 'comment-issue', { issue: id, text: 'x' })))[0]).toBe('thing-unknown')
  })
})

describe('Comments', () => {
  it('ask who is named to look, until they have', async () => {
    const anna = await person({ name: '王安娜', group: 'development' })
    const id = await judged()
    const { comment } = (await stage.as('project-manager', 'comment-issue', { issue: id, text: '@王安娜请看一下' })).result
    expect((await issue(id)).comments).toMatchObject([{ id: 'comment-1', mentions: [anna], seen: [] }])
    expect((await issue(id)).watchers).toEqual(['person-3'])
    await asPerson(anna, 'see-mentions', { issue: id })
    expect((await issue(id)).comments[0]?.seen).toEqual([anna])
    await stage.as('project-manager', 'edit-comment', { issue: id, comment, text: 'Solved' })
    expect((await issue(id)).comments[0]).toMatchObject({ text: 'Solved', mentions: [], edited: { by: 'project-manager' } })
    expect((await refusal(stage.as('group-lead', 'edit-comment', { issue: id, comment, text: 'x' })))[0]).toBe('not-allowed')
    expect((await refusal(stage.as('group-lead', 'withdraw-comment', { issue: id, comment })))[0]).toBe('not-allowed')
    await stage.as('consultant', 'withdraw-comment', { issue: id, comment })
    expect((await refusal(stage.as('project-manager', 'edit-comment', { issue: id, comment, text: 'x' })))[0]).toBe('thing-unknown')
    expect((await refusal(stage.as('project-manager', 'comment-issue', { issue: id, text: '  ' })))[0]).toBe('input-invalid')
  })

  it('count as looked at by who speaks or moves', async () => {
    const id = await judged()
    await stage.as('group-lead', 'comment-issue', { issue: id, text: `@${(await stage.project()).team[2]?.name} what now?` })
    await stage.as('project-manager', 'move-issue', { issue: id, status: 'in-progress' })
    expect((await issue(id)).comments[0]?.seen).toEqual(['person-3'])
  })
})

describe('The committee', () => {
  it('gets an issue as a matter, and hands it back once that is settled', async () => {
    const id = await judged({ kind: 'conflict' })
    const { matter } = (await stage.as('supervisor', 'escalate-issue', { issue: id, text: 'Which department gives way?' })).result
    expect((await stage.project()).matters).toMatchObject([{ id: matter, kind: 'conflict', issue: id, text: 'Which department gives way?' }])
    expect(await issue(id)).toMatchObject({ status: 'waiting', waitingFor: 'committee' })
    expect((await refusal(stage.as('project-manager', 'escalate-issue', { issue: id })))[0]).toBe('issue-escalated')
    await stage.as('committee-chair', 'settle-matter', { matter, note: 'Sales gives way' })
    expect(await issue(id)).toMatchObject({ status: 'in-progress', waitingFor: null })
    await stage.as('project-manager', 'move-issue', { issue: id, status: 'rejected', note: 'Settled' })
    expect((await refusal(stage.as('project-manager', 'escalate-issue', { issue: id })))[0]).toBe('issue-done')
  })
})

describe('Saved views', () => {
  it('are of who saved them; for all only from those who judge', async () => {
    const { filter } = (await stage.as('group-member', 'save-filter', { title: 'Mine', query: '?severity=critical&severity=major&page=7&nonsense=1' })).result
    expect((await stage.project()).issueDesk.filters).toMatchObject([{ id: filter, title: 'Mine', query: 'severity=critical%2Cmajor', shared: false }])
    expect((await refusal(stage.as('group-member', 'save-filter', { title: 'All', query: '', shared: true })))[0]).toBe('not-allowed')
    expect((await refusal(stage.as('committee-member', 'withdraw-filter', { filter })))[0]).toBe('not-allowed')
    await stage.as('group-member', 'withdraw-filter', { filter })
    expect((await refusal(stage.as('group-member', 'withdraw-filter', { filter })))[0]).toBe('thing-unknown')
  })

  it('may ask for long Chinese texts, and stay a project that opens elsewhere', async () => {
    const words = '客户名单'.repeat(50)
    await stage.as('group-member', 'save-filter', { title: 'Long', query: `text=${words}&where=${words}&department=${words}` })
    expect(Project.safeParse(await stage.project()).error?.issues ?? []).toEqual([])
  })
})

it('knows the person behind an account', async () => {
  const account = await newAccount(stage.context, 'manager')
  await makeChange(stage.context, { id: 'administrator', role: 'administrator' }, HARBOUR, 'link-account', { person: 'person-3', account })
  const id = await judged()
  await stage.as('project-manager', 'move-issue', { issue: id, status: 'resolved', solution: 'x' })
  const member = { ...personActing(account), id: account }
  expect((await refusal(makeChange(stage.context, member, HARBOUR, 'move-issue', { issue: id, status: 'verified' })))[0]).toBe('issue-four-eyes')
})
