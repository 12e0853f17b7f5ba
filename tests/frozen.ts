import { setAutoFreeze } from 'immer'
import { beforeEach } from 'vitest'

// The product switches freezing off for its whole process once it runs by the real clock: a test that did so is not to spare the next one.
beforeEach(() => setAutoFreeze(true))
