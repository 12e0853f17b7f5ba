import type { Project } from '../../../domain/project.ts'
import { chairOf, seatsOf } from '../../../domain/votes.ts'
import type { Locale } from '../../../locales/locale.ts'
import { namesOf } from '../../../locales/names.ts'

/** How the committee decides, METHOD 2 "Votes", with the figures of this one. */
export function rulesSaid(project: Project, words: Locale): string[] {
  const page = words.committeePage.rules
  const seats = seatsOf(project).length
  const chair = chairOf(project)
  return [
    page.seats({ n: seats, needed: Math.floor(seats / 2) + 1 }), page.majority, page.tie({ chair: chair ? namesOf(project, words).person(chair.id) : '' }),
    page.conditions, page.standIn, page.recused, page.void, page.closing,
  ]
}
