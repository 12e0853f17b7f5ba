import { describe, expect, it } from 'vitest'
import type { Day } from '../../../src/domain/day.ts'
import type { Project } from '../../../src/domain/project.ts'
import { locales } from '../../../src/locales/locales.ts'
import { memberRows } from '../../../src/web/pages/committee/member-rows.ts'
import { QUEUE_PART, queueView } from '../../../src/web/pages/committee/queue.ts'
import { rulesSaid } from '../../../src/web/pages/committee/rules.ts'
import { castProject, stamp, today } from '../../cast/cast.ts'
import { hostileProject } from '../../cast/hostile.ts'
import { deputy, general, sales, service, supplier } from '../../changes/boardroom.ts'
import { served } from '../served.ts'
import { servedBoardroom } from '../served-boardroom.ts'

const { en } = locales
const PAGE = '/projects/harbour/committee'

const matters = (count: number): Project['matters'] => Array.from({ length: count }, (_, i) => ({
  ...stamp, id: `matter-${i + 1}`, kind: 'funds', title: `Server ${i + 1}`, text: '', dueOn: i === 1 ? ('2026-05-20' as Day) : null, supplierConcerned: false, settled: null, withdrawn: null,
}))

describe('What waits for the committee', () => {
  it('is grouped, the votes first, with its age and its day', async () => {
    const room = await servedBoardroom()
    await room.as('project-manager', 'raise-matter', { kind: 'funds', title: 'Second server' })
    await room.open()
    await room.vote(general, 'approve')
    const { groups, count } = queueView(await room.project(), '2026-06-19' as Day, en, 0)
    expect(count).toBe(2)
    expect(groups.map(({ label }) => label)).toEqual(['Under vote', 'Matters brought in'])
    expect(groups[0]?.rows[0]).toMatchObject({ href: `${PAGE}/rounds/1`, title: 'Go at checkpoint 1: Project planning', text: 'to be closed', since: '10 Jun', due: '17 Jun', dueTone: 'bad', missing: 'missing: Integrator’s representative, Head of sales and Head of service' })
    expect(groups[1]?.rows[0]).toMatchObject({ href: `${PAGE}?matter=matter-1#matter`, text: 'Funds', tone: 'warn', dueTone: '' })
  })

  it('leads to where a checkpoint is put to the vote', async () => {
    const room = await servedBoardroom()
    const { groups } = queueView(await room.project(), today, en, 0)
    expect(groups).toMatchObject([{ label: 'Checkpoints', rows: [{ href: '/projects/harbour/checkpoints/planning', text: 'to be put to the vote', age: '0', tone: '' }] }])
  })

  it('is shown in parts, every part saying how much there is', () => {
    const project = castProject({ matters: matters(200) })
    const first = queueView(project, today, en, 0)
    expect([first.count, first.first, first.last]).toEqual([200, 0, QUEUE_PART])
    expect(first.groups[0]).toMatchObject({ count: '25 of 200' })
    expect(first.groups[0]?.rows[0]).toMatchObject({ title: 'Server 2', dueTone: 'bad' })
    expect(queueView(project, today, en, 9_999)).toMatchObject({ first: 199, last: 200 })
  })

  it('says what to do when it is empty', async () => {
    const { get } = await served('project-manager')
    const { text } = await get(PAGE)
    expect(text).toContain('Nothing waits')
    expect(text).toContain('Checkpoints come here when they are submitted')
  })
})

describe('The committee’s page before there is a committee that votes', () => {
  it('offers to form it, and says that decisions are recorded until then', async () => {
    const { get, post, project } = await served('project-manager')
    const { text } = await get(PAGE)
    expect(text).toContain('the project manager records its decisions')
    expect(text).toContain('Named with a vote: General manager and Integrator’s representative.')
    expect(text).toContain('There are 2 seats with a vote')
    expect((await post('/projects/harbour/changes/form-committee', { _back: PAGE, on: '2026-06-10' })).status).toBe(303)
    expect((await project()).organisation.formed?.on).toBe('2026-06-10')
    expect((await get(PAGE)).text).not.toContain('id="forming"')
  })

  it('names what it lacks, with the way to mend it', async () => {
    const { get, as } = await served('project-manager')
    await as('operator', 'edit-person', { person: general, lead: false, topManagement: false })
    const { text } = await get(PAGE)
    expect(text).toContain('A chair is missing')
    expect(text).toContain('there could be no quorum')
    expect(text).toContain('/projects/harbour/organisation#steering-committee')
    expect(text).not.toContain('/changes/form-committee')
  })

  it('says to others who can form it', async () => {
    const { get } = await served('supervisor')
    const { text } = await get(PAGE)
    expect(text).toContain('Forming the committee is open to: ')
    expect(text).not.toContain('/changes/form-committee')
  })

  it('keeps a recorded decision apart from a voted one', async () => {
    const { get, as } = await served('project-manager')
    await as('project-manager', 'start-phase', { phase: 'planning' })
    await as('project-manager', 'submit-checkpoint', { phase: 'planning', recommendation: 'go' })
    const before = (await get('/projects/harbour/checkpoints/planning')).text
    expect(before).toContain('popovertarget="decide-go"')
    await as('project-manager', 'decide-checkpoint', { phase: 'planning', decision: 'rework', reason: 'Not yet' })
    expect((await get('/projects/harbour/checkpoints/planning')).text).toContain('recorded for the committee, without a vote')
  })
})

describe('The committee’s page', () => {
  it('lists its members with side, stand-in, votes and training', async () => {
    const room = await servedBoardroom()
    await room.as('operator', 'edit-person', { person: general, trainedOn: '2026-06-05' })
    await room.as('operator', 'edit-person', { person: service, trainedOn: '2026-06-24' })
    await room.open()
    await room.vote(general, 'approve')
    await room.vote(deputy, 'approve', { seat: sales })
    const rows = memberRows(await room.project(), today, en)
    expect(rows).toMatchObject([
      { name: 'General manager', notes: ['chair', 'top management'], side: 'Client', standIn: '–', voted: '1 of 1', votedByStandIn: '', response: 'the same day', training: { word: 'had 5 Jun', tone: 'good' } },
      { name: 'Integrator’s representative', side: 'Supplier', voted: '0 of 1', response: '–', training: { word: 'no date', tone: 'warn' } },
      { name: 'Head of sales', standIn: 'Deputy', voted: '0 of 1', votedByStandIn: '1 by stand-in' }, { name: 'Head of service', training: { word: 'on 24 Jun' } },
    ])
    expect(rows.map(({ meetings, hollow }) => [meetings, hollow])).toEqual(Array.from({ length: 4 }, () => ['–', null]))
  })

  it('says when it is hollow, why, and what mends it', async () => {
    const room = await servedBoardroom()
    room.goTo('2026-06-19')
    const { text } = await room.get('project-manager', 'committee')
    expect(text).toContain('One thing waits for the committee, for 6')
    expect(text).toContain('a sign that the committee is hollow')
    expect(text).toContain('See what waits')
  })

  it('tells its rules with its own figures', async () => {
    const room = await servedBoardroom()
    const [seats, , tie] = rulesSaid(await room.project(), en)
    expect(seats).toContain('4 seats have a vote. A quorum is more than half of the seats not recused, now 3')
    expect(tie).toContain('(General manager)')
  })

  it('takes a matter in, puts it to the vote, and tells what came of it', async () => {
    const room = await servedBoardroom()
    const raised = await room.post('project-manager', 'raise-matter', { _back: `${PAGE}#queue`, kind: 'funds', title: 'Second server', text: 'For the tests', dueOn: '', supplierConcerned: 'false' })
    expect(raised.status).toBe(303)
    const asked = (await room.get('project-manager', 'committee?matter=matter-1')).text
    for (const change of ['open-round', 'edit-matter', 'withdraw-matter']) expect(asked).toContain(`/changes/${change}`)
    expect(asked).not.toContain('/changes/settle-matter')
    const member = (await room.get(sales, 'committee?matter=matter-1')).text
    for (const change of ['open-round', 'edit-matter', 'withdraw-matter', 'settle-matter']) expect(member).not.toContain(`/changes/${change}`)
    const put = await room.post('project-manager', 'open-round', { _back: `${PAGE}?matter=matter-1#matter`, 'motion.kind': 'matter', 'motion.matter': 'matter-1', 'motion.text': 'Buy it', reason: '', way: 'circulation', deadline: '2026-06-17', supplierConcerned: 'false', 'papers.0.title': 'Offer', 'papers.0.link': 'https://files.example/o.pdf', 'papers.1.title': '', 'papers.1.link': '' })
    expect(put.status).toBe(303)
    expect(await room.round()).toMatchObject({ motion: { kind: 'matter', matter: 'matter-1', text: 'Buy it' }, papers: [{ title: 'Offer' }] })
    expect((await room.get('project-manager', 'committee?matter=matter-1')).text).toContain('It is being voted on')
    for (const person of [general, supplier, sales, service]) await room.vote(person, 'approve')
    const done = (await room.get('project-manager', 'committee?matter=matter-1')).text
    expect(done).toContain('Settled by a vote on')
    expect(done).toContain('4 yes, 0 no')
  })

  it('shows a refused matter again with what was typed', async () => {
    const room = await servedBoardroom()
    const refused = await room.post('project-manager', 'raise-matter', { _back: PAGE, kind: 'funds', title: '', text: '<u>typed</u>', dueOn: '' })
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('&lt;u&gt;typed&lt;/u&gt;</textarea>')
    expect(refused.text).toMatch(/<details class="sg-form-box sg-noprint" open><summary>Bring a matter/)
  })

  it('stands in the navigation with the number of things that wait', async () => {
    const room = await servedBoardroom()
    expect((await room.get(deputy, '')).text).toContain('>Committee<span class="sg-count">1</span></a>')
  })

  it('shows the past without forms', async () => {
    const room = await servedBoardroom()
    await room.open()
    const { text } = await room.get(general, `committee?at=${await room.version()}`)
    expect(text).not.toContain('/changes/')
    expect(text).toContain('Under vote')
  })

  it.each(Object.values(locales))('speaks $id, whatever people wrote', (words) => {
    const project = { ...hostileProject(), matters: matters(3) }
    expect(JSON.stringify([queueView(project, today, words, 0), memberRows(project, today, words), rulesSaid(project, words)])).not.toMatch(/undefined|NaN|\[object/)
  })

  it('is not shown to a stranger', async () => {
    const room = await servedBoardroom()
    expect((await room.get(general, 'committee')).status).toBe(200)
    expect((await room.get(general, '../other/committee')).status).toBe(404)
  })
})
