/** Gathers the parts of a file that are kept, one after another: no more than all of it, and `extra` bytes that it did not have. */
export function keptParts(bytes: Uint8Array, extra = 0) {
  const kept = new Uint8Array(bytes.length + extra)
  let length = 0
  // What follows on what was kept is copied with it: a hostile file has millions of parts.
  let run = { from: 0, end: 0 }
  const copy = (part: Uint8Array): void => {
    kept.set(part, length)
    length += part.length
  }
  const settle = (): void => {
    copy(bytes.subarray(run.from, run.end))
    run = { from: 0, end: 0 }
  }
  return {
    /** Keeps a part of the file. */
    keep(from: number, end: number): void {
      if (run.end !== from) {
        settle()
        run.from = from
      }
      run.end = end
    },
    /** Adds what the file did not have. */
    add(part: Uint8Array): void {
      settle()
      copy(part)
    },
    /** All that was kept, in its own memory. */
    all(): Uint8Array {
      settle()
      return kept.slice(0, length)
    },
  }
}

/** Whether the bytes from a place on spell a text of ASCII. */
export function spells(bytes: Uint8Array, from: number, text: string): boolean {
  for (let n = 0; n < text.length; n += 1) if (bytes[from + n] !== text.charCodeAt(n)) return false
  return true
}
