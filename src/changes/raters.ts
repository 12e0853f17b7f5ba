import { z } from 'zod'
import { nextId, positionOf, standing } from '../domain/by-id.ts'
import { type DiagnosedProblem, ProblemRating } from '../domain/diagnosis.ts'
import type { RoleId } from '../domain/ids.ts'
import { Problem } from '../domain/problem.ts'
import { raterKey } from '../domain/problem-figures.ts'
import type { Project } from '../domain/project.ts'
import type { Stamp } from '../domain/stamp.ts'
import { Line } from '../domain/text.ts'
import type { Facts } from './change.ts'
import { baseOf } from './find.ts'

/** Those who lead a diagnosis: they name problems, ask why, and may enter ratings for those in the room. */
export const moderators = ['project-manager', 'consultant', 'group-lead'] as const satisfies RoleId[]
export const raters = [...moderators, 'group-member', 'committee-chair', 'committee-member'] as const satisfies RoleId[]

export const Rater = Line.pipe(z.string().max(100))
export const { frequency: Frequency, harm: Harm } = ProblemRating.shape

/** Who rates: the one who acts, or somebody in the room whom a moderator names. A name of the team is that person. */
export function raterOf(project: Project, given: string | undefined, { me, stamp, roles }: Facts): string {
  if (given === undefined) return me ?? stamp.by
  if (!roles.some((role) => role === 'operator' || (moderators as readonly RoleId[]).includes(role))) throw new Problem('rater-moderated', { may: moderators })
  const rater = raterNamed(baseOf(project), given)
  if (rater === null) throw new Problem('thing-unknown', { kind: 'person', id: given })
  return rater
}

/** Somebody of the team by name or id, else the name as it was given; null for the id of nobody. */
export function raterNamed({ team }: Pick<Project, 'team'>, given: string): string | null {
  if (/^(?:person|account)-\d+$/.test(given)) return team[positionOf(team, given)]?.withdrawn === null ? given : null
  return standing(team).find(({ name }) => raterKey(name) === raterKey(given))?.id ?? given
}

/** A rater's rating in place of an earlier one; the same once more is no change. */
export function rate(problem: DiagnosedProblem, rater: string, given: Pick<ProblemRating, 'frequency' | 'harm'>, stamp: Stamp): void {
  const ratings = baseOf(problem.ratings)
  const at = ratings.findIndex((rating) => raterKey(rating.rater) === raterKey(rater))
  const known = ratings[at]
  if (known && known.frequency === given.frequency && known.harm === given.harm) return
  if (!known && ratings.length >= 500) throw new Problem('invariant-broken', { rule: 'diagnosis-full', detail: rater })
  const rating = { ...stamp, id: known?.id ?? nextId(ratings, 'rating'), rater: known?.rater ?? rater, ...given }
  if (known) problem.ratings[at] = rating
  else problem.ratings.push(rating)
}
