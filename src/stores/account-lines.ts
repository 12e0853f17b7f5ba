import { ACCOUNTS_FORMAT, AccountEvent, type AccountLine, type NewLine } from '../accounts/events.ts'
import type { AccountsVerification } from '../accounts/log.ts'
import { applyLine, freshState, type State } from '../accounts/state.ts'
import { sealed } from '../domain/history.ts'
import { isProblem, Problem } from '../domain/problem.ts'
import { chainFault, nextEntry, readEntry, START } from './chain.ts'
import { storageSentence } from './storage-sentence.ts'

/** A line of the accounts' log that follows the state, with its newline. */
export function accountLine({ version, hash: prev }: State, { at, by, address, event }: NewLine): { text: string; line: AccountLine } {
  const body = { format: ACCOUNTS_FORMAT, version: version + 1, at, by, address, event, prev }
  const { line: text, hash } = sealed(body)
  return { text, line: { ...body, hash } }
}

/** Brings the state on by a text that follows it. Throws Problems `journal-damaged`, `format-unknown`. */
export function applyText(state: State, text: string, file: string): void {
  const line = nextEntry<AccountLine>(text, state, file, ACCOUNTS_FORMAT)
  refuseStrange(line, file, state.version + 1)
  applyLine(state, line)
}

function refuseStrange(line: AccountLine, file: string, number: number): void {
  const parsed = AccountEvent.safeParse(line.event)
  if (!parsed.success) throw new Problem('journal-damaged', { file, line: number, reason: 'no-event' }, { cause: parsed.error })
}

/** The state after a whole log. Throws Problems as `applyText`, naming `file`. */
export function stateAfter(lines: string, file: string): State {
  const state = freshState()
  for (const text of lines.split('\n').slice(0, -1)) applyText(state, text, file)
  return state
}

/** After so many faults the rest is not listed. */
const MOST_FAULTS = 50

/** Checks a log line by line; the chain goes on from what a faulty line says of itself, so that one fault is told once. */
export function accountsVerifier(file: string): { line: (text: string) => void; finish: () => AccountsVerification } {
  const faults: string[] = []
  let last = START
  let count = 0
  const told = (error: unknown): void => {
    if (!isProblem(error)) throw error
    if (faults.length < MOST_FAULTS) faults.push(storageSentence(error))
  }
  return {
    line(text) {
      count += 1
      try {
        const line = readEntry<AccountLine>(text, file, count, ACCOUNTS_FORMAT)
        const fault = chainFault(line, last)
        last = { version: line.version, hash: line.hash }
        if (fault) throw new Problem('journal-damaged', { file, line: count, reason: fault })
        refuseStrange(line, file, count)
      } catch (error) {
        told(error)
      }
    },
    finish: () => ({ ...last, faults }),
  }
}
