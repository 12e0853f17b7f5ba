import { riskNames } from './changes-risks.ts'
import type { ChangeName } from '../../changes/registry.ts'
import { changeRequestNames } from './changes-change-requests.ts'
import { committeeNames } from './changes-committee.ts'
import { businessCaseNames } from './changes-business-case.ts'
import { goalNames } from './changes-goals.ts'
import { meetingNames } from './changes-meetings.ts'
import { organisationNames } from './changes-organisation.ts'
import { processLibraryNames } from './changes-process-library.ts'
import { processNames } from './changes-processes.ts'
import { issueNames } from './changes-issues.ts'
import { issueFileNames } from './changes-issue-files.ts'
import { raciNames } from './changes-raci.ts'
import { supervisionNames } from './changes-supervision.ts'
import { diagnosisNames } from './changes-diagnosis.ts'
import { evidenceNames } from './changes-evidence.ts'
import { benefitNames } from './changes-benefits.ts'
import { doorNames } from './changes-doors.ts'

/** What each change does, as a button or a help line says it. */
export const changeNames = {
  ...committeeNames,
  ...issueNames,
  ...issueFileNames,
  ...raciNames,
  'create-project': 'Make a project',
  'open-archive': 'Open an archive',
  'edit-project': 'Edit the project',
  'edit-brief': 'Edit the brief',
  ...goalNames,
  ...processNames,
  ...processLibraryNames,
  ...businessCaseNames,
  ...changeRequestNames,
  'add-person': 'Add a person to the team',
  'edit-person': 'Edit a person of the team',
  'withdraw-person': 'Take a person out of the team',
  'link-account': 'Link a place of the team with an account',
  ...organisationNames,
  ...meetingNames,
  ...supervisionNames,
  ...diagnosisNames,
  'set-calendar': 'Set the calendar',
  'add-calendar-year': 'Add the official calendar of a year',
  'add-task': 'Add a task',
  'edit-task': 'Edit a task',
  'remove-task': 'Remove a task',
  'move-task': 'Move a task',
  'record-progress': 'Record progress',
  'set-baseline': 'Set the baseline',
  'add-deliverable': 'Add a deliverable',
  'edit-deliverable': 'Edit a deliverable',
  'approve-deliverable': 'Approve a deliverable',
  'withdraw-deliverable': 'Withdraw a deliverable',
  ...evidenceNames,
  ...doorNames,
  ...benefitNames,
  ...riskNames,
  'add-criterion': 'Add a criterion',
  'drop-criterion': 'Drop a criterion',
  'restore-criterion': 'Bring a criterion back',
  'mark-not-applicable': 'Mark a criterion as not applicable',
  'weigh-criterion': 'Change a criterion’s weight',
  'rate-criterion': 'Rate a criterion',
  'rate-sheet': 'Save the ratings',
  'set-pass-mark': 'Set the pass mark',
  'start-phase': 'Start a phase',
  'submit-checkpoint': 'Submit a checkpoint to the committee',
  'decide-checkpoint': 'Decide a checkpoint',
  'add-condition': 'Add a condition',
  'edit-condition': 'Edit a condition',
  'meet-condition': 'Record a condition as met',
  'drop-condition': 'Drop a condition',
  'reopen-condition': 'Reopen a condition',
  'grant-early-start': 'Grant an early start',
  'withdraw-early-start': 'Withdraw an early start',
  translate: 'Translate a text',
  'import-translations': 'Import translations',
  'close-project': 'Close the project',
  'reopen-project': 'Reopen the project',
  'pin-day': 'Pin the day of the demonstration',
  undo: 'Undo',
} as const satisfies Record<ChangeName | 'create-project' | 'open-archive', string>
