import { describe, expect, it } from 'vitest'
import { measurersOf } from '../../src/domain/goal-owner.ts'
import { castProject } from '../cast/cast.ts'

const project = castProject()
const idsOf = (owner: string, of = project): string[] => measurersOf(of, { owner }).map(({ id }) => id)

describe('Who measures a goal', () => {
  it('is the person of the team who is called as its owner line says, whatever the case and spaces', () => {
    const [director] = project.team.filter(({ name }) => name === 'Sales director')
    expect(idsOf('Sales director')).toEqual([director?.id])
    expect(idsOf(' sales  DIRECTOR ')).toEqual([director?.id])
  })

  it('is the project manager where the line names nobody of the team, or somebody who left', () => {
    const manager = project.team.filter(({ group, withdrawn }) => group === 'project-manager' && !withdrawn).map(({ id }) => id)
    expect(manager.length).toBeGreaterThan(0)
    expect(idsOf('The service desk')).toEqual(manager)
    expect(idsOf('')).toEqual(manager)
    const left = { ...project, team: project.team.map((person) => (person.name === 'Sales director' ? { ...person, withdrawn: { by: 'operator', at: '2026-06-01T00:00:00.000Z' } } : person)) }
    expect(idsOf('Sales director', left)).toEqual(manager)
  })
})
