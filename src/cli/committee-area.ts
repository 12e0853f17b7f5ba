import { standing } from '../domain/by-id.ts'
import type { Day } from '../domain/day.ts'
import { dayIn } from '../domain/day.ts'
import type { Project } from '../domain/project.ts'
import type { Round } from '../domain/round.ts'
import { seatsOf } from '../domain/votes.ts'
import { countSentences } from '../locales/count-sentences.ts'
import { formatOf } from '../locales/format.ts'
import { namesOf } from '../locales/names.ts'
import { subjectOf } from '../method/agenda.ts'
import { committeeQueue, type QueueItem } from '../method/committee-queue.ts'
import { hollowSigns, memberRecords } from '../method/committee-records.ts'
import { countOf, roundState } from '../method/motion-matter.ts'
import type { Asked, Sheet } from './areas.ts'
import type { Cell } from './table.ts'

/** The committee for programs: who sits in it and how they work, what waits, every round with its count so far. */
export const rawCommittee = (project: Project, today: Day) => ({
  formed: project.organisation.formed,
  seats: seatsOf(project), members: memberRecords(project, today), hollow: hollowSigns(project, today),
  queue: committeeQueue(project, today), matters: standing(project.matters),
  rounds: project.rounds.map((round) => ({ ...round, state: roundState(round, today), count: countOf(project, round, today) })),
})

/** The committee as one table: its seats, what waits for it, its rounds of votes. */
export function committeeSheet(asked: Asked): Sheet {
  const { project, today, cli: { heads } } = asked
  return {
    columns: [{ head: heads.kind }, { head: heads.id }, { head: heads.what }, { head: heads.state }, { head: heads.since }, { head: heads.due }, { head: heads.reason }],
    rows: [...seatRows(asked), ...committeeQueue(project, today).map((item) => queueRow(item, asked)), ...project.rounds.map((round) => roundRow(round, asked))],
  }
}

function seatRows({ project, today, words, cli: { heads } }: Asked): Cell[][] {
  const records = new Map(memberRecords(project, today).map((record) => [record.person, record]))
  return seatsOf(project).map(({ id, name, side }) => {
    const { asked = 0, votedInPerson = 0, votedByStandIn = 0 } = records.get(id) ?? {}
    const format = formatOf(words.id)
    const inPerson = asked === 0 ? [] : [words.project.someOf({ have: format.number(votedInPerson), of: format.number(asked) })]
    const part = [...inPerson, ...(votedByStandIn > 0 ? [words.committeePage.members.represented({ n: votedByStandIn })] : [])].join(words.project.faultGap)
    return [heads.seat, id, words.documents.common.personWith({ name: namesOf(project, words).text(name), notes: words.method.sides[side] }), part, '', '', '']
  })
}

function queueRow(item: QueueItem, { project, words, cli: { heads } }: Asked): Cell[] {
  const names = namesOf(project, words)
  const missing = item.notVoted.length > 0 ? words.committeePage.queue.missing({ who: formatOf(words.id).list(item.notVoted.map(names.person)) }) : item.allRecused ? words.roundPage.votes.noSeat : ''
  return [heads.waits, item.key, subjectOf(item).map(names.subject).join(''), formatOf(words.id).workingDays(item.age), item.since, item.dueOn, missing]
}

function roundRow(round: Round, { project, today, words, cli: { heads } }: Asked): Cell[] {
  const { results, states } = words.roundPage
  const state = roundState(round, today)
  const count = countOf(project, round, today)
  const said = state === 'closed' ? results[count.result] : state === 'withdrawn' ? states['called-off'] : states[state]
  const why = state === 'withdrawn' ? namesOf(project, words).text(round.withdrawn?.reason ?? '') : countSentences(count, project, words, state !== 'closed').join(words.project.sentenceGap)
  return [heads.decide, round.id, namesOf(project, words).subject({ kind: 'round', round: round.id }), said, dayIn(project.timeZone, round.at), round.deadline, why]
}
