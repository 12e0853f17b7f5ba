import qrcode from 'qrcode-generator'

/** A QR code as one path in a square of `size` modules; its quiet zone of four modules is part of the square (ISO/IEC 18004). */
export type QrCode = { size: number; path: string; label: string }

const QUIET = 4

/** The code of an address, with the smallest pattern that holds it and 15 % of it restorable (level M). `label`: what it is, for those who do not see it. */
export function qrCode(address: string, label: string): QrCode {
  const code = qrcode(0, 'M')
  code.addData(address)
  code.make()
  const count = code.getModuleCount()
  const rows = Array.from({ length: count }, (_, row) => runsOf(count, (column) => code.isDark(row, column)).map(({ from, length }) => `M${from + QUIET} ${row + QUIET}h${length}v1h-${length}z`).join(''))
  return { size: count + 2 * QUIET, path: rows.join(''), label }
}

/** The dark stretches of a row, so that a run is one piece and no hairlines stand between its modules. */
function runsOf(count: number, isDark: (column: number) => boolean): { from: number; length: number }[] {
  const runs: { from: number; length: number }[] = []
  for (let column = 0; column < count; column += 1) {
    if (!isDark(column)) continue
    const last = runs.at(-1)
    if (last && last.from + last.length === column) last.length += 1
    else runs.push({ from: column, length: 1 })
  }
  return runs
}
