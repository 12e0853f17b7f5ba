import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Person } from '../../src/domain/brief-facts.ts'
import type { Day } from '../../src/domain/day.ts'
import type { Project } from '../../src/domain/project.ts'
import { addedUp, loadByAccount, loadOf, mondayOf, overloadsOf } from '../../src/method/load.ts'
import { monday, planned } from '../cast/drawing.ts'
import { person } from '../cast/organisation.ts'

/** Three weeks of work from Monday 1 June 2026, Monday to Friday. */
const threeWeeks = (team: Person[], more: Partial<Project> = {}): Project => planned('work | 15d', { team, ...more })
const weeksOf = (project: Project, id = 'person-1'): [string, number][] => [...(loadOf(project, monday).get(id) ?? [])]
const day = (text: string): Day => text as Day

describe('The load of a week', () => {
  it('is the share of working time, from the first day of the plan to its last', () => {
    expect(weeksOf(threeWeeks([person(1, 'Lead', { group: 'development', allocation: 80 })]))).toEqual([['2026-06-01', 80], ['2026-06-08', 80], ['2026-06-15', 80]])
  })

  it('adds up all posts, each for the working days on which it runs', () => {
    const posts = [{ group: 'deployment' as const, lead: false, allocation: 50, from: day('2026-06-10'), until: day('2026-06-15') }]
    expect(weeksOf(threeWeeks([person(1, 'Lead', { group: 'development', allocation: 80, posts })]))).toEqual([['2026-06-01', 80], ['2026-06-08', 110], ['2026-06-15', 90]])
  })

  it('counts a change of work in the middle of a week as one full time', () => {
    const posts = [{ group: 'deployment' as const, lead: false, allocation: 100, from: day('2026-06-10'), until: null }]
    const lead = person(1, 'Lead', { group: 'development', allocation: 100, until: day('2026-06-09'), posts })
    expect(overloadsOf(threeWeeks([lead]), monday)).toEqual([])
  })

  it('is nothing without a share, without a group, or for who has left', () => {
    const project = threeWeeks([person(1, 'Clerk', { allocation: 100 }), person(2, 'Lead', { group: 'development' }), person(3, 'Gone', { group: 'development', allocation: 100, withdrawn: { by: 'x', at: 'y' } })])
    expect([weeksOf(project), weeksOf(project, 'person-2'), weeksOf(project, 'person-3')]).toEqual([[], [], []])
  })

  it('knows no week in which nobody works', () => {
    const calendar = { country: '', weekend: [6, 7], daysOff: ['08', '09', '10', '11', '12'].map((date) => day(`2026-06-${date}`)), workDays: [], coveredYears: [] }
    expect(weeksOf(threeWeeks([person(1, 'Lead', { group: 'development', allocation: 80 })], { calendar })).map(([week]) => week)).toEqual(['2026-06-01', '2026-06-15', '2026-06-22'])
  })
})

describe('Overload', () => {
  const lead = person(1, 'Lead', { group: 'development', allocation: 70, account: 'account-1' })

  it('is more than all of the working time, from the present week on', () => {
    const posts = [{ group: 'deployment' as const, lead: false, allocation: 40, from: null, until: null }]
    const [overload] = overloadsOf(threeWeeks([{ ...lead, posts }]), day('2026-06-10'))
    expect(overload).toMatchObject({ person: 'person-1', most: 110 })
    // What has not begun begins today at the earliest: the plan now ends in the week of 29 June.
    expect(overload?.weeks.map((week) => week.monday)).toEqual(['2026-06-08', '2026-06-15', '2026-06-22', '2026-06-29'])
  })

  it('adds up projects by account, week by week', () => {
    const other = threeWeeks([person(4, 'The same', { group: 'development', allocation: 40, account: 'account-1', from: day('2026-06-08') }), person(5, 'Another', { group: 'development', allocation: 90, account: 'account-2' })])
    const elsewhere = addedUp([loadByAccount(other, monday, new Set(['account-1'])), loadByAccount(other, monday, new Set(['account-1']))])
    expect([...elsewhere]).toEqual([['account-1', new Map([['2026-06-08', 80], ['2026-06-15', 80]])]])
    expect(overloadsOf(threeWeeks([lead]), monday, elsewhere)).toEqual([{
      person: 'person-1', most: 150, weeks: [{ monday: '2026-06-08', here: 70, elsewhere: 80 }, { monday: '2026-06-15', here: 70, elsewhere: 80 }],
    }])
  })

  it('never comes from shares that make up 100 % or less', () => {
    fc.assert(fc.property(fc.array(fc.record({ allocation: fc.integer({ min: 0, max: 25 }), from: fc.integer({ min: 1, max: 19 }), length: fc.integer({ min: 0, max: 9 }) }), { maxLength: 4 }), (given) => {
      const posts = given.map(({ allocation, from, length }) => ({
        group: 'development' as const, lead: false, allocation, from: day(`2026-06-${String(from).padStart(2, '0')}`), until: day(`2026-06-${String(Math.min(30, from + length)).padStart(2, '0')}`),
      }))
      return overloadsOf(threeWeeks([person(1, 'Lead', { posts })]), monday).length === 0
    }))
  })
})

it('begins a week on Monday', () => {
  expect(['2026-06-01', '2026-06-07', '2026-06-08', '2027-01-01'].map((each) => mondayOf(day(each)))).toEqual(['2026-06-01', '2026-06-01', '2026-06-08', '2026-12-28'])
})
