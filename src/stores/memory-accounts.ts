import type { AccountLog, Decision, People, Tip } from '../accounts/log.ts'
import { freshState, type State } from '../accounts/state.ts'
import { accountLine, accountsVerifier, applyText, stateAfter } from './account-lines.ts'
import { keysInUse, peopleIn, peopleInUse, peopleText } from './people-file.ts'

const FILE = 'accounts.jsonl'

/** Accounts that last as long as the process: the same promises but the disk, and the same lines. */
export function memoryAccounts(): AccountLog {
  let state: State = freshState()
  let people: People = new Map()
  let lines: string[] = []

  return {
    read: async () => ({ state, people }),
    async decide<Result>(decide: (tip: Tip) => Decision<Result>): Promise<Result> {
      const { line, person, answer } = decide({ state, people })
      if (line) {
        const { text } = accountLine(state, line)
        applyText(state, text.trimEnd(), FILE)
        lines.push(text)
        people = peopleInUse(person ? new Map([...people, [person.key, person.facts]]) : people, keysInUse(state))
      }
      return answer({ state, people })
    },
    verify: async () => {
      if (lines.length === 0) return null
      const { line, finish } = accountsVerifier(FILE)
      for (const text of lines) line(text.trimEnd())
      return finish()
    },
    copy: async () => {
      const { version, hash } = state
      const text = lines.join('')
      return version === 0 ? null : { lines: text, people: peopleText(people, keysInUse(state), { version, hash, size: Buffer.byteLength(text) }), version, hash }
    },
    adopt: async (copy) => {
      if (lines.length > 0) return false
      const adopted = stateAfter(copy.lines, FILE)
      people = peopleInUse(peopleIn(copy.people, 'people.json').people, keysInUse(adopted))
      state = adopted
      lines = copy.lines.split(/(?<=\n)/)
      return true
    },
    close: async () => undefined,
  }
}
