import { RoleId } from '../domain/ids.ts'
import type { Project } from '../domain/project.ts'
import { personOf } from '../domain/rights.ts'
import type { RiskAnswer } from '../domain/risk.ts'

/** Whether somebody gave an answer: under the same id, or as the same person of the team. `me`: the person of the team who asks. */
export const gaveAnswer = (project: Project, { by }: Pick<RiskAnswer, 'by'>, { id, me }: { id: string; me: string | null }): boolean =>
  by === id || (me !== null && personOf(project, { id: by, role: RoleId.safeParse(by).data })?.id === me)
