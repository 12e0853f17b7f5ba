import { api } from './api.ts'
import { changeNames } from './change-names.ts'
import { changes } from './changes.ts'
import { documents } from './documents.ts'
import { faults } from './faults.ts'
import { fields } from './fields.ts'
import { frame } from './frame.ts'
import { method } from './method.ts'
import { obstacles } from './obstacles.ts'
import { projectProblems } from './problems.ts'
import { fileProblems } from './problems-of-files.ts'
import { project } from './project.ts'
import { reasons } from './reasons.ts'
import { historyPage } from './pages-history.ts'
import { documentsPage } from './pages-documents.ts'
import { briefPage } from './pages-brief.ts'

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
  problems: { ...projectProblems, ...fileProblems },
  obstacles,
  faults,
  frame,
  reasons,
  documents,
  historyPage,
  documentsPage,
  briefPage,
} as const
