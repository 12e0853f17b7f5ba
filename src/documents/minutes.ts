import { standing } from '../domain/by-id.ts'
import type { AgendaItem, AttendanceState, Meeting, MeetingRecord } from '../domain/meeting.ts'
import type { Project } from '../domain/project.ts'
import type { Round } from '../domain/round.ts'
import { motionName } from '../locales/subject-name.ts'
import { roundsAt } from '../method/meetings.ts'
import { dateAt, headOf, paragraphsOf, type Speaker } from './told.ts'

/** The meetings that were held, those of the committee last and the newest last of all: each has minutes of its own. */
export const heldMeetings = ({ meetings }: Project): string[] => standing(meetings).filter(({ held }) => held !== null).sort(inTime).map(({ id }) => id)

const inTime = (a: Meeting, b: Meeting): number => (placeOf(a) < placeOf(b) ? -1 : 1)
const placeOf = ({ kind, on, at }: Meeting): string => `${kind === 'committee' ? 1 : 0} ${on} ${at}`

/** Who met, what was said, decided and promised. Sealed minutes stay as they are; corrections stand below, dated. */
export function minutes(speaker: Speaker) {
  const { project, part, format, names, words, doc } = speaker
  const meeting = project.meetings.find(({ id }) => id === part) ?? null
  const said = doc.minutes
  if (!meeting) return { ...bare(speaker), head: headOf(speaker, words.method.documents.minutes.name), facts: [said.none], items: [], others: [], attendance: [], records: [], addenda: [], seal: '', signatures: [] }
  const title = said.title({ kind: said.kinds[meeting.kind], day: format.date(meeting.on) })
  return {
    ...bare(speaker),
    head: { ...headOf(speaker, title), subtitle: names.text(meeting.title) },
    facts: factsOf(speaker, meeting),
    attendance: attendanceRows(speaker, meeting),
    items: standing(meeting.agenda).map((item, at) => itemOf(speaker, meeting, item, at + 1)),
    others: otherDecisions(speaker, meeting),
    records: standing(meeting.records).filter(({ kind }) => kind === 'action').map((record) => actionRow(speaker, record)),
    addenda: meeting.addenda.map(({ by, at, text }) => ({ head: said.addendum({ person: names.actor(by), day: dateAt(speaker, at) }), text: paragraphsOf(names.text(text)) })),
    seal: sealText(speaker, meeting),
    signatures: [said.chair, said.secretary],
  }
}

const bare = ({ doc }: Speaker) => ({ headings: doc.minutes.headings, columns: doc.minutes.columns, words: doc.minutes.empty, diagrams: {} })

function factsOf({ names, format, doc: { minutes: said } }: Speaker, { on, at, minutes: length, place, held }: Meeting): string[] {
  return [
    said.when({ day: format.dayLong(on), time: at, minutes: format.number(length) }),
    ...(place === '' ? [] : [said.where({ place: names.text(place) })]),
    ...(held ? [] : [said.notHeld]),
  ]
}

const order: readonly AttendanceState[] = ['present', 'represented', 'excused', 'missing']

function attendanceRows({ project, names, words, doc: { minutes: said } }: Speaker, { invited, attendance }: Meeting) {
  const stateOf = (person: string): AttendanceState | null => attendance.find((each) => each.person === person)?.state ?? null
  const people = [...new Set([...invited, ...attendance.map(({ person }) => person)])]
  return people
    .map((id) => ({ id, state: stateOf(id), person: project.team.find((each) => each.id === id) }))
    .sort((a, b) => (a.state ? order.indexOf(a.state) : order.length) - (b.state ? order.indexOf(b.state) : order.length))
    .map(({ id, state, person }) => ({ name: names.person(id), side: person ? words.method.sides[person.side] : '', state: state ? said.attendance[state] : said.notRecorded }))
}

function itemOf(speaker: Speaker, meeting: Meeting, item: AgendaItem, n: number) {
  const { names } = speaker
  const decisions = standing(meeting.records).filter((record) => record.kind === 'decision' && record.item === item.id)
  return {
    n, title: names.itemTitle(item),
    notes: paragraphsOf(names.text(item.notes)),
    decisions: [...decisions.map(({ text }) => names.text(text)), ...votesOn(speaker, meeting, item)],
  }
}

/** The votes that were closed in this meeting on the item's subject. */
const votesOn = (speaker: Speaker, meeting: Meeting, { subject }: AgendaItem): string[] => votesSaid(speaker, roundsAt(speaker.project, meeting, subject))

/** What was decided on no item of the agenda. */
function otherDecisions(speaker: Speaker, meeting: Meeting): string[] {
  const { project, names } = speaker
  const items = standing(meeting.agenda)
  const decisions = standing(meeting.records).filter(({ kind, item }) => kind === 'decision' && !items.some(({ id }) => id === item))
  const rounds = project.rounds.filter((round) => round.meeting === meeting.id && !items.some(({ subject }) => roundsAt(project, meeting, subject).includes(round)))
  return [...decisions.map(({ text }) => names.text(text)), ...votesSaid(speaker, rounds)]
}

function votesSaid({ project, names, words, doc: { minutes: said } }: Speaker, rounds: readonly Round[]): string[] {
  return rounds.flatMap((round) => {
    if (!round.closed) return []
    const { approvals, conditional, rejections, abstentions, result } = round.closed.count
    return [said.vote({ motion: motionName(project, round.id, words, names), approvals, conditional, rejections, abstentions, result: said.results[result] })]
  })
}

/** What becomes of an action stands under Meetings: the minutes say what was agreed, and that does not change. */
function actionRow({ names, format, doc: { minutes: said } }: Speaker, { text, owner, dueOn }: MeetingRecord) {
  return { text: names.text(text), owner: owner ? names.person(owner) : said.nobody, due: dueOn ? format.range(dueOn, dueOn) : said.noDay }
}

function sealText(speaker: Speaker, { sealed }: Meeting): string {
  const { names, format, doc: { minutes: said } } = speaker
  return sealed ? said.sealed({ person: names.actor(sealed.by), day: dateAt(speaker, sealed.at), version: format.number(sealed.version), hash: sealed.hash }) : said.draft
}
