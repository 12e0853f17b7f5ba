import { describe, expect, it } from 'vitest'
import { writeDocument } from '../../src/documents/write-document.ts'
import { issueDefaults } from '../../src/domain/issue.ts'
import type { Day } from '../../src/domain/day.ts'
import type { PhaseId } from '../../src/domain/ids.ts'
import type { Project } from '../../src/domain/project.ts'
import { evaluateCheckpoint } from '../../src/method/evaluation.ts'
import { deputy, general, openBoardroom, sales, service, supplier } from '../changes/boardroom.ts'
import { castAtWork, castUnrated, stamp, today } from '../cast/cast.ts'

const report = async (project: Project, phase: PhaseId = 'planning') =>
  (await writeDocument({ project, version: 14, today, locale: 'en', key: 'checkpoint-report', phase, format: 'md' })).bytes

const condition = { title: 'Service spreadsheet gets an owner', owner: 'Service manager', dueOn: '2026-06-30' as Day }

/** The cast's planning, handed in with a condition. */
function submitted(): Project {
  const project = castAtWork()
  const submission = { ...stamp, id: 'submission-1', round: 1, recommendation: 'conditional-go' as const, reason: 'The plan carries.\nOne system is open.', conditions: [condition] }
  return { ...project, phases: project.phases.map((phase) => (phase.id === 'planning' ? { ...phase, submissions: [submission] } : phase)) }
}

/** … and decided so, against the readiness, with one mandatory criterion dropped. */
function decided(): Project {
  const project = submitted()
  const rows = evaluateCheckpoint(project, 'planning', today).rows.map(({ id, title, mandatory, weight, automatic, rating, have, of, evidence }) => ({
    criterion: id, title, mandatory, weight, automatic, rating, have, of, evidence,
    out: id === 'goals-rooted' ? ('dropped' as const) : null, reason: id === 'goals-rooted' ? 'Done by the consultant last year' : '',
  }))
  return {
    ...project,
    decisions: [{
      ...stamp, id: 'decision-1', phase: 'planning', round: 1, kind: 'conditional-go', on: '2026-06-09' as Day, reason: 'The market does not wait.', version: 13, score: 61.7,
      readiness: 'incomplete', rows, conditions: ['issue-1'], supersedes: null, vote: null
    }],
    issues: [{ ...issueDefaults, id: 'issue-1', kind: 'condition', phase: 'planning', ...condition, status: 'triaged', decision: 'decision-1', raised: stamp, closed: null, withdrawn: null }],
  }
}

describe('The checkpoint report', () => {
  it('names the gravest risks with what is done about each, and says so where there is none', async () => {
    const project = castAtWork()
    const risks = project.risks.map((risk) => (risk.id === 'risk-3' ? { ...risk, impact: 5, mitigation: 'Two | candidates', owner: 'person-4', dueOn: '2026-06-30' as Day } : risk))
    const text = (await report({ ...project, risks })).toString().replaceAll('\u00a0', ' ')
    expect(text).toMatch(/## Gravest risks\n\n\| Risk \| Score \| Trend \| What is done \| Owner \| Due \|\n.+\n\| Tool copied from others \| 20, very high \| – \| Two \\\| candidates \| [^|]+ \| 30 June 2026 \|/)
    const none = { ...project, risks: project.risks.map((risk) => ({ ...risk, closed: { ...stamp, on: today, reason: 'x' } })) }
    expect((await report(none)).toString()).toContain('## Gravest risks\n\nNo risk weighs anything yet')
  })

  it('counts and names the approved deliverables behind which nothing lies', async () => {
    const project = castAtWork()
    const approved = (hash: string | null) => ({ status: 'approved' as const, approved: { ...stamp, version: 1, hash } })
    const deliverables = project.deliverables.map((each) => (each.phase === 'planning' ? { ...each, link: '', ...approved(['strategy-report', 'selection-report'].includes(each.document ?? '') ? null : 'a'.repeat(64)) } : each))
    const text = await report({ ...project, deliverables })
    expect(text).toContain('> Nothing lies behind 2 approved deliverables – no file, no link, and not written by the product: Strategy report and Selection report.')
    expect(text).toMatch(/Deliverables of the phase approved \| 3 meets \| 3 \| 7 of 7 deliverables approved/i)
    expect(await report({ ...project, deliverables: deliverables.map((each) => ({ ...each, link: 'https://files.example/all' })) })).not.toContain('Nothing lies behind')
  })

  it('asks its question with the day on which the next phase would begin', async () => {
    expect(await report(castAtWork())).toMatch(/^## May requirements definition start on \w+ \d+ \w+ 2026\?$/m)
  })

  it('carries the recommendation with its conditions', async () => {
    const text = await report(submitted())
    expect(text).toContain('> The project manager recommends: Conditional go.')
    expect(text).toContain('> 1. Service spreadsheet gets an owner, by 30 June 2026. Owner: Service manager.')
  })

  it('names what is missing, and which criteria nobody has rated', async () => {
    const text = await report(castAtWork())
    expect(text).toContain('- Set the goals: 40\u00a0% done.')
    expect(text).toContain('- **Not rated yet; rate them and name the evidence:**')
    expect(text).not.toContain('is not rated yet')
    expect(await report(castUnrated())).toContain('One mandatory criterion is not rated yet.')
  })

  it('keeps the decision with its reason, conditions and what was left out, and asks for no more votes', async () => {
    const text = await report(decided())
    expect(text).toContain('**Conditional go, decided on 9 June 2026 in round 1, at a readiness of 61 (incomplete).**')
    expect(text).toContain('The market does not wait.')
    expect(text).toContain('Done by the consultant last year')
    expect(text).toContain('The committee had version 13 of the project before it.')
    expect(text).not.toContain('☐')
  })

  it('shows the conditions of earlier checkpoints, and which are overdue', async () => {
    const project = decided()
    expect(await report(project, 'requirements')).toContain('| Service spreadsheet gets an owner | Project planning | Service manager | 30 June 2026 | Open |')
    const late = { ...project, issues: project.issues.map((issue) => ({ ...issue, dueOn: '2026-06-09' as Day })) }
    expect(await report(late, 'requirements')).toContain('| 9 June 2026 | Overdue |')
  })

  it('has a ballot for every seat while the gate is open', async () => {
    expect((await report(submitted())).match(/^\| .* \| ☐ \| ☐ \| ☐ \| ☐ \|/gm)).toHaveLength(2)
  })
})

describe('The checkpoint report and the vote', () => {
  const written = async (room: Awaited<ReturnType<typeof openBoardroom>>) => (await report(await room.project())).replaceAll('\u00a0', ' ')
  const condition = { title: 'Name a stand-in', owner: 'Head of organisation', dueOn: '2026-07-01' }

  it('says while a vote runs who has voted, not how, and leaves the ballots of the others', async () => {
    const room = await openBoardroom()
    await room.open()
    await room.vote(general, 'reject', { comment: 'Not yet' })
    const text = await written(room)
    expect(text).toContain('The committee is voting on “Go”: 1 of 4 seats have voted; votes count until 17 June 2026.')
    expect(text).toMatch(/\| General manager \(chair\) \| Voted \|  \|  \|  \|  \|  \|/)
    expect(text).toContain('| Head of sales | Not yet | ☐ | ☐ | ☐ | ☐ |  |')
    expect(text).not.toMatch(/not decided this checkpoint|“Not yet”/)
  })

  it('keeps how a decision came about: the count, each seat, and who set which condition', async () => {
    const room = await openBoardroom()
    await room.open()
    await room.vote(general, 'approve')
    await room.vote(supplier, 'reject', { comment: 'Too early' })
    await room.vote(sales, 'approve-with-conditions', { conditions: [condition] })
    await room.by(deputy, 'cast-vote', { round: 'round-1', seat: service, choice: 'abstain' })
    await room.as('committee-chair', 'close-round', { round: 'round-1' }).catch(() => null)
    const text = await written(room)
    expect(text).toContain('Decided by vote. 4 of 4 seats voted')
    expect(text).toContain('2 yes (1 with conditions), 1 no: carried.')
    expect(text).toMatch(/\| Reject \| “Too early” \|/)
    expect(text).toContain('| Head of service | Abstain | By the stand-in: Deputy |')
    expect(text).toContain('- Name a stand-in, by 1 July 2026. Owner: Head of organisation. Set in the vote by Head of sales.')
  })

  it('says that a vote decided nothing, and does not repeat the recommendation as the reason', async () => {
    const room = await openBoardroom()
    await room.open()
    for (const seat of [general, supplier, sales, service]) await room.vote(seat, 'reject')
    expect(await written(room)).toContain('A vote on “Go”, closed on 10 June 2026, decided nothing. 4 of 4 seats voted')
    const project = decided()
    const [decision] = project.decisions
    const same = { ...project, decisions: decision ? [{ ...decision, reason: 'The plan carries.\nOne system is open.' }] : [] }
    const text = await report(same)
    expect(text).toContain('The reason is that of the recommendation above.')
    expect(text.match(/One system is open\./g)).toHaveLength(1)
  })
})
