import { standing } from '../domain/by-id.ts'
import type { Process, Variant } from '../domain/process/process.ts'
import { asIsOf } from '../domain/process/variants.ts'
import { Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import { processNamed } from '../exchange/process-input.ts'

/** The process of an id or a title. Throws Problem `thing-unknown`. */
export function processAsked(project: Project, named: string): Process {
  const process = processNamed(project, named)
  if (!process) throw new Problem('thing-unknown', { kind: 'process', id: named })
  return process
}

/** The variant of an id or a title; the as-is if none was asked for. Throws Problem `thing-unknown`. */
export function variantAsked(process: Process, named: string | undefined): Variant {
  const variant = named === undefined ? asIsOf(process) : standing(process.variants).find(({ id, title }) => id === named || (title !== '' && title === named))
  if (!variant) throw new Problem('thing-unknown', { kind: 'variant', id: named ?? 'as-is' })
  return variant
}
