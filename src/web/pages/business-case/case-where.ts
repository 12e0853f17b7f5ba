import type { CaseFinding } from '../../../domain/business-case-findings.ts'
import type { ProjectAsk } from '../../ask.ts'
import { keepingPast } from '../../frame.ts'
import { heldAt } from '../../held-at.ts'
import { paths } from '../../paths.ts'
import { goalNumber } from '../goals/goal-row.ts'

/** Where a finding is mended: the form of its goal, or a place of this page. */
export function caseWhere(ask: ProjectAsk, finding: CaseFinding): string {
  const { project } = ask
  if ('goal' in finding) return goalHref(ask, finding.goal)
  if ('cost' in finding) return `#${finding.cost}`
  switch (finding.code) {
    case 'no-money-goal': return keepingPast(ask, paths.goals(project.id))
    case 'no-payer': case 'payer-expert': case 'payer-left': return '#payers'
    case 'negative-again': return '#course'
    default: return '#costs'
  }
}

/** A goal's page, with its form open where the present is shown. */
export const goalHref = (ask: ProjectAsk, id: string): string => {
  const path = paths.goal(ask.project.id, goalNumber(id))
  return ask.past ? heldAt(ask, path) : `${path}?edit=goal#edit`
}
