import { unzipSync, type Zippable, zipSync } from 'fflate'
import writeXlsxFile, { type Cell } from 'write-excel-file/node'

/** Column widths in characters; the first and the last column whose texts stand in the middle; how many columns stand still. */
type Look = { widths: readonly number[]; centred: readonly [number, number]; frozenColumns: number }

/** What XML cannot hold, and a workbook with it will not open. */
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** A table as a workbook of one sheet. Every cell is a text, so that nothing in it is run; the same table is the same bytes. */
export async function xlsxOf(sheet: string, [head = [], ...lines]: readonly (readonly string[])[], { widths, centred: [first, last], frozenColumns }: Look): Promise<Uint8Array> {
  const cell = (value: string, at: number, bold: boolean): Cell => {
    if (value === '') return null
    return { value: value.replace(unwritable, ''), type: String, wrap: true, alignVertical: 'center', ...(bold ? { fontWeight: 'bold' as const } : {}), ...(at >= first && at <= last ? { align: 'center' as const } : {}) }
  }
  const data = [head.map((value, at) => cell(value, at, true)), ...lines.map((line) => line.map((value, at) => cell(value, at, false)))]
  const written = await writeXlsxFile(data, {
    sheet: sheet.replace(/[\\/*?:[\]]/g, ' ').slice(0, 31), orientation: 'landscape', stickyRowsCount: 1, stickyColumnsCount: frozenColumns, columns: widths.map((width) => ({ width })),
  }).toBuffer()
  return withoutClock(written)
}

/** The library writes the time of writing into the zip: packed anew with one fixed time. */
function withoutClock(bytes: Uint8Array): Uint8Array {
  const mtime = new Date(2000, 0, 1, 12)
  const entries: Zippable = {}
  for (const [name, content] of Object.entries(unzipSync(bytes))) entries[name] = [content, { level: 6, mtime }]
  return zipSync(entries)
}
