import { openFileStore } from '../../src/stores/file-store.ts'
import { itKeepsProjects } from '../contract/keeps-projects.ts'
import { tempFolder } from './temp-folder.ts'

itKeepsProjects('The file store', async () => {
  const { folder, remove } = await tempFolder()
  const store = await openFileStore({ folder })
  return {
    store,
    close: async () => {
      await store.close()
      await remove()
    },
  }
})
