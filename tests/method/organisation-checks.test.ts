import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import type { Project } from '../../src/domain/project.ts'
import { locales } from '../../src/locales/locales.ts'
import { findingSaid } from '../../src/locales/finding.ts'
import type { FindingCode } from '../../src/method/checks/finding.ts'
import { organisationChecks, organisationFindings } from '../../src/method/organisation-checks.ts'
import { stamp, today } from '../cast/cast.ts'
import { fullTeam, meeting, person, soundProject, teamWith } from '../cast/organisation.ts'

const withOrganisation = (more: Partial<Project['organisation']>): Project => soundProject({ organisation: { ...soundProject().organisation, ...more } })
const withTeam = (changes: Parameters<typeof teamWith>[0]): Project => soundProject({ team: teamWith(changes) })
const without = (...ids: number[]): Project => soundProject({ team: fullTeam.filter(({ id }) => !ids.includes(Number(id.slice(7)))).map((each) => ({ ...each, standIn: ids.some((gone) => each.standIn === `person-${gone}`) ? 'person-11' : each.standIn })) })
const absent = (state: 'missing' | 'excused' | 'represented' | 'present') => [{ person: 'person-2', state }]
const invited = ['person-1', 'person-2', 'person-3']

/** A project whose planning and requirements are behind it. */
function inDevelopment(): Project {
  const project = soundProject()
  const decision = { ...stamp, kind: 'go' as const, on: '2026-06-01' as Day, reason: '', version: 1, score: 90, readiness: 'ready' as const, rows: [], conditions: [], supersedes: null, vote: null, round: 1 }
  return {
    ...project, tasks: project.tasks.map((task) => (task.key === 'assess-network-and-systems' ? { ...task, done: 100 } : task)),
    phases: project.phases.map((phase, at) => (at < 3 ? { ...phase, started: { ...stamp, on: project.start } } : phase)),
    decisions: [{ ...decision, id: 'decision-1', phase: 'planning' }, { ...decision, id: 'decision-2', phase: 'requirements' }],
    meetings: [meeting(1, '2026-06-08', { kind: 'team', at: '09:00' }), meeting(2, '2026-06-20', { kind: 'training', held: null })],
  }
}

const started = (project: Project): Project['phases'] => project.phases.map((phase) => (phase.id === 'planning' ? { ...phase, started: { ...stamp, on: project.start } } : phase))

/** For each check: what is wrong, a project in which it is, and what the finding says. */
const cases: Record<FindingCode, [string, () => Project, object]> = {
  'committee-no-chair': ['nobody chairs the committee', () => withTeam({ 1: { lead: false } }), {}],
  'committee-no-top-management': ['the general manager counts as no top management', () => withTeam({ 1: { topManagement: false } }), {}],
  'committee-no-supplier': ['the supplier has no seat', () => withTeam({ 3: { side: 'client' } }), {}],
  'committee-small': ['two seats have a vote', () => withTeam({ 2: { vote: false } }), { seats: 2, asked: 3 }],
  'committee-merged': ['the committee is staffed with the project manager', () => withOrganisation({ merges: [['steering-committee', 'project-manager']] }), { groups: ['steering-committee', 'project-manager'] }],
  'decision-waits': ['a matter waits for six working days', () => soundProject({
    matters: [{ ...stamp, at: '2026-06-02T02:00:00.000Z', id: 'matter-1', kind: 'funds', title: 'Funds', text: '', dueOn: null, supplierConcerned: false, settled: null, withdrawn: null }],
  }), { days: 6, limit: 5, count: 1 }],
  'member-missing': ['a member was missing, then excused', () => soundProject({
    meetings: [meeting(1, '2026-05-25', { invited, attendance: absent('missing') }), meeting(2, '2026-06-08', { invited, attendance: absent('excused') })],
  }), { person: 'person-2', count: 2, limit: 2 }],
  'members-untrained': ['a member has no date for the training', () => withTeam({ 2: { trainedOn: null } }), { people: ['person-2'], of: 3 }],
  'manager-missing': ['the project manager left yesterday', () => withTeam({ 4: { withdrawn: { by: 'person-1', at: '2026-06-09T02:00:00.000Z' } } }), {}],
  'manager-several': ['two people manage', () => withTeam({ 6: { posts: [{ group: 'project-manager', lead: false, allocation: 30, from: null, until: null }], standIn: 'person-5' } }), { people: ['person-4', 'person-6'] }],
  'manager-share-low': ['the project manager has 49 %', () => withTeam({ 4: { allocation: 49 } }), { share: 49, asked: 50 }],
  'manager-share-part': ['the project manager has 60 %', () => withTeam({ 4: { allocation: 60 } }), { share: 60, asked: 100 }],
  'mandate-missing': ['there is no mandate', () => withOrganisation({ mandate: null }), {}],
  'fields-uncovered': ['an expert has left the team', () => withOrganisation({ experts: [{ field: 'technology', person: 'person-8' }, { field: 'data', person: 'person-99' }] }), { fields: ['data'], of: 6 }],
  'reserve-days-short': ['too few days are set aside', () => withOrganisation({ reserve: { days: 3, money: 180_000 } }), { have: 3, percent: 15 }],
  'reserve-money-short': ['a yuan is missing in the reserve', () => withOrganisation({ reserve: { days: 60, money: 179_999 } }), { have: 179_999, asked: 180_000, percent: 15 }],
  'stand-ins-missing': ['a lead has no stand-in', () => withTeam({ 9: { standIn: null } }), { people: ['person-9'], of: 7 }],
  'units-empty': ['nobody trains the users', () => without(9), { units: [['user-training']], of: 8 }],
  'units-without-lead': ['nobody leads the training', () => withTeam({ 9: { lead: false } }), { units: [['user-training']], of: 8 }],
  'analysis-areas-missing': ['nobody knows service', () => withTeam({ 6: { skills: ['sales', 'it'] } }), { skills: ['service'], of: 3 }],
  'analysis-lead-other': ['the finance director leads the analysis', () => withTeam({ 5: { position: 'finance-director', skills: ['marketing'] } }), { person: 'person-5' }],
  'analysis-no-translator': ['nobody translates', () => withTeam({ 6: { skills: ['sales', 'service'] } }), {}],
  'development-no-conversion': ['nobody can convert data', () => withTeam({ 7: { skills: [] } }), {}],
  'environment-unassessed': ['the first checkpoint is handed in without an assessment', () => {
    const project = soundProject()
    const submission = { ...stamp, at: '2026-06-09T02:00:00.000Z', id: 'submission-1', round: 1, recommendation: 'go' as const, reason: '', conditions: [] }
    return { ...project, phases: project.phases.map((phase) => (phase.id === 'planning' ? { ...phase, started: { ...stamp, on: project.start }, submissions: [submission] } : phase)), meetings: [meeting(1, '2026-06-08', { kind: 'team' })] }
  }, { done: 0 }],
  'material-late': ['the material is begun after development', () => {
    const project = inDevelopment()
    return { ...project, tasks: project.tasks.map((task) => (task.key === 'prepare-training-material' ? { ...task, phase: 'go-live' as const, predecessors: [], startedOn: '2027-02-01' as Day } : task)) }
  }, { begin: '2027-02-01' }],
  'sessions-late': ['no course comes before testing ends', () => ({ ...inDevelopment(), meetings: [meeting(1, '2026-06-08', { kind: 'team' }), meeting(2, '2027-05-20', { kind: 'training', at: '19:00', held: null })] }), { begin: '2027-05-20' }],
  'session-in-working-time': ['a course is held on a Wednesday afternoon', () => soundProject({ meetings: [meeting(1, '2026-06-17', { kind: 'training', at: '17:00', held: null })] }), { meeting: 'meeting-1', on: '2026-06-17', at: '17:00' }],
  'supervision-empty': ['nobody supervises', () => without(10), {}],
  'supervision-dependent': ['the supervisor also develops', () => withTeam({ 10: { posts: [{ group: 'development', lead: false, allocation: 10, from: null, until: null }] } }), { person: 'person-10', group: 'development' }],
  'review-overdue': ['the team has not met since the start', () => {
    const project = soundProject()
    return { ...project, phases: started(project) }
  }, { kind: 'team' }],
  overload: ['a lead is asked for 120 %', () => withTeam({ 8: { allocation: 100 } }), { person: 'person-8', most: 120 }],
}

describe('The checks of the organisation', () => {
  it('find nothing in an organisation that has everything', () => {
    expect(organisationFindings(soundProject(), today)).toEqual([])
    expect(organisationFindings(inDevelopment(), today)).toEqual([])
  })

  const codes = Object.keys(cases) as FindingCode[]

  it.each(codes.map((code) => [code, cases[code][0]] as const))('%s: warn when %s', (code) => {
    const [, project, facts] = cases[code]
    const found = organisationFindings(project(), today)
    expect(found.map((finding) => finding.code)).toEqual([code])
    expect(found[0]).toMatchObject({ ...facts, severity: organisationChecks[code].severity })
  })

  it.each(codes)('%s says what, why and what to do in every language', (code) => {
    const value = cases[code][1]()
    for (const words of Object.values(locales)) {
      for (const finding of organisationFindings(value, today)) {
        const { what, remedy, figure } = findingSaid(finding, value, words)
        expect(what).toMatch(/[.。]$/)
        expect(`${what}${figure}${remedy}`).not.toMatch(/undefined|NaN|null|person-\d/)
        expect(remedy.length).toBeGreaterThan(1)
      }
    }
  })

  it('lists the gravest first', () => {
    const findings = organisationFindings({ ...soundProject(), team: [] }, today)
    expect(findings.map(({ severity }) => severity)).toEqual([...findings.map(({ severity }) => severity)].sort((a, b) => ['high', 'medium', 'low'].indexOf(a) - ['high', 'medium', 'low'].indexOf(b)))
    expect(findings.map(({ code }) => code)).toContain('manager-missing')
  })

  it('do not count a meeting to which the stand-in came, nor one long ago', () => {
    const held = (second: 'represented' | 'present') => soundProject({ meetings: [meeting(1, '2026-05-20', { invited, attendance: absent('missing') }), meeting(2, '2026-06-08', { invited, attendance: absent(second) })] })
    expect(organisationFindings(held('represented'), today)).toEqual([])
    expect(organisationFindings(held('present'), today)).toEqual([])
  })

  it.each([
    ['in the evening', { at: '18:00' }], ['early in the morning', { at: '07:30' }], ['on a Saturday', { on: '2026-06-20' as Day }], ['with a reason', { reason: 'The shop is closed that day' }], ['long since', { held: stamp }],
  ])('let a course be %s', (_when, more) => {
    expect(organisationFindings(soundProject({ meetings: [meeting(1, '2026-06-17', { kind: 'training', at: '10:00', held: null, ...more })] }), today)).toEqual([])
  })

  it('ask a merged unit for its skills as one', () => {
    const project = withTeam({ 6: { skills: ['sales', 'service'] }, 9: { skills: ['it'] } })
    expect(organisationFindings({ ...project, organisation: { ...project.organisation, merges: [['business-analysis', 'user-training']] } }, today)).toEqual([])
  })

  it('add up what other projects ask of the same account', () => {
    const project = withTeam({ 9: { account: 'account-7' } })
    const elsewhere = new Map([['account-7', new Map([['2026-06-15' as Day, 60], ['2026-06-22' as Day, 50]])]])
    expect(organisationChecks.overload.check(project, today, elsewhere)).toMatchObject([{ person: 'person-9', weeks: 1, first: '2026-06-15', most: 110 }])
  })

  it('know nobody by the same name in supervision and at work', () => {
    const project = soundProject({ team: [...fullTeam, person(12, 'works-council MEMBER', { group: 'development', allocation: 10 })] })
    expect(organisationFindings(project, today)).toMatchObject([{ code: 'supervision-dependent', person: 'person-10', group: 'development' }])
  })
})
