import type { Day } from '../../src/domain/day.ts'
import type { FileRecord } from '../../src/domain/file-record.ts'
import type { Meeting } from '../../src/domain/meeting.ts'
import type { Organisation } from '../../src/domain/organisation.ts'
import type { Project } from '../../src/domain/project.ts'
import type { Matter, Round } from '../../src/domain/round.ts'
import { sealHash } from '../../src/domain/seal.ts'
import type { SupervisionReport } from '../../src/domain/supervision.ts'
import { countVotes, seatsIn } from '../../src/domain/votes.ts'
import { stamp, today } from './cast.ts'
import { aMeeting, anAction } from './meetings.ts'

const on = '2026-06-09' as Day
/** Who sits in the hostile project's committee, the chair first. */
export const [chair, member, other] = ['person-1', 'person-6', 'person-11'] as const

type Texts = { text: () => string; texts: readonly string[] }

/** Organisation, RACI rows, matters, votes, meetings, reports and files that say something hostile wherever somebody may write. */
export function hostileCommittee(project: Project, { text, texts }: Texts): Project {
  const all = texts.join('\n\n')
  const meetings = hostileMeetings({ text, texts })
  return {
    ...project,
    organisation: hostileOrganisation(project, text, all),
    raci: {
      cells: { 'own-1': { 'project-manager': 'A', development: 'R' }, 'checkpoint-planning': { supervision: 'I' } },
      rows: texts.map((title, i) => ({ id: `own-${i + 1}`, title, withdrawn: null })),
    },
    matters: texts.map((title, i): Matter => ({
      ...stamp, id: `matter-${i + 1}`, kind: (['funds', 'conflict', 'other'] as const)[i % 3] ?? 'other', title, text: all, dueOn: i === 0 ? on : null, supplierConcerned: i === 1,
      settled: i === 2 ? { ...stamp, on, round: null, carried: true, note: text() } : null, withdrawn: null,
    })),
    rounds: hostileRounds(project, { text, texts }),
    meetings,
    supervision: hostileReports({ text, texts }),
    files: hostileFiles(texts),
  }
}

const hostileOrganisation = ({ organisation }: Project, text: () => string, all: string): Organisation => ({
  ...organisation, mandate: { ...stamp, on, givenBy: text(), text: all, link: '' }, mastered: ['sales'], experts: [{ field: 'technology', person: member }], formed: { ...stamp, on },
  rhythms: { team: { ...organisation.rhythms.team, place: text() }, committee: { ...organisation.rhythms.committee, place: text() } },
})

/** One open round, one closed, one called off, with everything that people write in them. */
function hostileRounds(project: Project, { text, texts }: Texts): Round[] {
  const conditions = texts.map((title) => ({ title, owner: text(), dueOn: '2026-07-01' as Day }))
  const vote = (n: number, seat: string): Round['votes'][number] =>
    ({ ...stamp, id: `vote-${n}`, seat, voter: seat, choice: n === 1 ? 'approve-with-conditions' : 'approve', comment: texts.join('\n'), conditions: n === 1 ? conditions : [], matter: 'then' })
  const round: Round = {
    ...stamp, id: 'round-1', motion: { kind: 'checkpoint', phase: 'planning', decision: 'conditional-go', conditions }, reason: texts.join('\n\n'),
    papers: texts.map((title) => ({ title, link: 'https://example.invalid/x?a=1&b="2"' })), way: 'circulation', meeting: null, deadline: '2026-06-17' as Day, supplierConcerned: false,
    version: 1, matters: [{ id: 'then', facts: { 'criterion:strategy-chosen': JSON.stringify([1, null, 5, true]), submission: JSON.stringify(['go', [[text(), text(), on]]]) } }], votes: [vote(1, chair), vote(2, member)],
    recusals: [{ ...stamp, id: 'recusal-1', seat: other, reason: text(), withdrawn: null }], closed: null, withdrawn: null,
  }
  const count = countVotes(seatsIn(project, round), round.votes)
  return [
    round,
    { ...round, id: 'round-2', motion: { kind: 'matter', matter: 'matter-4', text: text() }, meeting: 'meeting-1', way: 'meeting', closed: { ...stamp, on, why: 'chair', count, decision: null, conditions } },
    { ...round, id: 'round-3', motion: { kind: 'matter', matter: 'matter-5', text: '' }, withdrawn: { ...stamp, reason: text() } },
  ]
}

/** One held and sealed, one held and open, one to come, one called off. */
function hostileMeetings({ text, texts }: Texts): Meeting[] {
  const subjects: Meeting['agenda'][number]['subject'][] = [
    { kind: 'free' }, { kind: 'round', round: 'round-2' }, { kind: 'matter', matter: 'matter-4' }, { kind: 'supervision', report: 'report-1' }, { kind: 'actions' },
  ]
  const held = aMeeting({
    kind: 'committee', on, title: text(), place: text(), invited: [chair, member, other], held: stamp, reason: text(),
    agenda: texts.map((title, i) => ({ id: `item-${i + 1}`, subject: subjects[i] ?? { kind: 'free' }, title: i === 1 || i === 2 ? '' : title, notes: texts.join('\n'), withdrawn: null })),
    attendance: [{ person: chair, state: 'present' }, { person: member, state: 'represented' }, { person: other, state: 'missing' }],
    records: texts.map((each, i) => anAction({ id: `record-${i + 1}`, kind: i % 2 === 0 ? 'action' : 'decision', item: i % 4 === 1 ? 'item-1' : null, text: each, owner: chair, dueOn: i % 3 === 0 ? on : null })),
  })
  const sealed = { ...held, sealed: { ...stamp, version: 3, head: 'a'.repeat(64), hash: sealHash(held) }, addenda: texts.map((each, i) => ({ ...stamp, id: `addendum-${i + 1}`, text: each })) }
  return [
    sealed,
    { ...held, id: 'meeting-2', kind: 'team', title: '' },
    aMeeting({ id: 'meeting-3', kind: 'training', title: text(), place: text(), reason: text() }),
    aMeeting({ id: 'meeting-4', on: today, cancelled: { ...stamp, reason: text() } }),
  ]
}

function hostileReports({ text, texts }: Texts): SupervisionReport[] {
  const severities = ['low', 'high', 'medium'] as const
  const report: SupervisionReport = {
    ...stamp, id: 'report-1', on, phase: 'planning', opinion: 'concerns', summary: texts.join('\n\n'),
    findings: texts.map((each, i) => ({ id: `finding-${i + 1}`, severity: severities[i % 3] ?? 'low', text: each, advice: i === 0 ? '' : text(), withdrawn: null })),
    handedIn: { ...stamp, on }, answered: { ...stamp, on, note: texts.join('\n') }, withdrawn: null,
  }
  return [report, { ...report, id: 'report-2', handedIn: null, answered: null }]
}

const hostileFiles = (texts: readonly string[]): FileRecord[] => texts.map((name, i) => ({
  ...stamp, id: `file-${i + 1}`, name: `${name.slice(0, 100)}.pdf`, type: 'pdf', size: 1_000, hash: String(i).padStart(64, '0'), withdrawn: null,
  about: ([{ kind: 'meeting', meeting: 'meeting-2' }, { kind: 'round', round: 'round-1' }, { kind: 'report', report: 'report-2' }, { kind: 'criterion', phase: 'planning', criterion: 'strategy-chosen' }] as const)[i % 4]
    ?? { kind: 'meeting', meeting: 'meeting-2' },
}))
