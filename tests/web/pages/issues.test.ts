import { describe, expect, it } from 'vitest'
import { served } from '../served.ts'

const PATH = '/projects/harbour/issues'
const change = (name: string) => `/projects/harbour/changes/${name}`
const rowsOf = (html: string): string[] => [...html.matchAll(/<tr id="(issue-\d+)">/g)].map(([, id]) => id ?? '')

/** Four issues: judged and late with the supplier, solved, new, and one that only a leader of a group can verify. */
async function desk(role: Parameters<typeof served>[0] = 'project-manager') {
  const stage = await served(role)
  await stage.as('project-manager', 'import-issues', { rows: [{
    title: 'Car number lost on amended order', description: 'Change the **colour**.\n\n```mermaid\ngraph TD\n```', reporter: { department: 'Sales' }, severity: 'critical', kind: 'system', status: 'triaged',
    route: 'supplier', owner: 'Integrator', dueOn: '2026-06-05',
  }] })
  await stage.as('project-manager', 'report-issue', { title: 'Exercise data shows real numbers', severity: 'minor', kind: 'training' })
  await stage.as('project-manager', 'move-issue', { issue: 'issue-2', status: 'resolved', cause: 'Copied as it was', solution: 'Mask it when it is copied' })
  await stage.as('project-manager', 'report-issue', { title: 'Exercise data shows real names', name: 'A trainer', department: 'Service' })
  return stage
}

describe('The list of issues', () => {
  it('says how many are open, late and unjudged, and shows the worst first', async () => {
    const { get } = await desk()
    const { status, text } = await get(PATH)
    expect(status).toBe(200)
    expect(text).toContain('3 issues are open, one of them critical. One is overdue. One waits to be judged.')
    expect(rowsOf(text)).toEqual(['issue-3', 'issue-1', 'issue-2'])
    expect(text).toMatch(/aria-sort="ascending"><a [^>]*>Severity/)
    expect(text).toContain('5 Jun, 3\u00a0working days late')
    expect(text).toMatch(/Overdue <span class="sg-count is-bad">1</)
    expect(text).toContain('what is open has waited, in working days on average: at the supplier 0.0, with us 0.0')
  })

  it('filters, sorts and keeps what was asked for', async () => {
    const { get } = await desk()
    expect(rowsOf((await get(`${PATH}?text=exercise&sort=number&direction=asc`)).text)).toEqual(['issue-2', 'issue-3'])
    const { text } = await get(`${PATH}?view=supplier&severity=critical`)
    expect(rowsOf(text)).toEqual(['issue-1'])
    expect(text).toContain('<option value="critical" selected>')
    expect(text).toContain('<input type="hidden" name="view" value="supplier">')
    expect((await get(`${PATH}?text=nothing+like+it`)).text).toContain('Nothing fits this filter')
    expect((await get(`${PATH}?view=closed`)).text).toContain('Nothing is closed yet')
  })

  it('says what belongs here while there is nothing', async () => {
    const { get } = await served()
    const { text } = await get(PATH)
    expect(text).toContain('Nothing has been reported yet')
    expect(text).toContain(`href="${PATH}/new"`)
  })

  it('has 25 rows to a page', async () => {
    const stage = await desk()
    for (let n = 0; n < 26; n += 1) await stage.as('project-manager', 'report-issue', { title: `Field ${n} is lost` })
    expect(rowsOf((await stage.get(PATH)).text)).toHaveLength(25)
    const { text } = await stage.get(`${PATH}?page=2`)
    expect(rowsOf(text)).toHaveLength(4)
    expect(text).toContain('26 to 29 of 29')
  })

  it('alters the ticked ones at once, leaves alone what is left empty, and takes it back as one', async () => {
    const { post, project } = await desk()
    const answer = await post(change('edit-issues'), `issues=issue-1&issues=issue-3&severity=major&kind=data&assignee=&dueOn=&note=&_sparse=yes&_back=${encodeURIComponent(PATH)}`)
    expect(answer.status).toBe(303)
    const { issues } = await project()
    expect(issues.map(({ severity }) => severity)).toEqual(['major', 'minor', 'major'])
    expect(issues[0]).toMatchObject({ kind: 'data', owner: 'Integrator' })
  })

  it('keeps the ticks and what was typed when it is refused', async () => {
    const { post } = await desk()
    const { status, text } = await post(change('edit-issues'), `issues=issue-1&issues=issue-2&status=rejected&note=&severity=major&_sparse=yes&_back=${encodeURIComponent(PATH)}`)
    expect(status).toBeGreaterThanOrEqual(400)
    expect([...text.matchAll(/value="(issue-\d)" checked/g)].map(([, id]) => id)).toEqual(['issue-1', 'issue-2'])
    expect(text).toContain('<option value="rejected" selected>')
  })

  it('keeps a view, for oneself or for all', async () => {
    const { get, post, as } = await desk()
    await as('project-manager', 'save-filter', { title: 'Critical ones', query: 'severity=critical&sort=severity', shared: true })
    expect((await get(PATH)).text).toContain('>Critical ones</a>')
    const { text } = await get(`${PATH}?severity=critical`)
    expect(text).toMatch(/aria-current="page">Critical ones</)
    expect((await post(change('withdraw-filter'), { filter: 'filter-1', _back: PATH })).status).toBe(303)
    expect((await get(PATH)).text).not.toContain('Critical ones')
  })

  it('is a board too, where a card moves by a choice and a button', async () => {
    const { get, post, project, as } = await desk()
    await as('project-manager', 'report-issue', { title: 'A fourth', severity: 'minor', kind: 'data' })
    const { text } = await get(`${PATH}?as=board`)
    expect(text).toMatch(/id="issue-4">[\s\S]*?<option value="in-progress">Begin work/)
    expect(text).toContain('aria-label="Move: A fourth"')
    expect((await post(change('move-issue'), { issue: 'issue-4', status: 'in-progress', _back: `${PATH}?as=board#issue-4` })).headers['location']).toMatch(/as=board.*#issue-4$/)
    expect((await project()).issues[3]?.status).toBe('in-progress')
  })

  it('is a wide table too, with waits by side', async () => {
    const { text } = await (await desk()).get(`${PATH}?as=table&view=all`)
    expect(text).toContain('Days, the supplier')
    expect(text).toContain('A trainer')
  })

  it('offers nothing to alter to who only reads, nor in the past', async () => {
    const { get } = await desk('reader')
    const { text } = await get(PATH)
    expect(text).not.toContain('action="/projects/harbour/changes/edit-issues"')
    expect(text).not.toContain('/issues/triage"')
    expect(text).toContain('Issues are changed by:')
    const past = (await (await desk()).get(`${PATH}?at=3`)).text
    expect(past).not.toMatch(/action="\/projects\/harbour\/changes/)
    expect(past).toContain(`${PATH}/1?at=3`)
  })
})

describe('The page of an issue', () => {
  it('says how it stands, with whom it lies and that it is late', async () => {
    const { get } = await desk()
    const { status, text } = await get(`${PATH}/1`)
    expect(status).toBe(200)
    expect(text).toContain('Judged, and with Integrator, who has not begun.')
    expect(text).toContain('It was due on <span class="sg-nowrap">5 Jun</span>')
    expect(text).toContain('<strong>colour</strong>')
    expect(text).toContain('<pre class="sg-fence"><code>graph TD')
    expect(text).not.toContain('“Car number lost on amended order”')
    expect((await get(`${PATH}/2`)).text).toContain('reported this issue')
  })

  it('that lies before the committee says so and leads there, as long as it came by itself and once it is a matter', async () => {
    const { get, as } = await desk('committee-chair')
    const byItself = (await get(`${PATH}/1`)).text
    expect(byItself).toContain('it has lain before the committee by itself since <span class="sg-nowrap">10 Jun</span>')
    expect(byItself).toContain('<a href="/projects/harbour/committee#queue">What waits for the committee</a>')
    expect(byItself).toContain('>Take it up as a matter</summary>')
    expect(byItself).not.toContain('Others see to it now')
    await as('committee-chair', 'escalate-issue', { issue: 'issue-1' })
    const brought = (await get(`${PATH}/1`)).text
    expect(brought).toContain('<a href="/projects/harbour/committee?matter=matter-1#matter">Car number lost on amended order</a>')
    expect(brought).not.toContain('Take it up as a matter')
    expect(brought).not.toContain('Others see to it now')
    expect((await get(`${PATH}/2`)).text).not.toContain('id="committee"')
  })

  it('offers the moves of the workflow to whom may make them, with what a move needs', async () => {
    const manager = (await (await desk()).get(`${PATH}/1`)).text
    for (const move of ['Begin work', 'Solved', 'Let it wait', 'The same as another', 'Do not follow up']) expect(manager).toContain(move)
    expect(manager).not.toContain('Verified: it is gone')
    // Whoever solved it does not verify it.
    expect((await (await desk()).get(`${PATH}/2`)).text).not.toContain('Verified: it is gone')
    expect((await (await desk('consultant')).get(`${PATH}/2`)).text).toContain('Verified: it is gone')
    const reader = (await (await desk('reader')).get(`${PATH}/1`)).text
    expect(reader).not.toContain('changes/move-issue')
    expect(reader).not.toContain('changes/edit-issue')
  })

  it('takes the number of another issue as people write it, and keeps what was typed of one that there is not', async () => {
    const { post, project } = await desk()
    const move = (duplicateOf: string) => post(change('move-issue'), { issue: 'issue-3', status: 'duplicate', duplicateOf, _back: `${PATH}/3` })
    const refused = await move('No. 99')
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('value="No. 99"')
    expect((await move('#2')).status).toBe(303)
    expect((await project()).issues[2]).toMatchObject({ status: 'duplicate', duplicateOf: 'issue-2' })
  })

  it('asks for a new one to be judged, with what is like it and what helped there', async () => {
    const { get, post, project } = await desk()
    const { text } = await get(`${PATH}/3`)
    expect(text).toContain('Save judgement')
    expect(text).toContain('Solution: Mask it when it is copied')
    expect(text).toContain('This is the same')
    const judged = await post(change('triage-issue'), { issue: 'issue-3', severity: 'minor', kind: 'training', route: 'internal', assignee: 'person-4', dueOn: '', note: '', _sparse: 'yes', _back: `${PATH}/3` })
    expect(judged.status).toBe(303)
    // An empty day is the one that follows from the severity.
    expect((await project()).issues[2]).toMatchObject({ status: 'triaged', assignee: 'person-4', dueOn: '2026-06-25' })
  })

  it('shows comments as Markdown, and lets their author alter them', async () => {
    const { get, post, project } = await desk()
    expect((await post(change('comment-issue'), { issue: 'issue-1', text: 'Seen <b>twice</b>, *really*', _back: `${PATH}/1` })).status).toBe(303)
    const { text } = await get(`${PATH}/1`)
    expect(text).toContain('Seen &lt;b&gt;twice&lt;/b&gt;, <em>really</em>')
    expect((await post(change('edit-comment'), { issue: 'issue-1', comment: 'comment-1', text: 'Seen once', _back: `${PATH}/1` })).status).toBe(303)
    expect((await project()).issues[0]?.comments[0]).toMatchObject({ text: 'Seen once' })
  })

  it('opens a condition with the forms of conditions', async () => {
    const { get, as } = await desk()
    await as('project-manager', 'add-condition', { phase: 'planning', title: 'Budget signed', owner: 'General manager', dueOn: '2026-06-20' })
    const { text } = await get(`${PATH}/4`)
    expect(text).toContain('changes/meet-condition')
    expect(text).not.toContain('changes/withdraw-issue')
  })

  it('is none for a number that nobody gave', async () => {
    const { get } = await desk()
    expect((await get(`${PATH}/99`)).status).toBe(404)
    expect((await get(`${PATH}/x`)).status).toBe(404)
  })
})

describe('Triage', () => {
  it('shows the oldest new one, goes to the next, and keeps what was typed when it is refused', async () => {
    const { get, post, as } = await desk()
    await as('project-manager', 'report-issue', { title: 'Another one' })
    const { text } = await get(`${PATH}/triage`)
    expect(text).toContain('2 issues wait to be judged; this is number 1, the oldest first.')
    expect(text).toContain('Exercise data shows real names')
    expect(text).toContain('id="triage-next" href="/projects/harbour/issues/triage?issue=issue-4"')
    const refused = await post(change('triage-issue'), { issue: 'issue-4', severity: '', kind: 'data', route: 'supplier', _sparse: 'yes', _back: `${PATH}/triage?issue=issue-3` })
    expect(refused.status).toBeGreaterThanOrEqual(400)
    expect(refused.text).toContain('Another one')
    expect(refused.text).toContain('<option value="data" selected>')
    const made = await post(change('triage-issue'), { issue: 'issue-3', severity: 'minor', kind: 'data', route: 'internal', _sparse: 'yes', _back: `${PATH}/triage?issue=issue-4` })
    expect(made.headers['location']).toContain('/issues/triage?issue=issue-4&saved=')
  })

  it('says when nothing is left', async () => {
    expect((await (await served()).get(`${PATH}/triage`)).text).toContain('Nothing is left to judge')
  })
})

describe('The page to report an issue', () => {
  it('looks for similar ones without a script and keeps what was typed', async () => {
    const { get, post, context } = await desk()
    const before = (await context.store.heads()).map(({ version }) => version)
    const button = /<button[^>]*formnovalidate>/.exec((await get(`${PATH}/new`)).text)?.[0]
    expect(button).toContain(`formaction="${PATH}/new"`)
    // By address the text would stand in the history of the browser, and in the logs on the way.
    expect(button).not.toContain('formmethod')
    const { status, text } = await post(`${PATH}/new`, { _back: `${PATH}/new`, _version: '1', title: 'Exercise data shows real', description: '<script>' })
    expect([status, (await context.store.heads()).map(({ version }) => version)]).toEqual([200, before])
    expect(text).not.toMatch(/(?:href|action|value)="[^"]*Exercise(?:\+|%20)data/)
    expect(text).toContain('value="Exercise data shows real"')
    expect(text).toContain('&lt;script&gt;</textarea>')
    expect(text).toContain(`href="${PATH}/2"`)
  })

  it('names the number after a report', async () => {
    const { get, post } = await desk()
    const answer = await post(change('report-issue'), { title: 'The printer is silent', description: '', _back: `${PATH}/new` })
    expect(answer.status).toBe(303)
    expect((await get(answer.headers['location'] ?? '')).text).toContain('Reported as No. 4: The printer is silent')
    const refused = await post(change('report-issue'), { title: '', description: 'Nothing prints', _back: `${PATH}/new` })
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('Nothing prints</textarea>')
  })
})

describe('What is said of an issue', () => {
  it('says on its page that it recurs when it is like one that was settled', async () => {
    const { as, get } = await served('project-manager')
    await as('project-manager', 'report-issue', { title: 'The customer list takes minutes to open in the branch', severity: 'minor', kind: 'system' })
    await as('project-manager', 'report-issue', { title: 'The customer list takes minutes to open at the branch office', severity: 'minor', kind: 'system' })
    expect((await get(`${PATH}/2`)).text).not.toContain('It recurs')
    await as('project-manager', 'move-issue', { issue: 'issue-1', status: 'resolved', solution: 'An index' })
    await as('consultant', 'move-issue', { issue: 'issue-1', status: 'verified' })
    expect((await get(`${PATH}/2`)).text).toContain('It recurs: No. 1 said the same and was settled.')
    await as('project-manager', 'move-issue', { issue: 'issue-2', status: 'duplicate', duplicateOf: 'issue-1' })
    expect((await get(`${PATH}/2`)).text).not.toContain('It recurs')
  })

  it('says beside a note that its reporter reads it', async () => {
    const { text } = await (await desk()).get(`${PATH}/1`)
    expect(text).toContain('the reporter reads it')
    expect(text).toContain('if it waits for the reporter, they read it')
  })
})
