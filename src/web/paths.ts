import type { PhaseId } from '../domain/ids.ts'

/** The only place that spells a URL, for links and for route patterns alike. */
export const paths = {
  portfolio: () => '/',
  newProject: () => '/new',
  openArchive: () => '/archive',
  reader: () => '/reader',
  signIn: () => '/login',
  signOut: () => '/logout',
  setUp: () => '/setup',
  invitation: (token: string) => `/invitation/${token}`,
  account: () => '/account',
  accounts: () => '/accounts',
  accountOf: (account: string) => `${paths.accounts()}/${account}`,
  project: (project: string) => `/projects/${project}`,
  phase: (project: string, phase: PhaseId | ':phase') => `${paths.project(project)}/phases/${phase}`,
  checkpoint: (project: string, phase: PhaseId | ':phase') => `${paths.project(project)}/checkpoints/${phase}`,
  brief: (project: string) => `${paths.project(project)}/brief`,
  diagnosis: (project: string) => `${paths.project(project)}/diagnosis`,
  goals: (project: string) => `${paths.project(project)}/goals`,
  businessCase: (project: string) => `${paths.goals(project)}/business-case`,
  measurements: (project: string) => `${paths.goals(project)}/measurements`,
  measurementsFile: (project: string, format: 'csv' | 'xlsx') => `${paths.measurements(project)}.${format}`,
  goal: (project: string, n: number | ':n') => `${paths.goals(project)}/${n}`,
  benefits: (project: string) => `${paths.project(project)}/benefits`,
  iterations: (project: string) => `${paths.project(project)}/iterations`,
  organisation: (project: string) => `${paths.project(project)}/organisation`,
  raci: (project: string) => `${paths.organisation(project)}/raci`,
  raciFile: (project: string, format: 'csv' | 'xlsx') => `${paths.raci(project)}.${format}`,
  rights: (project: string) => `${paths.organisation(project)}/rights`,
  committee: (project: string) => `${paths.project(project)}/committee`,
  round: (project: string, round: number | ':round') => `${paths.committee(project)}/rounds/${round}`,
  meetings: (project: string) => `${paths.project(project)}/meetings`,
  meeting: (project: string, n: number | ':n') => `${paths.meetings(project)}/${n}`,
  meetingFile: (project: string, n: number | ':n') => `${paths.meeting(project, n)}.ics`,
  supervision: (project: string) => `${paths.project(project)}/supervision`,
  calendar: (secret: string) => `/calendar/${secret}.ics`,
  documents: (project: string) => `${paths.project(project)}/documents`,
  document: (project: string, key: string) => `${paths.documents(project)}/${key}`,
  documentArchive: (project: string) => `${paths.documents(project)}.zip`,
  history: (project: string) => `${paths.project(project)}/history`,
  translations: (project: string) => `${paths.project(project)}/translations`,
  translationsFile: (project: string) => `${paths.translations(project)}.csv`,
  files: (project: string) => `${paths.project(project)}/files`,
  file: (project: string, file: string) => `${paths.files(project)}/${file}`,
  archive: (project: string) => `${paths.project(project)}/archive`,
  calendarYear: (project: string) => `${paths.project(project)}/calendar-year`,
  change: (project: string, name: string) => `${paths.project(project)}/changes/${name}`,
}

/** An address with a query; empty values are left out. */
export function withQuery(path: string, query: Record<string, string | number | null | undefined>): string {
  const given = Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== '')
  return given.length === 0 ? path : `${path}?${new URLSearchParams(Object.fromEntries(given.map(([key, value]) => [key, String(value)])))}`
}
