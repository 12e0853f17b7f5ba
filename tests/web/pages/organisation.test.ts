import { describe, expect, it } from 'vitest'
import { createProject } from '../../../src/changes/create-project.ts'
import { makeChange } from '../../../src/changes/make-change.ts'
import { personActing, type Who } from '../../../src/domain/rights.ts'
import { pageAt } from '../../../src/web/page-routes.ts'
import { en } from '../../../src/locales/en/index.ts'
import type { Ask } from '../../../src/web/ask.ts'
import { newAccount, type Stage } from '../../changes/stage.ts'
import { castBrief } from '../../cast/cast.ts'
import { hostileTexts } from '../../cast/hostile.ts'
import { served } from '../served.ts'

const PATH = '/projects/harbour/organisation'
const change = (name: string) => `/projects/harbour/changes/${name}`
const from = (anchor: string, version = 1) => ({ _back: `${PATH}#${anchor}`, _version: String(version) })
const operator = { id: 'operator', role: 'operator' } as const

/** A second project in which the sales director of the cast works, too. */
async function sharing({ context, as }: Stage): Promise<void> {
  const team = [{ name: 'Somebody', group: 'development', allocation: 90 }]
  await createProject(context, operator, { ...structuredClone(castBrief), id: 'quay', name: 'Quay Tools', team })
  const account = await newAccount(context, 'Sales director')
  await as('operator', 'link-account', { person: 'person-4', account })
  await makeChange(context, operator, 'quay', 'link-account', { person: 'person-1', account })
}

/** The page as somebody asks for it who signed in. */
const asked = (context: Stage['context'], who: Who, query: Record<string, string>): Ask => ({
  context, demonstration: false, path: PATH, params: { project: 'harbour' }, query, posted: null, reader: { words: en, theme: null, who, chooser: [], account: null },
}) as unknown as Ask
const asOperator = (context: Stage['context']): Ask => asked(context, operator, { edit: 'person-4' })

describe('The organisation page', () => {
  it('opens with the condition, then what the checks find with figure and remedy', async () => {
    const { get } = await served()
    const { status, text } = await get(PATH)
    expect(status).toBe(200)
    expect(text).toContain('5 people are named for 5 units, with groups staffed as one. 3 of the eight groups lack people or a lead. One finding is grave, 11 more are worth putting right.')
    expect(text).toMatch(/Nobody works in: Development group \+ Technical architecture group \+ Deployment group\.<\/td><td class="n inline">1 of 5<\/td><td class="sg-noprint"><a class="sg-hit" href="#vacancies">Name people, or merge groups<\/a>/)
    expect(text).toMatch(/High: 1, Medium: \d+, Low: 2/)
  })

  it('has a place for every link of its findings and of the criteria', async () => {
    const { get, as } = await served()
    await as('operator', 'add-person', { name: 'Second manager', group: 'project-manager' })
    const { text } = await get(PATH)
    const asked = [...text.matchAll(/class="sg-hit" href="#([\w-]+)"/g)].map(([, id]) => id)
    expect(asked.length).toBeGreaterThan(5)
    for (const anchor of new Set([...asked, 'steering-committee', 'project-manager', 'supervision', 'training', 'vacancies', 'merges', 'mandate', 'fields', 'reserve', 'load', 'person-3', 'findings'])) {
      expect(text.split(` id="${anchor}"`), anchor).toHaveLength(2)
    }
  })

  it('says how many of the people are in the groups where some are in none', async () => {
    const { as, get } = await served()
    await as('project-manager', 'add-person', { name: 'Auditor', group: null, allocation: 5 })
    expect((await get(PATH)).text).toContain('6 people, 5 of them in 5 units, with groups staffed as one.')
  })

  it('draws the chart for wide and narrow places, with merged groups as one box', async () => {
    const { get } = await served()
    const { text } = await get(PATH)
    const charts = [...text.matchAll(/<svg class="sg-orgchart"[\s\S]*?<\/svg>/g)].map(([svg]) => svg)
    expect(charts).toHaveLength(2)
    for (const svg of charts) {
      expect(svg.match(/<rect /g)).toHaveLength(5)
      expect(svg.match(/is-watching/g)).toHaveLength(1)
      expect(svg.match(/class="box is-empty"/g)).toHaveLength(1)
    }
    expect(Number(/width="(\d+)"/.exec(charts[1] ?? '')?.[1])).toBeLessThanOrEqual(328)
  })

  it('names somebody with five fields, and takes the rest when the person is edited', async () => {
    const { get, post, project } = await served()
    const { headers } = await post(change('add-person'), `_back=${encodeURIComponent(`${PATH}#groups`)}&name=Tester&group=development&allocation=50&side=supplier&lead=false&lead=true&skills=&skills=&roles=&posts.0.group=&posts.0.lead=&posts.0.allocation=&posts.0.from=&posts.0.until=&vote=false&vote=true&topManagement=false&position=&standIn=&from=&until=&trainedOn=`)
    expect(headers['location']).toBe(`${PATH}?saved=2#groups`)
    expect((await project()).team.at(-1)).toMatchObject({ name: 'Tester', group: 'development', allocation: 50, side: 'supplier', lead: true, vote: true, skills: [], posts: [], standIn: null })
    const { text } = await get(`${PATH}?edit=person-6`)
    expect(text).toMatch(/id="person-6-name"[^>]*value="Tester"/)
    await post(change('edit-person'), `_back=${encodeURIComponent(PATH)}&person=person-6&name=Tester&group=development&skills=&skills=it&skills=Java%0D%0ARust%2C+C&roles=&roles=reporter&posts.0.group=deployment&posts.0.lead=true&posts.0.allocation=20&posts.0.from=2026-07-01&posts.0.until=&standIn=person-3`)
    expect((await project()).team.at(-1)).toMatchObject({
      skills: ['it', 'Java', 'Rust', 'C'], roles: ['reporter'], standIn: 'person-3', posts: [{ group: 'deployment', lead: true, allocation: 20, from: '2026-07-01', until: null }],
    })
    const again = (await get(`${PATH}?edit=person-6`)).text
    expect(again).toContain('Strong IT background, Java, Rust, C')
    expect(again).toMatch(/id="person-6-own-skills"[^>]*>\nJava\nRust\nC<\/textarea>/)
    await post(change('edit-person'), `_back=${encodeURIComponent(PATH)}&person=person-6&name=Tester&skills=&posts.0.group=&posts.0.lead=&posts.0.allocation=&posts.0.from=&posts.0.until=`)
    expect((await project()).team.at(-1)).toMatchObject({ skills: [], posts: [] })
  })

  it('shows a refused person again with what was typed, in its own row alone', async () => {
    const { post } = await served()
    const { status, text } = await post(change('edit-person'), { ...from('person-3'), person: 'person-3', name: 'Sales director', group: 'project-manager', allocation: '70', skills: 'it' })
    expect(status).toBe(422)
    expect(text).toContain('The team already has somebody called “Sales director”.')
    expect(text).toMatch(/id="person-3-name"[^>]*value="Sales director"/)
    expect(text).not.toContain('id="person-4-name"')
    const invalid = await post(change('add-person'), { ...from('groups'), name: 'X', group: 'development', allocation: '120', lead: ['false', 'true'], 'posts.0.group': '', 'posts.0.allocation': '5' })
    expect(invalid.status).toBe(400)
    expect(invalid.text).toMatch(/id="new-person-allocation"[^>]*value="120"[^>]*aria-invalid="true"/)
    expect(invalid.text).toMatch(/id="new-person-lead"[^>]* checked/)
    expect(invalid.text).toMatch(/id="new-person-posts-0-group"[^>]*aria-invalid="true"/)
  })

  it('merges as the complexity proposes, splits again, and takes one’s own choice', async () => {
    const { get, post, as, project } = await served()
    await as('operator', 'edit-brief', { mergeGroups: false })
    const { text } = await get(PATH)
    const form = text.split('<form').find((each) => each.includes('Take the proposal over')) ?? ''
    const fields = [...form.matchAll(/name="(merges[.\d]*)" value="([^"]*)"/g)].map(([, name, value]) => `${name}=${value}`).join('&')
    await post(change('set-merges'), `_back=${PATH}&${fields}`)
    expect((await project()).organisation.merges).toEqual([['business-analysis', 'user-training'], ['development', 'technical-architecture', 'deployment']])
    await post(change('set-merges'), `_back=${PATH}&merges=`)
    expect((await project()).organisation.merges).toEqual([])
    await post(change('set-merges'), `_back=${PATH}&merges.0=&merges.0=development&merges.0=deployment&merges.1=`)
    expect((await project()).organisation.merges).toEqual([['development', 'deployment']])
    const refused = await post(change('set-merges'), `_back=${PATH}&merges.0=&merges.0=development&merges.0=deployment&merges.1=&merges.1=deployment&merges.1=user-training`)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('“Deployment group” stands in two merges. Leave it in one.')
    expect(refused.text).toMatch(/<details class="sg-edit sg-noprint" open><summary>Choose the groups yourself/)
  })

  it('keeps mandate, fields and experts, reserve and training', async () => {
    const { get, post, project } = await served()
    await post(change('set-mandate'), { ...from('mandate'), on: '2026-06-01', givenBy: 'General manager', text: 'May ask every department for people.', link: '' })
    await post(change('set-manager-fields'), `_back=${PATH}&mastered=&mastered=sales&mastered=service&experts.0.field=marketing&experts.0.person=person-4&experts.1.field=technology&experts.1.person=`)
    await post(change('set-reserve'), { ...from('reserve', 3), days: '25', money: '' })
    await post(change('record-executive-training'), `_back=${PATH}&people=person-1&people=person-2&on=2026-06-19`)
    const { organisation, team } = await project()
    expect(organisation).toMatchObject({ mastered: ['sales', 'service'], experts: [{ field: 'marketing', person: 'person-4' }], reserve: { days: 25, money: null } })
    expect(team.slice(0, 2).map(({ trainedOn }) => trainedOn)).toEqual(['2026-06-19', '2026-06-19'])
    const { text } = await get(PATH)
    expect(text).toContain('Given by General manager on 1 Jun')
    expect(text).toContain('Marketing: Sales director')
    expect(text).toMatch(/planned<\/span><\/td><td class="n">19 Jun<\/td>/)
  })

  it('shows weeks of overload over all projects, and of those the reader may not see only the sum', async () => {
    const stage = await served()
    await sharing(stage)
    const { text } = await stage.get(PATH)
    expect(text).toMatch(/<td class="n">20\s%<\/td><td class="n">90\s%<\/td><td class="n">110\s%<\/td>/)
    expect(text).toContain('<a href="/projects/quay/organisation">Quay Tools</a>')
    expect(text).toMatch(/Sales director is asked for more than all of the working time in \d+ weeks/)

    const told = JSON.stringify(await pageAt(PATH)?.page(asked(stage.context, personActing('person-3'), {})))
    expect(told).toMatch(/110\s%/)
    expect(told).toContain('one project that you do not see')
    expect(told).not.toMatch(/Quay|quay/)
  })

  it('is made anew when another project changes, though this one did not', async () => {
    const stage = await served()
    await sharing(stage)
    expect((await stage.get(PATH)).text).toMatch(/110\s%/)
    await makeChange(stage.context, operator, 'quay', 'edit-person', { person: 'person-1', allocation: 70 })
    expect((await stage.get(PATH)).text).not.toMatch(/110\s%/)
    await makeChange(stage.context, operator, 'quay', 'edit-person', { person: 'person-1', allocation: 100 })
    expect((await stage.get(PATH)).text).toMatch(/120\s%/)
    await makeChange(stage.context, operator, 'quay', 'close-project', {})
    expect((await stage.get(PATH)).text).toContain('Nobody is asked for more than all of their working time')
  })

  it('says when the committee was formed and who changes it then, and refuses the project manager', async () => {
    const { get, post, as } = await served()
    await as('committee-chair', 'form-committee')
    expect((await get(PATH)).text).toContain('The committee has been formed: who sits here is changed only by Committee chair and Administrator.')
    const { status, text } = await post(change('edit-person'), { ...from('person-2', 2), person: 'person-2', name: 'Integrator’s representative', vote: 'false' })
    expect(status).toBe(403)
    expect(text).toContain('The committee has been formed: who sits in it and who supervises is no longer changed by those it decides about.')
  })

  it('offers no form to a reader, and none in the past, and says who may', async () => {
    const { text } = await (await served('reader')).get(`${PATH}?edit=person-1`)
    expect(text).not.toMatch(/changes\/(?!undo)/)
    expect(text).toContain('Only these can set up the groups: Project manager, Consultant, Committee chair and Administrator.')
    const past = (await (await served()).get(`${PATH}?at=1&edit=person-1`)).text
    expect(past).not.toMatch(/changes\//)
    expect(past).toContain('href="/projects/harbour/organisation/raci?at=1"')
  })

  it('offers administrators the accounts to link with a place, and is made anew when there is a new one', async () => {
    const { context } = await served()
    const shown = async (): Promise<string> => JSON.stringify(await pageAt(PATH)?.page(asOperator(context)))
    expect(await shown()).toContain('"label":"no account"')
    await context.accounts.invite({ id: 'operator', address: null }, { name: 'Sales director', mail: '', administrator: false, creates: false }, null, 7)
    expect(await shown()).toMatch(/"value":"account-\d+","label":"Sales director"/)
  })

  it('never offers to link an account to who is no administrator', async () => {
    const { get } = await served('project-manager')
    expect((await get(`${PATH}?edit=person-1`)).text).not.toContain('changes/link-account')
  })

  it('prints hostile texts as texts, in the chart, too', async () => {
    const { get, as } = await served()
    for (const name of hostileTexts) await as('operator', 'add-person', { name, group: 'development', skills: [name] })
    await as('operator', 'set-mandate', { on: '2026-06-01', givenBy: '"><script>alert(1)</script>', text: '</textarea><script>alert(1)</script>' })
    const { status, text } = await get(`${PATH}?edit=person-9`)
    expect(status).toBe(200)
    expect(text).not.toMatch(/<script>alert|<img src=x|<\/textarea>"/)
    expect(text).not.toMatch(/(?:href|action)="javascript:/)
  })

  it.each([['en', 'Organisation'], ['zh-CN', '项目组织'], ['zh-TW', '專案組織']])('is there in %s', async (lang, title) => {
    const { get } = await served()
    const { text } = await get(`${PATH}?lang=${lang}`)
    expect(text).toContain(`<h1>${title}</h1>`)
    expect(text).not.toMatch(/undefined|\[object|NaN/)
  })

  it('says of an empty team where to begin', async () => {
    const { get, as } = await served()
    for (const person of [1, 2, 3, 4, 5]) await as('operator', 'withdraw-person', { person: `person-${person}` })
    expect((await get(PATH)).text).toContain('Nobody has been named yet. Begin with a project manager and a steering committee')
  })
})
