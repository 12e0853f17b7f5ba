import { setImmediate } from 'node:timers/promises'

/** How long work goes on before others get their turn, in milliseconds. */
const SLICE_MS = 2

/** Lets others have their turn when the present one has lasted long enough: `await` what it gives, if it gives anything. */
export function turns(): () => Promise<void> | null {
  let since = performance.now()
  return () => {
    if (performance.now() - since < SLICE_MS) return null
    return setImmediate().then(() => {
      since = performance.now()
    })
  }
}
