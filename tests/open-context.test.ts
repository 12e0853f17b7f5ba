import { describe, expect, it } from 'vitest'
import type { Day } from '../src/domain/day.ts'
import { dayIn } from '../src/domain/day.ts'
import { openContext } from '../src/open-context.ts'

const open = async (now: string, today: string | null = null) => await openContext({ folder: 'nowhere', memory: true, now: () => now, today: today as Day | null })
const shanghai = { timeZone: 'Asia/Shanghai', demonstrationDay: null }

describe('Today', () => {
  it('is the day in the project’s time zone', async () => {
    const { today, now } = await open('2026-06-10T20:00:00.000Z')
    expect([today(shanghai), today({ ...shanghai, timeZone: 'America/New_York' }), today(null)]).toEqual(['2026-06-11', '2026-06-10', '2026-06-10'])
    expect(now(shanghai)).toBe('2026-06-10T20:00:00.000Z')
  })

  it('is the demonstration’s day, and SIXGATE_TODAY before it', async () => {
    const demonstration = { ...shanghai, demonstrationDay: '2026-11-25' as Day }
    expect((await open('2027-06-10T20:00:00.000Z')).today(demonstration)).toBe('2026-11-25')
    expect((await open('2027-06-10T20:00:00.000Z', '2026-12-01')).today(demonstration)).toBe('2026-12-01')
  })

  it('when pinned, gives moments on that day at the real time there', async () => {
    for (const timeZone of ['Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati', 'UTC']) {
      for (const hour of ['00:30', '11:59', '17:00', '23:30']) {
        const real = `2027-06-10T${hour}:00.000Z`
        const moment = (await open(real)).now({ timeZone, demonstrationDay: '2026-11-25' as Day })
        expect(dayIn(timeZone, moment)).toBe('2026-11-25')
        if (timeZone !== 'America/New_York') expect(moment.slice(10)).toBe(real.slice(10))
      }
    }
  })
})

describe('The hash of a document', () => {
  it('is there once a change that needs it was prepared', async () => {
    const context = await open('2026-06-10T20:00:00.000Z')
    const ask = () => context.documentHash({} as never, 'nonsense', { phase: 'planning' }, '2026-06-10' as Day)
    expect(ask).toThrow('before prepare()')
    await context.prepare?.('approve-deliverable')
    expect(ask()).toBeNull()
  })
})
