import { Problem } from '../domain/problem.ts'
import type { LastChange } from '../changes/context.ts'
import type { Held } from '../domain/project.ts'
import { afterChange } from './batch.ts'
import { nextEntry, START } from './chain.ts'
import { entryFault, placeFaults } from './entry-faults.ts'
import { turns } from './pause.ts'
import { afterEntry } from './replay.ts'
import { projectFaults } from './verify.ts'

/** A history from elsewhere, checked to its last line: the state it makes and its text, each line ended, with one more where `last` wants it. Throws Problem `journal-damaged`. */
export async function checkedLines(id: string, text: string, last: LastChange = () => null): Promise<{ held: Held; text: string }> {
  const file = `${id}/changes.jsonl`
  const pause = turns()
  const mine = new Set<object>()
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  let held: Held | null = null
  for (const [i, line] of lines.entries()) {
    held = applied(held, line, file, i + 1, mine)
    const rest = pause()
    if (rest) await rest
  }
  if (!held) throw new Problem('journal-damaged', { file, line: 1, reason: 'no-change' })
  const [fault] = projectFaults(held, id)
  if (fault) throw new Problem('journal-damaged', { file, line: held.version, reason: fault })
  const more = last(held)
  const added = more ? afterChange(held, more.entry, more.next) : { held, line: '' }
  return { held: added.held, text: `${lines.join('\n')}\n${added.line}` }
}

function applied(held: Held | null, line: string, file: string, number: number, mine: Set<object>): Held {
  const entry = nextEntry(line, held ?? START, file)
  const damaged = (reason: string, cause?: unknown): Problem => new Problem('journal-damaged', { file, line: number, reason }, { cause })
  const strange = entryFault(entry)
  if (strange) throw damaged(strange)
  let fault: string | undefined
  try {
    const next = afterEntry(held, entry, mine)
    fault = placeFaults(next.project, entry)[0]
    if (fault === undefined) return next
  } catch (error) {
    throw damaged(`not-applicable:${String(error)}`, error)
  }
  throw damaged(fault)
}
