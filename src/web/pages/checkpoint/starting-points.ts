import { gateDecision, isUnderReview } from '../../../domain/gates.ts'
import { type DecisionKind, type PhaseId, phaseIds } from '../../../domain/ids.ts'
import { phaseOf } from '../../../domain/project.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'

/** What the project manager proposed for this round. */
export function proposedConditions({ project }: ProjectAsk, phase: PhaseId) {
  const { submissions } = phaseOf(project, phase)
  return isUnderReview(phaseOf(project, phase), gateDecision(project, phase)) ? (submissions.at(-1)?.conditions ?? []) : []
}

/** Only a conditional go starts from the proposed conditions: any other decision leaves them out, and says so beforehand. */
export function leavesOut(ask: ProjectAsk, phase: PhaseId, kind: DecisionKind): string[] {
  const { project, reader: { words } } = ask
  const conditions = kind === 'conditional-go' ? [] : proposedConditions(ask, phase)
  const { list, quoted } = formatOf(words.id)
  return conditions.length === 0 ? [] : [words.checkpointPage.panel.notCarried({ conditions: list(conditions.map(({ title }) => quoted(namesOf(project, words).text(title)))) })]
}

/** What taking a new decision does to the one in force and to what was decided after it. */
export function supersedes({ project, today, reader: { words } }: ProjectAsk, phase: PhaseId): string[] {
  const page = words.checkpointPage.panel
  const current = gateDecision(project, phase)
  if (!current || current.kind === 'rework') return []
  const format = formatOf(words.id)
  const later = phaseIds.slice(phaseIds.indexOf(phase) + 1).filter((each) => phaseOf(project, each).started)
  return [
    page.supersedes({ decision: words.method.decisions[current.kind], day: format.day(current.on, today) }),
    ...(later.length > 0 ? [page.laterGates({ gates: format.list(later.map((each) => words.method.phases[each].name)) })] : []),
  ]
}
