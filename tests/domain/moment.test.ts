import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import { clockAfter, minutesAfter, momentAt } from '../../src/domain/moment.ts'

const at = (zone: string, day: string, clock: string): string => momentAt(zone, day as Day, clock)

describe('The moment at which clocks show a time', () => {
  it('is that time less what the zone is ahead', () => {
    expect(at('Asia/Shanghai', '2026-06-18', '14:00')).toBe('2026-06-18T06:00:00.000Z')
    expect(at('Asia/Shanghai', '2026-06-18', '07:59')).toBe('2026-06-17T23:59:00.000Z')
    expect(at('UTC', '2026-12-31', '23:59')).toBe('2026-12-31T23:59:00.000Z')
    expect(at('Asia/Kathmandu', '2026-01-01', '00:00')).toBe('2025-12-31T18:15:00.000Z')
    expect(at('Pacific/Kiritimati', '2026-01-01', '09:00')).toBe('2025-12-31T19:00:00.000Z')
    expect(at('Pacific/Pago_Pago', '2026-01-01', '20:00')).toBe('2026-01-02T07:00:00.000Z')
  })

  it('follows summer time', () => {
    expect(at('Europe/Berlin', '2026-03-28', '10:00')).toBe('2026-03-28T09:00:00.000Z')
    expect(at('Europe/Berlin', '2026-03-29', '10:00')).toBe('2026-03-29T08:00:00.000Z')
    expect(at('America/New_York', '2026-11-01', '12:00')).toBe('2026-11-01T17:00:00.000Z')
  })

  it('is the first of two where clocks go back, and an hour later where they leave the time out', () => {
    expect(at('America/New_York', '2026-11-01', '01:30')).toBe('2026-11-01T05:30:00.000Z')
    expect(at('Europe/Berlin', '2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z')
    expect(at('America/New_York', '2026-03-08', '02:30')).toBe('2026-03-08T07:30:00.000Z')
    expect(at('Europe/Berlin', '2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z')
  })
})

describe('Minutes later', () => {
  it('may be on the next day', () => {
    expect(minutesAfter('2026-12-31T23:30:00.000Z', 90)).toBe('2027-01-01T01:00:00.000Z')
    expect(clockAfter('14:00', 90)).toBe('15:30')
    expect(clockAfter('23:30', 60)).toBe('00:30')
  })
})
