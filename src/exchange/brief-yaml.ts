import type { Brief } from '../domain/brief.ts'
import { checkedBrief } from '../domain/checked-brief.ts'
import { Problem } from '../domain/problem.ts'
import { placed, readYaml } from './yaml-source.ts'

const MAX_BYTES = 1_048_576

/**
 * A brief as somebody wrote it, YAML or JSON, up to 1 MB. Throws Problem `brief-invalid` with every fault, each at its line
 * and column (of a field that is missing: of the object it is missing in). `file` is the name shown to people.
 */
export function readBrief(text: string, file: string): Brief {
  const source = readYaml(text, MAX_BYTES)
  if ('faults' in source) throw new Problem('brief-invalid', { file, faults: source.faults })
  const checked = checkedBrief(source.value ?? {})
  if ('faults' in checked) throw new Problem('brief-invalid', { file, faults: placed(checked.faults, source) })
  return checked.brief
}
