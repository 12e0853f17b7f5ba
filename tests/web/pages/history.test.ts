import { describe, expect, it } from 'vitest'
import { served } from '../served.ts'

const PATH = '/projects/harbour/history'
const versionsIn = (html: string) => [...html.matchAll(/<td class="n drop">(\d+)<\/td>/g)].map((match) => Number(match[1]))

async function lived() {
  const stage = await served()
  await stage.as('project-manager', 'edit-brief', { users: 61 })
  stage.goTo('2026-06-11')
  await stage.as('consultant', 'add-goal', { title: 'Fewer <b>returns</b>' })
  await stage.as('project-manager', 'start-phase', { phase: 'planning' })
  return stage
}

describe('The history page', () => {
  it('lists every change, newest first, with who and what', async () => {
    const { get } = await lived()
    const { status, text } = await get(PATH)
    expect(status).toBe(200)
    expect(versionsIn(text)).toEqual([4, 3, 2, 1])
    expect(text).toContain('4 changes since')
    expect(text).toContain('Fewer &lt;b&gt;returns&lt;/b&gt;')
  })

  it('narrows by area, person and time', async () => {
    const { get, as } = await lived()
    expect(versionsIn((await get(`${PATH}?area=goals`)).text)).toEqual([3])
    expect(versionsIn((await get(`${PATH}?by=project-manager`)).text)).toEqual([4, 2])
    expect(versionsIn((await get(`${PATH}?from=2026-06-11`)).text)).toEqual([4, 3])
    expect(versionsIn((await get(`${PATH}?until=2026-06-10`)).text)).toEqual([2, 1])
    expect(versionsIn((await get(`${PATH}?after=3`)).text)).toEqual([4])
    expect((await get(`${PATH}?area=baselines`)).text).toContain('No change fits these filters')
    await as('project-manager', 'set-reserve', { days: 20 })
    expect(versionsIn((await get(`${PATH}?area=organisation`)).text)).toEqual([5])
    expect(versionsIn((await get(`${PATH}?area=project`)).text)).toEqual([1])
  })

  it('leads to the project as it was after each change and on each day', async () => {
    const { get } = await lived()
    const { text } = await get(PATH)
    expect(text).toContain('href="/projects/harbour?at=2"')
    expect([...text.matchAll(/<option value="(\d+)">(\d+ Jun)/g)].map((match) => [match[1], match[2]])).toEqual([['4', '11 Jun'], ['2', '10 Jun']])
    expect(versionsIn((await get(`${PATH}?at=2`)).text)).toEqual([2, 1])
  })

  it('shows fifty at a time', async () => {
    const { get, as } = await lived()
    for (let users = 0; users < 60; users += 1) await as('operator', 'edit-brief', { users })
    const first = (await get(PATH)).text
    expect(versionsIn(first)).toHaveLength(50)
    expect(first).toContain('1 to 50 of 64')
    expect(versionsIn((await get(`${PATH}?skip=50`)).text)).toHaveLength(14)
  })
})
