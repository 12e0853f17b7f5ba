import { openFileStore } from '../../src/stores/file-store.ts'
import { itKeepsFiles } from '../contract/keeps-files.ts'
import { itKeepsProjects } from '../contract/keeps-projects.ts'
import { tempFolder } from './temp-folder.ts'

const open = async () => {
  const { folder, remove } = await tempFolder()
  const store = await openFileStore({ folder })
  return {
    store,
    close: async () => {
      await store.close()
      await remove()
    },
  }
}

itKeepsProjects('The file store', open)
itKeepsFiles('The file store', open)
