type Opened = { close: () => Promise<void> }

/** Something that is opened with the first question: most commands never ask accounts or outbox one. Closing what nobody opened does nothing. */
export function whenAsked<Thing extends Opened>(open: () => Promise<Thing>): Thing {
  let opened: Promise<Thing> | null = null
  const close = async (): Promise<void> => {
    if (opened) await (await opened).close()
  }
  return new Proxy({ close } as Thing, {
    get: (known, name: string | symbol) => {
      if (name === 'close') return known.close
      // Whoever waits for a value asks for its `then`; this is no promise.
      if (typeof name === 'symbol' || name === 'then') return undefined
      return async (...given: unknown[]): Promise<unknown> => {
        opened ??= open()
        return await ((await opened)[name as keyof Thing] as (...given: unknown[]) => Promise<unknown>)(...given)
      }
    },
  })
}
