import { describe, expect, it } from 'vitest'
import { makeChange } from '../../src/changes/make-change.ts'
import type { Day } from '../../src/domain/day.ts'
import type { Member } from '../../src/domain/rights.ts'
import { evaluateCheckpoint } from '../../src/method/evaluation.ts'
import { HARBOUR, openStage } from './stage.ts'

describe('Undo', () => {
  it('takes back one’s own last change by a new change', async () => {
    const { as, project, version } = await openStage()
    await as('project-manager', 'edit-goal', { goal: 'goal-1', target: 95 })
    expect((await as('project-manager', 'undo')).result).toEqual({ undone: 2 })
    expect((await project()).goals[0]?.target).toBe(90)
    expect(await version()).toBe(3)
  })

  it('twice is a redo', async () => {
    const { as, project } = await openStage()
    await as('project-manager', 'edit-goal', { goal: 'goal-1', target: 95 })
    await as('project-manager', 'undo')
    await as('project-manager', 'undo')
    expect((await project()).goals[0]?.target).toBe(95)
  })

  it('is refused to whoever may no longer make that change, behind any taking back too', async () => {
    const { context, as, project } = await openStage()
    const sales: Member = { id: 'person-4', name: 'Sales director', administrator: false, creates: false, readOnly: false, project: null }
    const make = (change: string, input: object) => makeChange(context, sales, HARBOUR, change, input)
    await as('operator', 'edit-person', { person: 'person-4', roles: ['consultant'] })
    await make('edit-goal', { goal: 'goal-1', target: 95 })
    await make('undo', {})
    await as('operator', 'edit-person', { person: 'person-4', roles: [] })
    await expect(make('undo', {})).rejects.toMatchObject({ code: 'not-allowed', facts: { change: 'edit-goal' } })
    expect((await project()).goals[0]?.target).toBe(90)
    await as('operator', 'edit-person', { person: 'person-4', roles: ['consultant'] })
    await make('undo', {})
    expect((await project()).goals[0]?.target).toBe(95)
  })

  it('withdraws a new thing, so that its number is not used twice', async () => {
    const { as, project } = await openStage()
    await as('project-manager', 'add-goal', { title: 'Third' })
    await as('project-manager', 'undo')
    expect((await project()).goals[2]).toMatchObject({ id: 'goal-3', withdrawn: { by: 'project-manager' } })
    expect((await as('project-manager', 'add-goal', { title: 'Fourth' })).result).toEqual({ goal: 'goal-4' })
  })

  it('takes an own criterion off the sheet and leaves its number taken', async () => {
    const { as, project } = await openStage()
    await as('project-manager', 'add-criterion', { phase: 'planning', title: 'Prices known' })
    await as('project-manager', 'undo')
    const ids = () => project().then((now) => evaluateCheckpoint(now, 'planning', '2026-06-10' as Day).rows.map(({ id }) => id))
    expect(await ids()).not.toContain('criterion-1')
    await expect(as('project-manager', 'weigh-criterion', { phase: 'planning', criterion: 'criterion-1', weight: 3 })).rejects.toMatchObject({ code: 'thing-unknown' })
    expect((await as('project-manager', 'add-criterion', { phase: 'planning', title: 'Dealers asked' })).result).toEqual({ criterion: 'criterion-2' })
    expect(await ids()).toContain('criterion-2')
  })

  it('reaches past the changes of others elsewhere, but not past one at the same place', async () => {
    const { as, project } = await openStage()
    await as('project-manager', 'edit-goal', { goal: 'goal-1', target: 95 })
    await as('consultant', 'edit-goal', { goal: 'goal-2', target: 85 })
    await as('project-manager', 'undo')
    expect((await project()).goals.map(({ target }) => target)).toEqual([90, 85])
    await as('project-manager', 'edit-goal', { goal: 'goal-1', target: 96 })
    await as('consultant', 'edit-goal', { goal: 'goal-1', target: 97 })
    await expect(as('project-manager', 'undo')).rejects.toMatchObject({ code: 'undo-touched' })
  })

  it('has nothing to take back for who has changed nothing', async () => {
    const { as } = await openStage()
    await expect(as('project-manager', 'undo')).rejects.toMatchObject({ code: 'nothing-to-undo' })
    await expect(as('consultant', 'undo')).rejects.toMatchObject({ code: 'nothing-to-undo' })
  })

  it('never takes back a decision, nor what a decision stands on', async () => {
    const { as, decide } = await openStage()
    await as('consultant', 'start-phase', { phase: 'planning' })
    await decide('planning', 'go')
    await expect(as('committee-chair', 'undo')).rejects.toMatchObject({ code: 'undo-impossible' })
    await expect(as('project-manager', 'undo')).rejects.toMatchObject({ code: 'undo-touched' })
    await expect(as('consultant', 'undo')).rejects.toMatchObject({ code: 'undo-touched' })
  })

  it('takes back a submission that nobody has decided', async () => {
    const { as, project } = await openStage()
    await as('consultant', 'start-phase', { phase: 'planning' })
    const submitted = await as('project-manager', 'submit-checkpoint', { phase: 'planning', recommendation: 'go' })
    await as('project-manager', 'undo')
    expect((await project()).phases[0]?.submissions).toEqual([])
    expect((await as('project-manager', 'submit-checkpoint', { phase: 'planning', recommendation: 'go' })).result).not.toEqual(submitted.result)
  })

  it('does not take back what closed the project for somebody else', async () => {
    const { as, project } = await openStage()
    await as('consultant', 'add-goal', { title: 'Third' })
    await as('project-manager', 'close-project')
    await expect(as('consultant', 'undo')).rejects.toMatchObject({ code: 'project-closed' })
    await as('project-manager', 'undo')
    expect((await project()).closed).toBeNull()
  })

  it('does not take back what others have named since, and says where', async () => {
    const { as, project } = await openStage()
    const { person } = (await as('project-manager', 'add-person', { name: 'Deputy', group: null, roles: ['reader'] })).result
    await as('operator', 'edit-person', { person: 'person-1', standIn: person })
    await expect(as('project-manager', 'undo')).rejects.toMatchObject({ code: 'undo-leaned-on', facts: { change: 'edit-person', title: 'General manager' } })
    await as('operator', 'edit-person', { person: 'person-1', standIn: null })
    await as('project-manager', 'undo')
    expect((await project()).team.at(-1)?.withdrawn).toMatchObject({ by: 'project-manager' })
  })

  it('leaves no duplicate of an issue that was never reported', async () => {
    const { as, project } = await openStage()
    const { issue } = (await as('project-manager', 'report-issue', { title: 'The list stays empty' })).result
    const { issue: same } = (await as('consultant', 'report-issue', { title: 'Nothing in the list' })).result
    await as('consultant', 'move-issue', { issue: same, status: 'duplicate', duplicateOf: issue })
    await expect(as('project-manager', 'undo')).rejects.toMatchObject({ code: 'undo-leaned-on', facts: { title: 'Nothing in the list' } })
    await expect(as('project-manager', 'withdraw-issue', { issue })).rejects.toMatchObject({ code: 'issue-leaned-on', facts: { duplicates: ['Nothing in the list'] } })
    await as('consultant', 'move-issue', { issue: same, status: 'new', note: 'It is another list' })
    await as('project-manager', 'withdraw-issue', { issue })
    expect((await project()).issues.find(({ id }) => id === issue)?.withdrawn).not.toBeNull()
  })

  it('puts back a list that was given whole', async () => {
    const { as, project } = await openStage()
    const before = (await project()).brief
    await as('project-manager', 'edit-brief', { problems: ['Another one', 'The same repair is reported three times'], departments: [], modules: ['lead'] })
    await as('project-manager', 'undo')
    expect((await project()).brief).toEqual(before)
  })
})
