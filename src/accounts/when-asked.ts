import type { Accounts } from './account.ts'

/** Accounts that are opened with the first question: most commands never ask one. Closing what nobody opened does nothing. */
export function accountsWhenAsked(open: () => Promise<Accounts>): Accounts {
  let opened: Promise<Accounts> | null = null
  const close = async (): Promise<void> => {
    if (opened) await (await opened).close()
  }
  return new Proxy({ close } as Accounts, {
    get: (known, name: keyof Accounts | 'then' | symbol) => {
      if (name === 'close') return known.close
      // Whoever waits for a value asks for its `then`; this is no promise.
      if (typeof name === 'symbol' || name === 'then') return undefined
      return async (...given: unknown[]): Promise<unknown> => {
        opened ??= open()
        return await ((await opened)[name] as (...given: unknown[]) => Promise<unknown>)(...given)
      }
    },
  })
}
