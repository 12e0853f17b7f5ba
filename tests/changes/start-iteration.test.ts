import { describe, expect, it } from 'vitest'
import { startIteration } from '../../src/changes/start-iteration.ts'
import { makeChange } from '../../src/changes/make-change.ts'
import { isProblem } from '../../src/domain/problem.ts'
import type { Context } from '../../src/changes/context.ts'
import { brokenInvariant } from '../../src/domain/invariants.ts'
import { inLocale } from '../../src/domain/user-texts.ts'
import { goLive } from '../cast/live.ts'
import { HARBOUR, newAccount, openStage, type Stage } from './stage.ts'

const manager = { id: 'project-manager', role: 'project-manager' } as const
const operator = { id: 'operator', role: 'operator' } as const
const wanted = { name: 'Harbour Tools: the web shop', start: '2027-09-01' }

async function refusalOf(deed: Promise<unknown>): Promise<{ code: string; facts: object } | null> {
  try {
    await deed
    return null
  } catch (error) {
    if (isProblem(error)) return { code: error.code, facts: error.facts }
    throw error
  }
}

/** The cast live for seven months: one goal reached, one not, one improvement and one condition open. */
async function liveStage(): Promise<Stage> {
  const stage = await openStage()
  await goLive(stage)
  stage.goTo('2027-08-11')
  const as = (change: string, input: object) => stage.as('operator', change, input)
  await as('record-measurement', { goal: 'goal-1', on: '2027-08-02', value: 93 })
  await as('record-measurement', { goal: 'goal-2', on: '2027-07-01', value: 70 })
  await as('add-goal', { title: 'Complaints', unit: 'cases', unitKind: 'count', shape: 'range', low: 2, high: 9, tolerance: 1, priority: 'could', rhythm: { unit: 'month', every: 1 } })
  await as('add-goal', { title: 'Given up', baseline: 1, target: 2 })
  await as('withdraw-goal', { goal: 'goal-4' })
  await as('add-improvement', { title: 'Explain the screens again', owner: 'Sales director', dueOn: '2027-09-30', goal: 'goal-2' })
  await as('add-improvement', { title: 'Faster search', owner: 'Integrator', dueOn: '2027-08-30' })
  await as('close-improvement', { improvement: 'improvement-2', status: 'done' })
  await as('add-condition', { phase: 'go-live', title: 'Night support', owner: 'Integrator', dueOn: '2027-08-31' })
  return stage
}

const start = (stage: Stage, input: object = wanted, who: Parameters<typeof startIteration>[1] = manager) => startIteration(stage.context, who, HARBOUR, input)

describe('The next iteration', () => {
  it('takes the company and its people along, with a plan of its own', async () => {
    const stage = await liveStage()
    const former = await stage.project()
    const { held: { project: next }, result, version } = await start(stage)
    expect([result, version]).toEqual([{ id: 'harbour-tools-the-web-shop' }, 1])
    expect(next).toMatchObject({ name: wanted.name, start: wanted.start, language: 'en', currency: 'CNY', calendar: former.calendar, decisions: [], issues: [], measurements: {} })
    expect(next.brief).toEqual({ ...former.brief, wishedGoLive: null, budget: null, problems: [] })
    expect(next.team.map(({ id, name, group }) => [id, name, group])).toEqual(former.team.map(({ id, name, group }) => [id, name, group]))
    expect(next.phases.every(({ started }) => started === null)).toBe(true)
    expect(next.baselines).toHaveLength(1)
    expect(next.organisation).toMatchObject({ formed: null, mandate: null })
    expect(brokenInvariant(next)).toBeNull()
  })

  it('starts its goals from what was reached: what was reached is open again, the rest stays', async () => {
    const stage = await liveStage()
    const { held: { project: { goals } } } = await start(stage)
    expect(goals).toMatchObject([
      { id: 'goal-1', title: 'Answer leads within a day', shape: 'increase', baseline: 93, baselineOn: '2027-08-02', baselineSource: 'Harbour Tools: one customer, one record', target: null, dueOn: null, owner: 'Sales director' },
      { id: 'goal-2', baseline: 70, baselineOn: '2027-07-01', target: 80, dueOn: null, priority: 'should', family: 'customer-satisfaction' },
      { id: 'goal-3', shape: 'range', low: 2, high: 9, tolerance: 1, baseline: null, rhythm: { unit: 'month', every: 1 } },
    ])
    expect(goals).toHaveLength(3)
  })

  it('keeps a target date that is still to come', async () => {
    const stage = await liveStage()
    const { held: { project } } = await start(stage, { ...wanted, start: '2027-06-01' })
    expect(project.goals[1]?.dueOn).toBe('2027-06-30')
  })

  it('takes open improvements and open conditions over as improvements', async () => {
    const stage = await liveStage()
    const { held: { project: { benefits } } } = await start(stage)
    expect(benefits.improvements.map(({ id, title, owner, dueOn, goal, status }) => [id, title, owner, dueOn, goal, status])).toEqual([
      ['improvement-1', 'Explain the screens again', 'Sales director', '2027-09-30', 'goal-2', 'open'], ['improvement-2', 'Night support', 'Integrator', '2027-08-31', null, 'open'],
    ])
    expect(benefits).toMatchObject({ liveOn: null, months: [1, 3, 6, 12], reviews: [], next: null })
  })

  it('keeps only translations of texts that are still there', async () => {
    const stage = await liveStage()
    await stage.as('project-manager', 'translate', { text: 'Given up', 'zh-CN': '已放弃' })
    const { held: { project } } = await start(stage)
    expect(project.translations.map(({ text }) => text)).toEqual(['Harbour Tools: one customer, one record', 'Answer leads within a day'])
    expect(inLocale(project, project.goals[0]?.baselineSource ?? '', 'zh-CN')).toBe('港湾机床：一个客户，一份档案')
  })

  it('and the former project name each other', async () => {
    const stage = await liveStage()
    const before = await stage.version()
    const { held } = await start(stage)
    expect((await stage.project()).benefits.next).toMatchObject({ project: held.project.id, by: 'project-manager' })
    expect(held.project.benefits.from).toMatchObject({ project: HARBOUR, version: before })
    const [line] = await stage.context.store.entries(held.project.id)
    expect(line).toMatchObject({ change: 'create-project', input: { name: wanted.name, from: HARBOUR } })
  })

  it('leaves out who has left by then, and whoever they stood in for', async () => {
    const stage = await liveStage()
    await stage.as('operator', 'add-person', { name: 'Trainer', group: 'user-training', until: '2027-08-31' })
    await stage.as('operator', 'edit-person', { person: 'person-4', standIn: 'person-6' })
    const { held: { project } } = await start(stage)
    expect(project.team.map(({ id }) => id)).toEqual(['person-1', 'person-2', 'person-3', 'person-4', 'person-5'])
    expect(project.team.find(({ id }) => id === 'person-4')?.standIn).toBeNull()
  })

  it('keeps the accounts, so that the same people see it, and does not add its maker twice', async () => {
    const stage = await liveStage()
    const account = await newAccount(stage.context, 'Head of organisation')
    await stage.as('operator', 'link-account', { person: 'person-3', account })
    const who = { id: account, name: 'Head of organisation', administrator: false, creates: true, readOnly: false, project: null }
    const { held: { project } } = await start(stage, wanted, who)
    expect(project.team.filter((person) => person.account === account).map(({ id }) => id)).toEqual(['person-3'])
    expect(project.team).toHaveLength(5)
  })
})

describe('A next iteration is refused', () => {
  it('before the company is live', async () => {
    const stage = await openStage()
    expect(await refusalOf(start(stage))).toMatchObject({ code: 'iteration-early' })
  })

  it('to who may not create projects, or does not run this one', async () => {
    const stage = await liveStage()
    expect(await refusalOf(start(stage, wanted, { id: 'committee-chair', role: 'committee-chair' }))).toMatchObject({ code: 'not-allowed' })
    const account = await newAccount(stage.context, 'Head of organisation')
    await stage.as('operator', 'link-account', { person: 'person-3', account })
    const who = { id: account, name: 'Head of organisation', administrator: false, creates: false, readOnly: false, project: null }
    expect(await refusalOf(start(stage, wanted, who))).toMatchObject({ code: 'not-allowed', facts: { change: 'create-project' } })
    const stranger = { ...who, id: await newAccount(stage.context, 'Stranger'), creates: true }
    expect(await refusalOf(start(stage, wanted, stranger))).toMatchObject({ code: 'project-unknown' })
  })

  it.each([
    [{ start: '2027-09-01' }, 'input-invalid'], [{ ...wanted, start: '1066-10-14' }, 'input-invalid'], [{ ...wanted, id: 'Not An Id' }, 'input-invalid'], [{ ...wanted, budget: 1 }, 'input-invalid'],
    [{ ...wanted, id: HARBOUR }, 'project-exists'], [JSON.parse('{"__proto__":{"name":"x"}}') as object, 'input-invalid'],
  ])('with %j', async (input, code) => {
    const stage = await liveStage()
    expect(await refusalOf(start(stage, input))).toMatchObject({ code })
    expect(await stage.context.store.heads()).toHaveLength(1)
  })

  it('while there is one, and not once that was removed', async () => {
    const stage = await liveStage()
    const { held } = await start(stage)
    expect(await refusalOf(start(stage, { ...wanted, name: 'Another' }))).toEqual({ code: 'iteration-exists', facts: { project: HARBOUR, next: held.project.id } })
    await stage.context.store.remove(held.project.id)
    const again = await start(stage, { ...wanted, name: 'Another' })
    expect((await stage.project()).benefits.next?.project).toBe(again.held.project.id)
  })
})

describe('The link to the next iteration', () => {
  /** A store whose second write fails: the new project is there, the link is not. */
  function withFailingLink(context: Context): Context {
    const { change } = context.store
    return { ...context, store: { ...context.store, change: async (id, decide) => {
      if (id === HARBOUR) throw new Error('the disk is full')
      return await change(id, decide)
    } } }
  }

  it('can be set later when it could not be written at once', async () => {
    const stage = await liveStage()
    await expect(startIteration(withFailingLink(stage.context), manager, HARBOUR, { ...wanted, id: 'shop' })).rejects.toThrow('the disk is full')
    expect((await stage.context.store.heads()).map(({ id }) => id)).toContain('shop')
    expect((await stage.project()).benefits.next).toBeNull()
    const made = await makeChange(stage.context, manager, HARBOUR, 'link-next-iteration', { project: 'shop' })
    expect(made.held.project.benefits.next).toMatchObject({ project: 'shop' })
    expect((await makeChange(stage.context, manager, HARBOUR, 'link-next-iteration', { project: 'shop' })).changed).toBe(false)
  })

  it('is refused to a project that does not go on from this one, as to none at all', async () => {
    const stage = await liveStage()
    for (const project of [HARBOUR, 'nowhere']) expect(await refusalOf(makeChange(stage.context, operator, HARBOUR, 'link-next-iteration', { project })), project).toMatchObject({ code: 'iteration-unrelated' })
  })

  it('cannot be undone, so that there are never two', async () => {
    const stage = await liveStage()
    await start(stage)
    expect(await refusalOf(stage.as('project-manager', 'undo'))).toMatchObject({ code: 'undo-impossible' })
  })

  it('is set on a closed project too', async () => {
    const stage = await liveStage()
    await stage.as('operator', 'close-project')
    const { held } = await start(stage)
    expect((await stage.project()).benefits.next?.project).toBe(held.project.id)
  })
})
