import { describe, expect, it } from 'vitest'
import { openPointsOf } from '../../src/method/open-points.ts'
import { castProject, today } from '../cast/cast.ts'

const project = castProject()
const kinds = (given = project) => openPointsOf(given, today).map(({ kind }) => kind)

describe('The open points of a project', () => {
  it('name the year that the plan enters without knowing its calendar', () => {
    expect(openPointsOf(project, today)).toContainEqual({ kind: 'calendar-years', years: [2027] })
    const known = { ...project, calendar: { ...project.calendar, coveredYears: [2026, 2027] } }
    expect(kinds(known)).not.toContain('calendar-years')
  })

  it('name what a goal lacks before it can be measured', () => {
    const goals = project.goals.map((goal, at) => (at === 0 ? { ...goal, target: null, owner: '' } : goal))
    expect(openPointsOf({ ...project, goals }, today)).toContainEqual({ kind: 'goal', goal: 'goal-1', title: 'Answer leads within a day', fields: ['target', 'owner'] })
    expect(kinds()).not.toContain('goal')
  })

  it('ask for translations only into languages that somebody has begun', () => {
    expect(openPointsOf(project, today)).toContainEqual({ kind: 'translations', count: expect.any(Number), locales: ['zh-CN', 'zh-TW'] })
    expect(kinds({ ...project, translations: [] })).not.toContain('translations')
  })
})
