import { simulatedAside } from '../changes/simulate-aside.ts'
import { isWritten, planDocument } from '../documents/catalogue.ts'
import type { Project } from '../domain/project.ts'

/** Resolves when all runs that a document tells of are simulated, in slices that let other requests be answered meanwhile. */
export async function documentReady(project: Project, key: string): Promise<void> {
  const runs = isWritten(key) ? (planDocument(key).runs?.(project) ?? []) : []
  for (const steps of runs) await simulatedAside(steps)
}
