/** Jobs one after the other, in the order they came. What one of them throws is its own. */
export function oneByOne(): { inTurn: <T>(job: () => Promise<T>) => Promise<T>; idle: () => boolean; last: () => Promise<unknown> } {
  let last: Promise<unknown> = Promise.resolve()
  let running = 0
  return {
    async inTurn<T>(job: () => Promise<T>): Promise<T> {
      running += 1
      const mine = last.then(job)
      last = mine.catch(() => undefined)
      try {
        return await mine
      } finally {
        running -= 1
      }
    },
    idle: () => running === 0,
    last: async () => await last,
  }
}
