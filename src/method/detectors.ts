import type { Day } from '../domain/day.ts'
import type { Project } from '../domain/project.ts'
import { remember } from '../domain/remember.ts'
import { RiskKey } from '../domain/risk.ts'
import { customerCultureMistaken, customerExperienceIgnored, customersNotInvolved } from './detectors/customer-detectors.ts'
import { noGoalsSet, oneOffEffort, resultsBelowExpectation } from './detectors/goal-detectors.ts'
import { changesOver, forecastOverBudget, goLiveSlips, noDedicatedManager, partnersLate, weakExecutiveSupport } from './detectors/money-detectors.ts'
import { coursesLate, departmentsSilent, executivesNotWon, issuesOfUsers, onlyItPeople, teachingLate } from './detectors/people-detectors.ts'
import { bentToOldProcesses, platformFirst } from './detectors/process-detectors.ts'
import type { Detector, Sign } from './detectors/sign.ts'
import { noStrategicPlan, notAligned, toolCopied } from './detectors/strategy-detectors.ts'
import { notSeenAsUrgent } from './detectors/urgency-detectors.ts'

/** What the detectors of a risk found together. `unwatched`: there is nothing to look at yet; `ok`: they looked and saw no sign. */
export type Detected = { state: 'ok' | 'warns' | 'fails' | 'unwatched'; signs: Sign[] }

/** What watches each risk. METHOD 10. To add one: a fact in detectors/sign.ts, a row here, words in each locale. */
const detectors: Readonly<Record<RiskKey, readonly Detector[]>> = {
  'no-strategic-plan': [noStrategicPlan],
  'not-aligned-with-business-strategy': [notAligned],
  'tool-copied-from-others': [toolCopied],
  'customer-experience-ignored': [customerExperienceIgnored],
  'customers-not-involved': [customersNotInvolved],
  'treated-as-it-project': [onlyItPeople, platformFirst],
  'no-goals-set': [noGoalsSet],
  'one-off-effort': [oneOffEffort],
  'having-customers-mistaken-for-customer-culture': [customerCultureMistaken],
  'middle-managers-and-staff-not-won': [executivesNotWon, teachingLate(['announce-project', 'train-executives']), departmentsSilent],
  'crm-bent-to-old-processes': [bentToOldProcesses],
  'not-seen-as-urgent': [notSeenAsUrgent],
  'results-below-expectation': [resultsBelowExpectation],
  'budget-and-time-out-of-control': [noDedicatedManager, weakExecutiveSupport, changesOver, forecastOverBudget, goLiveSlips, partnersLate],
  'staff-resistance': [issuesOfUsers, departmentsSilent, teachingLate(['prepare-training-material', 'train-users']), coursesLate],
}

/** What the product sees of each risk in the project's own data on a day. Worked out once per value. */
export const detect = remember((project: Project, today: Day) => [project, today], (project: Project, today: Day): Record<RiskKey, Detected> =>
  Object.fromEntries(RiskKey.options.map((key) => [key, detectedBy(detectors[key], project, today)])) as Record<RiskKey, Detected>)

function detectedBy(watching: readonly Detector[], project: Project, today: Day): Detected {
  const found = watching.flatMap((detector) => {
    const signs = detector(project, today)
    return signs === null ? [] : [signs]
  })
  if (found.length === 0) return { state: 'unwatched', signs: [] }
  const signs = found.flat().sort((a, b) => Number(b.level === 'fails') - Number(a.level === 'fails'))
  return { state: signs.some(({ level }) => level === 'fails') ? 'fails' : signs.length > 0 ? 'warns' : 'ok', signs }
}
