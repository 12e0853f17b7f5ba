import { memoryStore } from '../../src/stores/memory-store.ts'
import { itKeepsFiles } from '../contract/keeps-files.ts'
import { itKeepsProjects } from '../contract/keeps-projects.ts'

const open = async () => {
  const store = memoryStore()
  return { store, close: store.close }
}

itKeepsProjects('The memory store', open)
itKeepsFiles('The memory store', open)
