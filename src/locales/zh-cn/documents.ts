import type { Locale } from '../locale.ts'
import { charter } from './documents-charter.ts'
import { columns, common, complexity, missing, scope, state } from './documents-common.ts'
import { diagrams } from './documents-diagrams.ts'
import { minutes } from './documents-minutes.ts'
import { organisation } from './documents-organisation.ts'
import { plan } from './documents-plan.ts'
import { report } from './documents-report.ts'
import { supervision } from './documents-supervision.ts'

export const documents: Locale['documents'] = { common, columns, missing, scope, complexity, state, diagrams, charter, plan, report, minutes, supervision, organisation }
