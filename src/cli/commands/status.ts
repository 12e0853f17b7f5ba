import { seen } from '../../changes/seen.ts'
import { phaseStatus, gateDecision, presentPhase, settledDecision } from '../../domain/gates.ts'
import { phaseIds } from '../../domain/ids.ts'
import { leftBehind } from '../../domain/left-behind.ts'
import { gateMilestone } from '../../domain/milestones.ts'
import { scheduleOf } from '../../domain/schedule/project-schedule.ts'
import { formatOf } from '../../locales/format.ts'
import { leftBehindSaid } from '../../locales/left-behind-said.ts'
import { evaluateCheckpoint } from '../../method/evaluation.ts'
import { plain } from '../table.ts'
import type { Session } from '../session.ts'

/** `sixgate status PROJECT`: the six phases with their gates. */
export async function status({ project: id }: { project: string }, session: Session): Promise<void> {
  const context = await session.context()
  const { version, project } = await seen(context, await session.who(), id)
  const today = context.today(project)
  const { finish, unknownYears } = scheduleOf(project, today)
  const phases = phaseIds.map((phase) => {
    // A gate that is decided keeps what it was decided on.
    const { score, readiness } = settledDecision(project, phase) ?? evaluateCheckpoint(project, phase, today)
    const { planned, date, slip } = gateMilestone(project, phase, today)
    return { id: phase, status: phaseStatus(project, phase), readiness, score, decision: gateDecision(project, phase)?.kind ?? null, planned, date, slip }
  })
  const present = presentPhase(project)
  const facts = { id, name: project.name, version, today, closed: project.closed !== null, presentPhase: present, phases, finish, unknownYears, leftBehind: leftBehind(project, today) }
  if (session.json) return session.answer(facts, () => [])
  const { heads, messages } = session.words
  const words = await session.locale()
  const { method } = words
  const left = leftBehindSaid(project, today, words)
  const format = formatOf(session.language)
  session.answer(facts, () => [
    session.paint.bold(plain(project.name)),
    `${heads.version} ${version} · ${heads.today} ${today} · ${heads.present} ${method.phases[present].name} · ${heads.finishes} ${finish}`,
    '',
    ...session.table(
      [{ head: heads.phase }, { head: heads.status }, { head: heads.readiness }, { head: heads.score, right: true }, { head: heads.decision },
        { head: heads.planned }, { head: heads.forecast }, { head: heads.slip, right: true }],
      phases.map((each) => [
        method.phases[each.id].name, method.phaseStatus[each.status], method.readiness[each.readiness], format.worse(each.score, 0, 'low'),
        each.decision ? method.decisions[each.decision] : '', each.planned, each.date, format.slipBare(each.slip),
      ]),
    ),
    ...(left === '' ? [] : ['', session.paint.yellow(left)]),
    ...(unknownYears.length > 0 ? ['', session.paint.yellow(messages.unknownYears({ years: unknownYears.join(', ') }))] : []),
  ])
}
