import { describe, expect, it } from 'vitest'
import { phaseIds } from '../../../src/domain/ids.ts'
import { locales } from '../../../src/locales/locales.ts'
import { evaluateCheckpoint } from '../../../src/method/evaluation.ts'
import { answerOf } from '../../../src/web/pages/checkpoint/answer.ts'
import { readinessView } from '../../../src/web/pages/checkpoint/readiness.ts'
import { goalCards } from '../../../src/web/pages/goals/goal-cards.ts'
import { sheetBallot } from '../../../src/web/pages/checkpoint/votes-section.ts'
import { verdictNote } from '../../../src/web/pages/verdict.ts'
import { castAtWork, castProject, castUnrated, today } from '../../cast/cast.ts'
import { hostileProject } from '../../cast/hostile.ts'
import { served } from '../served.ts'

const { en } = locales
const SHEET = '/projects/harbour/checkpoints/planning'
const condition = { title: 'Name a stand-in', owner: 'Head of organisation', dueOn: '2026-07-01' }

async function underReview(role: Parameters<typeof served>[0] = 'committee-chair') {
  const stage = await served(role)
  await stage.as('project-manager', 'start-phase', { phase: 'planning', on: '2026-05-18' })
  await stage.as('project-manager', 'submit-checkpoint', { phase: 'planning', recommendation: 'conditional-go', reason: 'Good enough to begin', conditions: [condition] })
  return stage
}

describe('The question of a checkpoint', () => {
  it('asks for the first working day after the gate', () => {
    expect(answerOf(castAtWork(), 'planning', today, en).question).toMatch(/^May requirements definition start on (Mon|Tues|Wednes|Thurs|Fri)day \d+ \w+\?$/)
    expect(answerOf(castProject(), 'go-live', today, en).question).toBe('May the project pass into benefits tracking?')
  })

  it('says what to do while there is no recommendation', () => {
    expect(answerOf(castAtWork(), 'planning', today, en)).toMatchObject({ word: 'No recommendation yet', toPhase: true, texts: ['The phase is being worked on. The project manager rates the criteria and submits the checkpoint.'] })
    expect(answerOf(castProject(), 'planning', today, en).texts[0]).toContain('nothing holds it back')
    expect(answerOf(castProject(), 'requirements', today, en).texts[0]).toContain('has no decision yet')
    expect(answerOf(castProject(), 'requirements', today, en).wait).toBe('')
  })

  it('carries the recommendation with its numbered conditions and what waiting costs', async () => {
    const { project } = await underReview()
    const answer = answerOf(await project(), 'planning', today, en)
    expect(answer).toMatchObject({ word: 'Recommended: ', texts: ['Good enough to begin'], conditions: [{ title: 'Name a stand-in, by ', day: 'Wednesday 1 July', owner: '. Owner: Head of organisation.' }] })
    expect(answer.status?.word).toBe('Conditional go')
    expect(answer.wait).toMatch(/^If you wait: project planning stays open, and each working day moves requirements definition /)
  })

  it.each(Object.values(locales))('speaks $id at every gate', (words) => {
    for (const phase of phaseIds) {
      const project = hostileProject()
      expect(JSON.stringify([answerOf(project, phase, today, words), readinessView(project, phase, today, words), goalCards(project, today, words, 12)])).not.toMatch(/undefined|NaN|\[object/)
    }
  })
})

describe('The readiness on the sheet', () => {
  it('says what decides it', () => {
    const evaluation = evaluateCheckpoint(castAtWork(), 'planning', today)
    expect(verdictNote(evaluation, en)).toMatch(/^\d+ points short of “ready”; 5 mandatory criteria are below 3$/)
    expect(verdictNote(evaluateCheckpoint(castUnrated(), 'planning', today), en)).toBe('one mandatory criterion is not rated yet')
    const rated = { ...evaluation, score: 68.2, readiness: 'ready-with-conditions' as const, rows: evaluation.rows.map((row, i) => ({ ...row, rating: i === 0 ? (2 as const) : (3 as const) })) }
    expect(verdictNote(rated, en)).toBe('7 points short of “ready”; one mandatory criterion is below 3')
    expect(verdictNote({ ...rated, score: null, rows: [] }, en)).toBe('no criterion applies, so there is no score')
    expect(verdictNote({ ...rated, readiness: 'ready' }, en)).toBe('every mandatory criterion is met and the pass mark is reached')
  })

  it('marks where the phase passes, with one mark where the pass mark is the lower one', () => {
    const project = castAtWork()
    expect(readinessView(project, 'planning', today, en).marks.map(({ at }) => at)).toEqual(['60', '75'])
    const phases = project.phases.map((phase) => ({ ...phase, passMark: 50 }))
    expect(readinessView({ ...project, phases }, 'planning', today, en).marks).toEqual([{ at: '50', text: 'ready from 50', anchor: 'start' }])
  })

  it('draws as many squares as points and links the first thing that is missing', () => {
    const { rows } = readinessView(castAtWork(), 'planning', today, en)
    expect(rows.find(({ title }) => title.startsWith('Implementation strategy'))).toMatchObject({ rating: '3', squares: ['v', 'v', 'v', 'b'], tone: 'good' })
    expect(rows.find(({ why }) => why === '2 of 11 tasks done')).toMatchObject({ missing: { href: '/projects/harbour/phases/planning?task=task-3#task-3' }, more: '8 more' })
  })

  it('prints a ballot for the members of the committee', () => {
    expect(sheetBallot(castProject(), 'planning', today, en)).toEqual({
      heads: ['Go', 'Conditional go', 'Rework', 'Hold', 'Stop'], rows: ['General manager (chair)', 'Integrator’s representative'],
    })
    expect(sheetBallot(castProject({ team: [] }), 'planning', today, en)).toBeNull()
  })
})

describe('The checkpoint page', () => {
  it('offers the chair all five decisions, the conditional go with the recommended conditions', async () => {
    const { get } = await underReview()
    const { text } = await get(SHEET)
    for (const kind of ['go', 'conditional-go', 'rework', 'hold', 'stop']) expect(text).toContain(`popovertarget="decide-${kind}"`)
    expect(text).toMatch(/name="conditions\.0\.title"[^>]*>\nName a stand-in<\/textarea>/)
    expect(text).toContain('value="2026-07-01"')
    expect(text).toContain('goes against it, so a reason is needed')
  })

  it('offers the recommended conditions with the day that was handed in, also once it has gone by', async () => {
    const { get, goTo } = await underReview()
    goTo('2026-07-06')
    expect((await get(SHEET)).text).toContain('name="conditions.0.dueOn" type="date" value="2026-07-01"')
  })

  it('counts the deliverables of the phase once and alike everywhere, and names those behind which nothing lies', async () => {
    const { get, as, project } = await underReview()
    for (const { id } of (await project()).deliverables.filter(({ phase }) => phase === 'planning')) await as('committee-chair', 'approve-deliverable', { deliverable: id })
    const { text } = await get(SHEET)
    expect(text).toContain('Nothing lies behind 3 approved deliverables – no file, no link, and not written by the product: Strategy report, Request for proposal and Selection report.')
    expect(text.match(/7 of 7 deliverables approved/g)).toHaveLength(2)
    expect(text).toMatch(/Deliverables approved <b>0 → 7</)
    const evidence = /<section class="sg-section" id="evidence">.*?<\/section>/s.exec(text)?.[0] ?? ''
    expect(evidence.match(/approved <span class="sg-nowrap">10 Jun<\/span>/g)).toHaveLength(7)
  })

  it('says who may decide to those who may not, and why not when it is too early', async () => {
    const { get } = await underReview('committee-member')
    const { text } = await get(SHEET)
    expect(text).toContain('The decision is open to: Committee chair and Project manager.')
    expect(text).toContain('No committee that votes is formed yet')
    expect(text).not.toContain('popovertarget="decide-')
    const chair = await served('committee-chair')
    expect((await chair.get(SHEET)).text).toContain('The phase has not started. Start it first.')
    await chair.as('project-manager', 'start-phase', { phase: 'planning' })
    const early = (await chair.get(SHEET)).text
    expect(early).toContain('Only hold and stop can be decided now:')
    expect(early).toContain('popovertarget="decide-hold"')
    expect(early).not.toContain('popovertarget="decide-go"')
  })

  it('shows a refused decision again with what was typed', async () => {
    const { post } = await underReview()
    const refused = await post('/projects/harbour/changes/decide-checkpoint', { _back: SHEET, phase: 'planning', decision: 'conditional-go', reason: '<i>typed</i>', 'conditions.0.title': '', 'conditions.0.owner': '', 'conditions.0.dueOn': '' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('needs at least one condition')
    expect(refused.text).toMatch(/id="again-decide-checkpoint-conditional-go-reason"[^>]*>\n&lt;i&gt;typed&lt;\/i&gt;<\/textarea>/)
  })

  it('keeps the day that its question named once the committee has decided', async () => {
    const { get, as, goTo } = await underReview()
    const asked = async (): Promise<string | undefined> => /May requirements definition start on [^?]+/.exec((await get(SHEET)).text)?.[0]
    const before = await asked()
    await as('committee-chair', 'decide-checkpoint', { phase: 'planning', decision: 'conditional-go', reason: 'We begin', conditions: [condition] })
    goTo('2026-06-15')
    expect(before).toContain('8 July')
    expect(await asked()).toBe(before)
  })

  it('records a decision in two steps, ignoring empty rows, and keeps the sheet as it was', async () => {
    const { get, post, project, as, goTo } = await underReview()
    const decided = await post('/projects/harbour/changes/decide-checkpoint', {
      _back: SHEET, phase: 'planning', decision: 'conditional-go', reason: 'We begin', 'conditions.0.title': condition.title, 'conditions.0.owner': condition.owner,
      'conditions.0.dueOn': condition.dueOn, 'conditions.1.title': '', 'conditions.1.owner': '', 'conditions.1.dueOn': '',
    })
    expect(decided.status).toBe(303)
    const [decision] = (await project()).decisions
    expect(decision?.conditions).toHaveLength(1)
    goTo('2026-06-15')
    await as('project-manager', 'record-progress', { task: 'task-1', done: 100 })
    const now = (await get(SHEET)).text
    expect(now).toContain('Decided: ')
    expect(now).toContain('We begin')
    expect(now).toContain(`?at=${decision?.version}`)
    expect(now).toContain('What changed since 10 Jun')
    expect(now).not.toContain('sg-ballot')
    const then = (await get(`${SHEET}?at=${decision?.version}`)).text
    expect(then).toContain('On this the committee decided: Conditional go, Wednesday 10 June 2026.')
    expect(then).toContain('0 of 11 tasks done')
    expect(now).toContain('1 of 11 tasks done')
    expect(then).not.toContain('/changes/')
  })

  it('looks on the day of the decision, though the last change before it was earlier', async () => {
    const { get, post, project, goTo, as } = await underReview()
    await as('project-manager', 'add-condition', { phase: 'planning', ...condition, dueOn: '2026-06-12' })
    goTo('2026-06-17')
    await post('/projects/harbour/changes/decide-checkpoint', { _back: SHEET, phase: 'planning', decision: 'hold', reason: 'The server first' })
    const version = (await project()).decisions[0]?.version
    const { text } = await get(`${SHEET}?at=${version}`)
    expect(text).toContain('Wednesday 17 June 2026')
    expect(text).toContain('Overdue')
  })

  it('keeps superseded decisions as past rounds and says what a new one does to later gates', async () => {
    const { get, as } = await underReview()
    await as('committee-chair', 'decide-checkpoint', { phase: 'planning', decision: 'conditional-go', reason: 'First', conditions: [condition] })
    await as('project-manager', 'start-phase', { phase: 'requirements' })
    const before = (await get(SHEET)).text
    expect(before).toContain('This supersedes “Conditional go” of 10 Jun.')
    expect(before).toContain('What was decided after it must be confirmed: Requirements definition.')
    await as('committee-chair', 'decide-checkpoint', { phase: 'planning', decision: 'rework', reason: 'Second thoughts' })
    const after = (await get(SHEET)).text
    expect(after).toContain('Past rounds')
    expect(after).toContain('superseded')
    expect(after).toContain('Second thoughts')
  })

  it('meets, drops and reopens conditions at their row', async () => {
    const { get, post, project, as } = await underReview()
    await as('committee-chair', 'decide-checkpoint', { phase: 'planning', decision: 'conditional-go', reason: 'First', conditions: [condition] })
    const met = await post('/projects/harbour/changes/meet-condition', { _back: `${SHEET}#issue-1`, issue: 'issue-1', on: '2026-06-10', note: 'Named' })
    expect(met.headers['location']).toMatch(/#issue-1$/)
    expect((await get(SHEET)).text).toContain('Met <span class="sg-nowrap">10 Jun</span>')
    await post('/projects/harbour/changes/reopen-condition', { _back: `${SHEET}#issue-1`, issue: 'issue-1' })
    const refused = await post('/projects/harbour/changes/drop-condition', { _back: `${SHEET}#issue-1`, issue: 'issue-1', reason: '' })
    expect(refused.status).toBe(400)
    expect(refused.text).toMatch(/<details class="sg-row-forms" open>/)
    expect((await project()).issues[0]?.status).toBe('triaged')
  })

  it('has no forms for a reader', async () => {
    const { get } = await underReview('reader')
    expect((await get(SHEET)).text).not.toContain('/changes/')
  })

  it('escapes what people wrote', async () => {
    const { get, as } = await underReview()
    await as('project-manager', 'add-condition', { phase: 'planning', title: '<script>alert(1)</script>', owner: '"><i>', dueOn: '2026-07-01' })
    await as('project-manager', 'add-goal', { title: '<img src=x>', unit: '<u>' })
    const { text } = await get(SHEET)
    expect(text).not.toContain('<script>alert')
    expect(text).not.toContain('"><i>')
    expect(text).not.toContain('<img src=x>')
  })
})
