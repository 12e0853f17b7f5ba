import type { Project } from '../domain/project.ts'
import type { RaciAbout } from '../method/raci.ts'
import type { Locale } from './locale.ts'
import { namesOf } from './names.ts'

/** What a row of the RACI matrix is called, by itself: the phase is said where the title alone could be of several. */
export function raciTitle(about: RaciAbout, project: Project, words: Locale): string {
  const names = namesOf(project, words)
  switch (about.kind) {
    case 'checkpoint': return names.phase(about.phase)
    case 'decision': return words.raci.decisions[about.decision]
    case 'deliverable': return words.raci.ofPhase({ title: names.deliverable(about.deliverable), phase: names.phase(about.phase) })
    case 'own': return names.text(about.title)
  }
}
