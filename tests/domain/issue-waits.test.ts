import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import { deskWaits, dueBy, isOverdue, reportedOn, serviceState, serviceTimes, sideOf, waitsOf, waitsSince } from '../../src/domain/issue-waits.ts'
import { bareIssueDesk } from '../../src/domain/issue.ts'
import { castProject } from '../cast/cast.ts'
import { workweek } from '../cast/drawing.ts'
import { madeIssue, turns } from '../cast/issues.ts'

// Reported on Monday, 18 May 2026.
const project = (...issues: ReturnType<typeof madeIssue>[]) => castProject({ calendar: workweek, timeZone: 'Asia/Shanghai', issues })
const day = (text: string) => text as Day
const none = { internal: 0, supplier: 0, consultant: 0, reporter: 0, committee: 0 }

describe('How long each side lets an issue wait', () => {
  it('counts who had it: us until it was judged, then whoever it was routed to, whom it waits for, and the reporter to verify', () => {
    const issue = madeIssue(1, { status: 'verified', turns: turns('2026-05-18 new', '2026-05-20 triaged supplier', '2026-05-25 waiting supplier reporter', '2026-05-26 in-progress supplier', '2026-05-29 resolved supplier', '2026-06-02 verified supplier') })
    expect(waitsOf(project(issue), issue, day('2026-06-30'))).toEqual({ ...none, internal: 2, supplier: 6, reporter: 3 })
    expect(waitsSince(project(issue), issue, day('2026-06-30'))).toBeNull()
  })

  it('counts no days on which nobody works, and goes on until today', () => {
    const issue = madeIssue(1, { status: 'new', turns: turns('2026-05-18 new') })
    expect(waitsOf(project(issue), issue, day('2026-05-18')).internal).toBe(0)
    expect(waitsOf(project(issue), issue, day('2026-05-24')).internal).toBe(4)
    expect(waitsOf(project(issue), issue, day('2026-05-25')).internal).toBe(5)
  })

  it('says since when it lies where it is, whatever happened there', () => {
    const issue = madeIssue(1, { status: 'in-progress', route: 'supplier', turns: turns('2026-05-18 new', '2026-05-20 triaged supplier', '2026-05-21 in-progress supplier') })
    expect(waitsSince(project(issue), issue, day('2026-05-22'))).toEqual({ side: 'supplier', since: '2026-05-20', days: 2 })
  })

  it('takes what came without turns as it lies now, and earlier days as ours until the first turn', () => {
    const bare = madeIssue(1, { status: 'triaged', route: 'consultant' })
    expect(waitsOf(project(bare), bare, day('2026-05-22'))).toEqual({ ...none, consultant: 4 })
    const late = madeIssue(1, { status: 'new', turns: turns('2026-05-20 new') })
    expect(waitsOf(project(late), late, day('2026-05-22'))).toEqual({ ...none, internal: 4 })
  })

  it('is told of the desk by how long what lies with each side has lain there, conditions apart', () => {
    const open = madeIssue(1, { status: 'waiting', waitingFor: 'committee', turns: turns('2026-05-18 new', '2026-05-20 waiting internal committee') })
    const done = madeIssue(2, { status: 'closed', turns: turns('2026-05-18 new', '2026-05-29 closed') })
    const fresh = madeIssue(3, { status: 'new', turns: turns('2026-05-18 new') })
    expect(deskWaits(project(open, done, fresh, madeIssue(4, { kind: 'condition' })), day('2026-05-22'))).toEqual({ open: 2, mean: { ...none, internal: 3, committee: 1 }, now: { ...none, internal: 1, committee: 1 }, lain: { internal: 4, committee: 2, supplier: null, consultant: null, reporter: null } })
    expect(deskWaits(project(done), day('2026-05-22'))).toBeNull()
  })

  it('has a side for each status, and none for what is done', () => {
    expect(sideOf({ status: 'resolved', route: 'supplier', waitingFor: null })).toBe('reporter')
    expect(sideOf({ status: 'rejected', route: 'supplier', waitingFor: null })).toBeNull()
    expect(sideOf({ status: 'waiting', route: 'supplier', waitingFor: 'committee' })).toBe('committee')
  })

  it('is reported on the day of the project’s time zone', () => {
    expect(reportedOn({ timeZone: 'Asia/Shanghai' }, { raised: { by: 'x', at: '2026-05-18T17:00:00.000Z' } })).toBe('2026-05-19')
  })
})

describe('The supplier’s service times', () => {
  const issue = madeIssue(1, { severity: 'major', status: 'in-progress', route: 'supplier', turns: turns('2026-05-18 new', '2026-05-19 triaged supplier') })

  it('compare the working days it had an issue with those agreed', () => {
    expect(serviceState(project(issue), issue, day('2026-05-22'))).toEqual({ state: 'within', used: 3, allowed: 3 })
    expect(serviceState(project(issue), issue, day('2026-05-25'))).toEqual({ state: 'over', used: 4, allowed: 3 })
    const ours = madeIssue(2, { severity: 'major' })
    expect(serviceState(project(ours), ours, day('2026-05-25')).state).toBe('free')
  })

  it('are told by severity, the worst first', () => {
    const wish = madeIssue(2, { severity: 'suggestion', route: 'supplier', status: 'closed', turns: turns('2026-05-18 triaged supplier', '2026-05-20 closed supplier') })
    expect(serviceTimes(project(issue, wish, madeIssue(3, { severity: 'critical' })), day('2026-05-25'))).toEqual([
      { severity: 'major', count: 1, mean: 4, over: 1, allowed: 3 }, { severity: 'suggestion', count: 1, mean: 2, over: 0, allowed: null },
    ])
  })
})

describe('The day by which an issue is due', () => {
  it('follows from its severity in working days after it was judged', () => {
    const desk = { calendar: workweek, issueDesk: { ...bareIssueDesk, dueDays: { critical: 0, major: 3, minor: 10, suggestion: null } } }
    expect([dueBy(desk, 'critical', day('2026-05-22')), dueBy(desk, 'critical', day('2026-05-23')), dueBy(desk, 'major', day('2026-05-22')), dueBy(desk, 'suggestion', day('2026-05-22')), dueBy(desk, null, day('2026-05-22'))])
      .toEqual(['2026-05-22', '2026-05-25', '2026-05-27', null, null])
  })

  it('has passed once the day is over, until it is solved; a condition until it is met', () => {
    const due = { dueOn: day('2026-05-22'), kind: 'system', status: 'in-progress' } as const
    expect([isOverdue(due, day('2026-05-22')), isOverdue(due, day('2026-05-23')), isOverdue({ ...due, status: 'resolved' }, day('2026-05-23')), isOverdue({ ...due, status: 'resolved', kind: 'condition' }, day('2026-05-23'))]).toEqual([false, true, false, true])
  })
})
