import * as brief from './brief.ts'
import * as conditions from './conditions.ts'
import * as criteria from './criteria.ts'
import * as deliverables from './deliverables.ts'
import * as gates from './gates.ts'
import * as people from './people.ts'
import * as tasks from './tasks.ts'
import * as translations from './translations.ts'
import { undo } from './undo.ts'

/** Every change there is, by its name, in the order of the help. A new one is a definition in its area's file and a line here. */
export const changes = {
  'edit-project': brief.editProject,
  'edit-brief': brief.editBrief,
  'add-goal': brief.addGoal,
  'edit-goal': brief.editGoal,
  'withdraw-goal': brief.withdrawGoal,
  'add-person': people.addPerson,
  'edit-person': people.editPerson,
  'withdraw-person': people.withdrawPerson,
  'link-account': people.linkAccount,
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
  'add-condition': conditions.addCondition,
  'edit-condition': conditions.editCondition,
  'meet-condition': conditions.meetCondition,
  'drop-condition': conditions.dropCondition,
  'reopen-condition': conditions.reopenCondition,
  'grant-early-start': gates.grantEarlyStart,
  'withdraw-early-start': gates.withdrawEarlyStart,
  translate: translations.translate,
  'import-translations': translations.importTranslations,
  'close-project': brief.closeProject,
  'reopen-project': brief.reopenProject,
  'pin-day': brief.pinDay,
  undo,
} as const

export type ChangeName = keyof typeof changes
export const changeNames = Object.keys(changes) as ChangeName[]
