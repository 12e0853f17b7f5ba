import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { beforeAll, describe, expect, it } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { castBrief } from '../cast/cast.ts'
import { openTerminal, type Terminal } from './terminal.ts'

let terminal: Terminal
let sixgate: Terminal['sixgate']
let json: Terminal['json']

beforeAll(async () => {
  terminal = await openTerminal()
  ;({ sixgate, json } = terminal)
  await writeFile(join(terminal.folder, 'brief.yaml'), stringify({ ...castBrief, id: 'harbour' }))
  await sixgate('new', join(terminal.folder, 'brief.yaml'))
})

describe('The command line', () => {
  it('shows help and version, and what is missing', async () => {
    const help = await sixgate('--help')
    expect(help.code).toBe(0)
    for (const { name } of commands) expect(help.out).toContain(`sixgate ${name}`)
    expect(await sixgate('--version')).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string })
    expect(await sixgate()).toMatchObject({ code: 2, out: '', err: 'Which command?\nsixgate --help tells how.\n' })
  })

  it.each([
    ['an unknown command', ['statsu', 'harbour'], 'Did you mean status?'],
    ['a missing argument', ['status'], 'Arguments are missing'],
    ['an unknown option', ['status', 'harbour', '--verbose'], 'Unknown argument: verbose'],
    ['an option without its value', ['status', 'harbour', '--data'], 'A value is missing after: data'],
    ['an unknown area', ['show', 'harbour', 'weather'], 'possible: "brief"'],
    ['an unknown phase', ['show', 'harbour', 'tasks', '--phase', 'lunch'], '--phase must be one of: planning'],
    ['a day that does not exist', ['show', 'harbour', 'tasks', '--on', '2026-02-30'], '--on must be a day'],
    ['a version that is no number', ['change', 'undo', 'harbour', '--if-match', 'soon'], '--if-match must be a whole number'],
    ['fields and a file at once', ['change', 'add-goal', 'harbour', '--title', 'x', '--input', '-'], 'not both'],
    ['an import into nothing', ['import', 'translations', 'package.json'], 'Into which project?'],
  ])('takes %s for misuse: exit code 2, on standard error only', async (_what, argv, sentence) => {
    const { code, out, err } = await sixgate(...argv)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(sentence)
    expect(err).toContain('--help tells how.')
    const told = await sixgate(...argv, '--json')
    expect([told.code, told.err, told.out.trimEnd().split('\n').length]).toEqual([2, '', 1])
    expect(JSON.parse(told.out)).toMatchObject({ code: 'misuse', detail: expect.stringContaining(sentence) as string })
  })

  it('speaks the language of the terminal', async () => {
    const chinese = await openTerminal({ env: { LANG: 'zh_TW.UTF-8' } })
    expect((await chinese.sixgate('--help')).out).toContain('顯示專案現況')
    expect((await chinese.sixgate('status', 'nowhere')).err).toContain('專案')
    expect((await chinese.sixgate('--help', '--language', 'zh-CN')).out).toContain('显示项目现状')
  })

  it('refuses with exit code 1: a sentence for people, a problem for programs', async () => {
    expect(await sixgate('status', 'nowhere')).toMatchObject({ code: 1, out: '', err: expect.stringContaining('nowhere') as string })
    const { code, out, err } = await sixgate('change', 'start-phase', 'harbour', '--phase', 'testing', '--json')
    expect([code, err]).toEqual([1, ''])
    expect(JSON.parse(out)).toMatchObject({ type: 'urn:sixgate:problem:phase-shut', code: 'phase-shut', facts: { phase: 'testing', obstacles: [{ code: 'gate-undecided' }] }, detail: expect.stringContaining('Testing') as string })
  })

  it.each(['__proto__', '../../etc/passwd', 'Harbour', '', 'a'.repeat(500), '😀'])('knows no project named %j', async (id) => {
    expect((await sixgate('status', id)).code).toBe(1)
  })

  it('says what broke on our side with a number, exit code 70', async () => {
    const broken = await openTerminal({ openContext: async () => { throw new RangeError('boom') } })
    const { code, out, err } = await broken.sixgate('list')
    expect([code, out]).toEqual([70, ''])
    expect(err).toMatch(/number [0-9a-f]{8}/)
    expect(err).toContain('RangeError: boom')
    expect(await broken.json('list')).toMatchObject({ code: 'unexpected', detail: expect.stringMatching(/number [0-9a-f]{8}/) as string })
  })

  it('takes a day from SIXGATE_TODAY, and refuses one that is none', async () => {
    const wrong = await openTerminal({ env: { SIXGATE_TODAY: '2026-13-01' } })
    expect((await wrong.sixgate('list')).err).toContain('SIXGATE_TODAY must be a day')
  })

  it('has colours on a terminal only, and a progress bar there only', async () => {
    const { out, err } = await sixgate('verify')
    expect(out + err).not.toContain('\u001b')
    const colourful = await openTerminal({ isTerminal: { out: true, err: true }, openContext: terminal.world.openContext })
    expect((await colourful.sixgate('verify')).out).toContain('\u001b[')
    expect((await colourful.sixgate('backup', join(terminal.folder, 'bar.zip'))).err).toContain('█')
    const plain = await openTerminal({ isTerminal: { out: true, err: true }, openContext: terminal.world.openContext, env: { NO_COLOR: '1' } })
    expect((await plain.sixgate('verify')).out).not.toContain('\u001b')
  })

  it('completes its own commands', async () => {
    const { out } = await sixgate('completion')
    expect(out).toContain('complete -F _sixgate sixgate')
    expect(out).toContain('archive translations measurements issues answers bpmn processes calendar')
  })

  it('prints one JSON value and nothing else for every reading command', async () => {
    for (const argv of [['list'], ['status', 'harbour'], ['changes'], ['changes', 'rate-criterion'], ['schedule', 'harbour'], ['history', 'harbour'], ['verify'], ['verify', 'harbour']]) {
      const { code, out, err } = await sixgate(...argv, '--json')
      expect([code, err, out.trimEnd().split('\n').length]).toEqual([0, '', 1])
      expect(() => JSON.parse(out) as unknown).not.toThrow()
    }
    expect(await json('status', 'harbour')).toMatchObject({ id: 'harbour', today: '2026-06-10', presentPhase: 'planning', phases: [{ id: 'planning', status: 'not-started' }, {}, {}, {}, {}, {}] })
  })

  it('shows every area as a table and as JSON, in each language', async () => {
    for (const area of ['brief', 'goals', 'team', 'tasks', 'deliverables', 'criteria', 'decisions', 'conditions', 'milestones', 'translations', 'calendar', 'committee']) {
      for (const language of ['en', 'zh-CN', 'zh-TW']) expect(await sixgate('show', 'harbour', area, '--language', language)).toMatchObject({ code: 0, err: '' })
      expect(await json('show', 'harbour', area)).toBeTypeOf('object')
    }
    expect((await sixgate('show', 'harbour', 'goals', '--language', 'zh-CN')).out).toContain('一天内回复销售线索')
    expect((await sixgate('show', 'harbour', 'committee')).out).toMatch(/Seat +person-1 +General manager \(Client\)/)
    expect((await sixgate('show', 'harbour', 'criteria', '--phase', 'testing')).out).not.toContain('Go-live')
  })
})
