import { standing } from '../../domain/by-id.ts'
import type { GroupId } from '../../domain/ids.ts'
import { membersOf } from '../../domain/rights.ts'
import { findingSaid } from '../../locales/finding.ts'
import { type OpenPoint, openPointsOf } from '../../method/open-points.ts'
import type { Speaker } from '../told.ts'

/** What is still open, each as a sentence that says what to do. Missing translations are no matter of the plan. */
export function openPointTexts(speaker: Speaker): string[] {
  const { project, today } = speaker
  return [...openPointsOf(project, today).flatMap((point) => pointSaid(speaker, point)), ...unstaffed(speaker), ...systems(speaker)]
}

/** The points of the overview, in its words. */
function pointSaid(speaker: Speaker, point: OpenPoint): string[] {
  const { project, names, format, words: { overviewPage: say, project: { openPoints, sentenceGap } }, doc: { plan } } = speaker
  switch (point.kind) {
    case 'fact': return [openPoints[point.fact].add]
    case 'goal': return [plan.open.goal({ title: format.quoted(names.text(point.title)), fields: fieldList(speaker, point.fields) })]
    case 'organisation': return [[say.findingsPoint(point), findingSaid(point.first, project, speaker.words).what].join(sentenceGap)]
    case 'calendar-years': return [[say.yearsPoint({ years: format.list(point.years.map(String)) }), say.yearsPointWhy].join(sentenceGap)]
    case 'translations': return []
  }
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
