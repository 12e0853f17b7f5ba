import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import { goalFaults } from '../../src/domain/goal-faults.ts'
import type { Goal, Measurement } from '../../src/domain/goal.ts'
import { forecastSaid, goalFaultSaid, goalSpeaker, latestSaid, positionSaid, targetSaid } from '../../src/locales/goal-said.ts'
import { goalValues } from '../../src/locales/goal-value.ts'
import { locales } from '../../src/locales/locales.ts'
import { goalStandingOf } from '../../src/method/goal-standing.ts'
import { goalOf, judged, measured, projectWith, weekly } from '../cast/goals.ts'

const today = '2026-06-10' as Day
const { en } = locales

function speakerOf(overrides: Partial<Goal> = {}, series: Measurement[] = [], words = en, day = today) {
  const goal = goalOf(overrides)
  const project = projectWith([goal], { [goal.id]: series })
  return goalSpeaker(project, day, words, goalStandingOf(project, goal, day))
}
const position = (...told: Parameters<typeof speakerOf>): string => positionSaid(speakerOf(...told)).replaceAll('\u00a0', ' ')
const forecast = (...told: Parameters<typeof speakerOf>): string => forecastSaid(speakerOf(...told)).sentence.replaceAll('\u00a0', ' ')
const on = (value: number, day = '2026-06-09'): Measurement[] => [measured(1, day, value)]
const duration = { unit: 'days', unitKind: 'duration' } as const

describe('Where a goal stands', () => {
  it('is said beside the plan', () => {
    expect(position({}, on(50))).toBe('At 50 %, 7 points behind the plan.')
    expect(position({}, on(70))).toBe('At 70 %, 13 points ahead of the plan.')
    expect(position({ baselineOn: '2026-06-09' as Day }, on(40))).toBe('At 40 %, as planned.')
    expect(position({ ...duration, shape: 'decrease', baseline: 90, target: 20 }, on(70))).toBe('At 70 days, 11 days behind the plan.')
  })

  it('is said beside the bounds of what is kept', () => {
    const range = { ...duration, shape: 'range', target: null, low: 20, high: 30 } as const
    expect(position(range, on(25))).toBe('At 25 days, within the bounds.')
    expect(position(range, on(33))).toBe('At 33 days, 3 days outside the bounds.')
    const share = { shape: 'range', target: null, low: 75, high: 85 } as const
    expect([en, locales['zh-CN']].map((words) => targetSaid(speakerOf(share, on(82), words)).replaceAll('\u00a0', ' '))).toEqual(['75 to 85 %', '75%–85%'])
    expect(position({ shape: 'keep-above', baseline: 95, target: 95 }, on(96))).toBe('At 96 %, within the bounds.')
  })

  it('says what ends the comparison: the target reached, its date passed, nothing new, nothing to judge it by', () => {
    expect(position({}, on(82))).toBe('The target is reached: 82 % on 9 Jun.')
    expect(position({ dueOn: '2026-06-01' as Day }, on(50))).toBe('The target date, 1 Jun, has passed; it stands at 50 %.')
    expect(position({ baselineOn: '2026-01-01' as Day })).toBe('Last measured on 1 Jan: longer ago than two rounds of measuring.')
    expect(position({ baseline: null, target: null, shape: null, rhythm: null }, on(50))).toContain('nobody can say whether that is good')
    expect(position({ baseline: null, baselineOn: null })).toBe('Nothing has been measured yet.')
  })

  it('says what judges say together of what cannot be counted', () => {
    const test = { baseline: null, target: null, shape: null, unit: '', unitKind: null, test: 'Dealers say so' }
    expect(position(test)).toBe('Nobody has judged it yet.')
    expect(position({ ...test, judgements: [judged(1, 'person-1', '2026-06-01', 1), judged(2, 'person-2', '2026-06-01', 0.5)] })).toBe('Judged to be reached to 75 %.')
  })
})

describe('The forecast in words', () => {
  it('needs three dates and says how many there are', () => {
    expect(forecast({}, weekly('2026-05-01', [42, 44]))).toBe('A forecast needs measurements on three dates; there are 2.')
    expect(forecastSaid(speakerOf({}, on(42))).when).toBe('too few points')
  })

  it('tells what is reached by the target date and how much is short, with the range rounded outwards', () => {
    const speaker = speakerOf({}, weekly('2026-04-01', [41, 42, 42, 43, 45, 45]))
    const { sentence, range, when } = forecastSaid(speaker)
    const [, reached, short] = /^At the present pace it reaches (\d+)\u00a0% by 31 December 2026, (\d+) points? short of the target\.$/.exec(sentence) ?? []
    expect(Number(reached) + Number(short)).toBe(80)
    expect(range).toMatch(/^\d+ to \d+$/)
    expect(when).toMatch(/^target reached /)
    expect(forecast({}, weekly('2026-04-01', [41, 47, 52, 58, 63]))).toContain('and meets the target.')
  })

  it('never shows more than the line promises', () => {
    const due = (shape: 'increase' | 'decrease', values: number[]) => speakerOf({ ...duration, shape, baseline: 50, target: shape === 'increase' ? 90 : 10 }, weekly('2026-04-01', values))
    const up = due('increase', [51, 52, 54, 55])
    const down = due('decrease', [49, 48, 46, 45])
    const value = (speaker: typeof up): number => (speaker.standing.forecast.code === 'forecast' ? (speaker.standing.forecast.due?.value ?? 0) : 0)
    expect(Number.parseFloat(forecastSaid(up).value)).toBeLessThanOrEqual(value(up))
    expect(Number.parseFloat(forecastSaid(down).value.replace('down to ', ''))).toBeGreaterThanOrEqual(Math.max(0, value(down)))
  })

  it('tells no figure ahead of a goal that is achieved, and names the end of the scale where the line would leave it', () => {
    expect(forecastSaid(speakerOf({ ...duration, shape: 'decrease', baseline: 75, target: 20 }, weekly('2026-05-01', [60, 45, 30, 19])))).toEqual({ sentence: '', value: '', range: '', when: 'reached; no forecast' })
    const steep = forecastSaid(speakerOf({ ...duration, shape: 'decrease', baseline: 75, target: 5 }, weekly('2026-05-01', [60, 45, 30, 15])))
    expect(steep.value).toBe('down to 0\u00a0days')
    expect(steep.sentence.replaceAll('\u00a0', ' ')).toBe('At the present pace it reaches 0 days, the least there can be, by 31 December 2026 and meets the target.')
    expect(forecastSaid(speakerOf({ target: 95 }, weekly('2026-05-01', [60, 70, 80, 90]))).value).toBe('up to 100\u00a0%')
  })

  it('says that what is kept now will not be', () => {
    const leaving = speakerOf({ ...duration, shape: 'range', target: null, low: 20, high: 30 }, weekly('2026-04-01', [29, 27, 25, 23]))
    expect(forecastSaid(leaving)).toMatchObject({ when: 'leaves the bounds' })
    expect(forecastSaid(leaving).sentence).toContain('outside the bounds')
  })
})

describe('The values of a goal', () => {
  const values = (overrides: Partial<Goal>, figures: number[] = []) => goalValues(projectWith([]), goalOf(overrides), en, figures)

  it('have their unit and no more decimals than its figures', () => {
    expect(values({}).value(45.678)).toBe('46\u00a0%')
    expect(values({ baseline: 99.5 }).value(99.44)).toBe('99.4\u00a0%')
    expect(values({ unitKind: 'money', unit: 'CNY' }).value(1_234_567)).toBe('¥\u00a01,234,567')
    expect(values({ unitKind: 'money', unit: '' }).short(1_234_567)).toBe('¥\u00a01.23\u00a0m')
    expect(values({ unitKind: 'percent', unit: '' }).value(12)).toBe('12\u00a0%')
    expect(values({}).value(null)).toBe('–')
    expect(values({ unit: 'x', unitKind: 'count' }).value(1e300)).toBe('1.00e+300\u00a0x')
  })

  it('are apart by points where they are shares', () => {
    expect(values({}).apart(-1)).toBe('1 point')
    expect(values({}).apart(3)).toBe('3 points')
    expect(values({ ...duration }).apart(-3)).toBe('3\u00a0days')
    expect(values({}).gap(-3)).toBe('−3')
  })
})

it('says in every language what is missing or unreasonable in a goal', () => {
  const wrong: Partial<Goal>[] = [
    { baseline: null, owner: '', rhythm: null, family: null }, { shape: 'increase', target: 10 }, { shape: 'range', target: null, low: 30, high: 20 }, { dueOn: '2025-01-01' as Day }, { baseline: 80, target: 80, shape: null },
    { milestones: [{ id: 'target-1', phase: null, on: '2025-12-01' as Day, value: 50 }, { id: 'target-2', phase: null, on: '2027-02-01' as Day, value: 20 }, { id: 'target-3', phase: 'planning', on: null, value: 60 }] },
  ]
  for (const words of Object.values(locales)) {
    const said = wrong.flatMap((overrides) => {
      const speaker = speakerOf(overrides, [], words)
      return goalFaults(speaker.project, speaker.standing.goal, today).map((fault) => goalFaultSaid(fault, speaker.standing.goal, speaker))
    })
    expect(said.length).toBeGreaterThan(10)
    expect(said.join('\n')).not.toMatch(/undefined|NaN|\[object|target-\d/)
  }
})

it('speaks every language of every state', () => {
  for (const words of Object.values(locales)) {
    for (const series of [[], on(50), on(82), weekly('2026-04-01', [41, 47, 52, 58])]) {
      for (const overrides of [{}, { shape: 'range', target: null, low: 20, high: 60 }, { shape: 'keep-below', target: 40, baseline: 40 }, { dueOn: '2026-06-01' as Day }, { test: 'x', target: null, baseline: null, shape: null }] as Partial<Goal>[]) {
        const speaker = speakerOf(overrides, series, words)
        expect(JSON.stringify([positionSaid(speaker), targetSaid(speaker), latestSaid(speaker), forecastSaid(speaker)])).not.toMatch(/undefined|NaN|\[object/)
      }
    }
  }
})
