import { beforeEach, describe, expect, it } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import { byId } from '../../src/domain/by-id.ts'
import type { Issue } from '../../src/domain/issue.ts'
import { listIssues } from '../../src/domain/issue-list.ts'
import { plainIssueQuery } from '../../src/domain/issue-query.ts'
import { isProblem } from '../../src/domain/problem.ts'
import { recurrenceOf } from '../../src/method/recurring.ts'
import { openStage, type Stage } from './stage.ts'

let stage: Stage
beforeEach(async () => {
  stage = await openStage('2026-06-10')
})

const TITLE = 'Repair orders of station 12 stay empty after the handheld was charged'
const issue = async (id: string): Promise<Issue> => byId((await stage.project()).issues, id, 'issue')
const report = async (title: string): Promise<string> => String((await stage.as('reader', 'report-issue', { title })).result['issue'])
const judge = (id: string) => stage.as('project-manager', 'triage-issue', { issue: id, kind: 'system', severity: 'minor' })
const recurring = async (): Promise<string[]> => listIssues(await stage.project(), { ...plainIssueQuery, view: 'recurring' }, '2026-06-10' as Day, null).found.map(({ id }) => id)

/** An issue that was solved and seen to be gone. */
async function settled(title: string): Promise<string> {
  const id = await report(title)
  await judge(id)
  await stage.as('group-member', 'move-issue', { issue: id, status: 'in-progress' })
  await stage.as('group-member', 'move-issue', { issue: id, status: 'resolved', solution: 'The charger was exchanged.' })
  await stage.as('project-manager', 'move-issue', { issue: id, status: 'verified' })
  return id
}

describe('An issue that says again what was settled', () => {
  it('is flagged when it is judged, and stands in the view of those that recur', async () => {
    const first = await settled(TITLE)
    const again = await report('Repair orders of station 12 are empty again after charging the handheld')
    const other = await report('The invoice shows the wrong tax rate')
    expect((await issue(again)).recurs).toBeNull()
    await judge(again)
    await judge(other)
    expect((await issue(again)).recurs).toBe(first)
    expect((await issue(other)).recurs).toBeNull()
    expect(await recurring()).toEqual([again])
    await stage.as('group-member', 'move-issue', { issue: again, status: 'in-progress' })
    await stage.as('group-member', 'move-issue', { issue: again, status: 'resolved', solution: 'The station was exchanged.' })
    await stage.as('project-manager', 'move-issue', { issue: again, status: 'verified' })
    expect(await recurring()).toEqual([])
  })

  it('is not flagged while the one before it is open', async () => {
    const first = await report(TITLE)
    await judge(first)
    const again = await report(TITLE)
    await judge(again)
    expect((await issue(again)).recurs).toBeNull()
    expect(recurrenceOf(await stage.project(), await issue(again))).toBeNull()
  })

  it('is so or not as the desk says, whatever the texts look like', async () => {
    const first = await settled(TITLE)
    const again = await report(TITLE)
    await stage.as('project-manager', 'edit-issue', { issue: again, recurs: 'none' })
    await judge(again)
    expect((await issue(again)).recurs).toBe('none')
    expect(recurrenceOf(await stage.project(), await issue(again))).toBeNull()
    expect(await recurring()).toEqual([])
    await stage.as('project-manager', 'edit-issue', { issue: again, recurs: first })
    expect(recurrenceOf(await stage.project(), await issue(again))).toEqual({ reopened: 0, like: first })
    expect(await recurring()).toEqual([again])
  })

  it('does not say itself again, nor what does not exist, and not everybody says so', async () => {
    const id = await report(TITLE)
    const refused = async (role: 'project-manager' | 'reader', recurs: string): Promise<string> =>
      await stage.as(role, 'edit-issue', { issue: id, recurs }).then(() => 'made', (error: unknown) => (isProblem(error) ? error.code : 'thrown'))
    expect(await refused('project-manager', id)).toBe('issue-circle')
    expect(await refused('project-manager', 'issue-99')).toBe('thing-unknown')
    expect(await refused('reader', 'none')).toBe('issue-not-yours')
    expect((await issue(id)).recurs).toBeNull()
  })

  it('is flagged when it came back itself, which nobody can talk away', async () => {
    const id = await settled(TITLE)
    await stage.as('project-manager', 'move-issue', { issue: id, status: 'in-progress', note: 'It is there again.' })
    await stage.as('project-manager', 'edit-issue', { issue: id, recurs: 'none' })
    expect(await recurring()).toEqual([id])
  })
})
