import type { InboxPart } from '../changes/inbox.ts'
import type { Project } from '../domain/project.ts'
import { dutySaid } from '../locales/duty-said.ts'
import type { Locale } from '../locales/locale.ts'
import { namesOf } from '../locales/names.ts'
import { urgencyOf } from '../method/duties.ts'
import type { Place } from '../method/rating.ts'

/** An inbox as programs read it: codes and facts, and the same in words. `path`: the page where it is done. */
export const inboxTold = (parts: readonly InboxPart[], words: Locale, pathOf: (project: Project, place: Place) => string) => parts.map(({ held: { project, version }, today, person, duties }) => ({
  project: project.id, name: namesOf(project, words).project(), version, today, person: person.id,
  duties: duties.map(({ place, ...duty }) => ({ ...duty, urgency: urgencyOf(duty, today), ...dutySaid({ ...duty, place }, project, today, words), path: pathOf(project, place) })),
}))
