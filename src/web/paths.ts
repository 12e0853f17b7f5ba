import type { PhaseId } from '../domain/ids.ts'

/** The only place that spells a URL, for links and for route patterns alike. */
export const paths = {
  portfolio: () => '/',
  newProject: () => '/new',
  openArchive: () => '/archive',
  reader: () => '/reader',
  project: (project: string) => `/projects/${project}`,
  phase: (project: string, phase: PhaseId | ':phase') => `${paths.project(project)}/phases/${phase}`,
  checkpoint: (project: string, phase: PhaseId | ':phase') => `${paths.project(project)}/checkpoints/${phase}`,
  brief: (project: string) => `${paths.project(project)}/brief`,
  documents: (project: string) => `${paths.project(project)}/documents`,
  document: (project: string, key: string) => `${paths.documents(project)}/${key}`,
  documentArchive: (project: string) => `${paths.documents(project)}.zip`,
  history: (project: string) => `${paths.project(project)}/history`,
  translations: (project: string) => `${paths.project(project)}/translations`,
  translationsFile: (project: string) => `${paths.translations(project)}.csv`,
  archive: (project: string) => `${paths.project(project)}/archive`,
  calendarYear: (project: string) => `${paths.project(project)}/calendar-year`,
  change: (project: string, name: string) => `${paths.project(project)}/changes/${name}`,
}

/** An address with a query; empty values are left out. */
export function withQuery(path: string, query: Record<string, string | number | null | undefined>): string {
  const given = Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== '')
  return given.length === 0 ? path : `${path}?${new URLSearchParams(Object.fromEntries(given.map(([key, value]) => [key, String(value)])))}`
}
