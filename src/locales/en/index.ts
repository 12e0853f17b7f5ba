import { riskQuestions } from './risk-questions.ts'
import { riskSigns } from './risk-signs.ts'
import { riskPage, riskQuestionsPage, risksPage } from './pages-risks.ts'
import { riskProblems } from './problems-risks.ts'
import { api } from './api.ts'
import { countReasons } from './count-reasons.ts'
import { committeeProblems } from './problems-committee.ts'
import { businessCasePage } from './pages-business-case.ts'
import { caseWords } from './business-case-words.ts'
import { businessCaseProblems } from './problems-business-case.ts'
import { issueProblems } from './problems-issues.ts'
import { issueFileProblems } from './problems-issue-files.ts'
import { goalProblems } from './problems-goals.ts'
import { processProblems } from './problems-processes.ts'
import { calendar } from './calendar.ts'
import { changeNames } from './change-names.ts'
import { changes } from './changes.ts'
import { documents } from './documents.ts'
import { faults } from './faults.ts'
import { fields } from './fields.ts'
import { findings } from './findings.ts'
import { frame } from './frame.ts'
import { method } from './method.ts'
import { obstacles } from './obstacles.ts'
import { issueBatchesPage, issueImportPage } from './pages-issue-files.ts'
import { issuesFile } from './issues-file.ts'
import { measurementsFile } from './measurements-file.ts'
import { stepsFile } from './steps-file.ts'
import { bpmnNotes } from './bpmn-notes.ts'
import { processFileProblems } from './problems-process-files.ts'
import { meetingProblems } from './problems-meetings.ts'
import { projectProblems } from './problems.ts'
import { organisationProblems } from './problems-organisation.ts'
import { fileProblems } from './problems-of-files.ts'
import { evidenceProblems } from './problems-evidence.ts'
import { benefitProblems } from './problems-benefits.ts'
import { benefitsPage, benefitWords } from './pages-benefits.ts'
import { filesPart } from './files-part.ts'
import { accountProblems } from './problems-accounts.ts'
import { project } from './project.ts'
import { raci } from './raci.ts'
import { raciPage } from './pages-raci.ts'
import { rightsPage } from './pages-rights.ts'
import { reasons } from './reasons.ts'
import { goalWords } from './goal-words.ts'
import { issueWords } from './issue-words.ts'
import { issuePage, issuesPage, newIssuePage, triagePage } from './pages-issues.ts'
import { doorProblems } from './problems-doors.ts'
import { doorsPage, posterPage, reportPage } from './pages-report.ts'
import { dutyWords } from './duty-words.ts'
import { digestMail, inboxPage, outboxPage } from './pages-inbox.ts'
import { riskWords } from './risk-words.ts'
import { processWords } from './process-words.ts'
import { processPage, processesPage } from './pages-processes.ts'
import { processImportPage } from './pages-process-import.ts'
import { variantPage } from './pages-variant.ts'
import { goalPage, goalsPage, measurementsPage } from './pages-goals.ts'
import { historyPage } from './pages-history.ts'
import { searchPage } from './pages-search.ts'
import { documentsPage } from './pages-documents.ts'
import { briefPage } from './pages-brief.ts'
import { translationsPage } from './pages-translations.ts'
import { changeRequestWords } from './change-request-words.ts'
import { changeRequestProblems } from './problems-change-requests.ts'
import { changeRequestPage, changeRequestsPage } from './pages-change-requests.ts'
import { health } from './health.ts'
import { newProjectPage } from './pages-new-project.ts'
import { organisationPage } from './pages-organisation.ts'
import { overviewPage } from './pages-overview.ts'
import { portfolioPage } from './pages-portfolio.ts'
import { checkpointPage } from './pages-checkpoint.ts'
import { committeePage } from './pages-committee.ts'
import { roundPage } from './pages-round.ts'
import { phasePage } from './pages-phase.ts'
import { invitationPage, setUpPage, signInPage } from './pages-sign-in.ts'
import { accountPage, accountsPage } from './pages-accounts.ts'
import { security, setUpProblems } from './security.ts'
import { meetingPage } from './pages-meeting.ts'
import { meetingsPage } from './pages-meetings.ts'
import { supervisionPage } from './pages-supervision.ts'
import { diagnosisPage } from './pages-diagnosis.ts'
import { diagnosisProblems } from './problems-diagnosis.ts'

export const en = {
  id: 'en',
  htmlLang: 'en',
  selfName: 'English',
  shortName: 'EN',
  method,
  project,
  api,
  changeNames,
  changes,
  fields,
  countReasons,
  problems: { ...processProblems, ...processFileProblems, ...goalProblems, ...issueProblems, ...issueFileProblems, ...businessCaseProblems, ...changeRequestProblems, ...diagnosisProblems, ...committeeProblems, ...meetingProblems, ...organisationProblems, ...setUpProblems, ...projectProblems, ...fileProblems, ...accountProblems, ...evidenceProblems, ...benefitProblems, ...riskProblems, ...doorProblems },
  obstacles,
  faults,
  frame,
  raci,
  raciPage,
  rightsPage,
  reasons,
  findings,
  documents,
  goalWords, changeRequestWords, changeRequestPage, changeRequestsPage, digestMail, inboxPage, outboxPage, dutyWords, issueWords, riskWords,
  riskQuestions, riskSigns, risksPage, riskPage, riskQuestionsPage,
  processWords,
  processesPage,
  processPage,
  processImportPage,
  variantPage,
  caseWords,
  businessCasePage,
  goalsPage,
  goalPage,
  measurementsPage,
  benefitWords,
  benefitsPage,
  issuesPage, issuePage, triagePage, newIssuePage,
  historyPage,
  searchPage,
  documentsPage,
  briefPage,
  translationsPage,
  health,
  newProjectPage,
  organisationPage,
  overviewPage,
  portfolioPage,
  checkpointPage,
  committeePage,
  roundPage,
  filesPart,
  measurementsFile,
  issuesFile, issueBatchesPage, issueImportPage,
  stepsFile,
  bpmnNotes,
  phasePage,
  calendar,
  meetingsPage,
  meetingPage,
  supervisionPage,
  doorsPage,
  posterPage,
  reportPage,
  diagnosisPage,
  signInPage,
  setUpPage,
  invitationPage,
  accountPage,
  accountsPage,
  security,
} as const
