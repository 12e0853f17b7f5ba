import { goalDefaults, personDefaults } from '../../src/domain/completed.ts'
import { describe, expect, it } from 'vitest'
import { Brief, partsOf, slugOf } from '../../src/domain/brief.ts'
import { isWorkingDay } from '../../src/domain/calendar.ts'
import { checkedBrief } from '../../src/domain/checked-brief.ts'
import type { Day } from '../../src/domain/day.ts'
import { calendarOf } from '../../src/method/holidays.ts'

const parts = (more: object) => partsOf(Brief.parse({ name: 'Car maker', start: '2026-05-18', ...more }), calendarOf)
const day = (text: string) => text as Day

describe('the parts of a project that come from a brief', () => {
  it('keeps what it says of a goal’s kind, shape, bounds, baseline, rhythm, test, strategy and benefit', () => {
    const said = {
      unitKind: 'percent', shape: 'range', low: 75, high: 85, tolerance: 4, baselineOn: '2026-04-30', baselineSource: 'Log, April', rhythm: { unit: 'week', every: 2 },
      test: 'Nobody repeats a name', strategy: 'One company', yearlyBenefit: 1_000, odds: 0.5,
    } as const
    expect(parts({ goals: [{ title: 'G', ...said }] }).goals[0]).toMatchObject({ ...said, milestones: [], judges: [] })
  })

  it('invents nothing: what is not said is null or empty', () => {
    const { brief, goals, team, translations, calendar, ...head } = parts({})
    expect(head).toEqual({ name: 'Car maker', subtitle: '', language: 'en', timeZone: 'UTC', currency: 'EUR', example: false, start: '2026-05-18' })
    expect([goals, team, translations]).toEqual([[], [], []])
    expect(calendar).toEqual({ country: '', weekend: [6, 7], daysOff: [], workDays: [], coveredYears: [] })
    for (const [key, value] of Object.entries(brief)) expect([key, value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0)]).toEqual([key, true])
  })

  it('gives every thing its number', () => {
    const { brief, goals, team, translations } = parts({
      organisation: { departments: ['Sales', { name: 'IT', uses: false }] }, systems: ['ERP', { name: 'Web', fate: 'leave', cost: 0 }], problems: ['Slow'],
      risks: ['Late', { text: 'Dear', answer: 'Save' }], goals: [{ title: 'G' }], team: [{ name: 'Boss', group: 'steering-committee', lead: true }],
      translations: [{ text: 'Sales', 'zh-CN': '销售部' }],
    })
    expect(brief.departments.map(({ id, uses }) => [id, uses])).toEqual([['department-1', true], ['department-2', false]])
    expect(brief.systems).toEqual([{ id: 'system-1', name: 'ERP', fate: null, cost: null }, { id: 'system-2', name: 'Web', fate: 'leave', cost: 0 }])
    expect(brief.risks).toEqual([{ id: 'risk-1', text: 'Late', answer: '' }, { id: 'risk-2', text: 'Dear', answer: 'Save' }])
    expect(brief.problems).toEqual([{ id: 'problem-1', text: 'Slow' }])
    expect(goals[0]).toEqual({ id: 'goal-1', title: 'G', unit: '', baseline: null, target: null, dueOn: null, owner: '', priority: null, family: null, ...goalDefaults, withdrawn: null })
    expect(team[0]).toEqual({ id: 'person-1', name: 'Boss', group: 'steering-committee', side: 'client', allocation: null, lead: true, topManagement: false, ...personDefaults, withdrawn: null })
    expect(translations[0]).toEqual({ id: 'translation-1', text: 'Sales', en: '', 'zh-CN': '销售部', 'zh-TW': '' })
  })

  it.each([
    ['CN', 'Asia/Shanghai', 'CNY'], ['TW', 'Asia/Taipei', 'TWD'], ['DE', 'Europe/Berlin', 'EUR'], ['us', 'America/New_York', 'USD'], ['KE', 'UTC', 'EUR'], ['Germany', 'Europe/Berlin', 'EUR'],
  ])('takes time zone and currency of %s from the country', (calendar, timeZone, currency) => {
    expect(parts({ calendar })).toMatchObject({ timeZone, currency })
    expect(parts({ calendar, timeZone: 'Asia/Tokyo', currency: 'jpy' })).toMatchObject({ timeZone: 'Asia/Tokyo', currency: 'JPY' })
  })

  it.each([
    ['Car maker', 'CN', 'en'], ['汽车制造商', 'CN', 'zh-CN'], ['汽車製造商', 'TW', 'zh-TW'], ['汽车制造商', null, 'zh-CN'],
  ])('tells the language of "%s" in %s', (name, calendar, language) => {
    expect(parts({ name, calendar }).language).toBe(language)
  })

  it('puts the company\'s own days before the official ones', () => {
    const { calendar } = parts({ calendar: { country: 'CN', daysOff: ['2026-05-09', '2026-12-31'], workDays: ['2026-10-07'] } })
    expect(['2026-05-09', '2026-12-31', '2026-10-07', '2026-10-06', '2026-10-10'].map((each) => isWorkingDay(calendar, day(each)))).toEqual([false, false, true, false, true])
    expect(calendar.coveredYears).toEqual([2025, 2026])
  })

  it('reads its own output again as the same brief', () => {
    const once = Brief.parse({ name: ' Car  maker ', start: '2026-05-18', calendar: 'cn', why: 'a\r\nb', systems: ['A'], organisation: 'B' })
    expect(Brief.parse(once)).toEqual(once)
  })
})

describe('a brief that came as a value', () => {
  it('is refused with its faults, __proto__ and endless nesting among them', () => {
    const faults = (json: string) => checkedBrief(JSON.parse(json))
    expect(faults('{"name": "A", "start": "2026-05-18", "__proto__": {"x": 1}}')).toEqual({ faults: [{ path: '__proto__', message: 'unknown-field' }] })
    expect(faults(`{"name": ${'['.repeat(20_000)}${']'.repeat(20_000)}}`)).toEqual({ faults: [{ path: 'name', message: 'too-deep' }] })
    expect(faults('{"name": "A"}')).toEqual({ faults: [{ path: 'start', message: 'required' }] })
    expect(faults('null')).toEqual({ faults: [{ path: '', message: 'required' }] })
  })
})

describe('the id that a name makes', () => {
  it.each([
    ['Müller & Söhne GmbH', 'muller-sohne-gmbh'], ['  --A--  ', 'a'], ['ＣＲＭ２', 'crm2'], ['...', ''], [`${'x'.repeat(63)} y`, 'x'.repeat(63)],
  ])('of %s is %s', (name, id) => {
    expect(slugOf(name)).toBe(id)
  })
})
