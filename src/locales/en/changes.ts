import { countryName } from '../../domain/country-named.ts'
import { riskSentences } from './changes-risks.ts'
import type { ChangeSentences } from '../change-words.ts'
import { changeRequestSentences } from './changes-change-requests.ts'
import { committeeSentences } from './changes-committee.ts'
import { businessCaseSentences } from './changes-business-case.ts'
import { goalSentences } from './changes-goals.ts'
import { meetingSentences } from './changes-meetings.ts'
import { organisationSentences } from './changes-organisation.ts'
import { processLibrarySentences } from './changes-process-library.ts'
import { processSentences } from './changes-processes.ts'
import { issueSentences } from './changes-issues.ts'
import { issueFileSentences } from './changes-issue-files.ts'
import { raciSentences } from './changes-raci.ts'
import { supervisionSentences } from './changes-supervision.ts'
import { diagnosisSentences } from './changes-diagnosis.ts'
import { evidenceSentences } from './changes-evidence.ts'
import { benefitSentences } from './changes-benefits.ts'
import { doorSentences } from './changes-doors.ts'

/** What the history says about each change; who and when stand before it. */
export const changes: ChangeSentences = {
  ...committeeSentences,
  ...issueSentences,
  ...issueFileSentences,
  ...raciSentences,
  'create-project': ({ name, from }, { quoted }) => `made the project ${quoted(name)} ${from ? `as the next iteration of ${quoted(from)}` : 'from its brief'}`,
  'open-archive': ({ people, person }, names) => `opened the project from an archive${people.length > 0 ? `, and took from ${names.list(people.map(names.person))} the accounts that they had in another installation` : ''}${person ? `; ${names.person(person)} now belongs to the project as a consultant` : ''}`,
  'edit-project': (input, { fields }) => `edited the project: ${fields(input)}`,
  'edit-brief': (input, { fields }) => `edited the brief: ${fields(input)}`,
  ...goalSentences,
  ...processSentences,
  ...processLibrarySentences,
  ...businessCaseSentences,
  ...changeRequestSentences,
  'add-person': ({ name, group }, names) => `added ${names.quoted(name)} to the ${(group ? names.group(group) : 'without a group')}`,
  'edit-person': ({ person, ...rest }, names) => `edited ${names.person(person)}: ${names.fields(rest)}`,
  'withdraw-person': ({ person }, names) => `took ${names.person(person)} out of the team`,
  'link-account': ({ person, account }, names) => (account ? `gave ${names.person(person)} an account` : `took the account from ${names.person(person)}`),
  ...organisationSentences,
  ...meetingSentences,
  ...supervisionSentences,
  ...diagnosisSentences,
  'set-calendar': ({ country }) => `set the calendar${country ? ` to ${countryName(String(country), 'en') ?? country}` : ''}`,
  'add-calendar-year': ({ year }) => `added the official calendar of ${year}`,
  'add-task': ({ title, phase }, names) => `added the task ${names.quoted(title)} to ${names.phase(phase)}`,
  'edit-task': ({ task, ...rest }, names) => `edited ${names.task(task)}: ${names.fields(rest)}`,
  'remove-task': ({ task }, names) => `removed the task ${names.task(task)}`,
  'move-task': ({ task, before }, names) => (before ? `moved ${names.task(task)} before ${names.task(before)}` : `moved ${names.task(task)} to the end of its phase`),
  'record-progress': ({ task, done }, names) => (done === 100 ? `recorded ${names.task(task)} as done` : `recorded ${names.task(task)} at ${names.number(done)} %`),
  'set-baseline': ({ reason }, { quoted }) => `set a new baseline: ${quoted(reason)}`,
  'add-deliverable': ({ title, phase }, names) => `added the deliverable ${names.quoted(title)} to ${names.phase(phase)}`,
  'edit-deliverable': ({ deliverable, ...rest }, names) => `edited ${names.deliverable(deliverable)}: ${names.fields(rest)}`,
  'approve-deliverable': ({ deliverable }, names) => `approved ${names.deliverable(deliverable)}`,
  'withdraw-deliverable': ({ deliverable }, names) => `withdrew the deliverable ${names.deliverable(deliverable)}`,
  ...evidenceSentences,
  ...doorSentences,
  ...benefitSentences,
  ...riskSentences,
  'add-criterion': ({ phase, title }, names) => `added the criterion ${names.quoted(title)} to ${names.phase(phase)}`,
  'drop-criterion': ({ phase, criterion, reason }, names) => `dropped the criterion ${names.criterion(phase, criterion)}: ${names.quoted(reason)}`,
  'restore-criterion': ({ phase, criterion }, names) => `brought the criterion ${names.criterion(phase, criterion)} back`,
  'mark-not-applicable': ({ phase, criterion, reason }, names) => `marked ${names.criterion(phase, criterion)} as not applicable: ${names.quoted(reason)}`,
  'weigh-criterion': ({ phase, criterion, weight }, names) => `gave ${names.criterion(phase, criterion)} the weight ${weight}`,
  'rate-criterion': ({ phase, criterion, rating }, names) => `rated ${names.criterion(phase, criterion)} ${rating} (${names.rating(rating)})`,
  'rate-sheet': ({ phase }, names) => `saved the ratings of ${names.phase(phase)}`,
  'set-pass-mark': ({ phase, passMark }, names) => `set the pass mark of ${names.phase(phase)} to ${names.number(passMark)}`,
  'start-phase': ({ phase }, names) => `started the phase ${names.phase(phase)}`,
  'submit-checkpoint': ({ phase, recommendation }, names) => `submitted the checkpoint of ${names.phase(phase)}, recommending: ${names.decision(recommendation)}`,
  'decide-checkpoint': ({ phase, decision, conditions }, names) =>
    `decided the checkpoint of ${names.phase(phase)}: ${names.decision(decision)}${conditions.length > 0 ? `, with ${conditions.length === 1 ? 'one condition' : `${conditions.length} conditions`}` : ''}`,
  'add-condition': ({ phase, title }, names) => `set the condition ${names.quoted(title)} on ${names.phase(phase)}`,
  'edit-condition': ({ issue, ...rest }, names) => `edited the condition ${names.condition(issue)}: ${names.fields(rest)}`,
  'meet-condition': ({ issue }, names) => `recorded the condition ${names.condition(issue)} as met`,
  'drop-condition': ({ issue, reason }, names) => `dropped the condition ${names.condition(issue)}: ${names.quoted(reason)}`,
  'reopen-condition': ({ issue }, names) => `reopened the condition ${names.condition(issue)}`,
  'grant-early-start': ({ tasks, reason }, names) => `granted an early start of ${names.list(tasks.map(names.task))}: ${names.quoted(reason)}`,
  'withdraw-early-start': () => 'withdrew an early start',
  translate: ({ text }, { quoted }) => `translated ${quoted(text)}`,
  'import-translations': ({ rows }) => `imported ${rows.length === 1 ? 'one translation' : `${rows.length} translations`}`,
  'close-project': () => 'closed the project',
  'reopen-project': () => 'reopened the project',
  'pin-day': ({ day }, names) => (day ? `set ${names.day(day)} as the day that counts as today` : 'let the real day count as today again'),
  undo: ({ undone, change }, { change: name, number }) =>
    undone === undefined ? 'undid their own last change' : change === 'undo' ? `took back undoing (version ${number(undone)})` : `undid version ${number(undone)}: ${name(change ?? '')}`,
}
