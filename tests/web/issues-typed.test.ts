import { describe, expect, it } from 'vitest'
import { issuesTyped } from '../../src/web/issues-typed.ts'

describe('The number of another issue', () => {
  it.each([['12', 'issue-12'], ['#12', 'issue-12'], ['No. 12', 'issue-12'], ['编号 12', 'issue-12'], ['１２', 'issue-12'], ['issue-012', 'issue-12'], ['the other one', 'the other one'], ['', '']])('%j is %j', (typed, id) =>
    expect(issuesTyped('link-issues', { other: typed, issue: 'x' })).toEqual({ other: id, issue: 'x' }))

  it('is read only where another issue is asked for', () => expect(issuesTyped('edit-issue', { title: '12' })).toEqual({ title: '12' }))
})
