import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import { type Issue, type IssueComment, issueDefaults } from '../../src/domain/issue.ts'
import type { Project } from '../../src/domain/project.ts'
import { locales } from '../../src/locales/locales.ts'
import { dutySaid } from '../../src/locales/duty-said.ts'
import { dutiesOf, urgencyOf } from '../../src/method/duties.ts'
import type { Duty } from '../../src/method/duty.ts'
import { castAtWork, castProject, stamp, today } from '../cast/cast.ts'
import { deputy, general, openBoardroom, sales, service, supplier } from '../changes/boardroom.ts'
import { openStage } from '../changes/stage.ts'

const [chair, , manager, director, council] = ['person-1', 'person-2', 'person-3', 'person-4', 'person-5'] as const
const day = (text: string): Day => text as Day
const keys = (project: Project, person: string, on: string = today): string[] => dutiesOf(project, person, day(on)).map(({ key }) => key)
const found = (project: Project, person: string, kind: Duty['kind'], on: string = today) => dutiesOf(project, person, day(on)).filter((duty) => duty.kind === kind)

const issue = (n: number, more: Partial<Issue> = {}): Issue => ({
  ...issueDefaults, id: `issue-${n}`, kind: 'system', title: `Trouble ${n}`, phase: 'planning', owner: '', status: 'triaged', dueOn: null, decision: null, raised: stamp, closed: null, withdrawn: null, ...more,
} as Issue)
const comment = (n: number, mentions: string[], more: Partial<IssueComment> = {}): IssueComment => ({ ...stamp, id: `comment-${n}`, text: 'Look', mentions, seen: [], edited: null, withdrawn: null, ...more })
const withIssues = (...issues: Issue[]): Project => castProject({ issues })

describe('A vote', () => {
  it('waits for each seat, for its stand-in, and for nobody once it is cast; then for who closes it', async () => {
    const { project, open, vote, by } = await openBoardroom()
    expect(keys(await project(), general, '2026-06-10')).toContain('checkpoint:planning')
    await open()
    expect(found(await project(), general, 'vote', '2026-06-10')).toMatchObject([{ key: 'vote:round-1:person-1', seat: general, own: true, since: '2026-06-10', dueOn: '2026-06-17', overdue: false, place: { page: 'committee', anchor: 'round-1' } }])
    expect(found(await project(), deputy, 'vote', '2026-06-10')).toMatchObject([{ seat: sales, own: false }, { seat: service, own: false }])
    await vote(sales, 'approve')
    await by(service, 'recuse', { round: 'round-1', reason: 'A share' })
    const left = await project()
    expect([sales, service, deputy].map((person) => found(left, person, 'vote')), 'with nothing left for them').toEqual([[], [], []])
    expect(keys(await project(), supplier, '2026-06-10')).toEqual(['vote:round-1:person-2'])
    expect(keys(await project(), supplier, '2026-06-18')).toEqual([])
    expect(found(await project(), general, 'close-round', '2026-06-18')).toMatchObject([{ round: 'round-1', overdue: true }])
  })
})

describe('What only some can decide', () => {
  it('goes to the chair: matters, reports of supervision, checkpoints; without a chair to the project manager', async () => {
    const { as, project } = await openStage()
    await as('project-manager', 'start-phase', { phase: 'planning' })
    await as('project-manager', 'submit-checkpoint', { phase: 'planning', recommendation: 'go' })
    await as('project-manager', 'raise-matter', { kind: 'funds', title: 'Two servers', dueOn: '2026-06-12' })
    await as('supervisor', 'write-report', { phase: 'planning', opinion: 'concerns', summary: 'The plan hides the delay' })
    await as('supervisor', 'hand-in-report', { report: 'report-1' })
    const now = await project()
    expect(dutiesOf(now, chair, day('2026-06-11')).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['answer-report', 'decide', 'matter']))
    expect(dutiesOf(now, council, day('2026-06-11'))).toEqual([])
    const headless = { ...now, team: now.team.map((person) => (person.id === chair ? { ...person, lead: false } : person)) }
    expect(dutiesOf(headless, manager, day('2026-06-11')).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['answer-report', 'decide', 'matter']))
    await as('committee-chair', 'answer-report', { report: 'report-1', note: 'Put right' })
    expect(found(await project(), chair, 'answer-report')).toEqual([])
  })

  it('tells the project manager to start a phase, and nobody of a closed project anything', () => {
    expect(found(castProject(), manager, 'start-phase')).toMatchObject([{ phase: 'planning', dueOn: today }])
    expect(dutiesOf(castProject({ closed: stamp }), manager, today)).toEqual([])
    expect(dutiesOf(castProject(), null, today)).toEqual([])
  })
})

describe('An issue', () => {
  it('waits for whose turn it is, whatever its route', () => {
    const project = withIssues(
      issue(1, { assignee: director, dueOn: day('2026-06-08'), severity: 'critical' }),
      issue(2, { assignee: director, status: 'waiting', waitingFor: 'internal' }),
      issue(3, { assignee: director, status: 'waiting', waitingFor: 'supplier' }),
      issue(4, { reporter: { ...issueDefaults.reporter, person: council }, status: 'waiting', waitingFor: 'reporter', assignee: director }),
      issue(5, { reporter: { ...issueDefaults.reporter, person: council }, status: 'resolved', assignee: director }),
      issue(6, { status: 'closed', assignee: director }), issue(7, { withdrawn: stamp, assignee: director }),
      issue(8, { status: 'waiting', waitingFor: 'committee', assignee: director }),
    )
    expect(dutiesOf(project, director, today).filter(({ kind }) => kind.startsWith('issue')).map(({ key, overdue }) => [key, overdue])).toEqual([['issue:issue-1', true], ['issue-answer:issue-2', false]])
    expect(keys(project, council)).toEqual(['issue-answer:issue-4', 'issue-verify:issue-5'])
    expect(found(project, chair, 'issue-answer')).toMatchObject([{ issue: 'issue-8', as: 'chair', place: { page: 'issue', anchor: 'issue-8' } }])
    const matter = { ...stamp, id: 'matter-1', kind: 'escalated-issue' as const, title: 'X', text: '', dueOn: null, supplierConcerned: false, issue: 'issue-8', settled: null, withdrawn: null }
    expect(found({ ...project, matters: [matter] }, chair, 'issue-answer'), 'once, as the matter that it is').toEqual([])
  })

  it('that is new, or solved and reported by nobody of the team, is one line for those who run the project', () => {
    const project = withIssues(issue(1, { status: 'new', raised: { ...stamp, at: '2026-06-03T02:00:00.000Z' } }), issue(2, { status: 'new' }), issue(3, { status: 'resolved' }), issue(4), issue(5, { owner: 'The supplier' }), issue(6, { route: 'supplier' }))
    expect(found(project, manager, 'triage')).toMatchObject([{ count: 2, since: '2026-05-18', dueOn: null, place: { page: 'issues', anchor: 'triage' } }])
    expect(found(project, manager, 'verify')).toMatchObject([{ count: 1 }])
    expect(found(project, manager, 'assign'), 'judged, and nobody sees to it').toMatchObject([{ count: 1 }])
    expect([...found(project, director, 'triage'), ...found(project, chair, 'verify')]).toEqual([])
  })

  it('that is a gap in expectations is the project manager’s at once, whoever sees to it', () => {
    const project = withIssues(issue(1, { kind: 'expectation-gap', assignee: director }), issue(2, { kind: 'expectation-gap', status: 'resolved' }), issue(3, { kind: 'expectation-gap', assignee: manager }))
    expect(keys(project, manager).filter((key) => key.startsWith('issue'))).toEqual(['issue-gap:issue-1', 'issue:issue-3'])
    expect(keys(project, director)).toContain('issue:issue-1')
  })

  it('tells who is named in a comment, until they have seen it', () => {
    const project = withIssues(issue(1, { comments: [comment(1, [director, council]), comment(2, [director]), comment(3, [director], { withdrawn: stamp }), comment(4, [council], { seen: [council] })] }))
    expect(found(project, director, 'mention')).toMatchObject([{ comments: ['comment-1', 'comment-2'], issue: 'issue-1' }])
    expect(found(project, council, 'mention')).toMatchObject([{ comments: ['comment-1'] }])
  })
})

describe('What somebody owns', () => {
  it('is told when its day is near: conditions by the name of their owner, risks, actions of minutes, improvements', async () => {
    const { as, project } = await openStage()
    await as('project-manager', 'add-condition', { phase: 'planning', title: 'Name a stand-in', owner: ' SALES director ', dueOn: '2026-06-20' })
    await as('project-manager', 'add-condition', { phase: 'planning', title: 'Far away', owner: 'Sales director', dueOn: '2026-09-30' })
    const before = await project()
    const risks = before.risks.map((risk, i) => (i === 0 ? { ...risk, owner: director, dueOn: day('2026-06-01'), actions: [
      { id: 'action-1', text: 'Write it down', owner: director, dueOn: null, done: null, withdrawn: null }, { id: 'action-2', text: 'Done', owner: director, dueOn: null, done: { ...stamp, on: today, note: '' }, withdrawn: null },
    ] } : risk))
    const now = { ...before, risks }
    expect(dutiesOf(now, director, today).map(({ key, overdue }) => [key, overdue])).toEqual(expect.arrayContaining([['risk:risk-1', true], ['condition:issue-1', false], ['risk-action:risk-1:action-1', false]]))
    expect(keys(now, director)).not.toContain('condition:issue-2')
    expect(keys(now, director, '2026-09-20')).toContain('condition:issue-2')
    await as('project-manager', 'meet-condition', { issue: 'issue-1' })
    expect(keys(await project(), director)).not.toContain('condition:issue-1')
  })

  it('is the late work of a group for who leads it, and the figures of goals for their owner', () => {
    const project = castAtWork()
    const late = dutiesOf(project, director, day('2026-12-01')).filter(({ kind }) => kind === 'late-tasks' || kind === 'measure')
    for (const duty of late) expect(duty.overdue).toBe(true)
    const measured = { ...project, goals: project.goals.map((goal) => ({ ...goal, rhythm: { unit: 'month' as const, every: 1 }, owner: 'Sales director' })) }
    expect(found(measured, director, 'measure', '2026-07-20').length).toBe(2)
    expect(found(measured, manager, 'measure', '2026-07-20')).toEqual([])
  })
})

describe('Every duty', () => {
  it('is sorted by how soon it is wanted', () => {
    const project = withIssues(issue(1, { assignee: director }), issue(2, { assignee: director, dueOn: day('2026-07-30') }), issue(3, { assignee: director, dueOn: today }), issue(4, { assignee: director, dueOn: day('2026-06-15') }), issue(5, { assignee: director, dueOn: day('2026-06-01') }))
    const duties = dutiesOf(project, director, today).filter(({ kind }) => kind === 'issue')
    expect(duties.map((duty) => [duty.key, urgencyOf(duty, today)])).toEqual([['issue:issue-5', 'overdue'], ['issue:issue-3', 'today'], ['issue:issue-4', 'week'], ['issue:issue-1', 'undated'], ['issue:issue-2', 'later']])
  })

  it('is remembered for a value of the project and a day', () => {
    const project = withIssues(issue(1, { assignee: director }))
    expect(dutiesOf(project, director, today)).toBe(dutiesOf(project, director, today))
  })

  it.each(Object.values(locales).map((words) => [words.id, words] as const))('is said in %s without a code in it', async (_id, words) => {
    const { as, project } = await openStage()
    await as('project-manager', 'start-phase', { phase: 'planning' })
    await as('project-manager', 'raise-matter', { kind: 'funds', title: 'Two servers' })
    const base = await project()
    const made = { ...base, issues: [issue(1, { assignee: director, severity: 'major' }), issue(2, { status: 'new' }), issue(3, { comments: [comment(1, [director])] })], risks: base.risks.map((risk) => ({ ...risk, owner: director, dueOn: today })) }
    const all = made.team.flatMap(({ id }) => dutiesOf(made, id, day('2026-06-20')).map((duty) => dutySaid(duty, made, day('2026-06-20'), words)))
    expect(all.length).toBeGreaterThan(15)
    for (const { title, text, when } of all) expect(`${title} ${text} ${when}`).not.toMatch(/undefined|NaN|\[object|\b(?:issue|risk|person|round|matter)-\d/)
  })
})
