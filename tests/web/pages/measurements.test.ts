import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { served } from '../served.ts'

const PATH = '/projects/harbour/goals/measurements'
const calendarIn = (text: string): string[] => [...new JSDOM(text).window.document.querySelectorAll('#calendar tbody tr')].map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim())

describe('The calendar of due measurements', () => {
  it('lists the days of the next three months with their goals and owners, what is overdue first', async () => {
    const { as, get } = await served('reader')
    await as('project-manager', 'edit-goal', { goal: 'goal-1', baselineOn: '2026-05-04', rhythm: { unit: 'month', every: 1 }, owner: 'Sales director' })
    await as('project-manager', 'edit-goal', { goal: 'goal-2', baselineOn: '2026-06-04', rhythm: { unit: 'month', every: 2 }, owner: '<b>Desk</b>' })
    const rows = calendarIn((await get(PATH)).text)
    expect(rows).toHaveLength(4)
    expect(rows[0]).toMatch(/^4 Jun 6 days overdue ?Answer leads within a day Sales director$/)
    expect(rows[2]).toContain('4 Aug')
    expect(rows[2]).toContain('<b>Desk</b>')
    expect((await get('/projects/harbour/goals')).text).toContain(`href="${PATH}#calendar"`)
  })

  it('is empty where no goal says how often it is measured, and ends where days would repeat themselves', async () => {
    const { as, get } = await served()
    const { text } = await get(PATH)
    expect(text).toContain('Nothing is to be measured until then')
    await as('project-manager', 'edit-goal', { goal: 'goal-1', baselineOn: '2026-06-09', rhythm: { unit: 'day', every: 1 } })
    const daily = (await get(PATH)).text
    expect(calendarIn(daily)).toHaveLength(60)
    expect(daily).toContain('33 more days.')
  })
})
