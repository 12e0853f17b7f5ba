import { z } from 'zod'
import { nextId } from '../domain/by-id.ts'
import { concernsSupplier } from '../domain/change-requests.ts'
import { GivenDay } from '../domain/day.ts'
import type { RoleId } from '../domain/ids.ts'
import { Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import { type Matter, RaisedKind } from '../domain/round.ts'
import { MatterId } from '../domain/stamp.ts'
import { Line, Paragraphs, Reason } from '../domain/text.ts'
import { isOver } from '../domain/votes.ts'
import { change, type Facts } from './change.ts'
import { baseOf, findStanding } from './find.ts'
import { assignGiven } from './given.ts'
import { backFromCommittee } from './issue-moved.ts'

/** From then on checkpoints are decided by votes. What a committee needs to be able to decide is an invariant: `committee-unable`. Not undone: votes stand on it. */
export const formCommittee = change({
  name: 'form-committee',
  input: z.strictObject({ on: GivenDay.optional() }),
  may: ['project-manager', 'committee-chair', 'administrator'],
  undoable: false,
  make({ organisation }, { on = undefined }, { stamp, today }) {
    if (organisation.formed) throw new Problem('already-done', { kind: 'committee', id: organisation.formed.on })
    if (on && on > today) throw new Problem('day-ahead', { day: on, today })
    organisation.formed = { ...stamp, on: on ?? today }
  },
})

/** Those who keep the committee's business in order. */
const keepers = ['committee-chair', 'committee-secretary'] as const satisfies RoleId[]
/** Those who may bring something before the committee: the supervision reports to it directly. */
const raisers = ['project-manager', 'consultant', 'committee-chair', 'committee-member', 'committee-secretary', 'group-lead', 'supervisor'] as const satisfies RoleId[]

/** A to-be is brought in with its evaluation, by `propose-to-be`; a change request by `propose-change-request`. */
const fields = { kind: RaisedKind, title: Line, text: Paragraphs, dueOn: GivenDay.nullable(), supplierConcerned: z.boolean() }

export const raiseMatter = change({
  name: 'raise-matter',
  input: z.strictObject({ ...fields, text: Paragraphs.default(''), dueOn: fields.dueOn.default(null), supplierConcerned: z.boolean().default(false) }),
  may: raisers,
  make(project, given, { stamp }) {
    const id = nextId(baseOf(project.matters), 'matter')
    project.matters.push({ ...stamp, id, ...given, supplierConcerned: given.supplierConcerned || given.kind === 'supplier-choice', settled: null, withdrawn: null })
    return { matter: id }
  },
})

export const editMatter = change({
  name: 'edit-matter',
  input: z.strictObject({ matter: MatterId, ...z.strictObject(fields).partial().shape }),
  may: raisers,
  rule: 'own-matter',
  make(project, { matter: id, ...given }, facts) {
    const matter = ownMatter(project, id, 'edit-matter', facts)
    const { kind, supplierConcerned, ...rest } = given
    assignGiven(matter, matter.toBe || matter.changeRequest ? rest : { kind, ...rest })
    if (supplierConcerned !== undefined && supplierConcerned !== concernsSupplier(baseOf(project), baseOf(matter))) matter.supplierConcerned = supplierConcerned
    if (matter.kind === 'supplier-choice') matter.supplierConcerned = true
  },
})

export const withdrawMatter = change({
  name: 'withdraw-matter',
  input: z.strictObject({ matter: MatterId }),
  may: raisers,
  rule: 'own-matter',
  make(project, { matter }, facts) {
    const taken = ownMatter(project, matter, 'withdraw-matter', facts)
    taken.withdrawn = facts.stamp
    backFromCommittee(project, taken.issue, '', facts)
  },
})

/** How something was settled without a vote. */
export const settleMatter = change({
  name: 'settle-matter',
  input: z.strictObject({ matter: MatterId, note: Reason, on: GivenDay.optional() }),
  may: keepers,
  make(project, { matter: id, note, on }, { stamp, today }) {
    if (on && on > today) throw new Problem('day-ahead', { day: on, today })
    const matter = openMatter(project, id)
    matter.settled = { ...stamp, on: on ?? today, round: null, carried: null, note }
    backFromCommittee(project, matter.issue, note, { stamp, today })
  },
})

/** Only who brought it in alters it, or who keeps the committee's business. */
function ownMatter(project: Project, id: string, name: string, { stamp, role, roles }: Facts): Matter {
  const matter = openMatter(project, id)
  const keeps = roles.some((each) => each === 'operator' || (keepers as readonly RoleId[]).includes(each))
  if (matter.by !== stamp.by && !keeps) throw new Problem('not-allowed', { change: name, role, may: keepers })
  return matter
}

/** A matter that waits and is not being voted on. Throws `thing-unknown`, `already-done`, `matter-in-round`. */
function openMatter(project: Project, id: string): Matter {
  const matter = findStanding(project.matters, id, 'matter')
  if (matter.settled) throw new Problem('already-done', { kind: 'matter', id })
  const round = baseOf(project.rounds).find((each) => !isOver(each) && each.motion.kind === 'matter' && each.motion.matter === id)
  if (round) throw new Problem('matter-in-round', { matter: matter.title, round: round.id })
  return matter
}
