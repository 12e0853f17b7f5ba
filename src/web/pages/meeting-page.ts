import { Problem } from '../../domain/problem.ts'
import { namesOf } from '../../locales/names.ts'
import type { Page, ProjectAsk } from '../ask.ts'
import { projectFrame } from '../frame.ts'
import { paths } from '../paths.ts'
import { savedEntry } from '../saved.ts'
import { agendaOf } from './meeting/agenda.ts'
import { attendanceOf } from './meeting/attendance.ts'
import { headOf } from './meeting/head.ts'
import { minutesBox } from './meeting/minutes-box.ts'
import { recordsOf } from './meeting/records.ts'

/** One meeting as a sheet: before it the agenda, in it who came and what was said, after it the minutes. */
export async function meetingPage(ask: ProjectAsk): Promise<Page> {
  const { project, params, reader: { words } } = ask
  const n = params['n'] ?? ''
  const meeting = project.meetings.find(({ id, withdrawn }) => id === `meeting-${n}` && !withdrawn)
  if (!meeting) throw new Problem('page-unknown', { path: ask.path })
  const path = paths.meeting(project.id, Number(n))
  const head = headOf(ask, meeting, path)
  return {
    view: 'meeting',
    page: {
      frame: projectFrame(ask, head.title, await savedEntry(ask), 'sheet'), words: words.meetingPage, frameWords: words.frame, toc: words.checkpointPage.toc, project: namesOf(project, words).project(),
      example: project.example ? words.frame.exampleFigures : '', head,
      agenda: agendaOf(ask, meeting, path), attendance: attendanceOf(ask, meeting, path), records: recordsOf(ask, meeting, path), minutes: minutesBox(ask, meeting, path),
    },
  }
}
