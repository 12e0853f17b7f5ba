import { membersOf } from '../../domain/rights.ts'
import type { Person } from '../../domain/brief-facts.ts'
import type { GroupId } from '../../domain/ids.ts'
import { postsOf } from '../../domain/team-rules.ts'
import { mergesOf, proposedMerges, unitsOf as staffedUnits } from '../../method/units.ts'
import type { Speaker } from '../told.ts'

/** A box of the organisation: one group, or several that are staffed together. */
export type Unit = { place: 'committee' | 'manager' | 'group' | 'supervision'; groups: GroupId[]; name: string; members: string[] }

/** The units of a project in words, the committee first; merged where the project chose so. */
export const unitsOf = ({ project, names, doc }: Speaker): Unit[] => staffedUnits(project).map(({ place, groups, members }) => ({
  place, groups, name: groups.map(names.group).join(doc.plan.mergeJoin), members: members.map(({ name }) => names.text(name)),
}))

/** The people of a group in words: name, and what one has to know about their part. */
export const peopleOf = (speaker: Speaker, group: GroupId): string[] =>
  membersOf(speaker.project, group).map((person) => personText(speaker, person, group))

function personText({ names, words, format, doc: { common } }: Speaker, person: Person, group: GroupId): string {
  const { name, side } = person
  const { lead = false, allocation = null } = postsOf(person).find((post) => post.group === group) ?? {}
  const notes = [
    ...(lead && group === 'steering-committee' ? [common.chairs] : []),
    ...(lead && group !== 'steering-committee' && group !== 'project-manager' ? [common.leads] : []),
    ...(side === 'client' ? [] : [words.method.sides[side].toLowerCase()]),
    ...(allocation === null ? [] : [common.share({ percent: format.percent(allocation) })]),
  ]
  return notes.length === 0 ? names.text(name) : common.personWith({ name: names.text(name), notes: notes.join(common.noteGap) })
}

/** What the complexity proposes about merging groups, and what the project chose. */
export function mergeText({ project, names, doc: { plan } }: Speaker): string[] {
  const said = (merges: readonly GroupId[][]): string => merges.map((set) => set.map(names.group).join(plan.mergeJoin)).join(plan.mergeGap)
  const chosen = mergesOf(project).filter((groups) => groups.length > 1)
  if (chosen.length > 0) return [plan.merges({ groups: said(chosen) }), plan.mergesKept]
  const proposed = proposedMerges(project)
  return proposed.length === 0 ? [plan.mergesNone] : [plan.mergesProposed({ groups: said(proposed) }), plan.mergesKept]
}
