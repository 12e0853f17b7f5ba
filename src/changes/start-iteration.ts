import { z } from 'zod'
import { GivenDay } from '../domain/day.ts'
import { mayIterate } from '../domain/benefit-reviews.ts'
import { faultsOf, trapIn } from '../domain/faults.ts'
import { Problem } from '../domain/problem.ts'
import { ProjectId } from '../domain/project.ts'
import type { Who } from '../domain/rights.ts'
import { Line } from '../domain/text.ts'
import { nextIteration } from '../method/next-iteration.ts'
import { authorise } from './authorise.ts'
import { linkNextIteration } from './benefits.ts'
import { CREATE_PROJECT } from './change.ts'
import type { Context } from './context.ts'
import { openProject, refuseNoMaker } from './create-project.ts'
import { standingIteration } from './iteration-asked.ts'
import { type Made, makeChange } from './make-change.ts'

/** What one says of the next iteration: a name, the first day, and perhaps the id in its address. */
export const IterationInput = z.strictObject({
  name: Line, start: GivenDay, id: z.string().refine((id) => ProjectId.safeParse(id).success, 'not-an-id').optional(),
})

/**
 * Starts the next iteration of a project that is live: a new project made from it (method/next-iteration.ts), and the link to it.
 * For those who may create projects and run this one. Throws Problems `not-allowed`, `iteration-early`, `iteration-exists`,
 * `project-exists`, `input-invalid`. If the link cannot be written the new project stays, and `link-next-iteration` sets it later.
 */
export async function startIteration(context: Context, who: Who, projectId: string, input: unknown): Promise<Made> {
  await authorise(context, who, projectId, linkNextIteration)
  refuseNoMaker(who)
  const { name, start, id } = wanted(input)
  const { project: former, version } = await context.store.read(projectId)
  if (!mayIterate(former)) throw new Problem('iteration-early', { project: projectId })
  const known = await standingIteration(context.store, former)
  if (known) throw new Problem('iteration-exists', { project: projectId, next: known })
  const today = context.today(former)
  const made = await openProject(context, who, { id, name, from: projectId, now: context.now(former) }, (free, stamp) => nextIteration(former, version, { name, start }, free, stamp, today))
  await makeChange(context, who, projectId, linkNextIteration.name, { project: made.held.project.id })
  return made
}

function wanted(input: unknown): z.output<typeof IterationInput> {
  const trap = trapIn(input)
  if (trap) throw new Problem('input-invalid', { change: CREATE_PROJECT, faults: [trap] })
  const parsed = IterationInput.safeParse(input)
  if (parsed.success) return parsed.data
  throw new Problem('input-invalid', { change: CREATE_PROJECT, faults: faultsOf(parsed.error, IterationInput, input).slice(0, 50) })
}
