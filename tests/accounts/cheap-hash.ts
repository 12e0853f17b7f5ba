import { hash, verify } from '@node-rs/argon2'
import { openAccounts } from '../../src/accounts/open-accounts.ts'
import type { Hashing } from '../../src/accounts/passwords.ts'
import { openOutbox } from '../../src/accounts/outbox.ts'
import { memoryAccounts } from '../../src/stores/memory-accounts.ts'
import { memoryOutbox } from '../../src/stores/memory-outbox.ts'

/** The real algorithm at its lowest price, for tests that are about something else. It counts what it was asked. */
export function cheapHash(): Hashing & { hashed: number; matched: number } {
  const counting = {
    hashed: 0, matched: 0,
    dummy: '$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHRzb21lc2FsdA$6wHBPA0b5Ay0xlvkbbxQ8v4JcBuMqWp8OmVTtMFlDqA',
    hash: async (password: string) => {
      counting.hashed += 1
      return await hash(password, { memoryCost: 8, timeCost: 1, parallelism: 1 })
    },
    matches: async (kept: string, password: string) => {
      counting.matched += 1
      return await verify(kept, password)
    },
  }
  return counting
}

/** Accounts in memory, none yet. */
export const accountsInMemory = (now = '2026-06-10T02:00:00.000Z') => openAccounts(memoryAccounts(), { now: () => now, hash: cheapHash() })

export const outboxInMemory = () => openOutbox(memoryOutbox())
