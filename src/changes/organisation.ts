import { z } from 'zod'
import { GivenDay } from '../domain/day.ts'
import type { GroupId } from '../domain/ids.ts'
import { Expert, Organisation } from '../domain/organisation.ts'
import { Problem } from '../domain/problem.ts'
import { PersonId } from '../domain/stamp.ts'
import { Line, Link, Paragraphs } from '../domain/text.ts'
import { change, organisers } from './change.ts'
import { findStanding } from './find.ts'

const { mastered, reserve } = Organisation.shape
const { days, money } = reserve.shape

/** Which groups are staffed as one; null follows the complexity. */
export const setMerges = change({
  name: 'set-merges',
  input: z.strictObject({ merges: Organisation.shape.merges.default(null) }),
  may: organisers,
  rule: 'formed-committee',
  make({ organisation }, { merges }) {
    // A group named twice is one; alone it is no merge.
    organisation.merges = merges?.map((groups) => [...new Set<GroupId>(groups)]).filter((groups) => groups.length > 1) ?? null
  },
})

/** Top management's written word that gives the project manager authority over the departments. */
export const setMandate = change({
  name: 'set-mandate',
  input: z.strictObject({ on: GivenDay, givenBy: Line, text: Paragraphs.pipe(z.string().min(1)), link: Link.default('') }),
  may: organisers,
  make({ organisation }, given, { stamp, today }) {
    if (given.on > today) throw new Problem('day-ahead', { day: given.on, today })
    organisation.mandate = { ...stamp, ...given }
  },
})

export const withdrawMandate = change({
  name: 'withdraw-mandate',
  input: z.strictObject({}),
  may: organisers,
  make({ organisation }) {
    organisation.mandate = null
  },
})

/** What the project manager masters, and who knows the rest. A field with nobody is left out. */
export const setManagerFields = change({
  name: 'set-manager-fields',
  input: z.strictObject({ mastered, experts: z.array(Expert.extend({ person: PersonId.nullable() })).max(20).default([]) }),
  may: organisers,
  make(project, { mastered: known, experts }) {
    const { organisation } = project
    organisation.mastered = [...new Set(known)]
    organisation.experts = experts.flatMap(({ field, person }) => {
      if (person === null) return []
      findStanding(project.team, person, 'person')
      return [{ field, person }]
    })
  },
})

export const setReserve = change({
  name: 'set-reserve',
  input: z.strictObject({ days: days.default(null), money: money.default(null) }),
  may: organisers,
  make({ organisation }, given) {
    organisation.reserve = given
  },
})

/** The day on which people were, or will be, at the training for executives. */
export const recordExecutiveTraining = change({
  name: 'record-executive-training',
  input: z.strictObject({ people: z.array(PersonId).min(1).max(500), on: GivenDay }),
  may: [...organisers, 'committee-secretary'],
  make(project, { people, on }) {
    for (const id of people) findStanding(project.team, id, 'person').trainedOn = on
  },
})
