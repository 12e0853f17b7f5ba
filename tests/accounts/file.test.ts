import { accountFile } from '../../src/stores/account-file.ts'
import { openGround } from '../../src/stores/open-ground.ts'
import { itKeepsAccounts } from '../contract/keeps-accounts.ts'
import { tempFolder } from '../stores/temp-folder.ts'

itKeepsAccounts('The log in a folder', async () => {
  const { folder, remove } = await tempFolder()
  const ground = openGround({ folder })
  const log = accountFile(ground)
  return {
    log,
    close: async () => {
      await log.close()
      ground.lock.close()
      await remove()
    },
  }
})
