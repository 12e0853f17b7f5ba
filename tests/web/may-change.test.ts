import { describe, expect, it } from 'vitest'
import { served } from './served.ts'

const goal = (n: number): string => `/projects/harbour/goals/${n}`
const form = 'action="/projects/harbour/changes/record-measurement"'

describe('Who may bring in figures of a goal', () => {
  it('sees the form: its owner, and for no other goal', async () => {
    const { as, get } = await served('person-1')
    await as('project-manager', 'edit-goal', { goal: 'goal-1', owner: 'General manager' })
    await as('project-manager', 'edit-goal', { goal: 'goal-2', owner: 'Sales director' })
    expect((await get(goal(1))).text).toContain(form)
    const other = (await get(goal(2))).text
    expect(other).not.toContain(form)
    expect(other).toContain('Measurements are recorded by: Sales director, Project manager, Consultant, Group lead and Committee secretary.')
  })

  it('sees it for every goal: who runs the project', async () => {
    const { get } = await served('project-manager')
    expect((await get(goal(1))).text).toContain(form)
    expect((await get(goal(2))).text).toContain(form)
  })
})
