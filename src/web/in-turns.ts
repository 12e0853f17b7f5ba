/** Does one thing after the other and lets other requests in between: for what is remembered, and read again by the page that is made afterwards. */
export async function inTurns(deeds: readonly (() => unknown)[]): Promise<void> {
  for (const deed of deeds) {
    await new Promise((resolve) => setImmediate(resolve))
    deed()
  }
}
