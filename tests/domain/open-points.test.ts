import { describe, expect, it } from 'vitest'
import { openFacts } from '../../src/domain/open-points.ts'
import { castProject } from '../cast/cast.ts'

const project = castProject()

describe('The open facts of a brief', () => {
  it('are those that nobody has given', () => {
    expect(openFacts(project)).toEqual(['networkQuality', 'itCapability', 'urgency', 'budgetPressure', 'mobileShare', 'dataResidency', 'consultant'])
  })

  it('begin with what the plan needs most', () => {
    const bare = { ...project, team: [], goals: [], calendar: { ...project.calendar, country: '' }, brief: { ...project.brief, modules: [], industry: '' } }
    expect(openFacts(bare).slice(0, 4)).toEqual(['team', 'goals', 'modules', 'calendar'])
    expect(openFacts(bare).at(-2)).toBe('industry')
  })

  it('take 0 and "no" for an answer', () => {
    const answered = { ...project, brief: { ...project.brief, subsidiaries: 0, dataResidency: false } }
    expect(openFacts(answered)).not.toContain('subsidiaries')
    expect(openFacts(answered)).not.toContain('dataResidency')
  })

  it('count a goal or a person that was withdrawn as not given', () => {
    const gone = { by: 'project-manager', at: '2026-05-20T08:00:00.000Z' }
    expect(openFacts({ ...project, goals: project.goals.map((goal) => ({ ...goal, withdrawn: gone })) })).toContain('goals')
  })
})
