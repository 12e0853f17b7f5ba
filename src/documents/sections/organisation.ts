import { groupsOf, membersOf } from '../../domain/rights.ts'
import type { Person } from '../../domain/brief-facts.ts'
import { standing } from '../../domain/by-id.ts'
import { GroupId } from '../../domain/ids.ts'
import { complexityOf } from '../../method/complexity.ts'
import type { Speaker } from '../told.ts'

/** A box of the organisation: one group, or several that are staffed together. */
export type Unit = { place: 'committee' | 'manager' | 'group' | 'supervision'; groups: GroupId[]; name: string; members: string[] }

/** The units of a project, the committee first; merged where the project chose so. */
export function unitsOf(speaker: Speaker): Unit[] {
  const { project, names, doc } = speaker
  const merges = project.brief.mergeGroups ? complexityOf(project.brief).merges : []
  const sets = merges.length > 0 ? merges : GroupId.options.map((group) => [group])
  return sets.map((groups) => ({
    place: groups.includes('steering-committee') ? 'committee' : groups.includes('project-manager') ? 'manager' : groups.includes('supervision') ? 'supervision' : 'group',
    groups,
    name: groups.map(names.group).join(doc.plan.mergeJoin),
    members: standing(project.team).filter((person) => groupsOf(person).some((group) => groups.includes(group))).map(({ name }) => names.text(name)),
  }))
}

/** The people of a group in words: name, and what one has to know about their part. */
export const peopleOf = (speaker: Speaker, group: GroupId): string[] =>
  membersOf(speaker.project, group).map((person) => personText(speaker, person))

function personText({ names, words, format, doc: { common } }: Speaker, { name, group, side, allocation, lead }: Person): string {
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
  const merges = complexityOf(project.brief).merges.filter((groups) => groups.length > 1)
  if (merges.length === 0) return [plan.mergesNone]
  const groups = merges.map((set) => set.map(names.group).join(plan.mergeJoin)).join(plan.mergeGap)
  return [project.brief.mergeGroups ? plan.merges({ groups }) : plan.mergesProposed({ groups }), plan.mergesKept]
}
