import type { PhaseId } from '../domain/ids.ts'

/** A criterion of the method, METHOD 1. `mark` in per cent of what is asked, where the method names one. */
export type DefaultCriterion = { key: string; mandatory: boolean; mark: number | null }

const must = (key: string, mark: number | null = null): DefaultCriterion => ({ key, mandatory: true, mark })
const may = (key: string, mark: number | null = null): DefaultCriterion => ({ key, mandatory: false, mark })

/** What each checkpoint asks for, in the order the committee reads it. Which of them the product rates itself: automatic-criteria.ts. */
export const defaultCriteria: Record<PhaseId, readonly DefaultCriterion[]> = {
  planning: [
    must('goals-quantified'), must('outcomes-covered'), must('goals-rooted'), must('committee-able'), must('manager-allocated', 50),
    may('groups-staffed'), must('strategy-chosen'), may('systems-listed'), may('environment-sufficient'), may('budget-approved'), must('plan-approved'),
  ],
  requirements: [
    must('processes-evaluated'), must('to-be-better'), must('requirements-traced'), must('data-planned'), may('integrations-known'),
    may('customers-heard'), must('requirements-signed'),
  ],
  development: [
    must('must-built'), may('changes-in-tolerance'), must('no-critical-issue'), may('walkthroughs-done'), may('training-material-ready'),
    may('infrastructure-ready'),
  ],
  testing: [must('must-tested'), must('pass-rate', 95), must('issues-settled'), may('performance-accepted')],
  initialization: [must('data-quality', 98), must('load-rehearsed'), must('users-trained', 90), may('users-set-up'), must('cut-over-rehearsed')],
  'go-live': [must('parallel-run-ended', 1), must('no-critical-issue'), may('adoption', 80), must('operation-handed-over'), must('review-held')],
}

/** Asked at every checkpoint, after its own ones. */
export const criteriaOfEvery: readonly DefaultCriterion[] = [
  must('conditions-met'), must('deliverables-approved'), may('tasks-done'), may('milestone-goals-met'),
]

/** 1 to 5; what is mandatory counts more. */
export const defaultWeight = ({ mandatory }: { mandatory: boolean }): number => (mandatory ? 3 : 2)
