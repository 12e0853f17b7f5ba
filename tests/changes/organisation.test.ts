import { describe, expect, it } from 'vitest'
import { createProject } from '../../src/changes/create-project.ts'
import { isProblem } from '../../src/domain/problem.ts'
import { castBrief } from '../cast/cast.ts'
import { newAccount, openStage, type Stage } from './stage.ts'

/** The code of the refusal, or the version that the change made. */
async function codeOf(deed: Promise<{ version: number }>): Promise<string | number> {
  try {
    return (await deed).version
  } catch (error) {
    if (isProblem(error)) return error.code
    throw error
  }
}

const found = async ({ project }: Stage, id: string) => (await project()).team.find((each) => each.id === id)

/** The cast with a committee that was formed: person-1 chairs, person-2 is the supplier's. */
async function formed(): Promise<Stage> {
  const stage = await openStage()
  await stage.as('committee-chair', 'form-committee')
  return stage
}

describe('A person of the team', () => {
  it('has posts, dates, position, skills and a stand-in', async () => {
    const stage = await openStage()
    await stage.as('project-manager', 'add-person', {
      name: 'Tester', group: 'development', allocation: 50, from: '2026-06-15', until: '2026-09-30', position: 'it-director', skills: ['it', 'Java'], standIn: 'person-3', posts: [{ group: 'deployment' }],
    })
    expect(await found(stage, 'person-6')).toMatchObject({ skills: ['it', 'Java'], standIn: 'person-3', posts: [{ group: 'deployment', lead: false, allocation: null, from: null, until: null }] })
    await stage.as('project-manager', 'add-person', { name: 'Guest', skills: ['it, architecture', '培训，数据'] })
    expect(await found(stage, 'person-7')).toMatchObject({ group: null, skills: ['it', 'architecture', '培训', '数据'] })
    await stage.as('committee-chair', 'edit-person', { person: 'person-6', posts: [], standIn: null })
    expect(await found(stage, 'person-6')).toMatchObject({ posts: [], standIn: null, name: 'Tester' })
  })

  it.each([
    ['a name that somebody has', 'add-person', { name: 'general MANAGER', group: 'development' }, 'name-taken'],
    ['the same name in other characters', 'edit-person', { person: 'person-3', name: 'Ｓales director' }, 'name-taken'],
    ['an end before the begin', 'edit-person', { person: 'person-3', from: '2026-07-02', until: '2026-07-01' }, 'dates-reversed'],
    ['an end before the begin of a post', 'edit-person', { person: 'person-3', posts: [{ group: 'deployment', from: '2026-07-02', until: '2026-07-01' }] }, 'dates-reversed'],
    ['supervision and analysis', 'edit-person', { person: 'person-5', posts: [{ group: 'business-analysis' }] }, 'supervision-not-independent'],
    ['supervision and the project', 'edit-person', { person: 'person-3', posts: [{ group: 'supervision' }] }, 'supervision-not-independent'],
    ['a second chair', 'edit-person', { person: 'person-2', lead: true }, 'two-chairs'],
    ['a second chair by a post', 'edit-person', { person: 'person-4', posts: [{ group: 'steering-committee', lead: true }] }, 'two-chairs'],
    ['oneself as stand-in', 'edit-person', { person: 'person-3', standIn: 'person-3' }, 'stand-in-refused'],
    ['nobody as stand-in', 'edit-person', { person: 'person-3', standIn: 'person-99' }, 'stand-in-refused'],
    ['a stand-in with a seat', 'edit-person', { person: 'person-1', standIn: 'person-2' }, 'stand-in-refused'],
    ['a person that does not exist', 'edit-person', { person: 'person-99', name: 'Nobody' }, 'thing-unknown'],
  ])('is refused %s', async (_what, change, input, code) => {
    const { as, version } = await openStage()
    expect(await codeOf(as('project-manager', change, input))).toBe(code)
    expect(await version()).toBe(1)
  })

  it('may be in the committee and in supervision, and stand in outside of the committee with a seat', async () => {
    const { as } = await openStage()
    expect(await codeOf(as('project-manager', 'edit-person', { person: 'person-5', posts: [{ group: 'steering-committee' }] }))).toBe(2)
    expect(await codeOf(as('project-manager', 'edit-person', { person: 'person-3', standIn: 'person-2' }))).toBe(3)
  })

  it('cannot take a seat while standing in for a member, from either end', async () => {
    const { as } = await openStage()
    await as('project-manager', 'edit-person', { person: 'person-1', standIn: 'person-4' })
    expect(await codeOf(as('project-manager', 'edit-person', { person: 'person-4', posts: [{ group: 'steering-committee' }] }))).toBe('stand-in-refused')
  })

  it('who leaves stands in for nobody and is no expert; undoing brings both back', async () => {
    const stage = await openStage()
    await stage.as('project-manager', 'edit-person', { person: 'person-3', standIn: 'person-4' })
    await stage.as('project-manager', 'set-manager-fields', { mastered: [], experts: [{ field: 'sales', person: 'person-4' }] })
    await stage.as('project-manager', 'withdraw-person', { person: 'person-4' })
    expect([(await found(stage, 'person-3'))?.standIn, (await stage.project()).organisation.experts]).toEqual([null, []])
    expect(await codeOf(stage.as('project-manager', 'edit-person', { person: 'person-4', name: 'Back' }))).toBe('thing-unknown')
    await stage.as('project-manager', 'undo')
    expect([(await found(stage, 'person-3'))?.standIn, (await stage.project()).organisation.experts]).toEqual(['person-4', [{ field: 'sales', person: 'person-4' }]])
  })

  it('does not come back by undoing when the name was given away', async () => {
    const { as } = await openStage()
    await as('project-manager', 'withdraw-person', { person: 'person-4' })
    await as('consultant', 'add-person', { name: 'Sales director', group: 'business-analysis' })
    expect(await codeOf(as('project-manager', 'undo'))).toBe('name-taken')
  })

  it('is linked with an account by an administrator, each account once', async () => {
    const stage = await openStage()
    const account = await newAccount(stage.context, 'Sales director')
    expect(await codeOf(stage.as('project-manager', 'link-account', { person: 'person-4', account }))).toBe('not-allowed')
    await stage.as('administrator', 'link-account', { person: 'person-4', account })
    expect(await codeOf(stage.as('administrator', 'link-account', { person: 'person-5', account }))).toBe('account-taken')
    expect(await codeOf(stage.as('administrator', 'link-account', { person: 'person-77', account }))).toBe('thing-unknown')
    await stage.as('administrator', 'link-account', { person: 'person-4', account: null })
    expect((await found(stage, 'person-4'))?.account).toBeNull()
  })

  it('is not linked with an account that is not there or was erased', async () => {
    const stage = await openStage()
    const account = await newAccount(stage.context, 'Sales director')
    expect(await codeOf(stage.as('administrator', 'link-account', { person: 'person-4', account: 'account-77' }))).toBe('account-unknown')
    await stage.context.accounts.erase({ id: 'operator', address: null }, account)
    expect(await codeOf(stage.as('administrator', 'link-account', { person: 'person-4', account }))).toBe('account-unknown')
    expect(await stage.version()).toBe(1)
  })

  it('is held to the same rules in a brief', async () => {
    const { context } = await openStage()
    const made = (more: object) => codeOf(createProject(context, { id: 'consultant', role: 'consultant' }, { ...structuredClone(castBrief), id: 'twice', team: [...castBrief.team, more] }))
    expect(await made({ name: 'sales DIRECTOR', group: 'development' })).toBe('input-invalid')
    expect(await made({ name: 'Second chair', group: 'steering-committee', lead: true })).toBe('two-chairs')
    expect(await made({ name: 'Watcher', group: 'supervision', also: [{ group: 'development' }] })).toBe('supervision-not-independent')
  })
})

describe('A formed committee', () => {
  it.each([
    ['name a member', 'add-person', { name: 'Finance director', group: 'steering-committee' }],
    ['name a supervisor', 'add-person', { name: 'Auditor', group: 'supervision' }],
    ['take the vote from a member', 'edit-person', { person: 'person-2', vote: false }],
    ['give a member another stand-in', 'edit-person', { person: 'person-2', standIn: 'person-4' }],
    ['rename a member', 'edit-person', { person: 'person-2', name: 'Somebody else' }],
    ['change a member’s side', 'edit-person', { person: 'person-2', side: 'client' }],
    ['move a member to another group', 'edit-person', { person: 'person-2', group: 'development' }],
    ['take a member out', 'withdraw-person', { person: 'person-2' }],
    ['take the supervisor out', 'withdraw-person', { person: 'person-5' }],
  ])('does not let the project manager %s, but the chair and administrators', async (_what, change, input) => {
    const { as } = await formed()
    expect(await codeOf(as('project-manager', change, input))).toBe('committee-formed')
    expect(await codeOf(as('consultant', change, input))).toBe('committee-formed')
    expect(await codeOf(as('administrator', change, input))).toBe(3)
    const again = await formed()
    expect(await codeOf(again.as('committee-chair', change, input))).toBe(3)
  })

  it('leaves what is not about its seats to the project manager', async () => {
    const { as } = await formed()
    expect(await codeOf(as('project-manager', 'edit-person', { person: 'person-2', allocation: 30, skills: ['it'], position: 'supplier-representative', trainedOn: '2026-06-12' }))).toBe(3)
    expect(await codeOf(as('project-manager', 'add-person', { name: 'Tester', group: 'development' }))).toBe(4)
  })

  it('cannot be changed by undoing what was done before it was formed', async () => {
    const { as } = await openStage()
    await as('project-manager', 'edit-person', { person: 'person-2', standIn: 'person-4' })
    await as('committee-chair', 'form-committee')
    expect(await codeOf(as('project-manager', 'undo'))).toBe('committee-formed')
  })

  it('is merged with another group, or parted from it, by its chair and administrators alone', async () => {
    const { as, project } = await formed()
    const merges = [['steering-committee', 'project-manager'], ['development', 'deployment']]
    for (const role of ['project-manager', 'consultant'] as const) expect(await codeOf(as(role, 'set-merges', { merges }))).toBe('committee-formed')
    await as('committee-chair', 'set-merges', { merges })
    expect(await codeOf(as('project-manager', 'set-merges', { merges: [] }))).toBe('committee-formed')
    expect(await codeOf(as('project-manager', 'set-merges'))).toBe('committee-formed')
    await as('project-manager', 'set-merges', { merges: [['project-manager', 'steering-committee']] })
    await as('administrator', 'set-merges', { merges: [['development', 'deployment']] })
    await as('project-manager', 'set-merges', { merges: [['user-training', 'deployment']] })
    expect((await project()).organisation.merges).toEqual([['user-training', 'deployment']])
  })

  it.each([
    ['its chair', { person: 'person-1', lead: false }],
    ['the vote of top management', { person: 'person-1', vote: false }],
    ['its top management', { person: 'person-1', topManagement: false }],
  ])('never loses %s, whoever asks', async (_what, input) => {
    const { as } = await formed()
    expect(await codeOf(as('committee-chair', 'edit-person', input))).toBe('committee-unable')
    expect(await codeOf(as('operator', 'withdraw-person', { person: 'person-1' }))).toBe('committee-unable')
  })
})

describe('The organisation', () => {
  it('is merged as chosen, split, or left to the complexity', async () => {
    const { as, project } = await openStage()
    await as('project-manager', 'set-merges', { merges: [['development', 'deployment', 'development'], ['user-training', 'user-training']] })
    expect((await project()).organisation.merges).toEqual([['development', 'deployment']])
    await as('project-manager', 'set-merges', { merges: [] })
    expect((await project()).organisation.merges).toEqual([])
    await as('project-manager', 'set-merges')
    expect((await project()).organisation.merges).toBeNull()
  })

  it.each([
    ['supervision in a merge', { merges: [['supervision', 'development']] }],
    ['a group in two merges', { merges: [['development', 'deployment'], ['deployment', 'user-training']] }],
  ])('is refused %s', async (_what, input) => {
    const { as } = await openStage()
    expect(await codeOf(as('project-manager', 'set-merges', input))).toBe('merge-refused')
  })

  it('keeps the mandate with its day, until it is taken out', async () => {
    const { as, project } = await openStage()
    const mandate = { on: '2026-06-01', givenBy: 'General manager', text: 'May ask every department for people.' }
    expect(await codeOf(as('project-manager', 'set-mandate', { ...mandate, on: '2026-06-11' }))).toBe('day-ahead')
    expect(await codeOf(as('project-manager', 'set-mandate', { ...mandate, text: ' ' }))).toBe('input-invalid')
    expect(await codeOf(as('project-manager', 'set-mandate', { ...mandate, link: 'javascript:alert(1)' }))).toBe('input-invalid')
    await as('committee-chair', 'set-mandate', mandate)
    expect((await project()).organisation.mandate).toMatchObject({ ...mandate, link: '', by: 'committee-chair' })
    await as('project-manager', 'withdraw-mandate')
    expect((await project()).organisation.mandate).toBeNull()
  })

  it('keeps fields, experts and the reserve', async () => {
    const { as, project } = await openStage()
    await as('project-manager', 'set-manager-fields', { mastered: ['sales', 'sales'], experts: [{ field: 'data', person: 'person-4' }, { field: 'technology', person: null }] })
    await as('project-manager', 'set-reserve', { days: 20 })
    expect((await project()).organisation).toMatchObject({ mastered: ['sales'], experts: [{ field: 'data', person: 'person-4' }], reserve: { days: 20, money: null } })
    expect(await codeOf(as('project-manager', 'set-manager-fields', { mastered: [], experts: [{ field: 'data', person: 'person-99' }] }))).toBe('thing-unknown')
    expect(await codeOf(as('project-manager', 'set-reserve', { days: -1 }))).toBe('input-invalid')
  })

  it('dates the training for executives, past or to come', async () => {
    const stage = await openStage()
    await stage.as('project-manager', 'record-executive-training', { people: ['person-1', 'person-2'], on: '2026-07-01' })
    expect([(await found(stage, 'person-1'))?.trainedOn, (await found(stage, 'person-2'))?.trainedOn]).toEqual(['2026-07-01', '2026-07-01'])
    expect(await codeOf(stage.as('project-manager', 'record-executive-training', { people: ['person-44'], on: '2026-07-01' }))).toBe('thing-unknown')
    expect(await codeOf(stage.as('project-manager', 'record-executive-training', { people: [], on: '2026-07-01' }))).toBe('input-invalid')
  })

  it.each(['group-lead', 'supervisor', 'committee-member', 'reader'] as const)('is not set up by: %s', async (role) => {
    const { as } = await openStage()
    for (const [change, input] of Object.entries({ 'set-merges': {}, 'set-reserve': { days: 1 }, 'withdraw-mandate': {}, 'add-person': { name: 'X', group: null } })) {
      expect(await codeOf(as(role, change, input)), change).toBe('not-allowed')
    }
  })
})
