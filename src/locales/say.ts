import { Day } from '../domain/day.ts'
import type { Fault, Obstacle } from '../domain/problem.ts'
import { faultLine, faultSentence } from './fault.ts'
import { formatOf } from './format.ts'
import type { Locale } from './locale.ts'
import type { Say } from './sentences.ts'
import { wordOf } from './word-of.ts'

/** More than this is too much for a sentence. */
const LONGEST_QUOTE = 120
const MOST_FAULTS = 5

const made = new Map<Locale, Say>()

/** The names that sentences about problems are made of, in one language. */
export function sayOf(words: Locale): Say {
  const say = made.get(words) ?? makeSay(words)
  made.set(words, say)
  return say
}

function makeSay(words: Locale): Say {
  const { method, project } = words
  const format = formatOf(words.id)
  const say: Say = {
    phase: (id) => method.phases[id].name,
    role: (id) => method.roles[id],
    group: (id) => method.groups[id].name,
    decision: (kind) => method.decisions[kind],
    readiness: (readiness) => method.readiness[readiness],
    change: (name) => wordOf(words.changeNames, name),
    thing: (kind) => wordOf(project.things, kind),
    criterion: (id) => criterionName(words, id),
    document: (key) => documentName(words, key),
    reason: (text) => wordOf(project.reasons, text),
    quoted: (text) => format.quoted(cut(text)),
    list: format.list,
    number: format.number,
    day: (day) => (Day.safeParse(day).success ? format.date(day as Day) : day),
    obstacles: (obstacles) => obstacles.map((obstacle) => obstacleSentence(words, obstacle)).join(project.sentenceGap),
    faults: (faults) => manyFaults(words, faults),
    fault: (message) => faultSentence(words, message),
  }
  return say
}

/** Why a phase may not start or a gate may not be decided, as a sentence. */
export function obstacleSentence(words: Locale, obstacle: Obstacle): string {
  const sentence = words.obstacles[obstacle.code] as (obstacle: Obstacle, say: Say) => string
  return sentence(obstacle, sayOf(words))
}

/** The first few, each with its place, and how many more there are. */
function manyFaults(words: Locale, faults: readonly Fault[]): string {
  const shown = faults.slice(0, MOST_FAULTS).map((fault) => cut(faultLine(words, fault), 2 * LONGEST_QUOTE))
  const more = faults.length - shown.length
  return (more > 0 ? [...shown, words.project.andMore({ more: formatOf(words.id).number(more) })] : shown).join(words.project.faultGap)
}

/** The criterion's short title without its mark; an own one is known by its id. */
export function criterionName(words: Locale, id: string): string {
  const criteria: Readonly<Record<string, { title: (facts: { mark: number | null }) => string }>> = words.method.criteria
  return Object.hasOwn(criteria, id) ? (criteria[id]?.title({ mark: null }) ?? id) : id
}

/** The document's name; a key that the method does not know stays as it is. */
export function documentName(words: Locale, key: string): string {
  const documents: Readonly<Record<string, { name: string }>> = words.method.documents
  return Object.hasOwn(documents, key) ? (documents[key]?.name ?? key) : key
}

const cut = (text: string, longest = LONGEST_QUOTE): string =>
  text.length > longest ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…` : text
