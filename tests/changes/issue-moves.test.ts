import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Facts } from '../../src/changes/change.ts'
import { addIssue } from '../../src/changes/issue-made.ts'
import { moveIssue } from '../../src/changes/issue-moved.ts'
import { addDays, type Day } from '../../src/domain/day.ts'
import type { RoleId } from '../../src/domain/ids.ts'
import { type Issue, IssueStatus, isOpenIssue, WaitingFor } from '../../src/domain/issue.ts'
import { movesFrom, standingTo } from '../../src/domain/issue-flow.ts'
import { waitsOf } from '../../src/domain/issue-waits.ts'
import { workingDaysWaited } from '../../src/domain/calendar.ts'
import { isProblem } from '../../src/domain/problem.ts'
import { castProject } from '../cast/cast.ts'
import { workweek } from '../cast/drawing.ts'

type Actor = { by: string; me: string | null; roles: RoleId[] }
const actors: Actor[] = [
  { by: 'person-3', me: 'person-3', roles: ['project-manager', 'reader'] }, { by: 'person-4', me: 'person-4', roles: ['group-lead', 'group-member', 'reader'] },
  { by: 'person-5', me: 'person-5', roles: ['reader'] }, { by: 'door-1', me: null, roles: ['reporter'] },
]
const factsOf = ({ by, me, roles }: Actor, today: Day): Facts => ({
  today, version: 1, head: '', role: roles[0] as RoleId, roles, me, stamp: { by, at: `${today}T02:00:00.000Z` }, documentHash: () => null, file: null, secret: null, goneIteration: null, inverse: null,
})

const step = fc.record({ to: fc.constantFrom(...IssueStatus.options), who: fc.nat(actors.length - 1), days: fc.integer({ min: 0, max: 9 }), waitingFor: fc.constantFrom(...WaitingFor.options), full: fc.boolean() })
const desk = castProject({ timeZone: 'UTC', calendar: workweek })
const START = '2026-06-10' as Day

/** An issue that goes wherever the workflow lets it, and what was tried on the way. */
function walked(steps: readonly (typeof step extends fc.Arbitrary<infer T> ? T : never)[], each: (issue: Issue, day: Day, made: boolean, possible: boolean) => void) {
  const project = { ...desk, issues: [] as Issue[] }
  const reporter = actors[2] as Actor
  const issue = addIssue(project, { title: 'Broken', phase: 'planning', kind: 'system', severity: 'minor', reporter: { person: reporter.me, door: 'door-1' } }, factsOf(reporter, START))
  let day = START
  for (const { to, who, days, waitingFor, full } of steps) {
    day = addDays(day, days)
    const actor = actors[who] as Actor
    const facts = factsOf(actor, day)
    const possible = movesFrom(issue, standingTo(project, issue, { id: actor.by, roles: actor.roles, me: actor.me })).includes(to)
    const move = { status: to, note: full ? 'Because' : '', waitingFor: full ? waitingFor : null, solution: full ? 'Mended' : '' }
    let made = true
    try {
      moveIssue(project, issue, to === 'duplicate' ? { ...move, duplicateOf: 'issue-1' } : move, facts)
    } catch (error) {
      if (!isProblem(error)) throw error
      made = false
    }
    each(issue, day, made, possible)
  }
  return { project, issue, day }
}

describe('An issue that goes any way the workflow lets it', () => {
  it('says in its last turn how it stands, and is stamped as ended exactly while it is', () => {
    fc.assert(fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      walked(steps, (issue, day) => {
        const last = issue.turns.at(-1)
        expect([last?.status, last?.route, last?.waitingFor]).toEqual([issue.status, issue.route, issue.waitingFor])
        expect(issue.turns.map(({ id }) => id)).toEqual(issue.turns.map((_, at) => `turn-${at + 1}`))
        expect(issue.closed !== null).toBe(['closed', 'rejected', 'duplicate'].includes(issue.status))
        expect(issue.waitingFor !== null).toBe(issue.status === 'waiting')
        expect(last && last.on <= day).toBe(true)
      })
    }), { numRuns: 100 })
  })

  it('goes only where it was said to be possible', () => {
    fc.assert(fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      walked(steps, (_issue, _day, made, possible) => {
        if (made) expect(possible).toBe(true)
      })
    }), { numRuns: 100 })
  })

  it('is never verified by who solved it last', () => {
    fc.assert(fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const { issue } = walked(steps, () => undefined)
      issue.turns.forEach(({ status, by }, at) => {
        if (status === 'verified') expect(issue.turns.slice(0, at).findLast((turn) => turn.status === 'resolved')?.by).not.toBe(by)
      })
    }), { numRuns: 100 })
  })

  it('waits in sum the working days since it was reported, as long as it was never done', () => {
    fc.assert(fc.property(fc.array(step, { maxLength: 40 }), fc.integer({ min: 0, max: 20 }), (steps, later) => {
      const { project, issue, day } = walked(steps, () => undefined)
      const today = addDays(day, later)
      const waits = waitsOf(project, issue, today)
      const sum = Object.values(waits).reduce((all, days) => all + days, 0)
      const all = workingDaysWaited(workweek, START, today)
      if (issue.turns.every(isOpenIssue)) expect(sum).toBe(all)
      expect(sum).toBeLessThanOrEqual(all)
      expect(Math.min(...Object.values(waits))).toBeGreaterThanOrEqual(0)
    }), { numRuns: 100 })
  })
})
