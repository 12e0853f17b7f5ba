import { defineConfig } from 'vitest/config'

/** Folders without doors: their tests alter nothing outside of themselves, so that one worker reads the house once for all of them. */
const pure = ['domain', 'method', 'changes', 'documents', 'locales'].map((folder) => `tests/${folder}/**/*.test.ts`)

export default defineConfig({
  test: {
    env: { TZ: 'UTC', SIXGATE_TODAY: '' },
    testTimeout: 20_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      { extends: true, test: { name: 'doors', include: ['tests/**/*.test.ts'], exclude: pure } },
    ],
  },
})
