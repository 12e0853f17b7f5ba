import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeChange } from '../../src/changes/make-change.ts'
import { addDays, type Day } from '../../src/domain/day.ts'
import { seriesOf } from '../../src/domain/goal-series.ts'
import { isProblem } from '../../src/domain/problem.ts'
import { personActing } from '../../src/domain/rights.ts'
import { explain } from '../../src/locales/explain.ts'
import { en } from '../../src/locales/en/index.ts'
import { openStage, type Stage } from './stage.ts'

async function refusalOf(deed: Promise<{ version: number }>): Promise<unknown> {
  try {
    return (await deed).version
  } catch (error) {
    if (isProblem(error)) return { code: error.code, facts: error.facts, said: explain(error, en) }
    throw error
  }
}

const entriesOf = async ({ project }: Stage, goal = 'goal-1') => (await project()).measurements[goal] ?? []
const valuesOf = async ({ project }: Stage, goal = 'goal-1') => seriesOf(await project(), goal).map(({ on, value }) => [on, value])

/** The cast with a goal that is a ratio of two counts. */
async function withRatio(unitKind: 'percent' | 'count'): Promise<Stage> {
  const stage = await openStage()
  await stage.as('project-manager', 'edit-goal', { goal: 'goal-2', ratio: true, unitKind })
  return stage
}

describe('A measurement', () => {
  it.each([
    [{ unitKind: 'percent', unit: '%' }, { value: 640 }, 'this is above 100'],
    [{ unitKind: 'percent', unit: '%' }, { value: -1 }, 'this is below 0'],
    [{ unitKind: 'percent', unit: '%', ratio: true }, { part: 150, whole: 100 }, 'this is above 100'],
    [{ unitKind: 'score', unit: 'of 5' }, { value: 9 }, 'this is above 5'],
    [{ unitKind: 'count' }, { value: -3 }, 'this is below 0'],
  ])('that %o cannot have is refused: %o', async (kind, figure, said) => {
    const { as } = await openStage()
    await as('project-manager', 'edit-goal', { goal: 'goal-2', ...kind })
    expect(await refusalOf(as('project-manager', 'record-measurement', { goal: 'goal-2', on: '2026-06-05', ...figure }))).toMatchObject({ code: 'measurement-refused', said: expect.stringContaining(said) })
  })

  it('is not taken by a goal that is judged by a written test', async () => {
    const { as } = await openStage()
    const { result } = await as('project-manager', 'add-goal', { title: 'Callers feel known', test: 'Three of five callers say so', judges: ['person-1'] })
    expect(await refusalOf(as('project-manager', 'record-measurement', { goal: String(result['goal']), value: 1 }))).toMatchObject({ said: expect.stringContaining('its judges judge it') })
  })

  it('has day, value, sample, source and who', async () => {
    const stage = await openStage()
    const { result } = await stage.as('group-lead', 'record-measurement', { goal: 'goal-1', on: '2026-06-05', value: 45.5, sample: 120, source: 'Ledger' })
    expect(result).toEqual({ measurement: 'measurement-1' })
    await stage.as('committee-secretary', 'record-measurement', { goal: 'goal-1', value: 47 })
    expect(await entriesOf(stage)).toEqual([
      { id: 'measurement-1', by: 'group-lead', at: '2026-06-10T02:00:00.000Z', on: '2026-06-05', value: 45.5, part: null, whole: null, sample: 120, source: 'Ledger', corrects: null, withdrawn: null },
      { id: 'measurement-2', by: 'committee-secretary', at: '2026-06-10T02:00:00.000Z', on: '2026-06-10', value: 47, part: null, whole: null, sample: null, source: '', corrects: null, withdrawn: null },
    ])
  })

  it.each([
    ['a day ahead', { on: '2026-06-11', value: 1 }, 'Nothing was recorded for “Answer leads within a day”: this day has not come yet; today is 2026-06-10.'],
    ['a day before the baseline', { on: '2026-05-31', value: 1 }, 'Nothing was recorded for “Answer leads within a day”: this day lies before that of the baseline, 2026-06-01.'],
    ['no value', {}, 'Nothing was recorded for “Answer leads within a day”: this is needed.'],
    ['counts where no ratio is asked', { part: 1, whole: 2 }, 'Nothing was recorded for “Answer leads within a day”: this goal is no ratio: give the value alone.'],
  ])('is refused with %s', async (_what, input, said) => {
    const { as, version } = await openStage()
    await as('project-manager', 'edit-goal', { goal: 'goal-1', baselineOn: '2026-06-01' })
    expect(await refusalOf(as('group-lead', 'record-measurement', { goal: 'goal-1', ...input }))).toMatchObject({ said })
    expect(await version()).toBe(2)
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, JSON.parse('1e400') as number, '12', 1e16])('is no number: %s', async (value) => {
    const { as } = await openStage()
    expect(await refusalOf(as('group-lead', 'record-measurement', { goal: 'goal-1', value }))).toMatchObject({ code: 'input-invalid', facts: { faults: [{ path: 'value' }] } })
  })

  it('of a ratio is worked out from its two counts', async () => {
    const percent = await withRatio('percent')
    await percent.as('group-lead', 'record-measurement', { goal: 'goal-2', part: 45, whole: 120 })
    expect(await entriesOf(percent, 'goal-2')).toMatchObject([{ value: 37.5, part: 45, whole: 120 }])
    const plain = await withRatio('count')
    await plain.as('group-lead', 'record-measurement', { goal: 'goal-2', part: 45, whole: 120 })
    expect(await entriesOf(plain, 'goal-2')).toMatchObject([{ value: 0.375 }])
  })

  it.each([
    ['nothing to count', { part: 0, whole: 0 }, 'a ratio over none is no measurement'],
    ['one of the counts', { part: 3 }, 'this goal is a ratio: give both counts'],
    ['a value alone', { value: 37.5 }, 'this goal is a ratio: give both counts'],
  ])('of a ratio is refused with %s', async (_what, input, said) => {
    const { as } = await withRatio('percent')
    expect(await refusalOf(as('group-lead', 'record-measurement', { goal: 'goal-2', ...input }))).toMatchObject({ code: 'measurement-refused', said: expect.stringContaining(said) })
  })

  it('of a day that was measured is a correction, and the refusal says of what', async () => {
    const { as } = await openStage()
    await as('group-lead', 'record-measurement', { goal: 'goal-1', on: '2026-06-05', value: 45 })
    expect(await refusalOf(as('committee-secretary', 'record-measurement', { goal: 'goal-1', on: '2026-06-05', value: 54 }))).toMatchObject({
      code: 'measured-already', facts: { measurement: 'measurement-1', value: 45 },
      said: '“Answer leads within a day” already has 45 for 5 June 2026. If that is wrong, correct it: the old figure stays in sight.',
    })
  })

  it('is not for everybody', async () => {
    const { as } = await openStage()
    for (const role of ['reader', 'supervisor', 'reporter'] as const) {
      expect(await refusalOf(as(role, 'record-measurement', { goal: 'goal-1', value: 1 }))).toMatchObject({ code: 'not-allowed' })
    }
  })

  it('is for the owner of the goal, too, who corrects and withdraws it, and for no other goal', async () => {
    const stage = await openStage()
    await stage.as('project-manager', 'edit-goal', { goal: 'goal-1', owner: ' general MANAGER' })
    await stage.as('project-manager', 'edit-goal', { goal: 'goal-2', owner: 'Sales director' })
    const chair = (await stage.project()).team.find(({ name }) => name === 'General manager')?.id ?? ''
    const act = (change: string, input: object) => makeChange(stage.context, personActing(chair), 'harbour', change, input)
    await act('record-measurement', { goal: 'goal-1', on: '2026-06-05', value: 45 })
    await act('correct-measurement', { goal: 'goal-1', measurement: 'measurement-1', value: 46, source: 'Read again' })
    expect(await valuesOf(stage)).toEqual([['2026-06-05', 46]])
    await act('withdraw-measurement', { goal: 'goal-1', measurement: 'measurement-2' })
    expect(await valuesOf(stage)).toEqual([['2026-06-05', 45]])
    expect(await refusalOf(act('record-measurement', { goal: 'goal-2', value: 1 }))).toMatchObject({ code: 'not-goal-owner', said: expect.stringContaining('its owner, Sales director') as string })
    expect(await refusalOf(act('import-measurements', { rows: [{ goal: 'goal-1', on: '2026-06-06', value: 1 }] }))).toMatchObject({ code: 'not-allowed' })
  })

  it('of a goal that was withdrawn while somebody measured it is refused in words', async () => {
    const { as } = await openStage()
    await as('project-manager', 'withdraw-goal', { goal: 'goal-1' })
    expect(await refusalOf(as('group-lead', 'record-measurement', { goal: 'goal-1', value: 5 }, { basedOn: 1 }))).toMatchObject({
      said: 'The goal “Answer leads within a day” was withdrawn, so nothing was recorded for it. If it still counts, have whoever withdrew it take that back, or add it again.',
    })
    expect(await refusalOf(as('group-lead', 'record-measurement', { goal: 'goal-9', value: 5 }))).toMatchObject({ code: 'thing-unknown' })
  })

  it('of two people at the same moment counts twice', async () => {
    const stage = await openStage()
    await stage.as('group-lead', 'record-measurement', { goal: 'goal-1', on: '2026-06-01', value: 1 })
    await Promise.all(['2026-06-02', '2026-06-03', '2026-06-04'].map(async (on) => await stage.as('group-lead', 'record-measurement', { goal: 'goal-1', on, value: 2 }, { basedOn: 2 })))
    expect((await entriesOf(stage)).map(({ id }) => id)).toEqual(['measurement-1', 'measurement-2', 'measurement-3', 'measurement-4'])
  })
})

describe('A correction', () => {
  it('keeps both, and only the newest counts', async () => {
    const stage = await openStage()
    await stage.as('group-lead', 'record-measurement', { goal: 'goal-1', on: '2026-06-05', value: 45 })
    await stage.as('group-lead', 'correct-measurement', { goal: 'goal-1', measurement: 'measurement-1', value: 54, source: 'Counted again' })
    expect((await entriesOf(stage)).map(({ id, on, value, corrects }) => [id, on, value, corrects])).toEqual([
      ['measurement-1', '2026-06-05', 45, null], ['measurement-2', '2026-06-05', 54, 'measurement-1'],
    ])
    expect(await valuesOf(stage)).toEqual([['2026-06-05', 54]])
  })

  it('of what somebody corrected meanwhile is refused with what stands now', async () => {
    const { as } = await openStage()
    await as('group-lead', 'record-measurement', { goal: 'goal-1', value: 45 })
    await as('group-lead', 'correct-measurement', { goal: 'goal-1', measurement: 'measurement-1', value: 54 })
    const late = { code: 'measurement-corrected', facts: { measurement: 'measurement-2', value: 54 } }
    expect(await refusalOf(as('committee-secretary', 'correct-measurement', { goal: 'goal-1', measurement: 'measurement-1', value: 55 }))).toMatchObject(late)
    expect(await refusalOf(as('committee-secretary', 'withdraw-measurement', { goal: 'goal-1', measurement: 'measurement-1' }))).toMatchObject(late)
  })

  it('that is withdrawn lets the old figure count again', async () => {
    const stage = await openStage()
    await stage.as('group-lead', 'record-measurement', { goal: 'goal-1', value: 45 })
    await stage.as('group-lead', 'correct-measurement', { goal: 'goal-1', measurement: 'measurement-1', value: 54 })
    await stage.as('group-lead', 'withdraw-measurement', { goal: 'goal-1', measurement: 'measurement-2' })
    expect(await valuesOf(stage)).toEqual([['2026-06-10', 45]])
    await stage.as('group-lead', 'withdraw-measurement', { goal: 'goal-1', measurement: 'measurement-1' })
    expect(await valuesOf(stage)).toEqual([])
    expect(await refusalOf(stage.as('group-lead', 'withdraw-measurement', { goal: 'goal-1', measurement: 'measurement-1' }))).toMatchObject({ code: 'thing-unknown' })
    await stage.as('group-lead', 'record-measurement', { goal: 'goal-1', value: 50 })
    expect((await entriesOf(stage)).at(-1)).toMatchObject({ id: 'measurement-3', corrects: null })
  })

  it('is taken back by undo', async () => {
    const stage = await openStage()
    await stage.as('group-lead', 'record-measurement', { goal: 'goal-1', value: 45 })
    await stage.as('group-lead', 'correct-measurement', { goal: 'goal-1', measurement: 'measurement-1', value: 54 })
    await stage.as('group-lead', 'undo')
    expect(await valuesOf(stage)).toEqual([['2026-06-10', 45]])
  })
})

const rowsFrom = (count: number, goal = 'goal-1', first = '2020-01-01') => Array.from({ length: count }, (_, at) => ({ goal, on: addDays(first as Day, at), value: at % 100 }))

describe('An import', () => {
  it('adds, corrects and leaves what says the same, as one change', async () => {
    const stage = await openStage()
    await stage.as('group-lead', 'record-measurement', { goal: 'goal-1', on: '2026-06-01', value: 41 })
    await stage.as('group-lead', 'record-measurement', { goal: 'goal-1', on: '2026-06-02', value: 42 })
    const { result, version } = await stage.as('group-lead', 'import-measurements', {
      source: 'June.csv',
      rows: [{ goal: 'goal-1', on: '2026-06-01', value: 41 }, { goal: 'goal-1', on: '2026-06-02', value: 43, source: 'Recount' }, { goal: 'goal-1', on: '2026-06-03', value: 44 }, { goal: 'goal-2', on: '2026-06-03', value: 60 }],
    })
    expect([result, version]).toEqual([{ added: 2, corrected: 1, same: 1 }, 4])
    expect(await valuesOf(stage)).toEqual([['2026-06-01', 41], ['2026-06-02', 43], ['2026-06-03', 44]])
    expect((await entriesOf(stage)).slice(2)).toMatchObject([{ id: 'measurement-3', corrects: 'measurement-2', source: 'Recount' }, { id: 'measurement-4', source: 'June.csv' }])
    expect(await valuesOf(stage, 'goal-2')).toEqual([['2026-06-03', 60]])
  })

  it('made twice changes nothing the second time', async () => {
    const { as } = await openStage()
    await as('group-lead', 'import-measurements', { rows: rowsFrom(200) })
    expect(await as('group-lead', 'import-measurements', { rows: rowsFrom(200) })).toMatchObject({ version: 2, changed: false, result: { added: 0, corrected: 0, same: 200 } })
  })

  it('is refused as a whole with the rows that cannot be taken', async () => {
    const { as, version } = await openStage()
    const rows = [{ goal: 'goal-1', on: '2026-06-01', value: 41 }, { goal: 'goal-1', on: '2026-06-01', value: 42 }, { goal: 'goal-1', on: '2026-06-11', value: 43 }, { goal: 'goal-2', on: '2026-06-01' }]
    expect(await refusalOf(as('group-lead', 'import-measurements', { rows }))).toMatchObject({
      code: 'measurements-refused',
      facts: { refused: 3, rows: 4, faults: [{ path: 'rows.1', message: 'duplicate' }, { path: 'rows.2', message: 'day-ahead:2026-06-10' }, { path: 'rows.3', message: 'required' }] },
    })
    expect(await refusalOf(as('group-lead', 'import-measurements', { rows: [{ goal: 'goal-9', on: '2026-06-01', value: 1 }] }))).toMatchObject({ code: 'thing-unknown' })
    expect(await refusalOf(as('group-lead', 'import-measurements', { rows: [] }))).toMatchObject({ code: 'input-invalid' })
    expect(await version()).toBe(1)
  })

  it('is taken back by undo, unless somebody measured since', async () => {
    const stage = await openStage()
    await stage.as('group-lead', 'record-measurement', { goal: 'goal-1', value: 7 })
    await stage.as('group-lead', 'import-measurements', { rows: rowsFrom(300) })
    await stage.as('group-lead', 'undo')
    expect(await valuesOf(stage)).toEqual([['2026-06-10', 7]])
    await stage.as('group-lead', 'import-measurements', { rows: rowsFrom(300) })
    await stage.as('committee-secretary', 'record-measurement', { goal: 'goal-1', on: '2026-06-09', value: 8 })
    expect(await refusalOf(stage.as('group-lead', 'undo'))).toMatchObject({ code: 'undo-touched' })
  })

  it('of many rows sets one place in the history', async () => {
    const { as, context } = await openStage()
    await as('group-lead', 'import-measurements', { rows: [...rowsFrom(1_000), ...rowsFrom(1_000, 'goal-2')] })
    const [entry] = await context.store.entries('harbour', 1)
    expect(entry?.patches.map(({ path }) => path)).toEqual([['measurements', 'goal-1'], ['measurements', 'goal-2']])
  })

  it('in any parts and any order comes to the same series', async () => {
    const goal = fc.constantFrom('goal-1', 'goal-2')
    const row = fc.record({ goal, on: fc.integer({ min: 0, max: 40 }).map((at) => addDays('2026-05-01' as Day, at)), value: fc.integer({ min: -5, max: 5 }) })
    const rows = fc.uniqueArray(row, { minLength: 2, maxLength: 60, selector: ({ goal: id, on }) => `${id} ${on}` })
    await fc.assert(fc.asyncProperty(rows, fc.integer({ min: 1, max: 30 }), async (all, cut) => {
      const whole = await openStage()
      await whole.as('group-lead', 'import-measurements', { rows: all })
      const parts = await openStage()
      const turned = [...all].reverse()
      for (const part of [turned.slice(0, cut), turned.slice(cut)]) if (part.length > 0) await parts.as('group-lead', 'import-measurements', { rows: part })
      for (const id of ['goal-1', 'goal-2']) expect(await valuesOf(parts, id)).toEqual(await valuesOf(whole, id))
    }), { numRuns: 10 })
  })
})
