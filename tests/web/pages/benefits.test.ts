import { describe, expect, it } from 'vitest'
import { locales } from '../../../src/locales/locales.ts'
import { benefitSentences } from '../../../src/locales/benefit-said.ts'
import { bareBenefits } from '../../../src/domain/benefits.ts'
import type { Day } from '../../../src/domain/day.ts'
import { castProject, stamp, today } from '../../cast/cast.ts'
import { madeIssue } from '../../cast/issues.ts'
import { hostileProject } from '../../cast/hostile.ts'
import { goLive } from '../../cast/live.ts'
import { served } from '../served.ts'

const PAGE = '/projects/harbour/benefits'
const change = (name: string) => `/projects/harbour/changes/${name}`

/** The cast live since 11 January 2027, with one review held, on a day in April after the one at three months was due. */
async function live(role: Parameters<typeof served>[0] = 'project-manager') {
  const house = await served(role)
  await goLive(house)
  house.goTo('2027-02-12')
  await house.as('project-manager', 'record-measurement', { goal: 'goal-1', on: '2027-02-10', value: 70 })
  await house.as('project-manager', 'hold-review', { months: 1, present: ['person-1'], adoption: '40 of 60 users', lessons: 'Train later', conclusion: 'Go on' })
  house.goTo('2027-04-20')
  await house.as('project-manager', 'record-measurement', { goal: 'goal-1', on: '2027-04-19', value: 91 })
  await house.as('project-manager', 'add-improvement', { title: 'Second course', owner: 'Sales director', dueOn: '2027-05-31', goal: 'goal-2', review: 'review-1', people: 'Two key users' })
  return house
}

describe('What is said of the benefits', () => {
  it('tells of the issues since then, where there are any', () => {
    const issues = [madeIssue(1, { severity: 'critical' }), madeIssue(2, { status: 'closed' }), madeIssue(3, { raised: { ...stamp, at: '2026-05-01T08:00:00.000Z' } }), madeIssue(4, { kind: 'condition' })]
    const since = (fields: object) => benefitSentences(castProject({ issues, benefits: { ...bareBenefits, liveOn: '2026-05-11' as Day }, ...fields }), today, locales.en).at(-1)
    expect(since({})).toBe('2 issues were reported since, 1 of them settled; 2 are open in all, 1 of them critical.')
    expect(since({ issues: [] })).not.toContain('reported since')
  })

  it.each(Object.values(locales))('stands in $id before and after go-live', (words) => {
    expect(benefitSentences(castProject(), today, words)).toHaveLength(2)
    expect(benefitSentences(hostileProject(), today, words).join(' ')).not.toMatch(/undefined|NaN|\[object/)
  })
})

describe('The page of the benefits', () => {
  it('says before go-live when it is forecast and when the first review follows, and has no form', async () => {
    const { get } = await served()
    const { text } = await get(PAGE)
    expect(text).toMatch(/<p class="sg-lead">Not live yet: the sixth checkpoint is forecast for .* The benefits are looked at for the first time 1 month later, on /)
    expect(text).toContain('The day of go-live is recorded here once the sixth phase has started.')
    expect(text).toContain('It can be started once the go-live is recorded')
    expect(text.match(/>Planned</g)).toHaveLength(4)
    expect(text).not.toContain('changes/hold-review')
  })

  it('leads with the day of go-live, what is overdue and what is reached', async () => {
    const { get } = await live()
    const { text } = await get(PAGE)
    expect(text.replace(/<\/?span[^>]*>/g, '')).toContain('Live since 11 January 2027. The review at 3 months should have been held on 12 April 2027. 1 of 2 goals is reached. One improvement is open.')
    expect(text).toContain('8\u00a0days overdue')
    expect(text).toContain(`href="${PAGE}?hold=3#hold"`)
  })

  it('compares each goal at each review with today', async () => {
    const { get } = await live()
    const table = (await get(PAGE)).text.split('id="compared"')[1]?.split('</section>')[0] ?? ''
    expect(table).toMatch(/1 month<\/a><span class="sub">12 Feb/)
    expect(table).toMatch(/<b>70\u00a0%<\/b>[\s\S]*<b>91\u00a0%<\/b>[\s\S]*Achieved/)
  })

  it('shows what was said, who was there, and the project as it was', async () => {
    const { get, project } = await live()
    const { text } = await get(PAGE)
    for (const said of ['40 of 60 users', 'Train later', 'Present: General manager.']) expect(text).toContain(said)
    expect(text).toContain(`/projects/harbour?at=${(await project()).benefits.reviews[0]?.version}`)
  })

  it('records a review with those who were there, and keeps what was typed when it is refused', async () => {
    const { get, post, project } = await live()
    expect((await get(`${PAGE}?hold=3`)).text).toMatch(/id="hold" open>[\s\S]*<option value="3" selected>/)
    const fields = { _back: `${PAGE}#reviews`, months: '3', on: '2027-04-20', adoption: 'All', lessons: '', conclusion: '' }
    const refused = await post(change('hold-review'), { ...fields, present: ['person-1', 'person-3'] })
    expect(refused.status).toBe(400)
    expect(refused.text).toMatch(/value="person-3" checked/)
    expect(refused.text).toContain('>\nAll</textarea>')
    const { headers } = await post(change('hold-review'), { ...fields, conclusion: 'Go on', present: ['person-1', 'person-3'] })
    expect(headers['location']).toMatch(/\/benefits\?saved=\d+#reviews$/)
    expect((await project()).benefits.reviews.at(-1)).toMatchObject({ months: 3, present: ['person-1', 'person-3'] })
  })

  it('records a review between, held by one person, from an empty choice', async () => {
    const { post, project } = await live()
    await post(change('hold-review'), { _back: PAGE, months: '', on: '2027-04-20', adoption: '', lessons: '', conclusion: 'Go on', present: 'person-1' })
    expect((await project()).benefits.reviews.at(-1)).toMatchObject({ months: null, present: ['person-1'] })
  })

  it('records the go-live, and takes the distances as people write them', async () => {
    const house = await served()
    await goLive(house)
    await house.post(change('record-go-live'), { _back: `${PAGE}#go-live`, on: '2027-01-11' })
    await house.post(change('set-review-rhythm'), { _back: `${PAGE}#reviews`, months: '2, 4 ,24' })
    expect((await house.project()).benefits).toMatchObject({ liveOn: '2027-01-11', months: [2, 4, 24] })
    const refused = await house.post(change('set-review-rhythm'), { _back: `${PAGE}#reviews`, months: '4, 2' })
    expect(refused.text).toContain('the months must rise')
  })

  it('adds, edits, closes and reopens improvements', async () => {
    const { get, post, project } = await live()
    const back = `${PAGE}#improvements`
    const first = async () => (await project()).benefits.improvements[0]
    await post(change('edit-improvement'), { _back: back, improvement: 'improvement-1', title: 'Second course', owner: 'Service manager', dueOn: '2027-06-15', goal: '', review: '', people: '' })
    expect(await first()).toMatchObject({ owner: 'Service manager', goal: null, review: null })
    const refused = await post(change('close-improvement'), { _back: back, improvement: 'improvement-1', status: 'dropped', note: '' })
    expect(refused.status).toBe(400)
    await post(change('close-improvement'), { _back: back, improvement: 'improvement-1', status: 'dropped', note: 'Not asked for' })
    expect((await get(PAGE)).text).not.toContain('Not asked for')
    expect((await get(`${PAGE}?show=closed`)).text).toContain('Not asked for')
    await post(change('reopen-improvement'), { _back: back, improvement: 'improvement-1' })
    expect(await first()).toMatchObject({ status: 'open' })
    await post(change('add-improvement'), { _back: back, title: 'Faster search', owner: 'Integrator', dueOn: '2027-07-01', goal: 'goal-1', review: 'review-1', people: '' })
    expect((await project()).benefits.improvements).toHaveLength(2)
  })

  it('shows overdue conditions of the sixth checkpoint', async () => {
    const { as, get, goTo } = await live()
    await as('committee-chair', 'add-condition', { phase: 'go-live', title: 'Night support', owner: 'Integrator', dueOn: '2027-04-30' })
    expect((await get(PAGE)).text).not.toContain('id="conditions"')
    goTo('2027-05-01')
    const { text } = await get(PAGE)
    expect(text).toContain('One condition of the committee is overdue.')
    expect(text).toMatch(/checkpoints\/go-live#issue-1">Night support/)
  })

  it('has no forms for a reader and in the past, and says who may', async () => {
    const { get } = await live('reader')
    const { text } = await get(PAGE)
    expect(text).not.toMatch(/\/changes\/|\/iterations/)
    expect(text).toContain('Reviews are recorded by: ')
    const past = await (await live()).get(`${PAGE}?at=22`)
    expect(past.text).not.toMatch(/\/changes\/|\/iterations/)
    expect(past.text).toContain('/goals/1?at=22')
  })

  it('is in the navigation with the number of overdue reviews, and the manager’s next step', async () => {
    const { get } = await live()
    const { text } = await get('/projects/harbour')
    expect(text).toMatch(/href="\/projects\/harbour\/benefits"[^>]*>[^<]*Benefits/)
    expect(text).toContain('Hold the benefits review at 3 months')
    expect((await get('/projects/harbour/committee')).text).toContain('The review at 3 months should have been held on 12 Apr.')
  })
})

describe('The next iteration on its page', () => {
  it('is started, and both projects lead to each other', async () => {
    const { get, post, project } = await live()
    expect((await get(PAGE)).text).toContain('action="/projects/harbour/iterations"')
    const { status, headers } = await post('/projects/harbour/iterations', { _back: `${PAGE}#next`, _version: '1', name: 'The web shop', start: '2027-09-01', id: '' })
    expect([status, headers['location']]).toEqual([303, '/projects/the-web-shop?saved=1'])
    expect((await project()).benefits.next?.project).toBe('the-web-shop')
    const { text } = await get(PAGE)
    expect(text).toContain('href="/projects/the-web-shop"')
    expect(text).not.toContain('/iterations')
    expect((await get('/projects/the-web-shop/benefits')).text).toContain('Goes on from: <a href="/projects/harbour/benefits">')
    expect((await get('/projects/the-web-shop/history')).text).toContain('as the next iteration of')
  })

  it('is refused with what was typed', async () => {
    const { post, context } = await live()
    const { status, text } = await post('/projects/harbour/iterations', { _back: `${PAGE}#next`, name: 'The web shop', start: '', id: 'harbour' })
    expect(status).toBe(400)
    expect(text).toMatch(/id="iteration-name"[^>]*value="The web shop"/)
    expect(text).toMatch(/id="iteration-start"[^>]*aria-invalid="true"/)
    expect(await context.store.heads()).toHaveLength(1)
  })

  it('can be started again once it was removed, although this project did not change', async () => {
    const { context, get, post } = await live()
    await post('/projects/harbour/iterations', { name: 'The web shop', start: '2027-09-01' })
    expect((await get(PAGE)).text).not.toContain('/iterations')
    await context.store.remove('the-web-shop')
    const { text } = await get(PAGE)
    expect(text).toContain('was removed. Another one can be started.')
    expect(text).toContain('/iterations')
  })
})
