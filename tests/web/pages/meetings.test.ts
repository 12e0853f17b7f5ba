import { describe, expect, it } from 'vitest'
import { served } from '../served.ts'

const PATH = '/projects/harbour/meetings'
const ONE = `${PATH}/1`
const change = (name: string) => `/projects/harbour/changes/${name}`

/** Work has begun, and a meeting of the committee is planned for today. */
async function planned(role: Parameters<typeof served>[0] = 'project-manager') {
  const stage = await served(role)
  await stage.as('project-manager', 'start-phase', { phase: 'planning', on: '2026-05-18' })
  await stage.as('project-manager', 'plan-meeting', { kind: 'committee', on: '2026-06-10', at: '14:00', place: 'Room 3' })
  return stage
}

async function held(role?: Parameters<typeof served>[0]) {
  const stage = await planned(role)
  await stage.as('project-manager', 'record-attendance', { meeting: 'meeting-1', attendance: [{ person: 'person-1', state: 'present' }, { person: 'person-2', state: 'excused' }] })
  await stage.as('project-manager', 'add-record', { meeting: 'meeting-1', kind: 'decision', text: 'Begin with sales', item: 'item-1' })
  await stage.as('project-manager', 'add-record', { meeting: 'meeting-1', kind: 'action', text: 'Name two testers', owner: 'person-4', dueOn: '2026-06-08' })
  await stage.as('project-manager', 'hold-meeting', { meeting: 'meeting-1' })
  return stage
}

describe('The page of meetings', () => {
  it('says what is overdue, what comes next and what is left to do', async () => {
    const { get } = await held()
    const { status, text } = await get(PATH)
    expect(status).toBe(200)
    // The phase began before the project was here: no review can have been due then.
    expect(text).not.toContain('a review was due')
    expect(text).toContain('No meeting is planned.')
    expect(text).toContain('One action of earlier meetings is open, 1 of them overdue.')
    expect(text).toContain('The minutes of one meeting are not sealed yet.')
    expect(text).toContain('Every week, Monday')
    expect(text).toContain('Every month, first Monday')
  })

  it('has an entry in the navigation, and so has supervision', async () => {
    const { get } = await planned()
    const { text } = await get('/projects/harbour')
    expect(text).toContain(`href="${PATH}"`)
    expect(text).toContain('href="/projects/harbour/supervision"')
  })

  it('fills in the next meeting by the rhythm', async () => {
    const { get, as } = await planned()
    await as('project-manager', 'set-rhythm', { kind: 'team', weekday: 4, at: '08:30', minutes: 45 })
    const { text } = await get(`${PATH}?plan=team`)
    expect(text).toContain('id="plan-on" name="on" type="date" value="2026-06-11"')
    expect(text).toContain('type="time" value="08:30"')
    expect(text).toContain('As proposed: State of the plan')
    expect([...text.matchAll(/name="invited" value="(person-\d)" checked/g)].map((match) => match[1])).toEqual(['person-3', 'person-4'])
    expect((await get(`${PATH}?plan=committee`)).text).toContain('id="plan-on" name="on" type="date" value="2026-07-06"')
  })

  it('plans a meeting by a posted form, with those who were ticked', async () => {
    const { post, project } = await planned()
    const answer = await post(change('plan-meeting'), 'kind=team&on=2026-06-11&at=&minutes=30&place=&title=&invited=&invited=person-3&invited=person-5&agenda=proposed&_back=%2Fprojects%2Fharbour%2Fmeetings%23planned')
    expect(answer.status).toBe(303)
    expect((await project()).meetings[1]).toMatchObject({ kind: 'team', minutes: 30, at: '09:30', invited: ['person-3', 'person-5'], agenda: [{ subject: { kind: 'plan' } }] })
  })

  it('keeps what was typed when it is refused', async () => {
    const { post } = await planned()
    const answer = await post(change('plan-meeting'), 'kind=committee&on=2026-06-31&place=The+old+hall&invited=&invited=person-2&_back=%2Fprojects%2Fharbour%2Fmeetings%23planned')
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('value="The old hall"')
    expect(answer.text).toContain('value="person-2" checked')
    expect(answer.text).not.toContain('value="person-1" checked')
  })

  it('lets an action be finished with one click', async () => {
    const { get, post, project } = await held()
    expect((await get(PATH)).text).toContain('aria-label="Done: Name two testers"')
    expect((await post(change('finish-action'), { meeting: 'meeting-1', record: 'record-2', _back: `${PATH}#actions` })).status).toBe(303)
    expect((await project()).meetings[0]?.records[1]?.done).toMatchObject({ on: '2026-06-10' })
  })

  it('offers nothing to who only reads, nor where the past is shown', async () => {
    for (const [role, path] of [['reader', PATH], ['supervisor', ONE], ['consultant', ONE]] as const) {
      const { text } = await (await held(role)).get(path)
      expect(text).not.toContain('/changes/finish-action')
      expect(text).not.toContain('/changes/record-attendance')
    }
    const { get } = await held()
    for (const path of [PATH, ONE]) expect((await get(`${path}?at=5`)).text).not.toContain('/changes/')
  })

  it('shows earlier meetings a part at a time', async () => {
    const { get, as } = await planned()
    for (let n = 0; n < 25; n += 1) {
      await as('project-manager', 'plan-meeting', { kind: 'team', on: `2026-05-${String(n + 5).padStart(2, '0')}`, title: `Review ${n}`, agenda: 'none' })
      await as('project-manager', 'cancel-meeting', { meeting: `meeting-${n + 2}`, reason: 'Holiday' })
    }
    const titles = (text: string) => [...text.slice(text.indexOf('id="earlier"')).matchAll(/>Review (\d+)</g)].map((match) => Number(match[1]))
    const first = (await get(PATH)).text
    expect(titles(first)).toEqual([24, 23, 22, 21, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5])
    expect(first).toContain('1 to 20 of 25')
    expect(titles((await get(`${PATH}?skip=20`)).text)).toEqual([4, 3, 2, 1, 0])
  })
})

describe('The sheet of a meeting', () => {
  it('says when and where, and what it is about', async () => {
    const { get } = await planned()
    const { status, text } = await get(ONE)
    expect(status).toBe(200)
    expect(text).toContain('Wednesday <span class="sg-nowrap">10 June 2026</span>, 14:00 to 15:30')
    expect(text).toContain('time of Asia/Shanghai')
    expect(text).toContain('Room 3')
    expect(text).toContain('State of the plan')
    expect(text).toContain(`href="${ONE}.ics"`)
    expect((await get(`${PATH}/2`)).status).toBe(404)
    expect((await get(`${PATH}/x`)).status).toBe(404)
  })

  it('records who came with one click', async () => {
    const { get, post, project } = await planned()
    const { text } = await get(ONE)
    expect(text).toContain('aria-label="Attendance of General manager"')
    const click = (state: string) => post(change('record-attendance'), { meeting: 'meeting-1', 'attendance.0.person': 'person-1', 'attendance.0.state': state, _back: `${ONE}#attendance` })
    expect((await click('present')).status).toBe(303)
    expect((await get(ONE)).text).toContain('value="present" aria-pressed="true"')
    expect((await click('represented')).status).toBe(303)
    expect((await project()).meetings[0]?.attendance).toEqual([{ person: 'person-1', state: 'represented' }])
    const all = await post(change('record-attendance'), { meeting: 'meeting-1', 'attendance.0.person': 'person-1', 'attendance.0.state': 'present', 'attendance.1.person': 'person-2', 'attendance.1.state': 'present' })
    expect(all.status).toBe(303)
    expect((await get(ONE)).text).toContain('2 of 2 recorded')
  })

  it('takes a subject that waits onto the agenda', async () => {
    const { get, post, as, project } = await planned()
    await as('project-manager', 'submit-checkpoint', { phase: 'planning', recommendation: 'go' })
    const subject = '{"kind":"checkpoint","phase":"planning"}'
    expect((await get(ONE)).text).toContain(`<option value="${subject.replaceAll('"', '&#34;')}">Checkpoint 1: Project planning</option>`)
    expect((await post(change('add-agenda-item'), { meeting: 'meeting-1', subject, title: '', _back: ONE })).status).toBe(303)
    expect((await project()).meetings[0]?.agenda[1]).toMatchObject({ subject: { kind: 'checkpoint', phase: 'planning' } })
    expect((await get(ONE)).text).toContain('href="/projects/harbour/checkpoints/planning"')
    const nameless = await post(change('add-agenda-item'), { meeting: 'meeting-1', subject: '{"kind":"free"}', title: '', _back: ONE })
    expect(nameless.status).toBe(400)
    expect(nameless.text).toContain('give the item a title')
  })

  it('seals the minutes once everybody is accounted for, and then has no forms but the correction', async () => {
    const { get, post, as, project } = await held()
    expect((await get(ONE)).text).toContain('/changes/seal-minutes')
    await as('project-manager', 'edit-meeting', { meeting: 'meeting-1', invited: ['person-1', 'person-2', 'person-3'] })
    const open = (await get(ONE)).text
    expect(open).not.toContain('/changes/seal-minutes')
    expect(open).toContain('Before that, record whether they came: Head of organisation.')
    await as('project-manager', 'record-attendance', { meeting: 'meeting-1', attendance: [{ person: 'person-3', state: 'present' }] })
    expect((await post(change('seal-minutes'), { meeting: 'meeting-1', _back: `${ONE}#minutes` })).status).toBe(303)
    const { text } = await get(ONE)
    const hash = (await project()).meetings[0]?.sealed?.hash ?? ''
    expect(text).toContain(hash)
    expect(text).toContain('Minutes sealed')
    expect([...new Set([...text.matchAll(/\/changes\/([\w-]+)"/g)].map((match) => match[1]))].filter((name) => name !== 'undo').sort()).toEqual(['add-addendum', 'finish-action'])
    expect((await post(change('add-addendum'), { meeting: 'meeting-1', text: 'Three <b>testers</b> were meant.', _back: ONE })).status).toBe(303)
    expect((await get(ONE)).text).toContain('Three &lt;b&gt;testers&lt;/b&gt; were meant.')
  })

  it('speaks all three languages', async () => {
    const { get } = await held()
    for (const lang of ['en', 'zh-CN', 'zh-TW']) for (const path of [PATH, ONE, '/projects/harbour/supervision']) {
      const { status, text } = await get(`${path}?lang=${lang}`)
      expect(status).toBe(200)
      expect(text).not.toMatch(/undefined|NaN|\[object/)
    }
    expect((await get(`${ONE}?lang=zh-CN`)).text).toContain('已召开，纪要未定稿加封')
    expect((await get(`${ONE}?lang=zh-TW`)).text).toContain('已召開，紀錄未定稿鎖定')
  })

  it('lets texts of people be nothing but texts', async () => {
    const { get, as } = await held()
    const evil = '<script>alert(1)</script>'
    await as('project-manager', 'edit-meeting', { meeting: 'meeting-1', title: evil, place: evil })
    await as('project-manager', 'add-agenda-item', { meeting: 'meeting-1', title: evil })
    await as('project-manager', 'edit-agenda-item', { meeting: 'meeting-1', item: 'item-2', notes: evil })
    await as('project-manager', 'add-record', { meeting: 'meeting-1', kind: 'decision', text: evil })
    for (const path of [PATH, ONE, '/projects/harbour/history']) expect((await get(path)).text).not.toContain(evil)
  })
})
