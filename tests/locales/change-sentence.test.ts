import { describe, expect, it } from 'vitest'
import { changeNames } from '../../src/changes/registry.ts'
import { fieldWord, sentenceOf } from '../../src/locales/change-sentence.ts'
import { locales } from '../../src/locales/locales.ts'
import { castProject } from '../cast/cast.ts'

const project = castProject()
const { en, 'zh-CN': zhCn, 'zh-TW': zhTw } = locales
const rated = { change: 'rate-criterion', input: { phase: 'testing', criterion: 'performance-accepted', rating: 3, evidence: '', link: '' } }

describe('The sentence of a change', () => {
  it('orders its words as each language does', () => {
    expect(sentenceOf(rated, project, en)).toBe('rated “Performance and security accepted” 3 (Meets)')
    expect(sentenceOf(rated, project, zhCn)).toMatch(/^为“.+”评 3 分（.+）$/)
    expect(sentenceOf(rated, project, zhTw)).toMatch(/^為「.+」評 3 分（達成）$/)
  })

  it('names a user’s things in the reader’s language where the project has it', () => {
    const withdrawn = { change: 'withdraw-goal', input: { goal: 'goal-1' } }
    expect(sentenceOf(withdrawn, project, zhTw)).toBe('撤銷了目標「一天內回覆潛在客戶」')
    expect(sentenceOf({ change: 'withdraw-goal', input: { goal: 'goal-99' } }, project, en)).toBe('withdrew the goal “goal-99”')
  })

  it('is what the change does where its input says nothing of use', () => {
    for (const input of [null, {}, { criterion: 3 }, 'x', { phase: 'nowhere', criterion: null }]) expect(sentenceOf({ change: 'rate-criterion', input }, project, en)).toEqual(expect.stringMatching(/^(Rate a criterion|rated )/))
    for (const change of changeNames) expect(sentenceOf({ change, input: null }, project, zhCn)).toEqual(expect.any(String))
  })

  it('names the fields that were edited, a few of them', () => {
    expect(sentenceOf({ change: 'edit-goal', input: { goal: 'goal-1', target: 95, dueOn: '2027-06-30' } }, project, en)).toBe('edited the goal “Answer leads within a day”: Target and Due on')
  })

  it('names of the fields that a form sent those that it altered', () => {
    const input = { person: 'person-4', name: 'Clerk', group: 'deployment', allocation: 40 }
    const patches = [{ op: 'set' as const, path: ['team', 'person-4', 'allocation'], value: 40 }]
    expect(sentenceOf({ change: 'edit-person', input, patches }, project, en)).toMatch(new RegExp(`: ${fieldWord(en, 'allocation').label}$`))
    expect(sentenceOf({ change: 'edit-person', input, patches: [{ op: 'set', path: ['team', 'person-4'], value: {} }] }, project, en), 'where the places tell nothing, all of them').toMatch(/: .+ and .+/)
  })

  it('counts those of a long list that it does not name, and joins them as each language does', () => {
    const taken = { change: 'tick-problems', input: { keys: ['no-service-history', 'same-problems-recur', 'no-knowledge-base', 'cross-selling-missed'] } }
    expect(sentenceOf(taken, project, en)).toMatch(/^took from the catalogue: “.+”, “.+”, “[^”]+” and 1 more$/)
    expect(sentenceOf(taken, project, zhCn)).toMatch(/“[^”]+”和另外 1 项$/)
    expect(sentenceOf(taken, project, zhTw)).toMatch(/」和另外 1 項$/)
  })

  it('is its own name where this version does not know the change', () => {
    expect(sentenceOf({ change: 'launch-rocket', input: {} }, project, en)).toBe('launch-rocket')
    expect(sentenceOf({ change: 'constructor', input: {} }, project, en)).toBe('constructor')
    expect(fieldWord(en, '__proto__')).toEqual({ label: '__proto__' })
  })

  it('exists for every change, with a label, in every language', () => {
    for (const words of Object.values(locales)) for (const name of changeNames) {
      expect(words.changes[name]).toBeTypeOf('function')
      expect(words.changeNames[name]).not.toBe('')
    }
  })
})
