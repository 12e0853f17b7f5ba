import { memoryAccounts } from '../../src/stores/memory-accounts.ts'
import { itKeepsAccounts } from '../contract/keeps-accounts.ts'

itKeepsAccounts('The memory log', async () => {
  const log = memoryAccounts()
  return { log, close: log.close }
})
