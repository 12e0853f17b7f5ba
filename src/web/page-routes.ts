import { seen } from '../changes/seen.ts'
import { dayIn } from '../domain/day.ts'
import { Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import { personOf, rolesIn } from '../domain/rights.ts'
import type { Ask, Page, ProjectAsk } from './ask.ts'
import { benefitsDepends } from './pages/benefits/iteration-block.ts'
import { benefitsPage } from './pages/benefits-page.ts'
import { briefPage } from './pages/brief-page.ts'
import { businessCasePage } from './pages/business-case-page.ts'
import { changeRequestPage } from './pages/change-request-page.ts'
import { changeRequestsPage } from './pages/change-requests-page.ts'
import { checkpointPage } from './pages/checkpoint-page.ts'
import { committeePage } from './pages/committee-page.ts'
import { diagnosisPage } from './pages/diagnosis-page.ts'
import { documentsPage } from './pages/documents-page.ts'
import { goalPage } from './pages/goal-page.ts'
import { goalsPage } from './pages/goals-page.ts'
import { historyPage } from './pages/history-page.ts'
import { inboxPage } from './pages/inbox-page.ts'
import { issuePage } from './pages/issue-page.ts'
import { issuesPage } from './pages/issues-page.ts'
import { issueBatchesPage } from './pages/issue-batches-page.ts'
import { issueImportPage } from './pages/issue-import-page.ts'
import { measurementsPage } from './pages/measurements-page.ts'
import { meetingPage } from './pages/meeting-page.ts'
import { meetingsPage } from './pages/meetings-page.ts'
import { newIssuePage } from './pages/new-issue-page.ts'
import { newProjectPage } from './pages/new-project-page.ts'
import { organisationDepends, organisationPage } from './pages/organisation-page.ts'
import { outboxPage } from './pages/outbox-page.ts'
import { overviewPage } from './pages/overview-page.ts'
import { doorsDepend, doorsPage } from './pages/doors-page.ts'
import { phasePage } from './pages/phase-page.ts'
import { posterPage } from './pages/poster-page.ts'
import { portfolioPage } from './pages/portfolio-page.ts'
import { processImportPage } from './pages/process-import-page.ts'
import { processPage } from './pages/process-page.ts'
import { processesPage } from './pages/processes-page.ts'
import { raciPage } from './pages/raci-page.ts'
import { rightsPage } from './pages/rights-page.ts'
import { riskPage } from './pages/risk-page.ts'
import { riskQuestionsPage } from './pages/risk-questions-page.ts'
import { risksPage } from './pages/risks-page.ts'
import { roundPage } from './pages/round-page.ts'
import { portfolioSearchPage, searchPage } from './pages/search-page.ts'
import { supervisionPage } from './pages/supervision-page.ts'
import { translationsPage } from './pages/translations-page.ts'
import { triagePage } from './pages/triage-page.ts'
import { variantPage } from './pages/variant-page.ts'
import { paths } from './paths.ts'

/** A page: its address as a pattern, and the function that makes it. */
type PageRoute = { pattern: string; page: (ask: Ask) => Page | Promise<Page> }

/** Every page there is. A refused form is answered by the page it came from, so both go through this table. */
export const pageRoutes: PageRoute[] = [
  { pattern: paths.portfolio(), page: portfolioPage },
  { pattern: paths.newProject(), page: newProjectPage },
  { pattern: paths.search(), page: portfolioSearchPage },
  { pattern: paths.inbox(), page: inboxPage },
  { pattern: paths.outbox(), page: outboxPage },
  { pattern: paths.project(':project'), page: ofProject(overviewPage) },
  { pattern: paths.phase(':project', ':phase'), page: ofProject(phasePage) },
  { pattern: paths.issueImport(':project'), page: ofProject(issueImportPage) },
  { pattern: paths.issueBatches(':project'), page: ofProject(issueBatchesPage) },
  { pattern: paths.checkpoint(':project', ':phase'), page: ofProject(checkpointPage) },
  { pattern: paths.brief(':project'), page: ofProject(briefPage) },
  { pattern: paths.diagnosis(':project'), page: ofProject(diagnosisPage) },
  { pattern: paths.goals(':project'), page: ofProject(goalsPage) },
  { pattern: paths.measurements(':project'), page: ofProject(measurementsPage) },
  { pattern: paths.businessCase(':project'), page: ofProject(businessCasePage) },
  { pattern: paths.goal(':project', ':n'), page: ofProject(goalPage) },
  { pattern: paths.benefits(':project'), page: ofProject(benefitsPage, benefitsDepends) },
  { pattern: paths.processImport(':project'), page: ofProject(processImportPage) },
  { pattern: paths.variant(':project', ':n', ':variant'), page: ofProject(variantPage) },
  { pattern: paths.doors(':project'), page: ofProject(doorsPage, doorsDepend) },
  { pattern: paths.poster(':project', ':n'), page: ofProject(posterPage, doorsDepend) },
  { pattern: paths.processes(':project'), page: ofProject(processesPage) },
  { pattern: paths.process(':project', ':n'), page: ofProject(processPage) },
  { pattern: paths.changeRequests(':project'), page: ofProject(changeRequestsPage) },
  { pattern: paths.changeRequest(':project', ':n'), page: ofProject(changeRequestPage) },
  { pattern: paths.issues(':project'), page: ofProject(issuesPage) },
  { pattern: paths.newIssue(':project'), page: ofProject((ask) => newIssuePage(ask)) },
  { pattern: paths.triage(':project'), page: ofProject(triagePage) },
  // The last of its kind: whatever else stands below the issues is no number.
  { pattern: paths.issue(':project', ':n'), page: ofProject(issuePage) },
  { pattern: paths.riskQuestions(':project'), page: ofProject(riskQuestionsPage) },
  { pattern: paths.risk(':project', ':n'), page: ofProject(riskPage) },
  { pattern: paths.risks(':project'), page: ofProject(risksPage) },
  { pattern: paths.raci(':project'), page: ofProject(raciPage) },
  { pattern: paths.rights(':project'), page: ofProject(rightsPage) },
  { pattern: paths.organisation(':project'), page: ofProject(organisationPage, organisationDepends) },
  { pattern: paths.committee(':project'), page: ofProject(committeePage) },
  { pattern: paths.round(':project', ':round'), page: ofProject(roundPage) },
  { pattern: paths.meetings(':project'), page: ofProject(meetingsPage) },
  { pattern: paths.meeting(':project', ':n'), page: ofProject(meetingPage) },
  { pattern: paths.supervision(':project'), page: ofProject(supervisionPage) },
  { pattern: paths.documents(':project'), page: ofProject(documentsPage) },
  { pattern: paths.searchIn(':project'), page: ofProject(searchPage) },
  { pattern: paths.history(':project'), page: ofProject(historyPage) },
  { pattern: paths.translations(':project'), page: ofProject(translationsPage) },
]

/** Loads the project that a page is about: as it is, or with `?at=` as it was after that many changes. `depends`: what else the page says, from outside of the project. */
function ofProject(page: (ask: ProjectAsk) => Page | Promise<Page>, depends: (ask: ProjectAsk) => Promise<string> | string = () => ''): PageRoute['page'] {
  return async (ask) => {
    const { context, params, query } = ask
    const id = params['project'] ?? ''
    const at = query['at']
    const present = await presentAsk(ask, id)
    if (at === undefined) return await remembered(page, depends, present)
    if (!/^\d{1,9}$/.test(at)) throw new Problem('version-unknown', { version: Number.NaN, last: present.held.version })
    const held = await context.store.at(id, Number(at))
    return await page({ ...present, held, project: held.project, today: dayIn(held.project.timeZone, held.at), past: true })
  }
}

/** What is asked of a project as it is now, and who asks. */
export async function presentAsk(ask: Ask, id: string): Promise<ProjectAsk> {
  const { context, reader: { who } } = ask
  const held = await seen(context, who, id)
  const { project } = held
  return { ...ask, roles: rolesIn(project, who), me: personOf(project, who), held, project, today: context.today(project), past: false }
}

/** The pages made of a project, for as long as that value of it lives: what a page says follows from what stands in its key. */
const made = new WeakMap<Project, Map<string, Page>>()
/** Several readers, each with the pages that they go back and forth between. */
const MOST_PAGES = 60

async function remembered(page: (ask: ProjectAsk) => Page | Promise<Page>, depends: (ask: ProjectAsk) => Promise<string> | string, ask: ProjectAsk): Promise<Page> {
  if (ask.posted) return await page(ask)
  const { project, held, today, path, query, demonstration, reader: { words, theme, who } } = ask
  const key = JSON.stringify([path, query, held.version, today, words.id, theme, who, demonstration, await depends(ask)])
  const pages = made.get(project) ?? new Map<string, Page>()
  const known = pages.get(key)
  if (known) return known
  const shown = await page(ask)
  const [oldest] = pages.keys()
  if (pages.size >= MOST_PAGES && oldest !== undefined) pages.delete(oldest)
  pages.set(key, shown)
  made.set(project, pages)
  return shown
}

/** The page of an address, and what stands in its placeholders. */
export function pageAt(path: string): { page: PageRoute['page']; params: Record<string, string> } | null {
  const steps = path.split('/')
  for (const { pattern, page } of pageRoutes) {
    const wanted = pattern.split('/')
    if (wanted.length !== steps.length) continue
    const params: Record<string, string> = {}
    const fits = wanted.every((step, i) => {
      if (!step.startsWith(':')) return step === steps[i]
      params[step.slice(1)] = decoded(steps[i] ?? '')
      return true
    })
    if (fits) return { page, params }
  }
  return null
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step)
  } catch {
    return ''
  }
}
