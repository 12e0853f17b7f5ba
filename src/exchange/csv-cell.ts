const formula = /^'*[=+\-@\t\r＝＋－＠]/

/** A cell that a spreadsheet would run as a formula goes out with an apostrophe in front. */
export const cellOut = (text: string): string => (formula.test(text) ? `'${text}` : text)

/** And comes back without it. */
export const cellIn = (cell: string): string => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell)
