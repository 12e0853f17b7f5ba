import type { Day } from '../../src/domain/day.ts'
import { type Issue, issueDefaults, type IssueTurn } from '../../src/domain/issue.ts'
import { stamp } from './cast.ts'

/** An issue as a test jots it down; reported on 18 May 2026 unless it says otherwise. */
export const madeIssue = (n: number, fields: Partial<Issue> = {}): Issue => ({
  ...issueDefaults, id: `issue-${n}`, kind: 'system', severity: 'minor', title: `Issue ${n}`, phase: 'planning', owner: '', status: 'triaged', dueOn: null, decision: null, raised: stamp, closed: null, withdrawn: null, ...fields,
})

/** Turns written `2026-05-20 triaged supplier`, `2026-05-25 waiting internal reporter`: day, status, route, whom it waits for. */
export const turns = (...lines: string[]): IssueTurn[] => lines.map((line, at) => {
  const [on, status, route = 'internal', waitingFor = null] = line.split(' ')
  return { ...stamp, id: `turn-${at + 1}`, on: on as Day, status, route, waitingFor, note: '' } as IssueTurn
})
