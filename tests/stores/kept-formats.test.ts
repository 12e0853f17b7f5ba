import { cp, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FORMAT } from '../../src/domain/history.ts'
import { Project } from '../../src/domain/project.ts'
import { openFileStore } from '../../src/stores/file-store.ts'
import { memoryStore } from '../../src/stores/memory-store.ts'
import { tempFolder } from './temp-folder.ts'

/** One journal that each earlier version wrote, kept as it was. */
const kept = (format: number): string => join(import.meta.dirname, `kept/format-${format}.jsonl`)

describe.each(Array.from({ length: FORMAT - 1 }, (_, i) => i + 1))('A journal of format %i', (format) => {
  it('opens, is whole as this version knows a project, and verifies', async () => {
    const store = memoryStore()
    const { project, version } = await store.adopt('kept', await readFile(kept(format), 'utf8'))
    expect(Project.safeParse(project).error).toBeUndefined()
    expect(version).toBe(6)
    expect(project.team.map(({ name, account, vote }) => [name, account, vote])).toEqual([
      ['General manager', null, true], ['Head of organisation', null, true], ['Sales director', null, true],
    ])
    expect(project.goals[0]).toMatchObject({ target: 90, shape: null, milestones: [] })
    expect(project.decisions[0]).toMatchObject({ kind: 'hold', vote: null })
    expect((await store.verify('kept')).faults).toEqual([])
  })

  it('goes on in the present format, and its past is looked at as before', async () => {
    const { folder, remove } = await tempFolder()
    await mkdir(join(folder, 'projects/kept'), { recursive: true })
    await cp(kept(format), join(folder, 'projects/kept/changes.jsonl'))
    const store = await openFileStore({ folder })
    await store.change('kept', (tip) => {
      if (!tip) throw new Error('the kept project is not there')
      return {
        entry: { at: tip.at, by: { id: 'operator', role: 'operator' }, change: 'edit-person', input: {}, patches: [{ op: 'set', path: ['team', 'person-3', 'account'], value: 'account-1' }] },
        next: { ...tip.project, team: tip.project.team.map((person) => (person.id === 'person-3' ? { ...person, account: 'account-1' } : person)) }, result: null,
      }
    })
    expect((await store.at('kept', 2)).project.team).toHaveLength(2)
    expect((await store.heads())[0]).toMatchObject({ version: 7, members: ['account-1'] })
    await store.close()
    const again = await openFileStore({ folder })
    expect((await again.read('kept')).project.team[2]).toMatchObject({ name: 'Sales director', account: 'account-1', posts: [] })
    expect((await again.verify('kept')).faults).toEqual([])
    await again.close()
    await remove()
  })
})

describe('A condition of format 3, when conditions were the only issues', () => {
  it('is an issue that was closed when it was met, and opens again', async () => {
    const store = memoryStore()
    const { project } = await store.adopt('kept', await readFile(kept(3), 'utf8'))
    expect(project.issues).toMatchObject([{ id: 'issue-1', kind: 'condition', status: 'closed', title: 'Name a stand-in', closed: { note: 'Named' }, comments: [], route: 'internal', assignee: null }])
    expect((await store.at('kept', 4)).project.issues).toMatchObject([{ status: 'triaged', closed: null }])
    expect(project.risks).toHaveLength(15)
  })
})
