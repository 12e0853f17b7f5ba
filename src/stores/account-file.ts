import type { AccountLog, AccountsVerification, Decision, Tip } from '../accounts/log.ts'
import { isProblem, Problem } from '../domain/problem.ts'
import { accountsVerifier, stateAfter } from './account-lines.ts'
import { type Ground, refuseIfReadOnly } from './ground.ts'
import { bytesOf, eachLine } from './journal.ts'
import { KeptAccounts } from './kept-accounts.ts'
import { oneByOne } from './one-by-one.ts'
import { keysInUse, missingPerson, peopleIn, peopleInUse, peopleText } from './people-file.ts'
import { isMissing, readingProblem, storageProblem } from './storage-problem.ts'
import { storageSentence } from './storage-sentence.ts'

/**
 * Accounts in a data folder: `accounts.jsonl` is the truth, one line for each thing that happened, chained as the journals of
 * projects are; `people.json` beside it has names and addresses. Any number of processes may have the folder open.
 */
export function accountFile(ground: Ground): AccountLog {
  const kept = new KeptAccounts(ground)
  const { inTurn } = oneByOne()

  /** Nobody else writes to the folder meanwhile. */
  async function writing<T>(job: (tip: Tip) => Promise<T>): Promise<T> {
    return await inTurn(async () => {
      refuseIfReadOnly(ground)
      try {
        return await ground.lock.during(async () => await kept.writing(job))
      } catch (error) {
        throw storageProblem(error, kept.journal)
      }
    })
  }

  return {
    read: async () => {
      try {
        return await kept.newest()
      } catch (error) {
        throw readingProblem(error, kept.journal)
      }
    },
    decide: async <Result>(decide: (tip: Tip) => Decision<Result>) => await writing(async (tip) => {
      const decision = decide(tip)
      await kept.keep(decision)
      return decision.answer(kept.tip)
    }),
    verify: async () => await verifyFiles(ground, kept),
    copy: async () => await writing(async ({ state, people }) => {
      const { version, hash } = state
      if (version === 0) return null
      const bytes = await bytesOf(ground.disk, kept.journal, 0, kept.size)
      return { lines: bytes.toString('utf8'), people: peopleText(people, keysInUse(state), { version, hash, size: kept.size }), version, hash }
    }),
    adopt: async ({ lines, people: given }) => {
      const state = stateAfter(lines, 'accounts.jsonl')
      const accounts = keysInUse(state)
      const people = peopleInUse(peopleIn(given, 'people.json').people, accounts)
      const lacking = missingPerson(state, people)
      if (lacking) throw new Problem('file-format', { file: 'people.json', reason: `entry-missing:${lacking}` })
      return await writing(async (tip) => {
        if (tip.state.version > 0) return false
        await kept.bringIn(lines, people, accounts)
        return true
      })
    },
    close: async () => await kept.close(),
  }
}

async function verifyFiles({ disk }: Ground, kept: KeptAccounts): Promise<AccountsVerification | null> {
  if (!disk.look(kept.journal) && !disk.look(kept.people)) return null
  const { line, finish } = accountsVerifier(kept.journal)
  await eachLine(disk, kept.journal, 0, line).catch((error: unknown) => {
    if (!isMissing(error)) throw readingProblem(error, kept.journal)
  })
  const found = finish()
  return { ...found, faults: found.faults.length > 0 ? found.faults : await openingFaults(kept) }
}

/** What keeps a log from being opened that is sound by itself: people who do not belong to it. */
async function openingFaults(kept: KeptAccounts): Promise<string[]> {
  try {
    await kept.newest()
    return []
  } catch (error) {
    if (!isProblem(error)) throw error
    return [storageSentence(error)]
  }
}
