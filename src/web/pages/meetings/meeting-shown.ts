import type { Day } from '../../../domain/day.ts'
import type { Meeting, MeetingKind } from '../../../domain/meeting.ts'
import { keepsMinutes } from '../../../domain/meeting-rules.ts'
import type { ChangeName } from '../../../changes/registry.ts'
import type { OpenAction } from '../../../method/meetings.ts'
import { formatOf } from '../../../locales/format.ts'
import type { Locale } from '../../../locales/locale.ts'
import type { ProjectAsk } from '../../ask.ts'
import { keepingPast } from '../../frame.ts'
import type { Glyph, Tone } from '../../glyphs.ts'
import { mayChange } from '../../may-change.ts'
import { paths } from '../../paths.ts'
import type { Status } from '../../status.ts'

export const numberOf = (id: string): number => Number(id.slice(id.lastIndexOf('-') + 1))

export const meetingPath = (ask: ProjectAsk, id: string): string => keepingPast(ask, paths.meeting(ask.project.id, numberOf(id)))

/** Whether the reader may make a change to this kind of meeting here and now. */
export const mayKeepHere = (ask: ProjectAsk, kind: MeetingKind, change: ChangeName): boolean => mayChange(ask, change) && keepsMinutes(ask.roles, kind)

/** Those who keep the minutes record an action as done, and whoever is to do it. */
export const mayFinish = (ask: ProjectAsk, { meeting, record }: Pick<OpenAction, 'meeting' | 'record'>): boolean =>
  mayKeepHere(ask, meeting.kind, 'finish-action') || (mayChange(ask, 'finish-action') && record.owner !== null && record.owner === ask.me?.id)

type State = keyof Locale['meetingPage']['states']
const shapes: Record<State, [Tone, Glyph]> = {
  planned: ['none', 'ring'], today: ['accent', 'due'], open: ['warn', 'triangle'], held: ['accent', 'half'], sealed: ['good', 'tick'], cancelled: ['none', 'dash'],
}

export function stateOf({ on, held, sealed, cancelled }: Meeting, today: Day): State {
  if (cancelled) return 'cancelled'
  if (sealed) return 'sealed'
  if (held) return 'held'
  return on > today ? 'planned' : on === today ? 'today' : 'open'
}

export function meetingStatus(meeting: Meeting, today: Day, words: Locale): Status {
  const state = stateOf(meeting, today)
  const [tone, glyph] = shapes[state]
  return { tone, glyph, word: words.meetingPage.states[state] }
}

/** `Thu 18 Jun, 14:00` */
export const whenShown = ({ on, at }: Pick<Meeting, 'on' | 'at'>, today: Day, words: Locale): string => words.meetingPage.short({ day: formatOf(words.id).dayWithWeekday(on, today), at })
