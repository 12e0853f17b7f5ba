import { z } from 'zod'
import { Day } from '../domain/day.ts'
import { faultsOf, trapIn } from '../domain/faults.ts'
import { ProjectId } from '../domain/project.ts'
import { RoleId } from '../domain/ids.ts'
import { DoorId } from '../domain/issue.ts'
import { PersonId } from '../domain/stamp.ts'
import { Problem } from '../domain/problem.ts'
import { placed, readYaml } from './yaml-source.ts'

const MAX_BYTES = 2_000_000

const Clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'not-a-time')
const Scene = z.strictObject({ on: Day, at: Clock.default('09:00'), by: z.union([RoleId, PersonId, DoorId]), change: z.string(), input: z.unknown().default({}) })
const Demonstration = z.strictObject({
  id: ProjectId,
  /** The brief's file, beside this one. */
  brief: z.string().regex(/^[\w./-]+$/),
  changes: z.array(Scene).max(5_000),
}).superRefine(({ changes }, context) => {
  for (const [i, { on }] of changes.entries()) {
    const before = changes[i - 1]?.on
    if (before && on < before) context.addIssue({ code: 'custom', path: ['changes', i, 'on'], message: 'dates-reversed' })
  }
})
export type Demonstration = z.infer<typeof Demonstration>

/** A story to play: the brief and who changed what on which day. Throws Problem `brief-invalid` with every fault at its place. */
export function readDemonstration(text: string, file: string): Demonstration {
  const source = readYaml(text, MAX_BYTES)
  if ('faults' in source) throw new Problem('brief-invalid', { file, faults: source.faults })
  const trap = trapIn(source.value)
  if (trap) throw new Problem('brief-invalid', { file, faults: placed([trap], source) })
  const parsed = Demonstration.safeParse(source.value)
  if (parsed.success) return parsed.data
  throw new Problem('brief-invalid', { file, faults: placed(faultsOf(parsed.error, Demonstration, source.value), source) })
}
