import { workingDayAfter } from '../../../domain/calendar.ts'
import type { Project } from '../../../domain/project.ts'
import { formatOf } from '../../../locales/format.ts'
import { openMeetings } from '../../../method/meetings.ts'
import type { ProjectAsk } from '../../ask.ts'
import type { FieldOf } from '../../change-form.ts'

/** A round by circulation is open for so many working days unless somebody says otherwise. METHOD 2: a decision should not wait longer. */
const VOTING_DAYS = 5

const committeeMeetings = (project: Project) => openMeetings(project).filter(({ kind }) => kind === 'committee')

/** How and until when a motion is voted on, and its papers: the part that all forms for a new round share. */
export function openingFields({ project, today, reader: { words } }: ProjectAsk, papers: number): FieldOf[] {
  const page = words.roundPage.opening
  const meetings = committeeMeetings(project)
  const how: FieldOf = meetings.length === 0
    ? { name: 'way', label: page.way, options: (['circulation', 'meeting'] as const).map((value) => ({ value, label: words.roundPage.ways[value] })) }
    : { name: 'meeting', label: page.way, options: [
      { value: '', label: words.roundPage.ways.circulation },
      ...meetings.map(({ id, on }) => ({ value: id, label: page.inMeeting({ day: formatOf(words.id).dayWithWeekday(on, today) }) })),
    ] }
  const rows = Array.from({ length: papers }, (_, i): FieldOf[] => [
    { name: `papers.${i}.title`, label: page.paper({ n: String(i + 1) }) }, { name: `papers.${i}.link`, label: page.paperLink, type: 'url' },
  ]).flat()
  return [how, { name: 'deadline', label: page.deadline, type: 'date', required: true, attributes: { min: today } }, ...rows]
}

/** What stands in them at first: by circulation, five working days. */
export const openingValues = ({ project, today }: ProjectAsk): Record<string, string> => ({
  deadline: workingDayAfter(project.calendar, today, VOTING_DAYS), ...(committeeMeetings(project).length === 0 ? { way: 'circulation' } : { meeting: '' }),
})
