import { simplifiedPairs } from './simplified-pairs.ts'

/** What each UTF-16 unit is searched as; made when somebody first folds. */
let folded: Uint16Array | undefined

function foldTable(): Uint16Array {
  if (folded) return folded
  folded = Uint16Array.from({ length: 65_536 }, (_, code) => code)
  for (let at = 0; at < simplifiedPairs.length; at += 2) folded[simplifiedPairs.charCodeAt(at)] = simplifiedPairs.charCodeAt(at + 1)
  return folded
}

/** Strings are made of so many units at a time: more arguments than this and the engine refuses. */
const PIECE = 8_192
const units = new Uint16Array(PIECE)

/**
 * A text as it is compared: compatible forms as one (NFKC: full width, ligatures), lower case, traditional characters as simplified
 * ones, one by one, white space as single spaces and none at the ends. `Ｃhrome 瀏覽器` and `chrome 浏览器` are the same.
 */
export function foldText(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase()
  const table = foldTable()
  let first = 0
  while (first < plain.length && table[plain.charCodeAt(first)] === plain.charCodeAt(first)) first += 1
  const simple = first === plain.length ? plain : plain.slice(0, first) + simplified(plain, first, table)
  return simple.replace(/\s+/g, ' ').trim()
}

function simplified(text: string, from: number, table: Uint16Array): string {
  let made = ''
  for (let at = from; at < text.length; at += PIECE) {
    const count = Math.min(PIECE, text.length - at)
    for (let i = 0; i < count; i += 1) units[i] = table[text.charCodeAt(at + i)] ?? 0
    made += String.fromCharCode.apply(null, units.subarray(0, count) as unknown as number[])
  }
  return made
}
