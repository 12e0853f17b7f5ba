import { memoryStore } from '../../src/stores/memory-store.ts'
import { itKeepsProjects } from '../contract/keeps-projects.ts'

itKeepsProjects('The memory store', async () => {
  const store = memoryStore()
  return { store, close: store.close }
})
