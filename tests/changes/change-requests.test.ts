import { beforeEach, describe, expect, it } from 'vitest'
import type { ChangeRequest } from '../../src/domain/change-request.ts'
import { addedDays, concernsSupplier, requestState } from '../../src/domain/change-requests.ts'
import { Project } from '../../src/domain/project.ts'
import { scheduleOf } from '../../src/domain/schedule/project-schedule.ts'
import type { Matter, Vote } from '../../src/domain/round.ts'
import { changedSince, countOf } from '../../src/method/motion-matter.ts'
import { runningTotal } from '../../src/method/change-control.ts'
import { today } from '../cast/cast.ts'
import { general, openBoardroom, sales, service, supplier } from './boardroom.ts'
import { openStage, type Stage } from './stage.ts'

const R = { changeRequest: 'change-request-1' }
const task = 'task-22'
const wanted = { title: 'Club points', reason: 'Members ask for them', effect: { cost: 9_000, kind: 'software', tasks: [{ id: task, days: 2 }] } }

const requestOf = async ({ project }: Pick<Stage, 'project'>): Promise<ChangeRequest> => (await project()).changeRequests[0] as ChangeRequest
const stateOf = async (stage: Pick<Stage, 'project'>) => requestState(await requestOf(stage))

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})

async function handedIn(more: object = {}): Promise<void> {
  await stage.as('consultant', 'add-change-request', { ...wanted, ...more })
  await stage.as('project-manager', 'submit-change-request', R)
}

describe('Proposing a change', () => {
  it('is open to those who work for the project and to reporters, as a draft that others do not alter', async () => {
    await stage.as('operator', 'add-person', { name: 'Clerk', group: null, roles: ['reporter'] })
    await stage.as('reporter', 'add-change-request', { title: 'A list of birthdays' })
    expect(await requestOf(stage)).toMatchObject({ title: 'A list of birthdays', requestedBy: 'Clerk', phase: 'planning', scope: 'added', submitted: null, effect: { cost: 0, tasks: [] } })
    await stage.as('reporter', 'edit-change-request', { ...R, reason: 'Customers like it' })
    await expect(stage.as('reporter', 'submit-change-request', R)).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(stage.as('group-lead', 'edit-change-request', { ...R, reason: 'x' })).rejects.toMatchObject({ code: 'not-allowed' })
    await stage.as('project-manager', 'submit-change-request', R)
    await expect(stage.as('reporter', 'edit-change-request', { ...R, reason: 'x' })).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(stage.as('reader', 'add-change-request', { title: 'x' })).rejects.toMatchObject({ code: 'not-allowed' })
  })

  it('takes the words of the issue it comes from', async () => {
    await stage.as('project-manager', 'report-issue', { title: 'No birthdays', description: 'The mask has no field for them', name: 'A clerk' })
    const { result } = await stage.as('project-manager', 'add-change-request', { issue: 'issue-1' })
    expect(result).toEqual({ changeRequest: 'change-request-1' })
    expect(await requestOf(stage)).toMatchObject({ issue: 'issue-1', title: 'No birthdays', description: 'The mask has no field for them' })
    await expect(stage.as('project-manager', 'add-change-request', {})).rejects.toMatchObject({ code: 'input-invalid', facts: { faults: [{ path: 'title', message: 'required' }] } })
    await expect(stage.as('project-manager', 'add-change-request', { issue: 'issue-9' })).rejects.toMatchObject({ code: 'thing-unknown' })
  })

  it('names tasks that can become longer, each once', async () => {
    await stage.as('project-manager', 'add-change-request', { ...wanted, effect: { tasks: [{ id: task, days: 1 }, { id: 'task-23', days: 0 }, { id: task, days: 1.5 }] } })
    expect((await requestOf(stage)).effect.tasks).toEqual([{ id: task, days: 2.5 }])
    await stage.as('project-manager', 'add-task', { phase: 'development', title: 'Done', milestone: true, group: 'development' })
    const milestone = (await stage.project()).tasks.at(-1)?.id
    await expect(stage.as('project-manager', 'edit-change-request', { ...R, effect: { tasks: [{ id: milestone, days: 1 }] } })).rejects.toMatchObject({ code: 'change-request-task', facts: { why: 'milestone' } })
    await expect(stage.as('project-manager', 'edit-change-request', { ...R, effect: { tasks: [{ id: 'task-999', days: 1 }] } })).rejects.toMatchObject({ code: 'thing-unknown' })
    await expect(stage.as('project-manager', 'edit-change-request', { ...R, effect: { goals: ['goal-99'] } })).rejects.toMatchObject({ code: 'thing-unknown' })
  })

  it('keeps its options: altered by id, new without one, withdrawn where they are left out or lose their title', async () => {
    await stage.as('project-manager', 'add-change-request', { ...wanted, options: [{ title: 'Wait', cost: 0 }, { title: 'Buy it' }] })
    await stage.as('project-manager', 'edit-change-request', { ...R, options: [{ id: 'option-1', title: '' }, { id: 'option-2', title: 'Buy it later', days: 4 }, { title: 'Rent it' }] })
    expect((await requestOf(stage)).options.map(({ id, title, withdrawn }) => [id, title, withdrawn === null])).toEqual([['option-1', 'Wait', false], ['option-2', 'Buy it later', true], ['option-3', 'Rent it', true]])
  })

  it('names a task twice only as far as one can grow', async () => {
    await expect(stage.as('project-manager', 'add-change-request', { title: 'x', effect: { tasks: [{ id: task, days: 3_000 }, { id: task, days: 3_000 }] } })).rejects.toMatchObject({ code: 'input-invalid', facts: { faults: [{ path: 'effect.tasks', message: 'too-large:5000' }] } })
  })

  it('can change its options again and again, and stays a project that opens elsewhere', async () => {
    const { changeRequest } = (await stage.as('project-manager', 'add-change-request', { title: 'One more report' })).result
    const rewrite = async (round: number) => await stage.as('project-manager', 'edit-change-request', { changeRequest, options: Array.from({ length: 20 }, (_, at) => ({ title: `${round} ${at}` })) })
    for (let round = 1; round <= 10; round += 1) await rewrite(round)
    expect(Project.safeParse(await stage.project()).success).toBe(true)
    await expect(rewrite(11)).rejects.toMatchObject({ code: 'invariant-broken', facts: { rule: 'change-request-full' } })
  })

  it('is handed in with a reason, once', async () => {
    await stage.as('project-manager', 'add-change-request', { title: 'Club points' })
    await expect(stage.as('project-manager', 'submit-change-request', R)).rejects.toMatchObject({ code: 'change-request-unready' })
    await stage.as('project-manager', 'edit-change-request', { ...R, reason: 'Members ask' })
    await stage.as('project-manager', 'submit-change-request', R)
    await expect(stage.as('project-manager', 'submit-change-request', R)).rejects.toMatchObject({ code: 'already-done' })
  })
})

describe('Deciding within the limits', () => {
  it('is the project manager’s, freezes cost and days, and moves the plan', async () => {
    await handedIn()
    const before = scheduleOf(await stage.project(), today)
    await stage.as('project-manager', 'decide-change-request', { ...R, ruling: 'approved', reason: 'Little work' })
    expect((await requestOf(stage)).rulings).toMatchObject([{ id: 'ruling-1', kind: 'approved', decidedBy: 'project-manager', cost: 9_000, days: 2, reason: 'Little work', vote: null }])
    expect(addedDays(await stage.project())).toEqual(new Map([[task, 2]]))
    expect(scheduleOf(await stage.project(), today).finish > before.finish).toBe(true)
    expect(runningTotal(await stage.project(), today)).toMatchObject({ cost: 9_000, days: 2 })
    await expect(stage.as('project-manager', 'undo')).rejects.toMatchObject({ code: 'undo-impossible' })
    await expect(stage.as('project-manager', 'decide-change-request', { ...R, ruling: 'rejected', reason: 'x' })).rejects.toMatchObject({ code: 'change-request-not-submitted' })
    await expect(stage.as('project-manager', 'withdraw-change-request', R)).rejects.toMatchObject({ code: 'change-request-decided' })
    await expect(stage.as('project-manager', 'submit-change-request', R)).rejects.toMatchObject({ code: 'change-request-decided' })
  })

  it('is void once the request is altered, counts no more, and is superseded by a new decision', async () => {
    await handedIn()
    await stage.as('project-manager', 'decide-change-request', { ...R, ruling: 'approved', reason: 'Little work' })
    await stage.as('consultant', 'edit-change-request', { ...R, effect: { cost: 11_000 } })
    expect(await stateOf(stage)).toBe('void')
    expect(addedDays(await stage.project()).size).toBe(0)
    expect(runningTotal(await stage.project(), today)).toMatchObject({ cost: 0, days: 0 })
    await stage.as('project-manager', 'submit-change-request', R)
    expect(await stateOf(stage)).toBe('submitted')
    await stage.as('project-manager', 'decide-change-request', { ...R, ruling: 'approved', reason: 'Still little' })
    expect((await requestOf(stage)).rulings.map(({ id, cost }) => [id, cost])).toEqual([['ruling-1', 9_000], ['ruling-2', 11_000]])
    expect(runningTotal(await stage.project(), today).cost).toBe(11_000)
  })

  it('can be put off, and is then handed in anew; a rejected one is altered first', async () => {
    await handedIn()
    await stage.as('project-manager', 'decide-change-request', { ...R, ruling: 'deferred', reason: 'After go-live' })
    await stage.as('project-manager', 'submit-change-request', R)
    await stage.as('project-manager', 'decide-change-request', { ...R, ruling: 'rejected', reason: 'No' })
    await expect(stage.as('project-manager', 'submit-change-request', R)).rejects.toMatchObject({ code: 'change-request-decided', facts: { state: 'rejected' } })
    await stage.as('project-manager', 'edit-change-request', { ...R, description: 'Smaller' })
    await stage.as('project-manager', 'submit-change-request', R)
    expect(await stateOf(stage)).toBe('submitted')
  })

  it('is not for days to come', async () => {
    await handedIn()
    await expect(stage.as('project-manager', 'decide-change-request', { ...R, ruling: 'approved', reason: 'x', on: '2026-06-11' })).rejects.toMatchObject({ code: 'day-ahead' })
  })
})

describe('Deciding above the limits', () => {
  it('is recorded by the chair as long as no committee is formed', async () => {
    await handedIn({ effect: { cost: 12_001 } })
    await expect(stage.as('project-manager', 'decide-change-request', { ...R, ruling: 'approved', reason: 'x' })).rejects.toMatchObject({ code: 'change-request-not-yours', facts: { way: 'chair' } })
    await stage.as('committee-chair', 'decide-change-request', { ...R, ruling: 'approved', reason: 'The committee wants it' })
    expect((await requestOf(stage)).rulings[0]).toMatchObject({ decidedBy: 'committee' })
  })
})

/** A request above the limits before a committee that votes. */
async function openVote() {
  const room = await openBoardroom()
  await room.as('project-manager', 'add-change-request', { ...wanted, effect: { ...wanted.effect, cost: 90_000, kind: 'own-people' } })
  await room.as('project-manager', 'submit-change-request', R)
  await room.as('project-manager', 'propose-change-request', R)
  await room.as('project-manager', 'open-round', { motion: { kind: 'matter', matter: 'matter-1', text: 'Add club points' }, reason: 'Worth it', deadline: '2026-06-17' })
  return room
}

describe('A vote of the committee on a change request', () => {
  it('is the only way above the limits once it is formed', async () => {
    const room = await openBoardroom()
    await room.as('project-manager', 'add-change-request', { ...wanted, effect: { cost: 90_000 } })
    await expect(room.as('project-manager', 'propose-change-request', R)).rejects.toMatchObject({ code: 'change-request-not-submitted' })
    await room.as('project-manager', 'submit-change-request', R)
    for (const role of ['project-manager', 'committee-chair', 'operator'] as const) {
      await expect(room.as(role, 'decide-change-request', { ...R, ruling: 'approved', reason: 'x' })).rejects.toMatchObject({ code: 'change-request-not-yours', facts: { way: 'vote' } })
    }
    await room.as('committee-secretary', 'propose-change-request', R)
    const project = await room.project()
    expect(project.matters[0]).toMatchObject({ kind: 'change-request', title: 'Club points', changeRequest: 'change-request-1', supplierConcerned: null })
    expect(concernsSupplier(project, project.matters[0] as Matter)).toBe(true)
    await expect(room.as('project-manager', 'propose-change-request', R)).rejects.toMatchObject({ code: 'change-request-proposed' })
  })

  it('approves it when it is carried, and rejects it when it fails, with what those said who were against it', async () => {
    const room = await openVote()
    for (const person of [general, supplier, sales, service]) await room.vote(person, 'approve')
    expect((await requestOf(room)).rulings).toMatchObject([{ kind: 'approved', decidedBy: 'committee', vote: 'round-1', reason: 'Worth it', cost: 90_000, days: 2 }])
    expect((await room.project()).matters[0]?.settled).toMatchObject({ carried: true, round: 'round-1' })
    expect(await stateOf(room)).toBe('approved')
    const second = await openVote()
    for (const person of [general, sales, service]) await second.vote(person, 'reject', { comment: `Too dear, says ${person}` })
    await second.vote(supplier, 'approve')
    expect((await requestOf(second)).rulings).toMatchObject([{ kind: 'rejected', reason: 'Too dear, says person-1\n\nToo dear, says person-6\n\nToo dear, says person-7' }])
  })

  it('is void for who voted before the request was altered; it names what changed', async () => {
    const room = await openVote()
    await room.vote(general, 'approve')
    await room.as('project-manager', 'edit-change-request', { ...R, effect: { cost: 95_000 } })
    const round = await room.round()
    expect(changedSince(await room.project(), round, round.votes[0] as Vote, today)).toEqual(['change-request:cost'])
    for (const person of [general, supplier, sales, service]) await room.vote(person, 'approve')
    expect((await requestOf(room)).rulings).toMatchObject([{ cost: 95_000 }])
    expect(await stateOf(room)).toBe('approved')
  })

  it('goes without the supplier once it is about the supplier’s pay, whenever the request came to cost', async () => {
    const room = await openBoardroom()
    const paid = { cost: 500_000, kind: 'consultants' }
    await room.as('project-manager', 'add-change-request', { ...wanted, effect: { ...wanted.effect, tasks: [{ id: task, days: 9 }], cost: 0 } })
    await room.as('project-manager', 'submit-change-request', R)
    await room.as('project-manager', 'propose-change-request', { ...R, supplierConcerned: false })
    const open = (round: string) => room.as('project-manager', 'open-round', { motion: { kind: 'matter', matter: 'matter-1', text: round }, reason: 'Worth it', deadline: '2026-06-17' })
    await open('round-1')
    await room.vote(supplier, 'approve')
    await room.as('project-manager', 'edit-change-request', { ...R, effect: paid })
    await expect(room.vote(supplier, 'approve')).rejects.toMatchObject({ code: 'seat-recused' })
    expect(countOf(await room.project(), await room.round(), today).seats.find(({ seat }) => seat === supplier)).toMatchObject({ recused: true, choice: null })
    await room.as('committee-chair', 'call-off-round', { round: 'round-1', reason: 'Once more' })
    await open('round-2')
    await expect(room.vote(supplier, 'approve', { round: 'round-2' })).rejects.toMatchObject({ code: 'seat-recused' })
    await room.as('committee-chair', 'call-off-round', { round: 'round-2', reason: 'Once more' })
    await room.as('committee-chair', 'edit-matter', { matter: 'matter-1', supplierConcerned: false })
    await open('round-3')
    await room.vote(supplier, 'approve', { round: 'round-3' })
  })

  it('keeps the request from being withdrawn or decided otherwise; before it runs, withdrawing takes the matter along', async () => {
    const room = await openVote()
    await expect(room.as('project-manager', 'withdraw-change-request', R)).rejects.toMatchObject({ code: 'matter-in-round' })
    await room.as('committee-chair', 'call-off-round', { round: 'round-1', reason: 'Later' })
    await room.as('project-manager', 'withdraw-change-request', R)
    const { matters, changeRequests } = await room.project()
    expect([matters[0]?.withdrawn, changeRequests[0]?.withdrawn]).not.toContain(null)
  })

  it('is not asked for a request that waits for no decision', async () => {
    const room = await openBoardroom()
    await room.as('project-manager', 'add-change-request', wanted)
    await room.as('project-manager', 'submit-change-request', R)
    await room.as('project-manager', 'propose-change-request', R)
    await room.as('project-manager', 'decide-change-request', { ...R, ruling: 'approved', reason: 'Within the limits after all' })
    expect((await room.project()).matters[0]?.settled).toMatchObject({ carried: true, round: null })
  })
})

describe('The budget', () => {
  const line = { kind: 'training', title: 'Courses', planned: 20_000, phase: 'initialization' }

  it('has lines that are added, edited and withdrawn by those who keep the money', async () => {
    await stage.as('project-manager', 'add-budget-line', line)
    await stage.as('committee-chair', 'edit-budget-line', { budgetLine: 'budget-line-1', committed: 18_000, forecast: 21_000 })
    expect((await stage.project()).budget.lines).toMatchObject([{ ...line, committed: 18_000, actual: 0, forecast: 21_000 }])
    await expect(stage.as('consultant', 'add-budget-line', line)).rejects.toMatchObject({ code: 'not-allowed' })
    await stage.as('project-manager', 'withdraw-budget-line', { budgetLine: 'budget-line-1' })
    await expect(stage.as('project-manager', 'edit-budget-line', { budgetLine: 'budget-line-1', planned: 1 })).rejects.toMatchObject({ code: 'thing-unknown' })
    await stage.as('project-manager', 'undo')
    expect((await stage.project()).budget.lines[0]?.withdrawn).toBeNull()
  })

  it('has nothing planned in a line that follows a change request', async () => {
    await stage.as('project-manager', 'add-change-request', wanted)
    await stage.as('project-manager', 'add-budget-line', { ...line, changeRequest: 'change-request-1' })
    expect((await stage.project()).budget.lines[0]?.planned).toBe(0)
    await expect(stage.as('project-manager', 'add-budget-line', { ...line, changeRequest: 'change-request-9' })).rejects.toMatchObject({ code: 'thing-unknown' })
  })

  it('takes the costs of the business case over, each once, with what falls due until the plan ends', async () => {
    await stage.as('project-manager', 'add-cost', { kind: 'software', title: 'Licences', amount: 1_000, rhythm: 'monthly', from: '2026-06-01', until: '2026-08-31' })
    await stage.as('project-manager', 'add-cost', { kind: 'operation', title: 'Hosting', amount: 500, rhythm: 'yearly', from: '2028-01-01' })
    expect((await stage.as('project-manager', 'copy-costs')).result).toEqual({ lines: 2 })
    expect((await stage.project()).budget.lines).toMatchObject([
      { id: 'budget-line-1', title: 'Licences', planned: 3_000, cost: 'cost-1', phase: 'planning' }, { id: 'budget-line-2', title: 'Hosting', planned: 500, cost: 'cost-2', phase: null },
    ])
    await stage.as('project-manager', 'add-cost', { kind: 'hardware', title: 'Server', amount: 7, from: '2026-06-01' })
    await stage.as('project-manager', 'copy-costs')
    expect((await stage.project()).budget.lines.map(({ id, title }) => [id, title]).at(-1)).toEqual(['budget-line-3', 'Server'])
    const version = await stage.version()
    await stage.as('project-manager', 'copy-costs')
    expect(await stage.version()).toBe(version)
  })

  it('has limits that the project manager sets only until the committee is formed', async () => {
    await stage.as('project-manager', 'set-budget-limits', { limits: { share: 2 }, tolerance: { money: 50_000 } })
    expect((await stage.project()).budget).toMatchObject({ limits: { share: 2, days: 3, reserveShare: 50 }, tolerance: { money: 50_000, days: null } })
    const room = await openBoardroom()
    await expect(room.as('project-manager', 'set-budget-limits', { limits: { days: 10 } })).rejects.toMatchObject({ code: 'not-allowed', facts: { may: ['committee-chair'] } })
    await room.as('committee-chair', 'set-budget-limits', { limits: { days: 5 }, tolerance: { money: null } })
    expect((await room.project()).budget.limits.days).toBe(5)
  })
})
