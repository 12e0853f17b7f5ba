import { type Simulated, keepSimulation, knownSimulation, simulationSteps } from '../domain/process/simulation.ts'
import type { Step } from '../domain/process/process.ts'

const going = new WeakMap<readonly Step[], Promise<Simulated>>()

/**
 * As `simulated`, which knows the result from then on, but in slices of about a millisecond: other requests are answered between them.
 * Who asks while it goes on waits for the same result. Rejects with Problem `process-faulty`.
 */
export function simulatedAside(steps: readonly Step[]): Promise<Simulated> {
  const found = knownSimulation(steps)
  if (found) return Promise.resolve(found)
  const waiting = going.get(steps) ?? inSlices(steps).finally(() => going.delete(steps))
  going.set(steps, waiting)
  return waiting
}

async function inSlices(steps: readonly Step[]): Promise<Simulated> {
  const slices = simulationSteps(steps)
  for (;;) {
    const { done, value } = slices.next()
    if (done) {
      keepSimulation(steps, value)
      return value
    }
    await new Promise((resolve) => setImmediate(resolve))
  }
}
