import { describe, expect, it } from 'vitest'
import { served } from '../served.ts'

const PATH = '/projects/harbour/brief'
const change = (name: string) => `/projects/harbour/changes/${name}`
/** What a form sends besides its fields. */
const from = (anchor: string, version = 1) => ({ _back: `${PATH}#${anchor}`, _version: String(version) })

/** The names of the fields in the form whose address ends like this, the n-th of them. */
function fieldsOf(html: string, action: string, index = 0): string[] {
  const form = html.split('<form').filter((each) => each.includes(`changes/${action}"`))[index]?.split('</form>')[0] ?? ''
  return [...new Set([...form.matchAll(/ name="([^"]+)"/g)].map((match) => match[1] as string))].filter((name) => !name.startsWith('_'))
}

describe('The brief page', () => {
  it('says how many facts are open, links them, and why each matters', async () => {
    const { get } = await served()
    const { status, text } = await get(PATH)
    expect(status).toBe(200)
    expect(text).toContain('7 facts of the brief are still open; each says what it is needed for.')
    expect(text).toContain('href="#networkQuality"')
    expect(text).toMatch(/id="networkQuality">Network quality<\/dt><dd>.*open.*A poor one must be mended first/)
  })

  it('has a place for every link from open points and criteria', async () => {
    const { get, as } = await served()
    await as('operator', 'edit-brief', { systems: [{ name: 'Order ledger', fate: null, cost: null }] })
    const { text } = await get(PATH)
    for (const anchor of ['organisation', 'modules', 'goals', 'team', 'systems', 'system-1', 'departments', 'risks', 'problems', 'calendar', 'why', 'wishedGoLive']) {
      expect(text.split(` id="${anchor}"`), anchor).toHaveLength(2)
    }
    expect(text).toContain('Still open: What becomes of it and Rough cost')
  })

  it('posts only the fields of one section, so that nothing else changes', async () => {
    const { get, post, project } = await served()
    const { text } = await get(PATH)
    expect(fieldsOf(text, 'edit-brief', 2)).toEqual(['itCapability', 'urgency', 'budgetPressure', 'networkQuality', 'mobileShare', 'dataResidency'])
    const before = await project()
    const { status, headers } = await post(change('edit-brief'), { ...from('situation'), itCapability: '4', urgency: '', budgetPressure: '2', networkQuality: '5', mobileShare: '12.5', dataResidency: 'false' })
    expect([status, headers['location']]).toEqual([303, `${PATH}?saved=2#situation`])
    const { brief } = await project()
    expect(brief).toEqual({ ...before.brief, itCapability: 4, budgetPressure: 2, networkQuality: 5, mobileShare: 12.5, dataResidency: false })
  })

  it('opens the refused section alone, with what was typed and the fault at its field', async () => {
    const { post } = await served()
    const { status, text } = await post(change('edit-brief'), { ...from('situation'), itCapability: '9', urgency: 'soon' })
    expect(status).toBe(400)
    expect(text).toMatch(/id="brief-itCapability"[^>]*value="9"[^>]*aria-invalid="true"/)
    expect(text).toMatch(/id="brief-itCapability-error"[^>]*>.*this is too large, at most 5/)
    expect(text).toMatch(/id="brief-urgency-error"[^>]*>.*this must be a number/)
    expect(text.match(/<details class="sg-edit" open>/g)).toHaveLength(1)
  })

  it('takes areas as boxes, also when the last one is unticked', async () => {
    const { post, project } = await served()
    await post(change('edit-brief'), `_back=${PATH}&modules=&modules=lead&modules=order&wishedGoLive=&budget=&mergeGroups=false`)
    expect((await project()).brief).toMatchObject({ modules: ['lead', 'order'], budget: null, wishedGoLive: null, mergeGroups: false })
    await post(change('edit-brief'), `_back=${PATH}&modules=`)
    expect((await project()).brief.modules).toEqual([])
  })

  it('lists who works in which group, and leads to where that is set up', async () => {
    const { get, as } = await served()
    await as('project-manager', 'add-person', { name: 'Clerk', group: null, roles: ['committee-secretary'] })
    const { text } = await get(PATH)
    expect(text).toMatch(/<dt>Steering committee<\/dt><dd class="sg-any">General manager and Integrator’s representative<\/dd>/)
    expect(text).toContain('<dt>In no group</dt><dd class="sg-any">Clerk</dd>')
    expect(text).toContain('href="/projects/harbour/organisation">Organisation</a>')
    expect(text).not.toContain('changes/add-person')
  })

  it('takes the lists whole: a row that is emptied goes away, and faults stand at their row', async () => {
    const { get, post, project } = await served()
    expect(fieldsOf((await get(PATH)).text, 'edit-brief', 5).filter((name) => name.endsWith('.name'))).toHaveLength(5)
    const rows = { 'systems.0.name': '', 'systems.0.fate': '', 'systems.0.cost': '', 'systems.1.name': 'Service spreadsheet', 'systems.1.fate': 'replace', 'systems.1.cost': '-5' }
    const refused = await post(change('edit-brief'), { ...from('systems'), ...rows })
    expect(refused.text).toMatch(/id="systems-0-cost"[^>]*value="-5"[^>]*aria-invalid="true"/)
    await post(change('edit-brief'), { ...from('systems'), ...rows, 'systems.1.cost': '5000' })
    expect((await project()).brief.systems).toEqual([{ id: 'system-2', name: 'Service spreadsheet', fate: 'replace', cost: 5000 }])
    await post(change('edit-brief'), { ...from('systems', 2), 'systems.0.name': '', 'systems.0.fate': '', 'systems.0.cost': '' })
    expect((await project()).brief.systems).toEqual([])
  })

  it('tells the goals in a line each, which are set and measured on their own page', async () => {
    const { get, as } = await served()
    await as('operator', 'edit-goal', { goal: 'goal-2', baseline: null, owner: '' })
    const { text } = await get(PATH)
    expect(text).toContain('<a href="/projects/harbour/goals/1">Answer leads within a day</a>')
    expect(text).toContain('Still open: baseline and owner')
    expect(text).toContain('<a href="/projects/harbour/goals">All 2 goals</a>')
    expect(text).not.toMatch(/changes\/(add|edit|withdraw)-goal/)
  })

  it('tells complexity, its place on the map, and the groups that can be merged', async () => {
    const { get, as } = await served()
    const { text } = await get(PATH)
    expect(text).toContain('9 functions (score 3 of 5) for a use of score 2 of 5 make a complexity of 6 of 25: moderate.')
    expect(text.match(/<rect class="here" x/g)).toHaveLength(1)
    expect(text).toMatch(/<text class="on-here"[^>]*>6<\/text>/)
    expect(text).toContain('<li>Development + Technical architecture + Deployment</li>')
    expect(text).toContain('The project has taken this over.')
    await as('operator', 'edit-brief', { mergeGroups: false })
    expect((await get(PATH)).text).toContain('Not taken over so far.')
  })

  it('shows the days of each year and warns of a year nobody knows', async () => {
    const { get, as } = await served()
    const { text } = await get(PATH)
    expect(text).toContain('whose official holidays are not known')
    expect(text).toContain('<span>15 Feb–23 Feb</span>')
    expect(text).not.toContain('Take the official days')
    await as('operator', 'set-calendar', { country: '', weekend: [6, 7] })
    const bare = (await get(PATH)).text
    expect(bare).toContain('Without it only weekends and the days off entered here count')
    expect(bare).toContain('Take the official days of China, 2025 and 2026')
  })

  it('takes the official days of a country with one press, and its own calendar as typed', async () => {
    const { get, post, as, project } = await served()
    const official = (await project()).calendar
    await as('operator', 'set-calendar', { country: '', weekend: [6, 7] })
    const form = (await get(PATH)).text.split('<form').find((each) => each.includes('Take the official days')) ?? ''
    const values = Object.fromEntries([...form.matchAll(/name="([^"]+)" value="([^"]*)"/g)].map((match) => [match[1] as string, match[2] as string]))
    expect((await post(change('set-calendar'), values)).status).toBe(303)
    expect((await project()).calendar).toEqual(official)
    const set = await post(change('set-calendar'), `_back=${PATH}&country=Germany&weekend=&weekend=7&daysOff=2026-12-24%0D%0A2026-12-31&workDays=&coveredYears=`)
    expect((await project()).calendar).toEqual({ country: 'DE', weekend: [7], daysOff: ['2026-12-24', '2026-12-31'], workDays: [], coveredYears: [] })
    expect((await get(String(set.headers['location']))).text).toContain('set the calendar to Germany')
    const unknown = await post(change('set-calendar'), `_back=${PATH}&country=Atlantis&weekend=&weekend=7&daysOff=&workDays=&coveredYears=`)
    expect([unknown.status, (await project()).calendar.country]).toEqual([400, 'DE'])
    expect(unknown.text).toContain('no country is known by this')
  })

  it('refuses a week without a working day and keeps the form', async () => {
    const { post } = await served()
    const { status, text } = await post(change('set-calendar'), `_back=${PATH}&country=CN${[1, 2, 3, 4, 5, 6, 7].map((day) => `&weekend=${day}`).join('')}&daysOff=&workDays=&coveredYears=2026`)
    expect(status).toBe(422)
    expect(text.match(/name="weekend" value="\d" checked/g)).toHaveLength(7)
  })

  it('sets a baseline with its reason, closes the project and opens it again', async () => {
    const { get, post, project } = await served()
    await post(change('set-baseline'), { ...from('baselines'), reason: 'The committee moved the start' })
    expect((await get(PATH)).text).toMatch(/The committee moved the start <span class="sg-crit">in force<\/span>/)
    await post(change('close-project'), from('closing', 2))
    const closed = (await get(PATH)).text
    expect(closed).toContain('Closed on 10 Jun by Project manager.')
    expect(closed).not.toContain('changes/edit-brief')
    await post(change('reopen-project'), from('closing', 3))
    expect((await project()).closed).toBeNull()
  })

  it('offers no form to a reader, and none in the past', async () => {
    const { get } = await served('reader')
    const { text } = await get(PATH)
    expect(text).not.toMatch(/changes\/(?!undo)/)
    expect(text).toContain('Only these can change the brief: Project manager and Consultant.')
    const past = (await (await served()).get(`${PATH}?at=1`)).text
    expect(past).not.toMatch(/changes\/|calendar-year|\/archive"/)
  })

  it.each([['en', 'Brief and calendar'], ['zh-CN', '概要与日历'], ['zh-TW', '概要與行事曆']])('is there in %s', async (lang, title) => {
    const { get } = await served()
    expect((await get(`${PATH}?lang=${lang}`)).text).toContain(`<h1>${title}</h1>`)
  })

  it('prints hostile texts as texts', async () => {
    const { get, as } = await served()
    const evil = '"><script>alert(1)</script>'
    await as('operator', 'edit-project', { name: evil, subtitle: evil })
    await as('operator', 'edit-brief', { why: `</textarea>${evil}`, organisation: evil, problems: [evil], departments: [{ name: evil, uses: true, importance: null, urgency: null }], risks: [{ text: evil, answer: evil }] })
    await as('operator', 'add-goal', { title: evil, unit: evil, owner: evil })
    const { text } = await get(PATH)
    expect(text).not.toContain('<script>alert')
    expect(text).not.toContain('</textarea>"')
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })
})
