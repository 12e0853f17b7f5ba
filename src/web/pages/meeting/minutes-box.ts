import { dayIn } from '../../../domain/day.ts'
import type { Meeting } from '../../../domain/meeting.ts'
import { keepers, keepsMinutes } from '../../../domain/meeting-rules.ts'
import { sealHolds } from '../../../domain/seal.ts'
import { formatOf } from '../../../locales/format.ts'
import type { Locale } from '../../../locales/locale.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import { changeForm } from '../../change-form.ts'
import { mayKeepHere } from '../meetings/meeting-shown.ts'

/** Where the minutes stand: to be held, to be sealed, or sealed with what the seal means. */
export function minutesBox(ask: ProjectAsk, meeting: Meeting, path: string) {
  const { project, today, past, roles, reader: { words } } = ask
  const say = words.meetingPage.minutes
  const format = formatOf(words.id)
  const names = namesOf(project, words)
  const dated = ({ by, at }: { by: string; at: string }) => ({ person: names.actor(by), day: format.day(dayIn(project.timeZone, at), today) })
  const { sealed } = meeting
  return {
    ...stepsOf(ask, meeting, `${path}#minutes`),
    state: sealed ? say.sealed({ ...dated(sealed), version: format.number(sealed.version) }) : stateOf(meeting, words),
    seal: sealed ? { hash: sealed.hash, head: sealed.head, broken: !sealHolds(meeting) } : null,
    addenda: meeting.addenda.map((each) => ({ by: say.by(dated(each)), text: names.text(each.text) })),
    who: past || project.closed || keepsMinutes(roles, meeting.kind) ? '' : say.who({ roles: format.list(keepers[meeting.kind].map((role) => words.method.roles[role])) }),
  }
}

function stateOf({ held, cancelled }: Meeting, { meetingPage: { minutes: say } }: Locale): string {
  if (cancelled) return ''
  return held ? say.toSeal : say.notHeld
}

/** What whoever keeps the minutes can do next with them. */
function stepsOf(ask: ProjectAsk, meeting: Meeting, back: string) {
  const { project, today, reader: { words } } = ask
  const say = words.meetingPage.minutes
  const none = { hold: null, toSeal: null, missing: '', add: null }
  if (meeting.cancelled || !mayKeepHere(ask, meeting.kind, 'seal-minutes')) return none
  const hidden = { meeting: meeting.id }
  if (meeting.sealed) return { ...none, add: changeForm(ask, 'add-addendum', { back, hidden, submit: say.addendum, fields: [{ name: 'text', type: 'textarea', rows: 3, required: true, wide: true }] }) }
  if (!meeting.held) return { ...none, hold: meeting.on <= today ? changeForm(ask, 'hold-meeting', { back, hidden, submit: say.hold, primary: true }) : null }
  const known = new Set(meeting.attendance.map(({ person }) => person))
  const missing = meeting.invited.filter((person) => !known.has(person)).map(namesOf(project, words).person)
  if (missing.length > 0) return { ...none, missing: say.missing({ people: formatOf(words.id).list(missing) }) }
  return { ...none, toSeal: changeForm(ask, 'seal-minutes', { back, hidden, submit: say.seal, primary: true }) }
}
