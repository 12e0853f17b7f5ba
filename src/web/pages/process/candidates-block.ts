import { compareVariants, yardstickFigures } from '../../../domain/process/compare.ts'
import { findingsOf } from '../../../domain/process/findings.ts'
import type { Variant } from '../../../domain/process/process.ts'
import { yardsticks } from '../../../domain/process/process.ts'
import { approvalState, isCurrent } from '../../../domain/process/variants.ts'
import { NO_DATA } from '../../../locales/format.ts'
import { differenceSaid, figureSaid } from '../../../locales/process-said.ts'
import { evaluationOf, isSound, type ProcessState } from '../../../method/process-standing.ts'
import type { ProjectAsk } from '../../ask.ts'
import { keepingPast } from '../../frame.ts'
import { withQuery } from '../../paths.ts'
import { processStatusShown, type Status, verdictShown } from '../../status.ts'
import { type Chosen, variantName } from './chosen.ts'

type Cell = { label: string; figure: string; verdict: (Status & { said: string }) | null }
export type CandidateRow = { id: string; href: string; name: string; current: boolean; cells: Cell[]; weighted: string; findings: string; state: Status | null }

/** All to-bes beside the as-is in one table; empty where there is only one, which the page is about anyhow. Cycle times are known beforehand. */
export function candidateRows(ask: ProjectAsk, chosen: Chosen): CandidateRow[] {
  const { asIs, toBes } = chosen
  return toBes.length < 2 || !asIs ? [] : [asIs, ...toBes].map((variant) => rowOf(ask, chosen, asIs, variant))
}

function rowOf(ask: ProjectAsk, chosen: Chosen, asIs: Variant, variant: Variant): CandidateRow {
  const { speaker, process, toBe } = chosen
  const { project, format, words } = speaker
  const say = words.processWords
  const sound = isSound(variant)
  const figures = sound ? yardstickFigures(variant.steps, project.workRoles) : null
  const comparison = sound && variant !== asIs && isSound(asIs) ? compareVariants(process, asIs, variant, project.workRoles) : null
  return {
    id: variant.id, href: variant === asIs ? '' : keepingPast(ask, withQuery(ask.path, { 'to-be': variant.id })), name: variantName(chosen, variant), current: variant.id === toBe?.id,
    cells: yardsticks.map((key): Cell => {
      const compared = comparison?.yardsticks[key]
      return { label: say.yardsticks[key], figure: figures ? figureSaid(speaker, key, figures[key]) : NO_DATA, verdict: compared ? { ...verdictShown(compared.verdict, differenceSaid(speaker, key, compared)), said: say.verdicts[compared.verdict] } : null }
    }),
    weighted: comparison ? `${comparison.weighted > 0 ? '+' : ''}${format.figure(comparison.weighted, 2)}` : '', findings: sound ? format.count(findingsOf(project, process, variant).length) : NO_DATA,
    state: variant === asIs ? null : processStatusShown(candidateState(chosen, variant), words),
  }
}

/** Where one of several to-bes stands; one that nobody has evaluated is drafted. */
export function candidateState({ speaker: { project }, process }: Pick<Chosen, 'speaker' | 'process'>, { id }: Pick<Variant, 'id'>): ProcessState {
  if (process.approved?.variant === id) return approvalState(project, process) === 'valid' ? 'approved' : 'stale'
  const evaluation = evaluationOf(project, process, id)
  return evaluation ? (isCurrent(project, process, evaluation) ? 'evaluated' : 'stale') : 'drafted'
}
