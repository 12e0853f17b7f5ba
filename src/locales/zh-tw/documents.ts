import type { Locale } from '../locale.ts'
import { charter } from './documents-charter.ts'
import { columns, common, complexity, missing, scope, state } from './documents-common.ts'
import { diagrams } from './documents-diagrams.ts'
import { plan } from './documents-plan.ts'
import { report } from './documents-report.ts'

export const documents: Locale['documents'] = { common, columns, missing, scope, complexity, state, diagrams, charter, plan, report }
