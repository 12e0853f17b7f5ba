import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import type { Project } from '../../src/domain/project.ts'
import { locales } from '../../src/locales/locales.ts'
import { reasonOf } from '../../src/locales/reason.ts'
import { evaluateCheckpoint, type Row } from '../../src/method/evaluation.ts'
import { stamp, today } from '../cast/cast.ts'
import { fullTeam, soundProject, teamWith } from '../cast/organisation.ts'

const row = (project: Project, id: string): Row => evaluateCheckpoint(project, 'planning', today).rows.find((each) => each.id === id) as Row
const shown = ({ rating, have, of, missing }: Row) => [rating, have, of, missing.map(({ code }) => code)]

const formed = (overrides: Partial<Project> = {}): Project => {
  const project = soundProject(overrides)
  return { ...project, organisation: { ...project.organisation, formed: { ...stamp, on: '2026-05-28' as Day } } }
}

describe('The committee is able', () => {
  it('once it is formed and every member is trained or has a date', () => {
    expect(shown(row(formed(), 'committee-able'))).toEqual([4, 3, 3, []])
    expect(shown(row(formed({ team: teamWith({ 2: { trainedOn: '2026-07-01' as Day } }) }), 'committee-able'))).toEqual([4, 3, 3, []])
  })

  it('in part while members wait for a date', () => {
    expect(shown(row(formed({ team: teamWith({ 2: { trainedOn: null } }) }), 'committee-able'))).toEqual([1, 2, 3, ['member-untrained']])
  })

  it('not before it is formed, nor without chair or top management', () => {
    expect(shown(row(soundProject(), 'committee-able'))).toEqual([0, null, null, ['committee-not-formed']])
    expect(shown(row(soundProject({ team: teamWith({ 1: { lead: false, topManagement: false } }) }), 'committee-able'))).toEqual([0, null, null, ['committee-not-formed', 'committee-unable']])
    expect(shown(row(soundProject({ team: [] }), 'committee-able'))).toEqual([0, null, null, ['committee-not-formed', 'committee-unable']])
  })
})

describe('The groups are staffed', () => {
  it('when each has people and a lead, alone or merged on purpose', () => {
    expect(shown(row(soundProject(), 'groups-staffed'))).toEqual([4, 8, 8, []])
    const merged = soundProject({ team: teamWith({ 7: { lead: false }, 9: { lead: false } }) })
    expect(shown(row({ ...merged, organisation: { ...merged.organisation, merges: [['development', 'technical-architecture'], ['business-analysis', 'user-training']] } }, 'groups-staffed'))).toEqual([4, 8, 8, []])
  })

  it('as far as they are: a merged unit that nobody leads counts with all its groups', () => {
    expect(shown(row(soundProject({ team: fullTeam.filter(({ id }) => id !== 'person-9') }), 'groups-staffed'))).toEqual([1, 7, 8, ['unit-vacant']])
    const merged = soundProject({ team: teamWith({ 7: { lead: false } }) })
    expect(shown(row({ ...merged, organisation: { ...merged.organisation, merges: [['development', 'user-training']] } }, 'groups-staffed'))).toEqual([4, 8, 8, []])
    expect(shown(row(soundProject({ team: [] }), 'groups-staffed')).slice(0, 3)).toEqual([0, 0, 8])
  })
})

it('counts the posts of the project manager, too', () => {
  const team = teamWith({ 4: { group: 'development', lead: false, allocation: 40, posts: [{ group: 'project-manager', lead: true, allocation: 60, from: null, until: null }] } })
  expect(shown(row(soundProject({ team }), 'manager-allocated'))).toEqual([3, 60, 100, []])
})

it('says in every language what is missing and where it is mended', () => {
  const bare = soundProject({ team: teamWith({ 1: { lead: false, trainedOn: null }, 9: { lead: false } }) })
  for (const words of Object.values(locales)) {
    for (const id of ['committee-able', 'groups-staffed']) {
      const { text, missing } = reasonOf(row(bare, id), bare, words)
      expect([text, ...missing.map((each) => each.text)].join(' ')).not.toMatch(/undefined|person-\d/)
      expect(missing.every(({ place }) => ['organisation', 'committee'].includes(place.page))).toBe(true)
    }
  }
})
