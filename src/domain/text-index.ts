import { dropFrom, type Growing, growing, type Numbering, numbering, pushTo } from './growing.ts'
import { gramsOf, gramWeights } from './text-grams.ts'

/** A text to compare: what it is called, and what it says. */
export type Comparable = { title: string; body: string }

/** How alike a text is to the one asked about: 0 to 1. `order` is the number that it was added under. */
export type Likeness = { order: number; likeness: number }

/**
 * Texts that can be asked which of them are most like another. They are known by numbers of the caller's (`order`), which also settle
 * ties: what is answered depends on what is in it, not on how it came there.
 */
export type TextIndex = {
  add: (order: number, text: Comparable) => void
  remove: (order: number) => void
  /** The most alike first; those below `mark` are left out, and those that `accept` refuses. */
  nearest: (text: Comparable, options: { most: number; mark: number; accept?: (order: number) => boolean }) => Likeness[]
}

/** The pieces of a text by their numbers: those of its title first. */
type Kept = { slot: number; pieces: Int32Array; ofTitle: number }

/** All that is held: of each piece its weight by kind and the slots of the texts that have it; of each slot the order and how much is said. */
type Held = { pieces: Numbering; postings: Growing[]; weights: number[]; texts: Map<number, Kept>; orders: number[]; lengths: number[]; free: number[] }

/** What is asked about: its pieces that the index knows, how much each counts, and how much all of them do, known or not. */
type Asked = { pieces: number[]; ofTitle: number; weights: number[]; title: number; all: number; weightOf: Map<number, number>; titles: Set<number> }

/** So many of the likeliest by their common pieces are compared in full. */
const CANDIDATES = 64
/** What stands in more texts than this share tells nothing apart, and is left out of the first look; not where texts are few. */
const COMMON = 0.06
const FEW = 200
/** Texts that we act as if we had seen beside those that are there: of three reports, what two share is not common yet. */
const UNSEEN = 40

/** An empty index: for each piece the texts that have it, in typed arrays. Adding and removing cost what the text is long. */
export function textIndex(): TextIndex {
  const held: Held = { pieces: numbering(), postings: [], weights: [], texts: new Map(), orders: [], lengths: [], free: [] }
  return {
    add: (order, text) => addTo(held, order, text),
    remove: (order) => removeFrom(held, order),
    nearest: (text, { most, mark, accept = () => true }) => {
      const asked = askedOf(held, text)
      return likeliest(held, asked, accept)
        .map((order) => ({ order, likeness: likenessOf(held, asked, held.texts.get(order)) }))
        .filter(({ likeness }) => likeness >= mark)
        .sort((a, b) => b.likeness - a.likeness || a.order - b.order)
        .slice(0, most)
    },
  }
}

function addTo({ pieces, postings, weights, texts, orders, lengths, free }: Held, order: number, { title, body }: Comparable): void {
  const grams = gramsOf(title)
  const ofTitle = grams.size
  gramsOf(body, grams)
  const slot = free.pop() ?? orders.length
  const kept = new Int32Array(grams.size)
  let at = 0
  let length = 0
  for (const gram of grams) {
    const id = pieces.idOf(gram)
    const list = postings[id] ?? growing()
    postings[id] = list
    const weight = gramWeights[gram & 3] ?? 1
    weights[id] = weight
    pushTo(list, slot)
    kept[at] = id
    at += 1
    length += weight
  }
  orders[slot] = order
  lengths[slot] = length
  texts.set(order, { slot, pieces: kept, ofTitle })
}

function removeFrom({ postings, texts, orders, free }: Held, order: number): void {
  const kept = texts.get(order)
  if (!kept) return
  for (const id of kept.pieces) dropFrom(postings[id] as Growing, kept.slot)
  orders[kept.slot] = -1
  free.push(kept.slot)
  texts.delete(order)
}

/** What a piece tells: nearly nothing where all texts have it, unless they are few. Squared, so that the wording of a form does not make reports alike. */
const rarity = ({ texts, postings }: Held, id: number, weight: number): number =>
  weight * Math.log((texts.size + UNSEEN) / Math.max(1, postings[id]?.length ?? 1)) ** 2

function askedOf(held: Held, { title, body }: Comparable): Asked {
  const grams = gramsOf(title)
  const titles = grams.size
  const asked: Asked = { pieces: [], ofTitle: 0, weights: [], title: 0, all: 0, weightOf: new Map(), titles: new Set() }
  let seen = 0
  for (const gram of gramsOf(body, grams)) {
    const id = held.pieces.known(gram)
    const weight = rarity(held, id, gramWeights[gram & 3] ?? 1)
    const isOfTitle = seen < titles
    seen += 1
    asked.all += weight
    if (isOfTitle) asked.title += weight
    if (id < 0) continue
    asked.pieces.push(id)
    asked.weights.push(weight)
    asked.weightOf.set(id, weight)
    if (isOfTitle) asked.ofTitle = asked.titles.add(id).size
  }
  return asked
}

/** The orders of the texts with the most in common, for their length: a first look over all of them. */
function likeliest({ postings, texts, orders, lengths }: Held, { pieces, weights, ofTitle }: Asked, accept: (order: number) => boolean): number[] {
  const scores = new Float64Array(orders.length)
  const telling = texts.size <= FEW ? texts.size : texts.size * COMMON
  pieces.forEach((id, i) => {
    const { values, length } = postings[id] as Growing
    if (length > telling) return
    const weight = (weights[i] as number) * (i < ofTitle ? 1.5 : 1)
    for (let at = 0; at < length; at += 1) scores[values[at] as number] = (scores[values[at] as number] as number) + weight
  })
  return best(scores, orders, lengths, accept)
}

/** The best slots by score, as orders. */
function best(scores: Float64Array, orders: readonly number[], lengths: readonly number[], accept: (order: number) => boolean): number[] {
  const found: number[] = []
  const cut = (): number => {
    found.sort((a, b) => (scores[b] as number) - (scores[a] as number) || (orders[a] as number) - (orders[b] as number))
    found.length = Math.min(found.length, CANDIDATES)
    return scores[found.at(-1) ?? 0] ?? 0
  }
  let least = 0
  for (let slot = 0; slot < scores.length; slot += 1) {
    const score = (scores[slot] as number) / (12 + Math.sqrt(lengths[slot] as number))
    if (score <= 0 || score < least || !accept(orders[slot] as number)) continue
    scores[slot] = score
    found.push(slot)
    if (found.length >= 8 * CANDIDATES) least = cut()
  }
  cut()
  return found.map((slot) => orders[slot] as number)
}

/** How alike two texts are, piece by piece: titles alike, or all that is said alike, or the title asked about said somewhere in the other. */
function likenessOf(held: Held, { weightOf, titles, title, all }: Asked, kept: Kept | undefined): number {
  const { pieces, ofTitle } = kept ?? { pieces: new Int32Array(0), ofTitle: 0 }
  const sum = { title: 0, all: 0, both: 0, bothTitles: 0, titleInAll: 0 }
  for (let at = 0; at < pieces.length; at += 1) {
    const id = pieces[at] as number
    const shared = weightOf.get(id)
    const weight = shared ?? rarity(held, id, held.weights[id] ?? 1)
    sum.all += weight
    if (at < ofTitle) sum.title += weight
    if (shared === undefined) continue
    sum.both += weight
    if (!titles.has(id)) continue
    sum.titleInAll += weight
    if (at < ofTitle) sum.bothTitles += weight
  }
  return Math.max(share(2 * sum.both, all + sum.all), share(2 * sum.bothTitles, title + sum.title), SAID_ELSEWHERE * share(sum.titleInAll, title))
}

/** What a title that is said in the text of the other is worth. */
const SAID_ELSEWHERE = 0.7

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
