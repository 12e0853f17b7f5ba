import type { GroupId, PhaseId } from '../domain/ids.ts'

/** A task of the default plan, METHOD 1: accountable group, three-point estimate in working days at moderate complexity, predecessors. */
export type DefaultTask = { key: string; group: GroupId; days: readonly [number, number, number]; after: readonly string[] }

const SC = 'steering-committee'
const PM = 'project-manager'
const BA = 'business-analysis'
const DV = 'development'
const TA = 'technical-architecture'
const UT = 'user-training'
const DP = 'deployment'

const task = (key: string, group: GroupId, days: readonly [number, number, number], ...after: string[]): DefaultTask => ({ key, group, days, after })

/** The estimates are the product's own defaults; every line can be changed in a project. */
export const defaultTasks = {
  planning: [
    task('diagnose-problems', BA, [2, 3, 5]),
    task('root-cause-analysis', BA, [1, 2, 4], 'diagnose-problems'),
    task('set-goals', SC, [1, 2, 4], 'root-cause-analysis'),
    task('choose-strategy', SC, [1, 2, 3], 'set-goals'),
    task('estimate-complexity', PM, [0.5, 1, 2], 'diagnose-problems'),
    task('form-organisation', SC, [1, 2, 4], 'estimate-complexity'),
    task('train-executives', UT, [1, 1, 2], 'form-organisation'),
    task('announce-project', SC, [0.5, 1, 1], 'form-organisation'),
    task('assess-network-and-systems', TA, [2, 4, 7], 'estimate-complexity'),
    task('select-platform-and-supplier', SC, [3, 5, 10], 'choose-strategy', 'assess-network-and-systems'),
    task('write-implementation-plan', PM, [2, 3, 5], 'select-platform-and-supplier', 'form-organisation', 'set-goals'),
  ],
  requirements: [
    task('model-as-is-processes', BA, [4, 6, 10]),
    task('diagnose-bottlenecks', BA, [2, 3, 5], 'model-as-is-processes'),
    task('listen-to-customers', BA, [3, 5, 8]),
    task('design-to-be-processes', BA, [4, 6, 10], 'diagnose-bottlenecks', 'listen-to-customers'),
    task('evaluate-new-processes', SC, [1, 2, 3], 'design-to-be-processes'),
    task('define-data', DV, [4, 6, 9], 'model-as-is-processes'),
    task('write-requirements', BA, [4, 6, 10], 'evaluate-new-processes', 'define-data'),
    task('inventory-integrations', TA, [2, 3, 5], 'model-as-is-processes'),
    task('agree-scope', SC, [1, 1, 2], 'write-requirements', 'inventory-integrations'),
  ],
  development: [
    task('design-solution', DV, [4, 6, 9]),
    task('configure-and-build', DV, [12, 18, 28], 'design-solution'),
    task('build-integrations', DV, [6, 10, 16], 'design-solution'),
    task('prepare-infrastructure', TA, [4, 6, 10], 'design-solution'),
    task('build-data-conversion', DV, [5, 8, 14], 'design-solution'),
    task('user-walkthroughs', BA, [2, 3, 5], 'configure-and-build'),
    task('prepare-training-material', UT, [4, 6, 9], 'design-solution'),
  ],
  testing: [
    task('write-test-cases', BA, [4, 6, 9]),
    task('integration-test', DV, [5, 8, 12], 'write-test-cases'),
    task('user-acceptance-test', BA, [5, 8, 12], 'integration-test'),
    task('performance-and-security-test', TA, [3, 5, 8], 'integration-test'),
    task('fix-and-retest', DV, [4, 6, 10], 'user-acceptance-test', 'performance-and-security-test'),
  ],
  initialization: [
    task('clean-data', DV, [6, 10, 16]),
    task('load-rehearsal', DV, [2, 3, 5], 'clean-data'),
    task('set-up-users-and-rights', DP, [2, 3, 5]),
    task('install-terminals', DP, [3, 5, 8]),
    task('train-users', UT, [5, 8, 12], 'set-up-users-and-rights', 'install-terminals'),
    task('plan-cut-over', PM, [2, 3, 4], 'load-rehearsal'),
  ],
  'go-live': [
    task('pilot', DP, [4, 5, 8]),
    task('parallel-run', DP, [5, 10, 15], 'pilot'),
    task('cut-over', DP, [1, 1, 2], 'parallel-run'),
    task('company-wide-deployment', DP, [4, 8, 14], 'cut-over'),
    task('hand-over', PM, [1, 2, 3], 'company-wide-deployment'),
    task('review-meeting', SC, [0.5, 1, 1], 'hand-over'),
  ],
} as const satisfies Record<PhaseId, readonly DefaultTask[]>

export type TaskKey = (typeof defaultTasks)[PhaseId][number]['key']
