import { standing } from '../../../domain/by-id.ts'
import { AttendanceState, type Meeting } from '../../../domain/meeting.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import { formFor, type ProjectAsk } from '../../ask.ts'
import type { Glyph, Tone } from '../../glyphs.ts'
import { mayKeepHere } from '../meetings/meeting-shown.ts'

const shapes: Record<AttendanceState, [Tone, Glyph]> = { present: ['good', 'tick'], represented: ['accent', 'half'], excused: ['none', 'dash'], missing: ['bad', 'octagon'] }

/** Who was invited and whether they came: one click for each person and state. */
export function attendanceOf(ask: ProjectAsk, meeting: Meeting, path: string) {
  const { project, today, reader: { words } } = ask
  const names = namesOf(project, words)
  const say = words.meetingPage.attendance
  const states = new Map(meeting.attendance.map(({ person, state }) => [person, state]))
  const writes = !meeting.sealed && !meeting.cancelled && mayKeepHere(ask, meeting.kind, 'record-attendance')
  const format = formatOf(words.id)
  const form = formFor(ask, 'record-attendance', `${path}#attendance`, {})
  const ahead = meeting.on > today
  const open = meeting.invited.filter((person) => !states.has(person))
  const choices = AttendanceState.options.filter((state) => !ahead || state === 'excused' || state === 'represented')
  return {
    note: say.note({ have: format.number(states.size), of: format.number(meeting.invited.length) }), ahead: writes && ahead ? say.ahead : '',
    meeting: meeting.id, form: writes ? form : null,
    rows: meeting.invited.map((person) => {
      const state = states.get(person) ?? null
      return {
        person, name: names.person(person), facts: sideOf(ask, person), record: say.record({ name: names.person(person) }), status: statusOf(state, words),
        choices: choices.map((value) => ({ value, ...statusOf(value, words), chosen: value === state })),
      }
    }),
    rest: writes && !ahead && open.length > 1 ? { people: open, submit: say.allPresent } : null,
  }
}

function statusOf(state: AttendanceState | null, { documents: { minutes: said } }: ProjectAsk['reader']['words']) {
  const [tone, glyph]: [Tone, Glyph] = state ? shapes[state] : ['none', 'dashed']
  return { tone, glyph, word: state ? said.attendance[state] : said.notRecorded }
}

function sideOf({ project, reader: { words } }: ProjectAsk, id: string): string[] {
  const person = project.team.find((each) => each.id === id)
  return person ? [words.method.sides[person.side], ...standInOf(person.standIn, project, words)] : []
}

const standInOf = (standIn: string | null, project: ProjectAsk['project'], words: ProjectAsk['reader']['words']): string[] =>
  (standIn && standing(project.team).some(({ id }) => id === standIn) ? [words.project.faultAt({ place: words.fields.standIn.label, message: namesOf(project, words).person(standIn) })] : [])
