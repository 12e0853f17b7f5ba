import { standing } from '../../domain/by-id.ts'
import type { GroupId } from '../../domain/ids.ts'
import { membersOf } from '../../domain/rights.ts'
import { openPointsOf } from '../../method/open-points.ts'
import type { Speaker } from '../told.ts'

/** What is still open, each as a sentence that says what to do. Missing translations are no matter of the plan. */
export function openPointTexts(speaker: Speaker): string[] {
  const { project, today, names, format, words, doc: { plan } } = speaker
  const points = openPointsOf(project, today).flatMap((point) => {
    if (point.kind === 'fact') return [words.project.openPoints[point.fact].add]
    return point.kind === 'goal' ? [plan.open.goal({ title: format.quoted(names.text(point.title)), fields: fieldList(speaker, point.fields) })] : []
  })
  return [...points, ...unstaffed(speaker), ...systems(speaker)]
}

type Field = keyof Speaker['words']['reasons']['fields']

const fieldList = ({ words, format }: Speaker, fields: readonly Field[]): string => format.list(fields.map((field) => words.reasons.fields[field]))

/** Groups without which nothing goes; a team without anybody is one open point already. */
function unstaffed({ project, doc: { plan: { open } } }: Speaker): string[] {
  const asked: [GroupId, string][] = [['steering-committee', open.committee], ['project-manager', open.manager], ['supervision', open.supervision]]
  return standing(project.team).length === 0 ? [] : asked.flatMap(([group, text]) => (membersOf(project, group).length > 0 ? [] : [text]))
}

const systems = (speaker: Speaker): string[] => speaker.project.brief.systems.flatMap(({ name, fate, cost }) => {
  const fields: Field[] = [...(fate ? [] : ['fate' as const]), ...(cost === null ? ['cost' as const] : [])]
  if (fields.length === 0) return []
  return [speaker.doc.plan.open.system({ title: speaker.format.quoted(speaker.names.text(name)), fields: fieldList(speaker, fields) })]
})
