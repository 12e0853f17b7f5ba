import { foldText } from './text-fold.ts'

/**
 * The pieces that texts are compared by, as 32-bit numbers; their kind stands in the last two bits. Chinese: pairs of neighbouring
 * characters, and single ones. Everything else: words and numbers, and of longer words their runs of three letters, which forgive a
 * slip of the finger and an ending.
 */
export const gramKinds = { pair: 0, single: 1, word: 2, letters: 3 } as const

/** How much a piece counts, by its kind, before how rare it is. Found by measurement: bench/similar.ts. */
export const gramWeights: readonly number[] = [1, 0.6, 1.5, 0.5]

/** What of a text is looked at: who writes more says the same again. */
export const MOST_TEXT = 6_000

const NOTHING = 0
const LETTER = 1
const DIGIT = 2
const IDEOGRAPH = 3

let classes: Uint8Array | undefined

/** What each UTF-16 unit is. Signs, spaces and emoji part words; Chinese, kana and Hangul are compared by characters, in whatever plane. */
function unitClasses(): Uint8Array {
  classes ??= Uint8Array.from({ length: 65_536 }, (_, code) => classOf(code))
  return classes
}

/** First and last units of characters that are compared one by one; of those outside of the first plane both halves. */
const ideographs: readonly (readonly [number, number])[] = [[0x3041, 0x30ff], [0x3400, 0x9fff], [0xac00, 0xd7a3], [0xf900, 0xfaff], [0xd840, 0xd87f], [0xdc00, 0xdfff]]

function classOf(code: number): number {
  if (ideographs.some(([first, last]) => code >= first && code <= last)) return IDEOGRAPH
  const sign = String.fromCharCode(code)
  return /\p{Nd}/u.test(sign) ? DIGIT : /[\p{L}\p{M}]/u.test(sign) ? LETTER : NOTHING
}

/** Says little and stands everywhere: left out before pairs are made. */
const emptyCharacters = new Set([...'的了吗呢吧啊呀'].map((character) => character.charCodeAt(0)))
const emptyWords = new Set('a an and are as at be been but by can do does for from has have i if in is it its not of on or our so that the their there they this to was we were when which with you'.split(' '))

const mixed = (number: number): number => {
  let hash = Math.imul(number ^ (number >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
/** A whole number of 32 bits with its sign, which the engine keeps as such; never 0. */
const gram = (hash: number, kind: number): number => (mixed(hash) & ~3) | kind || 4

/** The different pieces of a text, in the order in which they first come. */
export function gramsOf(text: string, seen: Set<number> = new Set()): Set<number> {
  const folded = foldText(text.slice(0, MOST_TEXT))
  const kinds = unitClasses()
  for (let at = 0; at < folded.length; ) {
    const kind = kinds[folded.charCodeAt(at)] ?? NOTHING
    let end = at + 1
    const isWord = kind === LETTER || kind === DIGIT
    while (end < folded.length && sameRun(kinds[folded.charCodeAt(end)] ?? NOTHING, kind, isWord)) end += 1
    if (kind === IDEOGRAPH) characters(folded, at, end, seen)
    else if (isWord) word(folded.slice(at, end), seen)
    at = end
  }
  return seen
}

const sameRun = (next: number, kind: number, isWord: boolean): boolean => (isWord ? next === LETTER || next === DIGIT : next === kind)

function characters(text: string, from: number, end: number, grams: Set<number>): void {
  let before = 0
  for (let at = from; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (emptyCharacters.has(code)) continue
    if (before !== 0) grams.add(gram((before << 16) | code, gramKinds.pair))
    grams.add(gram(code, gramKinds.single))
    before = code
  }
}

const LONG_WORD = 4
const MOST_WORD = 40

function word(text: string, grams: Set<number>): void {
  if (emptyWords.has(text)) return
  const isNumber = /^\d+$/.test(text)
  // A number says less than a word: two reports of one contract need not be alike.
  grams.add(gram(hashOf(text), isNumber ? gramKinds.pair : gramKinds.word))
  if (isNumber || text.length < LONG_WORD) return
  const padded = ` ${text.slice(0, MOST_WORD)}`
  for (let at = 0; at + 3 <= padded.length; at += 1) grams.add(gram(hashOf(padded.slice(at, at + 3)), gramKinds.letters))
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}
