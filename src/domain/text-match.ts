import { foldText } from './text-fold.ts'

/** What somebody looks for, taken apart once: runs of Chinese characters and words. All of them are to be found; of many, most. */
export type TextQuery = { folded: string; terms: readonly Term[] }

/** `pairs`: of a longer run of characters its neighbouring pairs, most of which will do. */
type Term = { text: string; stem: string; pairs: readonly string[] }

const LONGEST = 200
const MOST_TERMS = 12

/** A query; null where there is nothing to look for. */
export function queryOf(written: string): TextQuery | null {
  const folded = foldText(written.slice(0, 4 * LONGEST)).slice(0, LONGEST)
  const runs = folded.match(/[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]+|[\p{L}\p{M}\p{N}]+?(?=[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]|[^\p{L}\p{M}\p{N}]|$)/gu) ?? []
  const terms = [...new Set(runs)].slice(0, MOST_TERMS).map(termOf)
  return terms.length === 0 ? null : { folded, terms }
}

const isIdeographs = (text: string): boolean => /^[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]/.test(text)

function termOf(text: string): Term {
  if (!isIdeographs(text)) return { text, stem: text.length > 3 ? text.replace(/(?:es|s|ing|ed)$/, '') : text, pairs: [] }
  return { text, stem: text, pairs: text.length < 3 ? [] : [...Array(text.length - 1).keys()].map((at) => text.slice(at, at + 2)) }
}

/** A folded text that can be found: what it is called, and what it says. */
export type Folded = { title: string; body: string }

/** Of a long run of characters this share of its pairs will do, of many terms this share. */
const ENOUGH = 0.6

/** How well a text fits, 0 where it does not: the title counts more than the rest, the whole query in one place most. */
export function fitOf({ folded, terms }: TextQuery, text: Folded): number {
  let sum = 0
  let missed = 0
  const mayMiss = terms.length < 3 ? 0 : Math.floor(terms.length * (1 - ENOUGH))
  for (const term of terms) {
    const fit = fitOfTerm(term, text)
    if (fit === 0 && ++missed > mayMiss) return 0
    sum += fit
  }
  if (sum === 0) return 0
  const whole = text.title === folded ? 4 : text.title.startsWith(folded) ? 3 : text.title.includes(folded) ? 2 : text.body.includes(folded) ? 1 : 0
  return sum / terms.length + whole
}

function fitOfTerm({ text, stem, pairs }: Term, { title, body }: Folded): number {
  if (title.includes(text)) return 3
  if (body.includes(text)) return 1.5
  if (stem !== text) return title.includes(stem) ? 2 : body.includes(stem) ? 1 : 0
  if (pairs.length === 0) return 0
  let left = Math.floor(pairs.length * (1 - ENOUGH))
  let found = 0
  for (const pair of pairs) {
    if (title.includes(pair)) found += 2
    else if (body.includes(pair)) found += 1
    else if (--left < 0) return 0
  }
  return found / (2 * pairs.length)
}

/** A piece of a text; `hit`: what was looked for. */
export type Piece = { text: string; hit: boolean }

/** Where the terms stand in a text as it is written: from and to, in its units, in order and apart. */
function hitsIn({ terms }: TextQuery, text: string): [number, number][] {
  const { folded, from } = foldedWithPlaces(text)
  const wanted = terms.flatMap((term) => (folded.includes(term.text) ? [term.text] : term.pairs.length > 0 ? [...term.pairs] : [term.stem]))
  const marked = new Uint8Array(text.length)
  for (const want of new Set(wanted)) {
    for (let at = folded.indexOf(want); at >= 0; at = folded.indexOf(want, at + want.length)) marked.fill(1, from[at], from[at + want.length])
  }
  const hits: [number, number][] = []
  for (let at = 0; at < text.length; at += 1) {
    if (marked[at] !== 1) continue
    const last = hits.at(-1)
    if (last?.[1] === at) last[1] = at + 1
    else hits.push([at, at + 1])
  }
  return hits
}

/** A text folded sign by sign, and where in the text each unit of it comes from; one more for the end. */
function foldedWithPlaces(text: string): { folded: string; from: number[] } {
  let folded = ''
  const from: number[] = []
  let at = 0
  for (const sign of text) {
    const made = /\s/.test(sign) ? ' ' : foldText(sign)
    for (let i = 0; i < made.length; i += 1) from.push(at)
    folded += made
    at += sign.length
  }
  from.push(at)
  return { folded, from }
}

/** A text with what was found in it. */
export const marked = (query: TextQuery, text: string): Piece[] => cut(text, hitsIn(query, text), 0, text.length)

function cut(text: string, hits: readonly [number, number][], start: number, end: number): Piece[] {
  const pieces: Piece[] = []
  let at = start
  for (const [from, to] of hits) {
    if (from < start || from >= end) continue
    if (from > at) pieces.push({ text: text.slice(at, from), hit: false })
    pieces.push({ text: text.slice(from, Math.min(to, end)), hit: true })
    at = Math.min(to, end)
  }
  if (at < end) pieces.push({ text: text.slice(at, end), hit: false })
  return pieces
}

const LOOKED_THROUGH = 12_000
/** Chinese says in half as many signs what takes a line of Latin letters. */
const LATIN = 160
const CHINESE = 90

/** The part of a text around the first thing found in it, of one paragraph; none where nothing stands in it. */
export function excerptOf(query: TextQuery, written: string): Piece[] {
  for (const paragraph of written.slice(0, LOOKED_THROUGH).replace(/[\ud800-\udbff]$/, '').split('\n')) {
    const text = paragraph.replace(/\s+/g, ' ').trim()
    const hits = hitsIn(query, text)
    if (hits[0]) return around(text, hits, hits[0][0])
  }
  return []
}

function around(text: string, hits: readonly [number, number][], first: number): Piece[] {
  const length = (text.match(/[\u3040-\u9fff]/g)?.length ?? 0) > text.length / 3 ? CHINESE : LATIN
  const start = first <= length / 3 ? 0 : wordStart(text, Math.floor(first - length / 3))
  const end = start + length >= text.length ? text.length : wordStart(text, start + length)
  return [...(start > 0 ? [{ text: '…', hit: false }] : []), ...cut(text, hits, start, end), ...(end < text.length ? [{ text: '…', hit: false }] : [])]
}

/** Not in the middle of a sign or, where one ends near, of a Latin word. */
function wordStart(text: string, at: number): number {
  const space = text.slice(at, at + 12).indexOf(' ')
  if (space >= 0) return at + space + 1
  return /[\udc00-\udfff]/.test(text[at] ?? '') ? at + 1 : at
}
