import { describe, expect, it } from 'vitest'
import { served } from '../served.ts'

const LIST = '/projects/harbour/change-requests'
const change = (name: string) => `/projects/harbour/changes/${name}`
const R = { changeRequest: 'change-request-1' }
const plain = (html: string): string => html.replace(/<[^>]+>/g, ' ').replaceAll('\u00a0', ' ').replaceAll('&nbsp;', ' ').replace(/\s+/g, ' ')

/** One request of 9,000 and two days, handed in; the cast's limit for one is 12,000. */
async function waiting(role: Parameters<typeof served>[0] = 'project-manager', effect: object = { cost: 9_000, kind: 'software', tasks: [{ id: 'task-22', days: 2 }], goals: ['goal-1'] }) {
  const house = await served(role)
  await house.as('project-manager', 'add-change-request', { title: 'Club points', description: 'On the service screen', reason: 'Members ask for them', requestedBy: 'Sales', effect, options: [{ title: 'Do nothing', cost: 0 }] })
  await house.as('project-manager', 'submit-change-request', R)
  return house
}

describe('The page of all changes', () => {
  it('says what belongs there while nobody asked for a change', async () => {
    const { get } = await served()
    const text = plain((await get(LIST)).text)
    expect(text).toContain('No change is approved: budget and plan are as they were agreed.')
    expect(text).toContain('No change was asked for')
    expect(text).toContain('up to ¥ 12,000 and 3 working days the project manager decides')
    expect(text).toContain('the reserve that the complexity asks for; none is set')
  })

  it('leads with the sums, lists what waits first, and counts it in the navigation', async () => {
    const house = await waiting()
    const { text } = await house.get(LIST)
    expect(plain(text)).toContain('One more waits for a decision.')
    expect(plain(text)).toMatch(/1 Club points .* Waits for a decision since 10 Jun ¥ 9,000 \+2 working days the project manager/)
    expect(text).toMatch(/change-requests"[^>]*aria-current="page"[^>]*>[^<]*Changes[\s\S]{0,80}1/)
    await house.as('project-manager', 'decide-change-request', { ...R, ruling: 'approved', reason: 'Little work' })
    expect(plain((await house.get(LIST)).text)).toMatch(/One change is approved: ¥ 9,000 and 2 working days\. That is [\d.]+ % of the tolerance for money and [\d.]+ % of the tolerance for time\./)
  })

  it('shows the budget with approved changes among its lines', async () => {
    const house = await waiting()
    await house.as('project-manager', 'decide-change-request', { ...R, ruling: 'approved', reason: 'Little work' })
    await house.as('project-manager', 'add-budget-line', { kind: 'software', title: 'Licences', planned: 100_000, committed: 120_000, phase: 'development' })
    const text = plain((await house.get(LIST)).text)
    expect(text).toContain('Of the budget of ¥ 1,200,000, ¥ 1,100,000 is in no line yet.')
    expect(text).toMatch(/Licences Custom development 100,000 0 120,000 0 120,000 \+20,000/)
    expect(text).toMatch(/Club points by an approved change Project planning 0 9,000 0 0 9,000 0/)
    expect(text).toContain('Planned (¥)')
  })

  it('opens the form with the words of the issue it comes from', async () => {
    const house = await served()
    await house.as('project-manager', 'report-issue', { title: 'No birthdays', description: 'The mask has no field' })
    const { text } = await house.get(`${LIST}?issue=issue-1`)
    expect(text).toContain('value="No birthdays"')
    expect(text).toContain('From the issue “No birthdays”')
    const saved = await house.post(change('add-change-request'), { issue: 'issue-1', title: 'No birthdays', description: 'The mask has no field', 'effect.cost': '5', 'effect.kind': 'software', 'effect.tasks.0.id': '', 'effect.tasks.0.days': '', 'effect.goals': '', 'options.0.title': '', _back: LIST })
    expect(saved.status).toBe(303)
    expect((await house.project()).changeRequests).toMatchObject([{ issue: 'issue-1', effect: { cost: 5, tasks: [], goals: [] }, options: [] }])
    expect(plain((await house.get('/projects/harbour/issues/1')).text)).toContain('Change request No birthdays Draft')
  })

  it('keeps what was typed when it is refused', async () => {
    const house = await served()
    const { status, text } = await house.post(change('add-change-request'), { title: '', description: 'Typed with care', 'effect.cost': '-4', _back: LIST })
    expect(status).toBe(400)
    expect(text).toContain('Typed with care')
    expect(text).toContain('value="-4"')
  })

  it('has no forms for readers, and none in the past', async () => {
    const house = await waiting('reader')
    const { text } = await house.get(LIST)
    expect(text).not.toMatch(/changes\/(?:add|edit|copy|set|decide|submit)-/)
    expect(plain(text)).toContain('Changes are proposed by: ')
    expect((await (await waiting()).get(`${LIST}?at=3`)).text).not.toMatch(/changes\/(?:add|edit|copy|set|decide|submit)-/)
  })
})

describe('The sheet of one request', () => {
  it('tells what, why, what it takes, what it moves, and who decides', async () => {
    const text = plain((await (await waiting()).get(`${LIST}/1`)).text)
    expect(text).toContain('It costs ¥ 9,000 and adds 2 working days; the end of the plan moves by 2 working days.')
    expect(text).toContain('The project manager decides. It costs ¥ 9,000, within the limit of ¥ 12,000 for one request.')
    expect(text).toMatch(/Checkpoint 3: Custom development .* \+2 days/)
    expect(text).toContain('Answer leads within a day')
    expect(text).toContain('Do nothing ¥ 0')
    expect(text).toContain('Nothing is decided yet.')
  })

  it('offers the decision to who decides, and the way to the committee to the others', async () => {
    expect((await (await waiting()).get(`${LIST}/1`)).text).toContain('changes/decide-change-request')
    const above = await waiting('project-manager', { cost: 90_000, kind: 'software' })
    expect((await above.get(`${LIST}/1`)).text).not.toContain('changes/decide-change-request')
    await above.as('project-manager', 'form-committee')
    const { text } = await above.get(`${LIST}/1`)
    expect(text).toContain('changes/propose-change-request')
    await above.as('project-manager', 'propose-change-request', R)
    const { text: brought } = await above.get(`${LIST}/1`)
    expect(brought).toContain('committee?matter=matter-1#matter')
    expect(brought).not.toContain('changes/propose-change-request')
    expect((await above.get('/projects/harbour/committee?matter=matter-1')).text).toContain('href="/projects/harbour/change-requests/1"')
  })

  it('says what changed since the decision, once it is void', async () => {
    const house = await waiting()
    await house.as('project-manager', 'decide-change-request', { ...R, ruling: 'approved', reason: 'Little work' })
    expect(plain((await house.get('/projects/harbour/phases/development')).text)).toContain('+2 working days by change 1')
    await house.as('project-manager', 'edit-change-request', { ...R, title: 'More club points', effect: { cost: 10_000 } })
    const text = plain((await house.get(`${LIST}/1`)).text)
    expect(text).toContain('Void')
    expect(text).toContain('Altered since the decision of 10 Jun (title and cost): that decision holds no more')
    expect(text).toContain('Approved 10 Jun by the project manager')
    expect(plain((await house.get('/projects/harbour/phases/development')).text)).not.toContain('by change 1')
  })

  it('is nowhere for a request that is not there', async () => {
    const house = await waiting()
    expect((await house.get(`${LIST}/2`)).status).toBe(404)
    expect((await house.get(`${LIST}/x`)).status).toBe(404)
  })
})
