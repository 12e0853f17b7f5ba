import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { castBrief } from '../cast/cast.ts'
import { openTerminal, type Terminal } from './terminal.ts'

let terminal: Terminal
const fileOf = async (name: string, text: string): Promise<string> => {
  const file = join(terminal.folder, name)
  await writeFile(file, text)
  return file
}

/** What a terminal shows: a space that does not break is a space. */
const said = async (...argv: string[]) => {
  const { code, out, err } = await terminal.sixgate(...argv)
  return { code, out: out.replace(/[\u00a0\u202f]/g, ' '), err: err.replace(/[\u00a0\u202f]/g, ' ') }
}

beforeEach(async () => {
  terminal = await openTerminal()
  await terminal.sixgate('new', await fileOf('brief.json', JSON.stringify({ ...castBrief, id: 'harbour' })))
  await terminal.sixgate('change', 'edit-goal', 'harbour', '--goal', 'goal-1', '--unitKind', 'percent', '--baselineOn', '2026-05-20', '--owner', 'Sales')
  await terminal.sixgate('change', 'edit-goal', 'harbour', '--goal', 'goal-2', '--ratio', 'yes', '--unitKind', 'percent')
})

describe('sixgate measure', () => {
  it('records a figure as people write it, for today or another day', async () => {
    expect(await said('measure', 'harbour', 'goal-1', '45.5%', '--source', 'Ledger', '--sample', '120')).toMatchObject({ code: 0, out: 'Answer leads within a day: 45.5 % on 10 June 2026, version 4.\n' })
    expect(await terminal.json('measure', 'harbour', 'Answer leads within a day', '44', '--on', '2026-06-05')).toEqual({ version: 5, result: { measurement: 'measurement-2' } })
    expect((await said('measure', 'harbour', '一天内回复销售线索', '46', '--on', '2026-06-06', '--language', 'zh-CN')).out).toBe('一天内回复销售线索：2026年6月6日实测值 46%，版本 6。\n')
  })

  it('takes the two counts of a ratio', async () => {
    expect((await said('measure', 'harbour', 'goal-2', '45/120')).out).toBe('Repairs done at the first visit: 37.5 % on 10 June 2026, version 4.\n')
    expect(await said('measure', 'harbour', 'goal-2', '0/0', '--on', '2026-06-01')).toMatchObject({ code: 1, err: expect.stringContaining('a ratio over none is no measurement') })
    expect(await said('measure', 'harbour', 'goal-2', '37.5', '--on', '2026-06-01')).toMatchObject({ code: 1, err: expect.stringContaining('give both counts') })
  })

  it('corrects a day only when told to', async () => {
    await terminal.sixgate('measure', 'harbour', 'goal-1', '45')
    expect(await said('measure', 'harbour', 'goal-1', '54')).toMatchObject({
      code: 1, err: '“Answer leads within a day” already has 45 for 10 June 2026. If that is wrong, correct it: the old figure stays in sight.\n',
    })
    expect(await said('measure', 'harbour', 'goal-1', '54', '--correct')).toMatchObject({ code: 0 })
    expect(await terminal.json('show', 'harbour', 'goals')).toMatchObject([{ latest: { on: '2026-06-10', value: 54 }, measurements: 1 }, {}])
    expect(await said('measure', 'harbour', 'goal-1', '44', '--on', '2026-06-09', '--correct')).toMatchObject({ code: 0 })
  })

  it('shows how much of the way is gone, and never more than there is', async () => {
    await terminal.sixgate('measure', 'harbour', 'goal-1', '60.99')
    const { attainment } = (await terminal.json('show', 'harbour', 'goals') as { attainment: number }[])[0] ?? { attainment: 0 }
    const shown = Number(/([\d.]+) % +\d{4}-/.exec((await said('show', 'harbour', 'goals')).out)?.[1])
    expect(shown).toBe(Math.floor(attainment * 1000) / 10)
    expect(shown).not.toBe(Math.round(attainment * 1000) / 10)
  })

  it('takes a figure below nothing', async () => {
    await terminal.sixgate('change', 'add-goal', 'harbour', '--title', 'Margin', '--unit', 'points')
    expect((await said('measure', 'harbour', 'goal-3', '-2.5')).out).toBe('Margin: −2.5 points on 10 June 2026, version 5.\n')
  })

  it.each([
    [['goal-9', '5'], 1, 'Nothing was recorded for “goal-9”: there is no goal “goal-9”'], [['goal-1', 'many'], 1, 'this is not a number'], [['goal-1', '=1+1'], 1, 'this is a formula'], [['goal-1', '1e400'], 1, 'larger than any figure'],
    [['goal-1', '5 days'], 1, 'in another unit'], [['goal-1', '5', '--on', '2026-06-11'], 1, 'this day has not come yet'], [['goal-1', '5', '--on', '2026-05-19'], 1, 'before that of the baseline'], [['goal-1', '5', '--on', 'June'], 2, '--on must be a day'],
    [['goal-1', '5', '--sample', 'x'], 2, '--sample must be a whole number'], [['goal-1'], 2, 'Arguments are missing'],
  ])('refuses %s', async (args, code, said) => {
    const answer = await terminal.sixgate('measure', 'harbour', ...args)
    expect([answer.code, answer.err]).toEqual([code, expect.stringContaining(said)])
  })

  it('says who measured a goal that is gone what became of it', async () => {
    await terminal.sixgate('change', 'withdraw-goal', 'harbour', '--goal', 'goal-1')
    expect(await terminal.json('measure', 'harbour', 'goal-1', '5')).toMatchObject({ code: 'goal-withdrawn', facts: { goal: 'Answer leads within a day' } })
  })
})

const june = 'goal,date,value,count,of all,remark\ngoal-1,2026-06-01,41,,,x\ngoal-1,2026-06-02,=cmd|x,,,\ngoal-2,2026-06-02,,45,120,\n'

describe('sixgate import measurements', () => {
  it('shows beforehand what it would do, the refused rows first', async () => {
    await terminal.sixgate('measure', 'harbour', 'goal-1', '40', '--on', '2026-06-01')
    const file = await fileOf('june.csv', june)
    const { code, out } = await terminal.sixgate('import', 'measurements', file, 'harbour', '--preview')
    expect([code, out.split('\n')]).toEqual([0, [
      'Line  Would be   Goal    On           Value  Was  Reason',
      '   3  refused    goal-1  2026-06-02  =cmd|x       this is a formula, and formulas are not worked out; put its value in',
      '   2  corrected  goal-1  2026-06-01      41   40',
      '   4  added      goal-2  2026-06-02    37.5',
      'Not read: remark.', '1 to be added, 1 to be corrected, 0 as they are, 1 refused. Nothing was changed.', '',
    ]])
    expect(await terminal.json('import', 'measurements', file, 'harbour', '--preview')).toMatchObject({ counts: { add: 1, correct: 1, same: 0, refuse: 1 }, ignored: ['remark'], rows: [{ line: 2, verdict: 'correct', value: 41, was: 40 }, { line: 3, verdict: 'refuse' }, { line: 4, verdict: 'add', goal: 'goal-2' }] })
    expect(await terminal.json('show', 'harbour', 'goals')).toMatchObject([{ latest: { value: 40 } }, { measurements: 0 }])
  })

  it('takes all rows or none, unless told to leave the refused ones out', async () => {
    const file = await fileOf('june.csv', june)
    expect(await terminal.sixgate('import', 'measurements', file, 'harbour')).toMatchObject({
      code: 1, err: 'Nothing was imported: 1 of 3 rows cannot be taken. line 3, column 3, value: this is a formula, and formulas are not worked out; put its value in. Correct or leave them out and import again.\n',
    })
    expect(await terminal.sixgate('import', 'measurements', file, 'harbour', '--skip-refused')).toMatchObject({ code: 0, out: '2 added, 0 corrected, 0 as they were.\n', err: 'One row was refused and left out.\n' })
    expect(await terminal.json('import', 'measurements', file, 'harbour', '--skip-refused')).toEqual({ version: 4, result: { added: 0, corrected: 0, same: 2, refused: 1 } })
  })

  it('takes rows that do not name their goal for the one that is named', async () => {
    const file = await fileOf('leads.csv', '日期,数值\n2026-06-01,41\n2026-06-02,42\n')
    expect(await terminal.json('import', 'measurements', file, 'harbour', '--goal', 'goal-1')).toMatchObject({ result: { added: 2 } })
    expect(await terminal.sixgate('import', 'measurements', file, 'harbour')).toMatchObject({ code: 1, err: expect.stringContaining('a column is missing: Goal') })
    expect(await terminal.json('import', 'measurements', file, 'harbour', '--goal', 'goal-9')).toMatchObject({ code: 'goal-unknown' })
  })

  it('and export come to the same', async () => {
    await terminal.sixgate('import', 'measurements', await fileOf('june.csv', june), 'harbour', '--skip-refused')
    const { out } = await terminal.sixgate('export', 'measurements', 'harbour')
    expect(Buffer.from(out, 'latin1').toString('utf8').split('\r\n').slice(1)).toEqual([expect.stringMatching(/^goal-1,Answer leads within a day,2026-06-01,41,%,,,,june\.csv,/), expect.stringMatching(/^goal-2,Repairs done at the first visit,2026-06-02,37\.5,%,45,120,,june\.csv,/), ''])
    const file = join(terminal.folder, 'all.csv')
    await terminal.sixgate('export', 'measurements', 'harbour', '--out', file)
    expect(await terminal.json('import', 'measurements', file, 'harbour')).toMatchObject({ result: { added: 0, same: 2 } })
    const book = join(terminal.folder, 'all.xlsx')
    expect(await terminal.json('export', 'measurements', 'harbour', '--format', 'xlsx', '--out', book)).toEqual({ file: book })
    expect((await readFile(book)).subarray(0, 2).toString()).toBe('PK')
  })
})

describe('sixgate show PROJECT goals', () => {
  it('draws the way of each goal and says where it leads', async () => {
    for (const [on, value] of [['2026-05-25', '42'], ['2026-06-01', '50'], ['2026-06-08', '55']] as const) await terminal.sixgate('measure', 'harbour', 'goal-1', value, '--on', on)
    const [head, first, second] = (await said('show', 'harbour', 'goals')).out.split('\n')
    expect(head).toMatch(/^Id +Goal +Status +Baseline +Trend +Latest +Target +Attained +Due +Forecast +Owner$/)
    expect(first).toMatch(/^goal-1 +Answer leads within a day +On track +40 % +▁▁▂▃ +55 % +90 % +30 % +2027-06-30 +up to 100 % · target reached .+ +Sales$/)
    expect(second).toMatch(/^goal-2 +Repairs done at the first visit +On track +62 % +62 % +80 % +0 % +2027-06-30 +too few points +Service manager$/)
  })

  it('gives programs the state, the forecast and what is stored', async () => {
    await terminal.sixgate('measure', 'harbour', 'goal-1', '45')
    expect(await terminal.json('show', 'harbour', 'goals')).toMatchObject([
      { id: 'goal-1', title: 'Answer leads within a day', baseline: 40, status: 'on-track', latest: { on: '2026-06-10', value: 45 }, attainment: 0.1, forecast: { code: 'too-few', dates: 1 }, measurements: 1 }, { id: 'goal-2', measurements: 0 },
    ])
  })
})
