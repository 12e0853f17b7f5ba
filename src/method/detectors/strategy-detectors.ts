import { standing } from '../../domain/by-id.ts'
import { gateDecision } from '../../domain/gates.ts'
import { isRooted } from '../../domain/goal-roots.ts'
import { phaseOf, type Project } from '../../domain/project.ts'
import { marks } from './marks.ts'
import { type Detector, levelOf, type Sign, sign } from './sign.ts'

/** Cause 1: why and how stand in the brief, the committee accepted the strategy, and its report is approved once planning is over. */
export const noStrategicPlan: Detector = (project) => {
  const { why, how } = project.brief
  // A plan without reason and way is none; one of the two can be caught up.
  const level = why === '' && how === '' ? 'fails' : 'warns'
  return [
    ...(why === '' ? [sign(level, { code: 'why-unwritten' }, { page: 'brief', anchor: 'why' })] : []),
    ...(how === '' ? [sign(level, { code: 'how-unwritten' }, { page: 'brief', anchor: 'why' })] : []),
    ...openDocument(project, 'strategy-report'),
    ...weakStrategy(project),
  ]
}

/** A document of the planning phase that is not approved although the committee has decided on the checkpoint. */
function openDocument(project: Project, document: 'strategy-report' | 'selection-report'): Sign[] {
  if (!gateDecision(project, 'planning')) return []
  const [first] = standing(project.deliverables).filter((each) => each.document === document)
  if (!first || first.status === 'approved') return []
  return [sign('warns', { code: 'document-open', document, phase: first.phase }, { page: 'phase', phase: first.phase, anchor: first.id })]
}

function weakStrategy(project: Project): Sign[] {
  const rating = phaseOf(project, 'planning').criteria.find(({ id }) => id === 'strategy-chosen')?.rating?.value ?? null
  if (rating === null || rating >= marks.rating.met) return []
  return [sign(rating >= marks.rating.partly ? 'warns' : 'fails', { code: 'strategy-weak', rating }, { page: 'phase', phase: 'planning', anchor: 'strategy-chosen' })]
}

/** Cause 2: each goal names the business strategy that it serves. */
export const notAligned: Detector = ({ goals: all }) => {
  const goals = standing(all)
  if (goals.length === 0) return null
  const silent = goals.filter(({ strategy }) => strategy === '')
  const level = levelOf(silent.length / goals.length, marks.goalsWithoutStrategy)
  const [first] = silent
  return level && first ? [sign(level, { code: 'goals-without-strategy', goals: silent.length, of: goals.length }, { page: 'goals', anchor: first.id })] : []
}

/** Cause 3: a supplier is named only once own problems and goals are known, and the choice is written down. */
export const toolCopied: Detector = (project) => {
  const { supplier } = project.brief
  if (supplier === '') return null
  const goals = standing(project.goals)
  const lacks = standing(project.diagnosis).every(({ verdict }) => verdict === null) ? 'problems' : goals.some((goal) => isRooted(project, goal)) ? null : 'goals'
  const early: Sign[] = lacks === null ? [] : [sign(lacks === 'problems' ? 'fails' : 'warns', { code: 'supplier-before-needs', supplier, lacks }, { page: lacks === 'problems' ? 'diagnosis' : 'goals' })]
  return [...early, ...openDocument(project, 'selection-report')]
}
