import { Problem } from '../domain/problem.ts'
import type { Held } from '../domain/project.ts'
import { nextEntry, START } from './chain.ts'
import { turns } from './pause.ts'
import { afterEntry } from './replay.ts'
import { projectFaults } from './verify.ts'

/** A history from elsewhere, checked to its last line: the state it makes and its text, each line ended. Throws Problem `journal-damaged`. */
export async function checkedLines(id: string, text: string): Promise<{ held: Held; text: string }> {
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
  return { held, text: `${lines.join('\n')}\n` }
}

function applied(held: Held | null, line: string, file: string, number: number, mine: Set<object>): Held {
  const entry = nextEntry(line, held ?? START, file)
  try {
    return afterEntry(held, entry, mine)
  } catch (error) {
    throw new Problem('journal-damaged', { file, line: number, reason: `not-applicable:${String(error)}` }, { cause: error })
  }
}
