import * as benefits from './benefits.ts'
import * as brief from './brief.ts'
import * as budget from './budget.ts'
import * as businessCase from './business-case.ts'
import { castVote } from './cast-vote.ts'
import * as changeRequests from './change-requests.ts'
import * as changeRulings from './change-rulings.ts'
import * as committee from './committee.ts'
import * as conditions from './conditions.ts'
import * as criteria from './criteria.ts'
import * as deliverables from './deliverables.ts'
import * as diagnosis from './diagnosis.ts'
import * as doors from './doors.ts'
import * as files from './files.ts'
import * as gates from './gates.ts'
import * as goalSuccess from './goal-success.ts'
import * as goals from './goals.ts'
import * as issueBatches from './issue-batches.ts'
import * as issueComments from './issue-comments.ts'
import * as issueDesk from './issue-desk.ts'
import * as issueImport from './issue-import.ts'
import * as issues from './issues.ts'
import * as measurements from './measurements.ts'
import * as meetings from './meetings.ts'
import * as minutes from './minutes.ts'
import * as organisation from './organisation.ts'
import * as people from './people.ts'
import * as problemRatings from './problem-ratings.ts'
import * as processActuals from './process-actuals.ts'
import * as processApproval from './process-approval.ts'
import * as processEvaluation from './process-evaluation.ts'
import * as processLibrary from './process-library.ts'
import * as processSteps from './process-steps.ts'
import * as processVariants from './process-variants.ts'
import * as processes from './processes.ts'
import * as raci from './raci.ts'
import * as supervision from './supervision.ts'
import * as riskActions from './risk-actions.ts'
import * as riskAnswers from './risk-answers.ts'
import * as risks from './risks.ts'
import * as rounds from './rounds.ts'
import * as tasks from './tasks.ts'
import * as translations from './translations.ts'
import { undo } from './undo.ts'

/** Every change there is, by its name, in the order of the help. A new one is a definition in its area's file and a line here. */
export const changes = {
  'edit-project': brief.editProject,
  'edit-brief': brief.editBrief,
  'add-goal': goals.addGoal,
  'edit-goal': goals.editGoal,
  'withdraw-goal': goals.withdrawGoal,
  'set-milestone-targets': goals.setMilestoneTargets,
  'overrule-goal': goals.overruleGoal,
  'judge-goal': goalSuccess.judgeGoal,
  'leave-out-outcome': goalSuccess.leaveOutOutcome,
  'take-back-outcome': goalSuccess.takeBackOutcome,
  'record-measurement': measurements.recordMeasurement,
  'correct-measurement': measurements.correctMeasurement,
  'withdraw-measurement': measurements.withdrawMeasurement,
  'import-measurements': measurements.importMeasurements,
  'add-cost': businessCase.addCost,
  'edit-cost': businessCase.editCost,
  'withdraw-cost': businessCase.withdrawCost,
  'set-payers': businessCase.setPayers,
  'add-budget-line': budget.addBudgetLine,
  'edit-budget-line': budget.editBudgetLine,
  'withdraw-budget-line': budget.withdrawBudgetLine,
  'copy-costs': budget.copyCosts,
  'set-budget-limits': budget.setBudgetLimits,
  'add-change-request': changeRequests.addChangeRequest,
  'edit-change-request': changeRequests.editChangeRequest,
  'submit-change-request': changeRequests.submitChangeRequest,
  'decide-change-request': changeRulings.decideChangeRequest,
  'propose-change-request': changeRulings.proposeChangeRequest,
  'withdraw-change-request': changeRequests.withdrawChangeRequest,
  'tick-problem': diagnosis.tickProblem,
  'tick-problems': diagnosis.tickProblems,
  'add-problem': diagnosis.addProblem,
  'edit-problem': diagnosis.editProblem,
  'withdraw-problem': diagnosis.withdrawProblem,
  'rate-problem': problemRatings.rateProblem,
  'rate-problems': problemRatings.rateProblems,
  'add-why': diagnosis.addWhy,
  'edit-why': diagnosis.editWhy,
  'withdraw-why': diagnosis.withdrawWhy,
  'set-verdict': diagnosis.setVerdict,
  'withdraw-verdict': diagnosis.withdrawVerdict,
  'add-process': processes.addProcess,
  'add-process-from-library': processLibrary.addProcessFromLibrary,
  'edit-process': processes.editProcess,
  'withdraw-process': processes.withdrawProcess,
  'add-work-role': processes.addWorkRole,
  'edit-work-role': processes.editWorkRole,
  'withdraw-work-role': processes.withdrawWorkRole,
  'edit-steps': processSteps.editSteps,
  'replace-steps': processSteps.replaceSteps,
  'derive-variant': processVariants.deriveVariant,
  'rename-variant': processVariants.renameVariant,
  'withdraw-variant': processVariants.withdrawVariant,
  'apply-remedy': processVariants.applyRemedyChange,
  'evaluate-process': processEvaluation.evaluateProcess,
  'withdraw-evaluation': processEvaluation.withdrawEvaluation,
  'propose-to-be': processApproval.proposeToBe,
  'approve-to-be': processApproval.approveToBe,
  'record-actual': processActuals.recordActual,
  'withdraw-actual': processActuals.withdrawActual,
  'add-person': people.addPerson,
  'edit-person': people.editPerson,
  'withdraw-person': people.withdrawPerson,
  'link-account': people.linkAccount,
  'edit-raci': raci.editRaci,
  'add-raci-row': raci.addRaciRow,
  'edit-raci-row': raci.editRaciRow,
  'withdraw-raci-row': raci.withdrawRaciRow,
  'set-merges': organisation.setMerges,
  'set-mandate': organisation.setMandate,
  'withdraw-mandate': organisation.withdrawMandate,
  'set-manager-fields': organisation.setManagerFields,
  'set-reserve': organisation.setReserve,
  'record-executive-training': organisation.recordExecutiveTraining,
  'set-calendar': brief.setCalendar,
  'add-calendar-year': brief.addCalendarYear,
  'add-task': tasks.addTask,
  'edit-task': tasks.editTask,
  'remove-task': tasks.removeTask,
  'move-task': tasks.moveTask,
  'record-progress': tasks.recordProgress,
  'set-baseline': tasks.setBaseline,
  'add-deliverable': deliverables.addDeliverable,
  'edit-deliverable': deliverables.editDeliverable,
  'approve-deliverable': deliverables.approveDeliverable,
  'withdraw-deliverable': deliverables.withdrawDeliverable,
  'add-file': files.addFile,
  'withdraw-file': files.withdrawFile,
  'open-door': doors.openDoor,
  'edit-door': doors.editDoor,
  'close-door': doors.closeDoor,
  'set-anonymous': doors.setAnonymous,
  'add-criterion': criteria.addCriterion,
  'drop-criterion': criteria.dropCriterion,
  'restore-criterion': criteria.restoreCriterion,
  'mark-not-applicable': criteria.markNotApplicable,
  'weigh-criterion': criteria.weighCriterion,
  'rate-criterion': criteria.rateCriterion,
  'rate-sheet': criteria.rateSheet,
  'set-pass-mark': criteria.setPassMark,
  'start-phase': gates.startPhase,
  'submit-checkpoint': gates.submitCheckpoint,
  'decide-checkpoint': gates.decideCheckpoint,
  'report-issue': issues.reportIssue,
  'triage-issue': issues.triageIssue,
  'edit-issue': issues.editIssue,
  'move-issue': issues.moveIssueChange,
  'edit-issues': issues.editIssues,
  'withdraw-issue': issues.withdrawIssue,
  'link-issues': issues.linkIssues,
  'watch-issue': issues.watchIssue,
  'escalate-issue': issues.escalateIssue,
  'comment-issue': issueComments.commentIssue,
  'edit-comment': issueComments.editComment,
  'withdraw-comment': issueComments.withdrawComment,
  'see-mentions': issueComments.seeMentionsChange,
  'set-issue-rules': issueDesk.setIssueRules,
  'save-filter': issueDesk.saveFilter,
  'withdraw-filter': issueDesk.withdrawFilter,
  'import-issues': issueImport.importIssues,
  'send-batch': issueBatches.sendBatch,
  'withdraw-batch': issueBatches.withdrawBatch,
  'answer-issues': issueBatches.answerIssues,
  'add-condition': conditions.addCondition,
  'edit-condition': conditions.editCondition,
  'meet-condition': conditions.meetCondition,
  'drop-condition': conditions.dropCondition,
  'reopen-condition': conditions.reopenCondition,
  'grant-early-start': gates.grantEarlyStart,
  'withdraw-early-start': gates.withdrawEarlyStart,
  'form-committee': committee.formCommittee,
  'raise-matter': committee.raiseMatter,
  'edit-matter': committee.editMatter,
  'withdraw-matter': committee.withdrawMatter,
  'settle-matter': committee.settleMatter,
  'open-round': rounds.openRound,
  'cast-vote': castVote,
  recuse: rounds.recuse,
  'withdraw-recusal': rounds.withdrawRecusal,
  'close-round': rounds.closeRound,
  'call-off-round': rounds.callOffRound,
  'record-go-live': benefits.recordGoLive,
  'set-review-rhythm': benefits.setReviewRhythm,
  'hold-review': benefits.holdReview,
  'add-improvement': benefits.addImprovement,
  'edit-improvement': benefits.editImprovement,
  'close-improvement': benefits.closeImprovement,
  'reopen-improvement': benefits.reopenImprovement,
  'link-next-iteration': benefits.linkNextIteration,
  translate: translations.translate,
  'import-translations': translations.importTranslations,
  'set-rhythm': meetings.setRhythm,
  'plan-meeting': meetings.planMeeting,
  'edit-meeting': meetings.editMeeting,
  'cancel-meeting': meetings.cancelMeeting,
  'add-agenda-item': minutes.addAgendaItem,
  'edit-agenda-item': minutes.editAgendaItem,
  'withdraw-agenda-item': minutes.withdrawAgendaItem,
  'record-attendance': meetings.recordAttendance,
  'hold-meeting': meetings.holdMeeting,
  'add-record': minutes.addRecord,
  'edit-record': minutes.editRecord,
  'withdraw-record': minutes.withdrawRecord,
  'finish-action': minutes.finishAction,
  'reopen-action': minutes.reopenAction,
  'seal-minutes': meetings.sealMinutes,
  'add-addendum': meetings.addAddendum,
  'write-report': supervision.writeReport,
  'edit-report': supervision.editReport,
  'add-finding': supervision.addFinding,
  'edit-finding': supervision.editFinding,
  'withdraw-finding': supervision.withdrawFinding,
  'hand-in-report': supervision.handInReport,
  'withdraw-report': supervision.withdrawReport,
  'answer-report': supervision.answerReport,
  'answer-risk-question': riskAnswers.answerRiskQuestion,
  'answer-risk-questions': riskAnswers.answerRiskQuestions,
  'withdraw-risk-answer': riskAnswers.withdrawRiskAnswer,
  'add-risk': risks.addRisk,
  'edit-risk': risks.editRisk,
  'rate-risk': risks.rateRisk,
  'plan-mitigation': risks.planMitigation,
  'close-risk': risks.closeRisk,
  'reopen-risk': risks.reopenRisk,
  'withdraw-risk': risks.withdrawRisk,
  'hold-risk-review': risks.holdRiskReview,
  'take-over-risks': risks.takeOverRisks,
  'add-risk-action': riskActions.addRiskAction,
  'edit-risk-action': riskActions.editRiskAction,
  'finish-risk-action': riskActions.finishRiskAction,
  'reopen-risk-action': riskActions.reopenRiskAction,
  'withdraw-risk-action': riskActions.withdrawRiskAction,
  'close-project': brief.closeProject,
  'reopen-project': brief.reopenProject,
  'pin-day': brief.pinDay,
  undo,
} as const

/** The areas of the changes, in the order of the table of rights: a file of definitions each. */
export const changeAreas = {
  brief, diagnosis: { ...diagnosis, ...problemRatings }, goals: { ...goals, ...goalSuccess }, measurements, issues: { ...issues, ...issueComments, ...issueDesk }, issueFiles: { ...issueImport, ...issueBatches },
  processes: { ...processes, ...processLibrary, ...processSteps, ...processVariants, ...processEvaluation, ...processApproval, ...processActuals }, businessCase, changeRequests: { ...changeRequests, ...changeRulings }, budget, people, organisation, raci, tasks, deliverables, criteria, gates, conditions, committee, rounds, votes: { castVote }, meetings, minutes, supervision, benefits, risks: { ...risks, ...riskAnswers, ...riskActions }, doors, files, translations, undo: { undo },
} as const
export type ChangeArea = keyof typeof changeAreas

export type ChangeName = keyof typeof changes
export const changeNames = Object.keys(changes) as ChangeName[]
