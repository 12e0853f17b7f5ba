import { widthOf } from './width.ts'
import type { World } from './world.ts'

export type Progress = { at: (share: number) => void; end: () => void }

const silent: Progress = { at: () => undefined, end: () => undefined }
const BAR = 24

/** A bar on standard error while something takes long; nothing where nobody looks. */
export function progress({ err, isTerminal, columns }: Pick<World, 'err' | 'isTerminal' | 'columns'>, label: string): Progress {
  if (!isTerminal.err) return silent
  let shown = -1
  const blank = ' '.repeat(Math.max(0, Math.min(columns - 1, widthOf(label) + BAR + 8)))
  return {
    at: (share) => {
      const full = Math.round(Math.min(1, Math.max(0, share)) * BAR)
      if (full === shown) return
      shown = full
      err(`\r${label} ${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${String(Math.round((full / BAR) * 100)).padStart(3)} %`)
    },
    end: () => err(`\r${blank}\r`),
  }
}
