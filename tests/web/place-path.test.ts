import { describe, expect, it } from 'vitest'
import { placePath } from '../../src/web/place-path.ts'
import { castProject } from '../cast/cast.ts'

describe('The address of a place', () => {
  it.each([
    [{ page: 'phase', phase: 'testing', anchor: 'task-3' }, '/projects/harbour/phases/testing?task=task-3#task-3'],
    [{ page: 'checkpoint', phase: 'planning' }, '/projects/harbour/checkpoints/planning'],
    [{ page: 'brief', anchor: 'why' }, '/projects/harbour/brief#why'],
    [{ page: 'goals', anchor: 'goal-4' }, '/projects/harbour/goals/4'],
    [{ page: 'goals', anchor: 'families' }, '/projects/harbour/goals#families'],
    [{ page: 'processes', anchor: 'process-2' }, '/projects/harbour/processes/2'],
    [{ page: 'processes', anchor: 'add' }, '/projects/harbour/processes#add'],
    [{ page: 'documents', anchor: 'implementation-plan' }, '/projects/harbour/documents#implementation-plan'],
    [{ page: 'checkpoint' }, '/projects/harbour/checkpoints/planning'],
    [{ page: 'organisation', anchor: 'person-3' }, '/projects/harbour/organisation#person-3'],
    [{ page: 'committee', anchor: 'queue' }, '/projects/harbour/committee#queue'],
    [{ page: 'meetings' }, '/projects/harbour/meetings'],
  ] as const)('%j is %s', (place, address) => {
    expect(placePath(castProject(), place)).toBe(address)
  })
})
