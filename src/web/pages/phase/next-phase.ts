import { gateDecision, obstaclesToStart } from '../../../domain/gates.ts'
import { type PhaseId, phaseIds } from '../../../domain/ids.ts'
import { phaseOf } from '../../../domain/project.ts'
import { scheduleOf } from '../../../domain/schedule/project-schedule.ts'
import { formatOf } from '../../../locales/format.ts'
import type { ProjectAsk } from '../../ask.ts'
import { keepingPast } from '../../frame.ts'
import { paths } from '../../paths.ts'
import { type Held, heldBack } from './gate-steps.ts'

type Link = { href: string; label: string }
export type NextPhase = { tone: string; title: string; text: string; obstacles: Held[]; ways: { decides: Link; grants: Link } | null; link: Link | null }

/** What the phase after this one waits for, or that it runs. */
export function nextPhase(ask: ProjectAsk, phase: PhaseId): NextPhase {
  const { project, today, reader: { words } } = ask
  const page = words.phasePage.next
  const next = phaseIds[phaseIds.indexOf(phase) + 1]
  const none = { obstacles: [], ways: null, link: null }
  if (!next) return { ...none, tone: 'accent', title: page.benefits, text: words.method.afterGoLive.purpose }
  const { name } = words.method.phases[next]
  const format = formatOf(words.id)
  const link = { href: keepingPast(ask, paths.phase(project.id, next)), label: page.toPhase({ phase: name }) }
  const { started } = phaseOf(project, next)
  if (started) return { ...none, tone: 'good', title: page.started({ phase: name, day: format.day(started.on, today) }), text: '', link }
  const obstacles = obstaclesToStart(project, next)
  if (obstacles.length === 0) return { ...none, tone: 'good', title: page.open({ phase: name }), text: page.openText, link }
  const undecided = gateDecision(project, phase) === null && obstacles.every(({ code }) => code === 'gate-undecided')
  const checkpoint = words.method.numbered.checkpoint(phaseIds.indexOf(phase) + 1)
  const { date } = scheduleOf(project, today).gates[phase]
  return {
    tone: 'accent', title: page.shut({ phase: name }), text: undecided ? page.noDecision({ checkpoint }) : '',
    obstacles: undecided ? [] : obstacles.map((obstacle) => heldBack(ask, obstacle)),
    ways: undecided ? {
      decides: { href: keepingPast(ask, paths.checkpoint(project.id, phase)), label: page.decides({ day: format.dayShortLong(date, today) }) },
      grants: { href: `${keepingPast(ask, paths.phase(project.id, next))}#early`, label: page.grants },
    } : null,
    link: null,
  }
}
