import { describe, expect, it } from 'vitest'
import { served } from './served.ts'

const EDIT = '/projects/harbour/changes/edit-goal'
const HISTORY = '/projects/harbour/history'

describe('A posted form', () => {
  it('comes back to its page as it was filtered, and says what was saved', async () => {
    const { get, post } = await served()
    const { status, headers } = await post(EDIT, { _back: `${HISTORY}?by=consultant&page=2&saved=1#rows`, _version: '1', goal: 'goal-1', target: '95' })
    expect([status, headers['location']]).toEqual([303, `${HISTORY}?by=consultant&page=2&saved=2#rows`])
    const { text } = await get(`${HISTORY}?by=consultant&saved=2`)
    expect(text).toContain(`value="${HISTORY}?by=consultant"`)
  })

  it('that somebody was faster than names the project, and leads to what changed since', async () => {
    const { get, post } = await served('operator')
    await post(EDIT, { _back: HISTORY, _version: '1', goal: 'goal-1', target: '95' })
    const { status, text } = await post(EDIT, { _back: HISTORY, _version: '1', goal: 'goal-1', target: '97' })
    expect(status).toBe(409)
    expect(text).toContain('changed since you looked: you had version 1, it is now 2')
    expect(text).not.toContain('“harbour”')
    expect(text).toContain(`<a href="${HISTORY}?after=1">See what changed</a>`)
    expect((await get(`${HISTORY}?after=1`)).text).not.toContain('made the project')
  })

  it('that changes nothing says so, and offers nothing to undo', async () => {
    const { get, post, version } = await served()
    await post(EDIT, { _back: HISTORY, _version: '1', goal: 'goal-1', target: '95' })
    const { headers } = await post(EDIT, { _back: HISTORY, _version: '2', goal: 'goal-1', target: '95' })
    expect(headers['location']).toBe(`${HISTORY}?saved=nothing`)
    const { text } = await get(`${HISTORY}?saved=nothing`)
    expect(text).toContain('nothing was changed')
    expect(text).not.toContain('changes/undo')
    expect(await version()).toBe(2)
  })

  it('never leads to another site', async () => {
    const { post } = await served()
    for (const [n, back] of ['//elsewhere.example', 'https://elsewhere.example/', '/\\elsewhere.example', 'javascript:alert(1)'].entries()) {
      expect((await post(EDIT, { _back: back, goal: 'goal-1', target: String(50 + n) })).headers['location']).toBe(`/?saved=${n + 2}`)
    }
  })
})
