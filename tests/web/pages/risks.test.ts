import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { allQuestions } from '../../../src/method/risk-catalogue.ts'
import { served } from '../served.ts'

const PATH = '/projects/harbour/risks'
const change = (name: string) => `/projects/harbour/changes/${name}`
const dom = (text: string) => new JSDOM(text).window.document
const said = (text: string, selector: string) => [...dom(text).querySelectorAll(selector)].map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim())

describe('The page of the risks', () => {
  it('says what is known, draws the map, and leads from each sign to where it is mended', async () => {
    const { get, as } = await served('project-manager')
    expect(said((await get(PATH)).text, '.sg-lead')[0]).toContain('Nothing is on the map yet.')
    await as('project-manager', 'rate-risk', { risk: 'risk-3', impact: 5 })
    await as('project-manager', 'hold-risk-review', {})
    const { status, text } = await get(PATH)
    expect(status).toBe(200)
    expect(said(text, '.sg-lead')[0]).toContain('One risk is high: “Tool copied from others” (20 of 25).')
    expect(said(text, '.sg-lead')[0]).toMatch(/Nothing has moved since the review of \d+ \w+\.$/)
    await as('project-manager', 'rate-risk', { risk: 'risk-3', impact: 4 })
    expect(said((await get(PATH)).text, '.sg-lead')[0]).toMatch(/, 0 rose and 1 fell\.$/)
    await as('project-manager', 'rate-risk', { risk: 'risk-3', impact: 5 })
    expect(said(text, '.sg-riskmap .very-high a')).toEqual(['3 Tool copied from others: unchanged'])
    expect(dom(text).querySelectorAll('.sg-riskmap tbody td')).toHaveLength(25)
    expect(dom(text).querySelector('#risk-3 .sg-seen a')?.getAttribute('href')).toBe('/projects/harbour/diagnosis')
    expect(said(text, '.sg-nav a[aria-current="page"]')).toEqual(['Risks1'])
    expect(dom(text).querySelectorAll('.sg-risks tbody tr')).toHaveLength(15)
  })

  it('keeps its forms from a reader and from a look at the past', async () => {
    const { get, as } = await served('reader')
    await as('project-manager', 'rate-risk', { risk: 'risk-3', impact: 5 })
    for (const address of [PATH, `${PATH}/3`, `${PATH}/questions`]) expect(dom((await get(address)).text).querySelectorAll('main form[method="post"]'), address).toHaveLength(0)
    expect((await get(PATH)).text).toContain('Answers and ratings come from:')
    const runs = await served('project-manager')
    await runs.as('project-manager', 'rate-risk', { risk: 'risk-3', impact: 5 })
    const past = (await runs.get(`${PATH}/3?at=1`)).text
    expect(dom(past).querySelectorAll('main form[method="post"]')).toHaveLength(0)
    expect((await runs.get(`${PATH}/99`)).status).toBe(404)
  })

  it('takes the whole questionnaire in one form, and shows one’s own answers again', async () => {
    const { get, post, version, project } = await served('project-manager')
    const page = dom((await get(`${PATH}/questions`)).text)
    expect(page.querySelectorAll('fieldset.sg-steps')).toHaveLength(allQuestions.length)
    expect(page.querySelectorAll('main form[method="post"]')).toHaveLength(1)
    const before = await version()
    const fields = Object.fromEntries([...page.querySelectorAll<HTMLInputElement>('main form input[type="hidden"]')].map(({ name, value }) => [name, value]))
    expect((await post(change('answer-risk-questions'), { ...fields, 'answers.0.value': '3', 'answers.1.value': '2', 'impacts.0.impact': '5', _back: PATH })).status).toBe(303)
    expect(await version()).toBe(before + 1)
    expect((await project()).riskAnswers.map(({ risk, question, value }) => [risk, question, value])).toEqual([['no-strategic-plan', 1, 3], ['no-strategic-plan', 2, 2]])
    const again = dom((await get(`${PATH}/1`)).text)
    expect([...again.querySelectorAll<HTMLInputElement>('.sg-steps input:checked')].map(({ value }) => value)).toEqual(['3', '2'])
    expect(again.querySelector('.sg-lead')?.textContent).toContain('of 25')
    expect(said((await get(`${PATH}/questions`)).text, '.sg-lead')[0]).toContain('answered 2 of 36')
  })

  it('keeps what was typed when a change is refused', async () => {
    const { post } = await served('project-manager')
    const refused = await post(change('add-risk'), { title: '', likelihood: '4', text: 'Dealers <b>refuse</b>', _back: PATH })
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('Dealers &lt;b&gt;refuse&lt;/b&gt;')
    expect(dom(refused.text).querySelector('#add')?.hasAttribute('open')).toBe(true)
  })

  it('shows the top five on the overview and on the committee’s sheet, with the way to all', async () => {
    const { get, as } = await served('project-manager')
    await as('project-manager', 'rate-risk', { risk: 'risk-3', impact: 5 })
    for (const address of ['/projects/harbour', '/projects/harbour/checkpoints/planning']) {
      const { text } = await get(address)
      expect(said(text, '#risks .sg-strong')[0], address).toBe('Tool copied from others')
      expect(dom(text).querySelectorAll('#risks li').length, address).toBeLessThanOrEqual(5)
    }
  })

  it('stand there with their owner and the day of that owner, not with that of an action of somebody else', async () => {
    const { get, as } = await served('project-manager')
    await as('project-manager', 'rate-risk', { risk: 'risk-3', impact: 5 })
    await as('project-manager', 'plan-mitigation', { risk: 'risk-3', mitigation: 'Weigh each tool', owner: 'person-1', dueOn: '2026-08-31' })
    await as('project-manager', 'add-risk-action', { risk: 'risk-3', text: 'Visit a user', owner: 'person-2', dueOn: '2026-06-20' })
    expect(said((await get('/projects/harbour')).text, '#risks .sg-end')[0]).toMatch(/31 Aug$/)
  })
})
