import { describe, expect, it } from 'vitest'
import { shapeOf } from '../../src/domain/goal-figures.ts'
import { isProblem } from '../../src/domain/problem.ts'
import { openStage, type Stage } from './stage.ts'

/** The refusal, or the version that the change made. */
async function refusalOf(deed: Promise<{ version: number }>): Promise<unknown> {
  try {
    return (await deed).version
  } catch (error) {
    if (isProblem(error)) return { code: error.code, facts: error.facts }
    throw error
  }
}

const goalOf = async ({ project }: Stage, id = 'goal-1') => (await project()).goals.find((goal) => goal.id === id)

const whole = {
  title: 'Complaints answered within a day', unit: '%', unitKind: 'percent', ratio: true, shape: 'increase', baseline: 40, baselineOn: '2026-06-01', baselineSource: 'Ledger of May', target: 90, tolerance: 2,
  dueOn: '2027-06-30', owner: 'Service manager', priority: 'must', family: 'customer-satisfaction', rhythm: { unit: 'month', every: 1 }, strategy: 'Customers stay', yearlyBenefit: 200_000, odds: 0.6,
}

describe('A goal', () => {
  it('is set with all that it has', async () => {
    const stage = await openStage()
    await stage.as('project-manager', 'add-goal', whole)
    expect(await goalOf(stage, 'goal-3')).toMatchObject({ ...whole, milestones: [], judgements: [], overruled: null, withdrawn: null })
    await stage.as('consultant', 'edit-goal', { goal: 'goal-3', rhythm: null, odds: null })
    expect(await goalOf(stage, 'goal-3')).toMatchObject({ ...whole, rhythm: null, odds: null })
  })

  it.each([
    ['a target below a baseline that is to rise', { shape: 'increase', baseline: 40, target: 30 }, 'target-wrong-side'],
    ['a target above a baseline that is to fall', { shape: 'decrease', baseline: 40, target: 50 }, 'target-wrong-side'],
    ['bounds that are equal', { shape: 'range', low: 5, high: 5 }, 'range-reversed'],
    ['bounds the wrong way round', { shape: 'range', low: 6, high: 5 }, 'range-reversed'],
    ['a target date on the day of the baseline', { baselineOn: '2026-06-01', dueOn: '2026-06-01' }, 'goal-days-not-rising'],
    ['a baseline measured tomorrow', { baselineOn: '2026-06-11' }, 'day-ahead'],
    ['a figure without end', { target: Number.POSITIVE_INFINITY }, 'input-invalid'],
    ['no figure at all', { target: Number.NaN }, 'input-invalid'],
    ['a figure beyond counting', { target: 1e16 }, 'input-invalid'],
    ['a tolerance below nothing', { tolerance: -1 }, 'input-invalid'],
    ['odds above certainty', { odds: 1.5 }, 'input-invalid'],
    ['a judge who is not of the team', { judges: ['person-99'] }, 'thing-unknown'],
    ['a problem that nobody diagnosed', { problems: ['problem-9'] }, 'thing-unknown'],
    ['judgements made up', { judgements: [] }, 'input-invalid'],
  ])('is refused %s', async (_what, input, code) => {
    const { as, version } = await openStage()
    expect(await refusalOf(as('project-manager', 'add-goal', { title: 'New', ...input }))).toMatchObject({ code })
    expect(await refusalOf(as('project-manager', 'edit-goal', { goal: 'goal-1', shape: null, ...input }))).toMatchObject({ code })
    expect(await version()).toBe(1)
  })

  it('whose target is its baseline says which side is the good one', async () => {
    const { as, project } = await openStage()
    const level = { title: 'Days until an offer', unit: 'days', baseline: 7.5, target: 7.5 }
    expect(await refusalOf(as('project-manager', 'add-goal', level))).toMatchObject({ code: 'goal-direction-unsaid', facts: { goal: 'Days until an offer', value: 7.5 } })
    await as('project-manager', 'add-goal', { ...level, shape: 'keep-below' })
    expect((await project()).goals.at(-1)).toMatchObject({ title: 'Days until an offer', shape: 'keep-below' })
  })

  it('that is to rise to where it is keeps it, and rises again when the slip is mended', async () => {
    const stage = await openStage()
    await stage.as('project-manager', 'edit-goal', { goal: 'goal-1', shape: 'increase', target: 40, tolerance: 0 })
    expect(shapeOf((await goalOf(stage)) as never)).toBe('keep-above')
    await stage.as('project-manager', 'edit-goal', { goal: 'goal-1', target: 90 })
    expect(shapeOf((await goalOf(stage)) as never)).toBe('increase')
  })

  it('that was withdrawn is edited, measured and judged no more', async () => {
    const { as } = await openStage()
    await as('project-manager', 'withdraw-goal', { goal: 'goal-1' })
    for (const [change, input] of [
      ['edit-goal', { title: 'x' }], ['withdraw-goal', {}], ['set-milestone-targets', { milestones: [] }], ['overrule-goal', { reason: 'x' }], ['judge-goal', { value: 1 }],
      ['record-measurement', { value: 50 }],
    ] as const) expect(await refusalOf(as('project-manager', change, { goal: 'goal-1', ...input })), change).toMatchObject({ code: 'goal-withdrawn', facts: { goal: 'Answer leads within a day' } })
  })

  it('keeps its unit once it was measured', async () => {
    const { as } = await openStage()
    await as('group-lead', 'record-measurement', { goal: 'goal-1', value: 50 })
    expect(await refusalOf(as('project-manager', 'edit-goal', { goal: 'goal-1', unit: 'hours' }))).toMatchObject({ code: 'unit-in-use', facts: { count: 1 } })
    expect(await refusalOf(as('project-manager', 'edit-goal', { goal: 'goal-1', ratio: true }))).toMatchObject({ code: 'unit-in-use' })
    expect(await refusalOf(as('project-manager', 'edit-goal', { goal: 'goal-1', unit: '%', unitKind: 'percent', ratio: false }))).toBe(3)
    await as('project-manager', 'withdraw-measurement', { goal: 'goal-1', measurement: 'measurement-1' })
    expect(await refusalOf(as('project-manager', 'edit-goal', { goal: 'goal-1', unit: 'hours', unitKind: 'duration' }))).toBe(5)
  })

  it('has no baseline after its first measurement', async () => {
    const { as } = await openStage()
    await as('group-lead', 'record-measurement', { goal: 'goal-1', on: '2026-06-05', value: 50 })
    expect(await refusalOf(as('project-manager', 'edit-goal', { goal: 'goal-1', baselineOn: '2026-06-06' }))).toMatchObject({ code: 'goal-days-not-rising' })
    expect(await refusalOf(as('project-manager', 'edit-goal', { goal: 'goal-1', baselineOn: '2026-06-05' }))).toBe(3)
  })
})

describe('Milestone targets', () => {
  it('stand at checkpoints and on days, and keep their ids where they stay', async () => {
    const stage = await openStage()
    const set = async (...milestones: object[]) => await stage.as('project-manager', 'set-milestone-targets', { goal: 'goal-1', milestones })
    await set({ phase: 'testing', value: 50 }, { on: '2027-03-31', value: 70 })
    await set({ phase: 'requirements', value: 45 }, { on: '2027-03-31', value: 75 })
    expect((await goalOf(stage))?.milestones).toEqual([
      { id: 'target-3', phase: 'requirements', on: null, value: 45 }, { id: 'target-2', phase: null, on: '2027-03-31', value: 75 },
    ])
  })

  it.each([
    ['fall back in time', [{ on: '2026-09-01', value: 50 }, { on: '2026-08-01', value: 60 }]],
    ['are of one day', [{ on: '2026-09-01', value: 50 }, { on: '2026-09-01', value: 60 }]],
    ['are of checkpoints in another order', [{ phase: 'testing', value: 50 }, { phase: 'planning', value: 60 }]],
    ['lie before the baseline', [{ on: '2026-05-20', value: 50 }]],
    ['lie on the target date', [{ on: '2027-06-30', value: 90 }]],
  ])('are refused when they %s', async (_what, milestones) => {
    const { as } = await openStage()
    await as('project-manager', 'edit-goal', { goal: 'goal-1', baselineOn: '2026-06-01' })
    expect(await refusalOf(as('project-manager', 'set-milestone-targets', { goal: 'goal-1', milestones }))).toMatchObject({ code: 'goal-days-not-rising' })
  })

  it('are at one place each', async () => {
    const { as } = await openStage()
    const set = (milestone: object) => refusalOf(as('project-manager', 'set-milestone-targets', { goal: 'goal-1', milestones: [milestone] }))
    expect(await set({ value: 5 })).toMatchObject({ facts: { faults: [{ message: 'target-at-one-place' }] } })
    expect(await set({ value: 5, phase: 'testing', on: '2026-09-01' })).toMatchObject({ facts: { faults: [{ message: 'target-at-one-place' }] } })
  })

  it('keep the target date behind them', async () => {
    const { as } = await openStage()
    await as('project-manager', 'set-milestone-targets', { goal: 'goal-1', milestones: [{ on: '2027-03-31', value: 70 }] })
    expect(await refusalOf(as('project-manager', 'edit-goal', { goal: 'goal-1', dueOn: '2027-03-01' }))).toMatchObject({ code: 'goal-days-not-rising', facts: { first: '2027-03-31', second: '2027-03-01' } })
  })
})

/** The cast with a problem whose root cause no CRM solves. */
async function diagnosed(): Promise<Stage> {
  const stage = await openStage()
  await stage.as('project-manager', 'add-problem', { title: 'Parts arrive late', area: 'service' })
  await stage.as('project-manager', 'add-why', { problem: 'problem-1', text: 'Stock is counted once a year' })
  await stage.as('project-manager', 'set-verdict', { problem: 'problem-1', kind: 'other', cause: 'Stock is counted once a year', remedy: 'erp' })
  return stage
}

describe('A goal on a cause that no CRM solves', () => {
  it('is refused with that reason, and kept once somebody overruled it in writing', async () => {
    const stage = await diagnosed()
    const link = () => refusalOf(stage.as('project-manager', 'edit-goal', { goal: 'goal-1', problems: ['problem-1'] }))
    expect(await link()).toMatchObject({ code: 'cause-not-crm', facts: { goal: 'Answer leads within a day', cause: 'Stock is counted once a year', remedy: 'erp' } })
    expect(await refusalOf(stage.as('project-manager', 'add-goal', { title: 'Parts in a day', problems: ['problem-1'] }))).toMatchObject({ code: 'cause-not-crm' })
    expect(await refusalOf(stage.as('project-manager', 'overrule-goal', { goal: 'goal-1', reason: '' }))).toMatchObject({ code: 'input-invalid' })
    await stage.as('project-manager', 'overrule-goal', { goal: 'goal-1', reason: 'The supplier counts it for us' })
    expect(await link()).toBe(6)
    expect(await goalOf(stage)).toMatchObject({ problems: ['problem-1'], overruled: { by: 'project-manager', reason: 'The supplier counts it for us' } })
  })

  it('is linked and overruled in one go', async () => {
    const stage = await diagnosed()
    await stage.as('consultant', 'overrule-goal', { goal: 'goal-1', reason: 'Until the ERP comes', problems: ['problem-1'] })
    expect(await goalOf(stage)).toMatchObject({ problems: ['problem-1'], overruled: { by: 'consultant' } })
  })

  it('is set and overruled in one go; a reason without such a cause is none', async () => {
    const stage = await diagnosed()
    await stage.as('project-manager', 'add-goal', { title: 'Parts in a day', problems: ['problem-1'], reason: 'Until the ERP comes' })
    expect(await goalOf(stage, 'goal-3')).toMatchObject({ problems: ['problem-1'], overruled: { by: 'project-manager', reason: 'Until the ERP comes' } })
    await stage.as('project-manager', 'add-goal', { title: 'Answer at once', reason: 'Just so' })
    expect(await goalOf(stage, 'goal-4')).toMatchObject({ overruled: null })
  })

  it('is told the last why where the verdict names no cause of its own', async () => {
    const stage = await openStage()
    await stage.as('project-manager', 'tick-problem', { key: 'complaints-not-analysed' })
    await stage.as('project-manager', 'add-why', { problem: 'problem-1', text: 'Bearings break' })
    await stage.as('project-manager', 'add-why', { problem: 'problem-1', under: 'why-1', text: 'A cheaper alloy' })
    await stage.as('project-manager', 'set-verdict', { problem: 'problem-1', kind: 'other', remedy: 'quality-management' })
    expect(await refusalOf(stage.as('project-manager', 'add-goal', { title: 'Fewer complaints', problems: ['problem-1'] }))).toMatchObject({ code: 'cause-not-crm', facts: { cause: 'A cheaper alloy' } })
  })

  it('keeps nobody from mending its title when the verdict came later', async () => {
    const { as } = await openStage()
    await as('project-manager', 'add-problem', { title: 'Parts arrive late', area: 'service' })
    await as('project-manager', 'edit-goal', { goal: 'goal-1', problems: ['problem-1'] })
    await as('project-manager', 'add-why', { problem: 'problem-1', text: 'Stock is counted once a year' })
    await as('project-manager', 'set-verdict', { problem: 'problem-1', kind: 'other', remedy: 'erp' })
    expect(await refusalOf(as('project-manager', 'edit-goal', { goal: 'goal-1', title: 'Answer in a day' }))).toBe(6)
  })
})

describe('A goal without figures', () => {
  it('is judged by the people named, each for themselves, or by who runs the project on their behalf', async () => {
    const stage = await openStage()
    await stage.as('project-manager', 'edit-goal', { goal: 'goal-1', test: 'Salesmen open the customer’s record before they call', judges: ['person-1', 'person-4'] })
    const judge = (role: 'committee-chair' | 'committee-member' | 'project-manager', more: object) => refusalOf(stage.as(role, 'judge-goal', { goal: 'goal-1', ...more }))
    expect(await judge('committee-chair', { value: 0.5, note: 'Half of them do' })).toBe(3)
    expect(await judge('committee-member', { value: 1 })).toMatchObject({ code: 'judge-refused', facts: { judges: ['General manager', 'Sales director'] } })
    expect(await judge('committee-chair', { value: 1, judge: 'person-4' })).toMatchObject({ code: 'judge-refused' })
    expect(await judge('project-manager', { value: 1 })).toMatchObject({ code: 'judge-refused' })
    expect(await judge('project-manager', { value: 1, judge: 'person-4', on: '2026-06-09' })).toBe(4)
    expect(await judge('project-manager', { value: 0.3, judge: 'person-4' })).toMatchObject({ code: 'input-invalid', facts: { faults: [{ path: 'value', message: 'half-steps' }] } })
    expect(await judge('project-manager', { value: 1, judge: 'person-4', on: '2026-06-11' })).toMatchObject({ code: 'day-ahead' })
    expect((await goalOf(stage))?.judgements).toMatchObject([
      { id: 'judgement-1', judge: 'person-1', value: 0.5, on: '2026-06-10', note: 'Half of them do' }, { id: 'judgement-2', judge: 'person-4', value: 1, on: '2026-06-09', by: 'project-manager' },
    ])
  })

  it('is not judged without a written test', async () => {
    const { as } = await openStage()
    expect(await refusalOf(as('project-manager', 'judge-goal', { goal: 'goal-1', value: 1 }))).toMatchObject({ code: 'test-missing' })
  })
})

describe('A kind of outcome', () => {
  it('is left out on purpose, with a reason that may be bettered, and taken back in', async () => {
    const { as, project } = await openStage()
    await as('project-manager', 'leave-out-outcome', { family: 'profit-growth', reason: 'Margins are set by the maker' })
    await as('project-manager', 'leave-out-outcome', { family: 'revenue-growth', reason: 'No new shops' })
    await as('consultant', 'leave-out-outcome', { family: 'profit-growth', reason: 'The maker sets the margins' })
    expect((await project()).outcomesLeftOut).toMatchObject([{ id: 'profit-growth', reason: 'The maker sets the margins' }, { id: 'revenue-growth' }])
    await as('project-manager', 'take-back-outcome', { family: 'profit-growth' })
    expect((await project()).outcomesLeftOut.map(({ id }) => id)).toEqual(['revenue-growth'])
    expect(await refusalOf(as('project-manager', 'take-back-outcome', { family: 'profit-growth' }))).toMatchObject({ code: 'thing-unknown' })
    expect(await refusalOf(as('project-manager', 'leave-out-outcome', { family: 'service', reason: ' ' }))).toMatchObject({ code: 'input-invalid' })
  })
})
