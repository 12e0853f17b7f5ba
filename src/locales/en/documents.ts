import { risks } from './documents-risks.ts'
import { benefits } from './documents-benefits.ts'
import { bpr } from './documents-bpr-report.ts'
import { changeLog } from './documents-change-log.ts'
import { charter } from './documents-charter.ts'
import { columns, common, complexity, missing, scope, state } from './documents-common.ts'
import { diagrams } from './documents-diagrams.ts'
import { issues } from './documents-issues.ts'
import { goals } from './documents-goals-report.ts'
import { guide } from './documents-user-guide.ts'
import { minutes } from './documents-minutes.ts'
import { organisation } from './documents-organisation.ts'
import { plan } from './documents-plan.ts'
import { report } from './documents-report.ts'
import { supervision } from './documents-supervision.ts'

/** The words of the plan documents. */
export const documents = { common, columns, missing, scope, complexity, state, diagrams, charter, plan, report, goals, bpr, minutes, issues, supervision, organisation, guide, benefits, risks, changeLog }
