import { Day } from '../domain/day.ts'
import type { ChangedPlace, Fault, Obstacle } from '../domain/problem.ts'
import { faultLine, faultSentence } from './fault.ts'
import { formatOf } from './format.ts'
import type { Locale } from './locale.ts'
import { criterionName, documentName } from './method-names.ts'
import { placeSaid } from './place-said.ts'
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
    changed: (places) => manyPlaces(words, places),
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

/** What was altered of something to decide about, by the names of its places. */
function manyPlaces(words: Locale, places: readonly ChangedPlace[]): string {
  const shown = places.slice(0, MOST_FAULTS).map(({ place, title }) => cut(placeSaid(place, title, words)))
  const more = places.length - shown.length
  const format = formatOf(words.id)
  return more > 0 ? [...shown, words.project.andMore({ more: format.number(more) })].join(words.project.faultGap) : format.list(shown)
}

const cut = (text: string, longest = LONGEST_QUOTE): string =>
  text.length > longest ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…` : text
