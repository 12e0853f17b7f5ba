/**
 * What the thread of `table-worker.ts` runs, as it stands here, so that it is there in the product, in one file, and in the tests
 * alike. The libraries it is given the places of.
 *
 * A workbook holds 0.45 for a cell that shows 45 %, and 1200 for one that shows $ 1,200: the format alone says which. So cells with
 * such a format are handed on as they are shown, "45%" and "$ 1200", and read like what people write.
 */
export const tableWorkerCode = String.raw`
const { parentPort, workerData: { job, libraries } } = require('node:worker_threads')
/** Rows that may stand above the data: titles and heads. */
const ABOVE = 20
const refused = (code) => Object.assign(new Error(code), { code })

const isFilled = (cell) => cell !== ''

/** Where nothing is quoted a line is a row: several times quicker than to look at every sign. */
function fromPlainCsv({ text, delimiter, mostInRecord, mostRows, mostColumns }) {
  const rows = []
  const ends = /\r\n|\n|\r|$/g
  for (let line = 1, from = 0; from < text.length && rows.length <= mostRows + ABOVE; line += 1, from = ends.lastIndex) {
    ends.lastIndex = from
    const to = ends.exec(text).index
    if (to - from > mostInRecord) throw Object.assign(refused('CSV_MAX_RECORD_SIZE'), { lines: line })
    const cells = text.slice(from, to).split(delimiter, mostColumns)
    if (cells.some(isFilled)) rows.push([line, ...cells])
    if (to === text.length) break
  }
  return rows
}

function fromCsv(job) {
  if (!job.text.includes('"')) return fromPlainCsv(job)
  const { text, delimiter, mostInRecord, mostRows, mostColumns } = job
  const lineOf = (cells, end) => cells.reduce((line, cell) => (cell.includes('\n') ? line - cell.split('\n').length + 1 : line), end)
  return require(libraries.csv).parse(text, {
    bom: true, delimiter, relax_column_count: true, skip_empty_lines: true, skip_records_with_empty_values: true, to: mostRows + ABOVE + 1, max_record_size: mostInRecord,
    on_record: (cells, { lines }) => [lineOf(cells, lines), ...cells.slice(0, mostColumns)],
  })
}

async function fromWorkbook({ bytes, mostRows, mostColumns, mostInRecord }) {
  const rows = await require(libraries.xlsx).readSheet(new Blob([bytes]))
  const signs = signsIn(bytes)
  const cellOf = (cell, row, column) => {
    if (cell === null || cell === undefined) return ''
    if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
    if (typeof cell !== 'number') return String(cell)
    const sign = signs.get(row + ':' + column)
    return sign === undefined ? cell : sign === '%' ? Number((cell * 100).toPrecision(15)) + '%' : sign + ' ' + cell
  }
  const filled = []
  for (const [at, cells] of rows.entries()) {
    if (cells.every((cell) => cell === null || cell === '')) continue
    if (cells.some((cell) => typeof cell === 'string' && cell.length > mostInRecord)) throw Object.assign(refused('CSV_MAX_RECORD_SIZE'), { lines: at + 1 })
    filled.push([at + 1, ...cells.slice(0, mostColumns).map((cell, column) => cellOf(cell, at + 1, column + 1))])
    if (filled.length > mostRows + ABOVE) break
  }
  return filled
}

/** The cells of the first sheet with a format in per cent or in a currency, as row:column. */
function signsIn(bytes) {
  const { unzipSync, strFromU8 } = require(libraries.zip)
  const unpack = (wanted) => Object.fromEntries(Object.entries(unzipSync(bytes, { filter: ({ name }) => wanted.includes(name) })).map(([name, content]) => [name, strFromU8(content)]))
  const book = unpack(['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'])
  const links = tagsIn(book['xl/_rels/workbook.xml.rels'] || '', 'Relationship').map((tag) => ({ id: attributeOf(tag, 'Id'), type: attributeOf(tag, 'Type'), path: pathOf(attributeOf(tag, 'Target')) }))
  const styles = (links.find(({ type }) => type.endsWith('/styles')) || { path: 'xl/styles.xml' }).path
  const first = attributeOf(tagsIn(book['xl/workbook.xml'] || '', 'sheet')[0] || '', 'id')
  const sheet = links.find(({ id }) => id === first)
  const signs = signsOfStyles(unpack([styles])[styles] || '')
  const found = new Map()
  if (!sheet || signs.every((sign) => sign === '')) return found
  for (const [, tag] of (unpack([sheet.path])[sheet.path] || '').matchAll(/<(?:\w+:)?c\s([^>]*)>/g)) {
    const sign = signs[Number(attributeOf(tag, 's') || 0)]
    const [, letters, row] = sign ? /^([A-Z]{1,3})(\d+)$/.exec(attributeOf(tag, 'r')) || [] : []
    if (letters) found.set(row + ':' + [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0), sign)
  }
  return found
}

const pathOf = (target) => (target.startsWith('/') ? target.slice(1) : 'xl/' + target)
const tagsIn = (xml, name) => [...xml.matchAll(new RegExp('<(?:\\w+:)?' + name + '(?=[\\s/>])([^>]*)>', 'g'))].map(([, tag]) => tag)
const unescaped = (text) => text.replace(/&(?:quot|apos|lt|gt|amp|#(\d+)|#x([0-9a-f]+));/gi, (all, decimal, hex) => ({ '&quot;': '"', '&apos;': "'", '&lt;': '<', '&gt;': '>', '&amp;': '&' })[all.toLowerCase()] || String.fromCodePoint(Math.min(0x10ffff, decimal ? Number(decimal) : parseInt(hex, 16))))
function attributeOf(tag, name) {
  const found = new RegExp('(?:^|\\s)(?:\\w+:)?' + name + '\\s*=\\s*(?:"([^"]*)"|\'([^\']*)\')').exec(tag)
  return found ? unescaped(found[1] === undefined ? found[2] : found[1]) : ''
}

/** The sign of each cell style: '%', a currency, or nothing. Formats 9 and 10 are per cent by definition. */
function signsOfStyles(xml) {
  const codes = new Map(tagsIn(xml, 'numFmt').map((tag) => [attributeOf(tag, 'numFmtId'), attributeOf(tag, 'formatCode')]))
  const stylesIn = (name) => tagsIn((new RegExp('<(?:\\w+:)?' + name + '[\\s>][\\s\\S]*?</(?:\\w+:)?' + name + '>').exec(xml) || [''])[0], 'xf')
  const base = stylesIn('cellStyleXfs').map((tag) => attributeOf(tag, 'numFmtId'))
  return stylesIn('cellXfs').map((tag) => {
    const id = attributeOf(tag, 'numFmtId') || base[Number(attributeOf(tag, 'xfId') || 0)] || '0'
    return id === '9' || id === '10' ? '%' : signOf(codes.get(id) || '')
  })
}

/** A % that is quoted or escaped is only drawn: 45 is stored for it. */
function signOf(code) {
  const plain = code.replace(/[\\_*]./g, '').replace(/"[^"]*"/g, '').replace(/\[[^\]]*\]/g, '')
  if (plain.includes('%')) return '%'
  const named = /\[\$([^\]-]+)/.exec(code)
  return named ? named[1].trim() : (/(?:US|NT|HK|[ACS])?\$|[€£¥￥₩]/.exec(code.replace(/\[[^\]]*\]/g, '')) || [''])[0]
}

/** The entries of a zip, each in memory of its own, so that they can be handed over as they are. */
function fromZip({ bytes, names }) {
  const wanted = new Set(names)
  const entries = Object.fromEntries(Object.entries(require(libraries.zip).unzipSync(bytes, { filter: ({ name }) => wanted.has(name) })).map(([name, content]) => [name, content.buffer.byteLength === content.byteLength ? content : content.slice()]))
  parentPort.postMessage({ entries }, Object.values(entries).map(({ buffer }) => buffer))
}

async function table() {
  const rows = job.kind === 'csv' ? fromCsv(job) : await fromWorkbook(job)
  if (rows.length > job.mostRows + ABOVE) throw refused('TOO_MANY_ROWS')
  parentPort.postMessage({ rows })
}

Promise.resolve().then(() => (job.kind === 'zip' ? fromZip(job) : table())).catch((error) => parentPort.postMessage({ failed: { code: String(error.code ?? ''), message: String(error.message ?? ''), line: Number(error.lines ?? 0) } }))`
