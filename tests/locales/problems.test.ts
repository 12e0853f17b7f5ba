import { describe, expect, it } from 'vitest'
import { type Obstacle, Problem, type ProblemCode, type Problems } from '../../src/domain/problem.ts'
import { explain } from '../../src/locales/explain.ts'
import { faultLine, faultSentence } from '../../src/locales/fault.ts'
import { locales } from '../../src/locales/locales.ts'
import { obstacleSentence } from '../../src/locales/say.ts'

const all = Object.values(locales)
const codes = Object.keys(locales.en.problems) as ProblemCode[]

/** Facts of every kind that a problem may have, so that one object does for each. */
const facts = {
  path: '/projects/harbour/phases/foo',
  project: 'shanghai-car-maker', expected: 3, version: 7, change: 'rate-criterion', role: 'committee-member', may: ['project-manager', 'consultant'],
  faults: [{ path: 'goals.0.target', message: 'required', line: 3, column: 5 }], file: 'brief.yaml', kind: 'task', id: 'task-7', phase: 'testing',
  obstacles: [{ code: 'gate-undecided', phase: 'development' }], decision: 'go', readiness: 'not-ready', day: '2026-11-30', today: '2026-11-25',
  text: 'words', task: 'task-7', rule: 'finished-before-done', circle: ['task-1', 'task-2', 'task-1'], predecessor: 'task-9', by: ['task-8'],
  criterion: 'pass-rate', years: 10, start: '2026-11-30', end: '2026-11-25', document: 'implementation-plan', known: ['en', 'zh-CN'], last: 9,
  detail: 'goals', reason: 'EACCES', line: 4, found: 120, format: 'docx', seconds: 10, folder: 'data', template: 'charter', locale: 'fr', limit: 20_000, megabytes: 10, hash: 'f'.repeat(64), name: 'paper.pdf',
  group: 'development', account: 'account-3', at: '2026-11-30T09:00:00.000Z', token: 'token-3',
  chair: 'General manager', part: 'meeting-9', person: 'Sales director', standIn: 'Clerk', lacks: ['chair', 'top-management'], meeting: 'meeting-3', report: 'report-2', people: ['General manager', 'Sales director'],
  problem: 'problem-3', goals: [{ id: 'goal-1', title: 'Fewer complaints' }, { id: 'goal-2', title: 'More revenue' }],
  goal: 'Answer leads within a day', shape: 'increase', baseline: 40, target: 30, low: 5, high: 3, first: '2026-11-30', second: '2026-11-25', cause: 'Stock is counted once a year', remedy: 'erp', note: 'Counted by hand',
  unit: '%', count: 3, judges: ['General manager', 'Sales director'], payers: ['General manager', 'Finance director'], months: 3, next: 'harbour-2', liveOn: '2026-12-01', owner: 'Sales director', fault: 'counts-needed', value: 45, measurement: 'measurement-3', refused: 2, rows: 9,
  process: 'Complaint', variant: 'One call', step: 'Approve', evaluation: 'evaluation-1',
  issue: 'The list stays empty', dueOn: '2026-11-25', reported: '2026-11-30', condition: 'Name a stand-in', original: 'Empty list', duplicates: ['Nothing in the list', 'No rows'], from: 'triaged', to: 'resolved', status: 'closed', possible: ['in-progress', 'rejected'], also: ['assignee', 'reporter'],
  risk: 'Dealers keep their data', request: 'Club points', way: 'vote', state: 'approved',
  round: 'round-1', deadline: '2026-11-30', matter: 'Funds', seat: 'General manager', seats: ['General manager', 'Sales director'],
}
const factsOf = (code: ProblemCode) => {
  if (code === 'process-faulty') return { faults: [{ code: 'probability-sum', step: 'step-3', facts: { sum: 0.9, name: 'Approve' } }, { code: 'no-end', step: null, facts: {} }] }
  if (code === 'remedy-refused') return { ...facts, rule: 'control-point', step: 'step-3' }
  if (code === 'variant-needed' || code === 'actual-too-early') return { ...facts, why: code === 'variant-needed' ? 'approved' : 'before-go-live' }
  if (code === 'issue-move-lacks') return { ...facts, lacks: ['kind', 'severity', 'solution'] }
  if (code === 'change-request-task') return { ...facts, why: 'milestone' }
  if (code === 'batch-refused') return { issue: 'issue-3', title: 'The list stays empty', why: 'confidential' }
  if (code === 'answer-refused') return { batch: 'batch-2', issue: 'issue-3', why: 'not-in-batch' }
  if (code === 'project-changed') return { ...facts, changed: [{ place: 'criterion:planning/strategy-chosen', title: '' }, { place: 'condition:issue-3', title: 'Search in two seconds' }] }
  if (code === 'undo-touched') return { version: 3, by: 5 }
  if (code === 'undo-leaned-on') return { version: 3, by: 5, change: 'edit-person', title: '' }
  return code === 'journal-cut' ? { ...facts, expected: 200 } : code === 'format-unknown' ? { ...facts, format: 2, known: 1 } : facts
}
const problem = <Code extends ProblemCode>(code: Code, given: Problems[Code]) => new Problem(code, given) as Problem

describe('Every problem', () => {
  it.each(all.map((words) => [words.id, words] as const))('is a sentence in %s without a gap', (_id, words) => {
    for (const code of codes) {
      const sentence = explain(new Problem(code, factsOf(code) as never) as Problem, words)
      expect(sentence, code).toMatch(words.id === 'en' ? /^\S.*[.]$/ : /[。.][^。]*$|。$/)
      expect(sentence, code).not.toMatch(/undefined|null|\[object|NaN|\$\{|[.。][.。]/)
    }
  })

  it('names things as the language does', () => {
    const refused = problem('not-allowed', { change: 'decide-checkpoint', role: 'project-manager', may: ['committee-chair'] })
    expect(explain(refused, locales.en)).toBe('“Decide a checkpoint” is not open to this role: Project manager. It is open to: Committee chair.')
    expect(explain(refused, locales['zh-CN'])).toBe('项目经理不能执行“对检查点作出决策”。可执行的角色：委员会主席。')
    expect(explain(refused, locales['zh-TW'])).toBe('專案經理無法執行「對查核點作成決議」。可執行的角色：委員會主席。')
  })

  it('says why a phase cannot start and what would make it possible', () => {
    const shut = problem('phase-shut', { phase: 'initialization', obstacles: [{ code: 'gate-undecided', phase: 'testing' }] })
    expect(explain(shut, locales.en)).toBe(
      'The phase “Initialization” cannot start yet. The checkpoint of “Testing” has no decision yet. Submit it to the committee, or have an early start granted for single tasks.',
    )
    expect(explain(shut, locales['zh-CN'])).toBe('“初始化”阶段还不能开始。“测试”阶段的检查点还没有决策。请提交委员会，或申请个别任务提前开始。')
  })

  it('shows the first faults with their places and counts the rest', () => {
    const faults = Array.from({ length: 8 }, (_, i) => ({ path: `goals.${i}.unit`, message: 'too-long:300' }))
    const sentence = explain(problem('input-invalid', { change: 'edit-brief', faults }), locales.en)
    expect(sentence).toContain('goals.4.unit: this is too long, at most 300 characters; and 3 more.')
    expect(sentence).not.toContain('goals.5')
  })

  it('cuts a text of a megabyte, and not in the middle of a character', () => {
    const sentence = explain(problem('project-unknown', { project: '😀'.repeat(500_000) }), locales.en)
    expect(sentence.length).toBeLessThan(250)
    expect(() => encodeURIComponent(sentence)).not.toThrow()
  })
})

describe('Every obstacle', () => {
  it.each(all.map((words) => [words.id, words] as const))('is a sentence in %s', (_id, words) => {
    for (const code of Object.keys(words.obstacles)) {
      const sentence = obstacleSentence(words, { code, phase: 'testing', decision: 'rework' } as Obstacle)
      expect(sentence, code).toMatch(/[.。]$/)
      expect(sentence, code).not.toMatch(/undefined|null/)
    }
  })
})

describe('A damaged journal', () => {
  it('is told of in the reader’s language, with what is wrong', () => {
    const damaged = problem('journal-damaged', { file: 'changes.jsonl', line: 4, reason: 'out-of-order:5/4' })
    expect(explain(damaged, locales.en)).toContain('is damaged in line 4: it is change 5 where 4 was expected.')
    expect(explain(damaged, locales['zh-CN'])).toContain('此处是第 5 号变更，而应为第 4 号')
    expect(explain(damaged, locales['zh-TW'])).toContain('此處是第 5 號變更，而應為第 4 號')
  })
})

describe('A fault', () => {
  it('stands with its place', () => {
    expect(faultLine(locales.en, { path: 'goals.0.dueOn', message: 'not-a-date', line: 12, column: 5 })).toBe(
      'line 12, column 5, goals.0.dueOn: there is no such day; write it as 2026-05-18',
    )
    expect(faultLine(locales['zh-CN'], { path: '', message: 'too-deep', line: 3, column: 1 })).toBe('第 3 行第 1 列：嵌套层次过深')
    expect(faultLine(locales.en, { path: '', message: 'required' })).toBe('this is needed')
  })

  it('uses what stands after the colon', () => {
    expect(faultSentence(locales.en, 'unknown-field:goLive')).toBe('there is no such field (did you mean goLive?)')
    expect(faultSentence(locales['zh-TW'], 'wrong-type:text-or-object')).toBe('此處應為文字或物件')
    expect(faultSentence(locales.en, 'malformed:Nested: twice')).toBe('this cannot be read: Nested: twice')
  })

  it('passes on what is not ours', () => {
    expect(faultSentence(locales['zh-CN'], 'Invalid input: expected string')).toBe('Invalid input: expected string')
    expect(faultSentence(locales.en, 'constructor')).toBe('constructor')
    expect(faultSentence(locales.en, '__proto__:x')).toBe('__proto__:x')
  })
})
