import { describe, expect, it } from 'vitest'
import type { RoleId } from '../../src/domain/ids.ts'
import { IssueStatus } from '../../src/domain/issue.ts'
import { leastSeverity, mayMove, moves, movesFrom, refusalOf, type Standing } from '../../src/domain/issue-flow.ts'
import { madeIssue } from '../cast/issues.ts'

const as = (roles: RoleId[], more: Partial<Standing> = {}): Standing => ({ roles, isAssignee: false, isReporter: false, isResolver: false, ...more })
const desk = as(['project-manager'])
const from = (status: IssueStatus, who: Standing, more: object = {}) => movesFrom(madeIssue(1, { status, ...more }), who)

describe('The workflow of issues', () => {
  it('leaves no status without a way on, and has each way once', () => {
    expect(new Set(moves.map((move) => move.from))).toEqual(new Set(IssueStatus.options))
    expect(new Set(moves.map((move) => `${move.from} ${move.to}`)).size).toBe(moves.length)
  })

  it('opens to the desk, who works on it, who has it and who reported it what is theirs', () => {
    expect(from('new', desk)).toEqual(['triaged', 'waiting', 'rejected', 'duplicate'])
    expect(from('new', as(['group-member']))).toEqual([])
    expect(from('triaged', as(['group-member']))).toEqual(['in-progress', 'waiting', 'resolved'])
    expect(from('triaged', as(['reader'], { isAssignee: true }))).toEqual(['in-progress', 'waiting', 'resolved'])
    expect(from('triaged', as(['reader'], { isReporter: true }))).toEqual([])
    expect(from('resolved', as(['reader'], { isReporter: true }))).toEqual(['in-progress', 'verified'])
    expect(from('resolved', as(['group-member']))).toEqual(['in-progress'])
    expect(from('closed', as(['reader'], { isReporter: true }))).toEqual(['in-progress'])
    expect(from('rejected', desk)).toEqual(['new'])
    expect(from('new', as(['operator']))).toEqual(from('new', desk))
  })

  it('lets the reporter take it out of waiting only while it waits for them', () => {
    const reporter = as(['reader'], { isReporter: true })
    expect(from('waiting', reporter, { waitingFor: 'reporter' })).toEqual(['in-progress'])
    expect(from('waiting', reporter, { waitingFor: 'supplier' })).toEqual([])
    expect(from('waiting', reporter, { waitingFor: 'reporter', severity: null })).toEqual(['new'])
    expect(from('waiting', as(['reader'], { isReporter: true, isAssignee: true }), { waitingFor: 'supplier' })).toEqual(['in-progress', 'waiting', 'resolved'])
  })

  it('judges before it works, and has somebody else verify', () => {
    expect(refusalOf(madeIssue(1, { status: 'waiting', kind: null }), 'resolved', desk)).toBe('unjudged')
    expect(refusalOf(madeIssue(1, { status: 'resolved' }), 'verified', { ...desk, isResolver: true })).toBe('four-eyes')
    expect(mayMove(madeIssue(1, { status: 'resolved' }), 'verified', desk)).toBe(true)
    expect(refusalOf(madeIssue(1, { status: 'resolved' }), 'closed', desk)).toBe('unknown')
  })

  it('moves a condition only within what is open', () => {
    expect(from('triaged', desk, { kind: 'condition', severity: null })).toEqual(['in-progress', 'waiting', 'resolved'])
    expect(from('closed', desk, { kind: 'condition', severity: null })).toEqual([])
    expect(refusalOf(madeIssue(1, { kind: 'condition', status: 'triaged' }), 'rejected', desk)).toBe('condition')
  })

  it('advises at least major for gaps and conflicts', () => {
    expect(leastSeverity).toEqual({ 'expectation-gap': 'major', conflict: 'major' })
  })
})
