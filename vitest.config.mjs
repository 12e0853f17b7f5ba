import { defineConfig } from 'vitest/config'

const testsIn = (folders) => folders.map((folder) => `tests/${folder}/**/*.test.ts`)
/** Folders without doors: their tests alter nothing outside of themselves, so that one worker reads the house once for all of them. */
const pure = testsIn(['domain', 'method', 'changes', 'documents', 'locales'])
/** Each test here serves an app of its own from memory, or a folder of its own: they too share one reading of the house. */
const served = testsIn(['web', 'exchange', 'accounts', 'contract', 'stores', 'cli'])

export default defineConfig({
  test: {
    env: { TZ: 'UTC', SIXGATE_TODAY: '' },
    testTimeout: 20_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      { extends: true, test: { name: 'served', include: served, isolate: false } },
      { extends: true, test: { name: 'doors', include: ['tests/**/*.test.ts'], exclude: [...pure, ...served] } },
    ],
  },
})
