import { describe, expect, it } from 'vitest'
import { entriesOfIssue } from '../../src/web/issue-journal.ts'
import { openStage } from '../changes/stage.ts'

describe('The history of an issue', () => {
  it('has the changes that touched it, its files and its bulk edits, and reads only what has come since', async () => {
    const { context, as } = await openStage()
    const read: number[] = []
    const store: typeof context.store = { ...context.store, entries: async (id, after = 0) => {
      read.push(after)
      return await context.store.entries(id, after)
    } }
    const names = async (issue: string, version?: number) => {
      const held = await context.store.read('harbour')
      return (await entriesOfIssue({ store }, version === undefined ? held : { ...held, version }, issue)).map(({ change }) => change)
    }
    await as('project-manager', 'report-issue', { title: 'One', severity: 'minor', kind: 'data' })
    await as('project-manager', 'report-issue', { title: 'Two' })
    expect(await names('issue-1')).toEqual(['report-issue'])
    await as('project-manager', 'edit-issues', { issues: ['issue-1', 'issue-2'], route: 'supplier' })
    await as('project-manager', 'link-issues', { issue: 'issue-2', other: 'issue-1' })
    await as('project-manager', 'comment-issue', { issue: 'issue-2', text: 'Seen' })
    expect(await names('issue-1')).toEqual(['report-issue', 'edit-issues', 'link-issues'])
    expect(await names('issue-2')).toEqual(['report-issue', 'edit-issues', 'link-issues', 'comment-issue'])
    expect(await names('issue-9')).toEqual([])
    const { version } = await context.store.read('harbour')
    expect(await names('issue-2', version - 2)).toEqual(['report-issue', 'edit-issues'])
    // The whole history once, then what came after it.
    expect(read).toEqual([0, version - 3])
  })
})
