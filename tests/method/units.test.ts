import { describe, expect, it } from 'vitest'
import type { GroupId } from '../../src/domain/ids.ts'
import { mergesOf, proposedMerges, unitOfGroup, unitsOf, vacanciesOf } from '../../src/method/units.ts'
import { fullTeam, person, soundProject, teamWith } from '../cast/organisation.ts'

const merged = (merges: GroupId[][] | null, mergeGroups = false) => {
  const project = soundProject()
  return { ...project, organisation: { ...project.organisation, merges }, brief: { ...project.brief, mergeGroups } }
}

describe('The groups as they are staffed', () => {
  it('are the eight of the method where nothing is merged', () => {
    expect(unitsOf(merged(null)).map(({ groups }) => groups)).toEqual([
      ['steering-committee'], ['project-manager'], ['business-analysis'], ['development'], ['technical-architecture'], ['user-training'], ['deployment'], ['supervision'],
    ])
  })

  it('follow the complexity where the brief wants that, unless the project chose otherwise', () => {
    expect(unitsOf(merged(null, true)).map(({ groups }) => groups.length)).toEqual([1, 1, 2, 3, 1])
    expect(unitsOf(merged([], true))).toHaveLength(8)
    expect(mergesOf(merged([['development', 'deployment']], true))).toEqual([['development', 'deployment']])
    expect(proposedMerges(merged(null))).toEqual([['business-analysis', 'user-training'], ['development', 'technical-architecture', 'deployment']])
  })

  it('count who works in two merged groups once, and name them in the order of the method', () => {
    const unit = unitOfGroup(merged([['deployment', 'technical-architecture']]), 'deployment')
    expect([unit.groups, unit.members.map(({ id }) => id)]).toEqual([['technical-architecture', 'deployment'], ['person-8']])
  })

  it('stand where their highest group stands', () => {
    expect(unitsOf(merged([['project-manager', 'development']])).map(({ place }) => place)).toEqual(['committee', 'manager', 'group', 'group', 'group', 'group', 'supervision'])
  })

  it('are vacant without a member, or without a lead; the project manager leads without being asked', () => {
    expect(vacanciesOf(soundProject())).toEqual([])
    expect(vacanciesOf(soundProject({ team: teamWith({ 4: { lead: false }, 7: { lead: false } }) }))).toEqual([{ groups: ['development'], lacks: 'lead' }])
    expect(vacanciesOf(soundProject({ team: fullTeam.filter(({ id }) => id !== 'person-9') }))).toEqual([{ groups: ['user-training'], lacks: 'member' }])
    expect(vacanciesOf(soundProject({ team: [...fullTeam.filter(({ id }) => id !== 'person-9'), person(12, 'Trainer', { group: 'user-training', withdrawn: { by: 'x', at: 'y' } })] }))).toHaveLength(1)
  })
})
