import { describe, expect, it } from 'vitest'
import { mayRecordFor } from '../../src/method/own-work.ts'
import { served } from '../web/served.ts'
import { openStage } from '../changes/stage.ts'
import { castProject } from '../cast/cast.ts'

describe('The work of a group', () => {
  const merged = castProject({ organisation: { ...castProject().organisation, merges: [['business-analysis', 'user-training']] } })

  it('is recorded by who leads or works in it, or in what is staffed as one with it; by who runs the project for all', () => {
    for (const role of ['group-lead', 'group-member'] as const) {
      expect(mayRecordFor(merged, role, 'person-4', 'business-analysis')).toBe(true)
      expect(mayRecordFor(merged, role, 'person-4', 'user-training')).toBe(true)
      expect(mayRecordFor(merged, role, 'person-4', 'development')).toBe(false)
      expect(mayRecordFor(merged, role, null, 'business-analysis')).toBe(false)
    }
    for (const role of ['project-manager', 'consultant', 'operator'] as const) expect(mayRecordFor(merged, role, null, 'development')).toBe(true)
  })

  it('is refused to other groups, by name', async () => {
    const { as, project, version } = await openStage()
    await as('project-manager', 'start-phase', { phase: 'planning' })
    const task = (await project()).tasks.find(({ key }) => key === 'assess-network-and-systems')?.id
    const before = await version()
    await expect(as('group-lead', 'record-progress', { task, done: 10 })).rejects.toMatchObject({ code: 'other-group', facts: { task, group: 'technical-architecture' } })
    expect(await version()).toBe(before)
    await as('project-manager', 'record-progress', { task, done: 10 })
  })

  it('is offered on the page of the phase to those who may record it, and to nobody else', async () => {
    for (const [who, groups] of [['project-manager', null], ['person-4', ['business-analysis', 'user-training']], ['reader', []]] as const) {
      const { get, as, project } = await served(who)
      await as('operator', 'set-merges', { merges: [['business-analysis', 'user-training']] })
      await as('operator', 'start-phase', { phase: 'planning' })
      const { text } = await get('/projects/harbour/phases/planning')
      const offered = [...text.matchAll(/form="done-today" name="task" value="(task-\d+)"/g)].map(([, id]) => id)
      const own = (await project()).tasks.filter(({ phase, group }) => phase === 'planning' && (groups === null || (groups as readonly string[]).includes(group)))
      expect(offered.toSorted(), who).toEqual(own.map(({ id }) => id).toSorted())
    }
  })
})
