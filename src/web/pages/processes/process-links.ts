import { processesFor } from '../../../domain/process/links.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import { heldAt } from '../../held-at.ts'
import { processPath } from './process-row.ts'

/** The processes that serve a goal or are to solve a problem, by its id. */
export function processLinks(ask: ProjectAsk, id: string): { href: string; title: string }[] {
  const { project, reader: { words } } = ask
  const { text } = namesOf(project, words)
  return processesFor(project, id).map((process) => ({ href: heldAt(ask, processPath(project.id, process.id)), title: text(process.title) }))
}
