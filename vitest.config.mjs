import { defineConfig } from 'vitest/config'

/** Folders without doors: their tests alter nothing outside of themselves. */
const pure = ['domain', 'method', 'changes', 'documents', 'locales'].map((folder) => `tests/${folder}/**/*.test.ts`)

export default defineConfig({
  test: {
    env: { TZ: 'UTC', SIXGATE_TODAY: '' },
    // A limit only against hanging: no test is about time, and a machine may be busy.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
    // One worker reads the house once for all of its files: each test serves an app of its own from memory, or a folder of its own.
    isolate: false,
    setupFiles: ['tests/frozen.ts'],
    projects: [
      { extends: true, test: { name: 'pure', include: pure } },
      { extends: true, test: { name: 'doors', include: ['tests/**/*.test.ts'], exclude: pure } },
    ],
  },
})
