import { stringify } from 'csv-stringify/sync'

/**
 * Rows as CSV for a spreadsheet: UTF-8 with its mark, lines ended as RFC 4180 has it. A cell of several lines is quoted whatever
 * ends them: a bare line feed would begin a row of its own in every other reader.
 */
export const csvText = (rows: readonly (readonly string[])[]): string => stringify(rows.map((row) => [...row]), { bom: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ })
