import type { Project } from '../domain/project.ts'
import { remember } from '../domain/remember.ts'
import type { Sign, SignLevel } from '../method/detectors/sign.ts'
import type { Place } from '../method/rating.ts'
import { formatOf } from './format.ts'
import type { Locale } from './locale.ts'
import { namesOf } from './names.ts'
import type { SignNames } from './risk-sign-words.ts'

/** A sign of a risk in words, and what to do at which place. Plain text: escape it at the edge. */
export type SignSaid = { level: SignLevel; what: string; remedy: string; place: Place }

export function signSaid(sign: Sign, project: Project, words: Locale): SignSaid {
  const { what, remedy } = words.riskSigns[sign.code] as { what: (fact: Sign, names: SignNames) => string; remedy: string }
  return { level: sign.level, what: what(sign, signNames(project, words)), remedy, place: sign.place }
}

const MOST_NAMES = 3

const signNames = remember((project: Project, words: Locale) => [project, words], (project: Project, words: Locale): SignNames => {
  const names = namesOf(project, words)
  const { list, number, workingDays, percent, money, date, quoted } = formatOf(words.id)
  const some = (texts: readonly string[]): string => {
    const more = texts.length - MOST_NAMES
    return list(more > 0 ? [...texts.slice(0, MOST_NAMES), words.project.others({ more: number(more) })] : texts)
  }
  return {
    number,
    share: (n) => percent(100 * n, 'high'),
    days: (n) => workingDays(Math.ceil(Number(n.toPrecision(12)))),
    money: (n) => money(n, project.currency),
    day: date,
    people: (ids) => some(ids.map(names.person)),
    processes: (ids) => some(ids.map((id) => quoted(names.process(id)))),
    groups: (ids) => some(ids.map(names.group)),
    skills: (ids) => list(ids.map((id) => words.method.skills[id])),
    texts: (texts) => some(texts.map(names.text)),
    task: (id) => quoted(names.task(id)),
    document: (key) => quoted(names.document(key)),
    phase: names.phase,
    rating: (n) => (n === null ? words.riskWords.unrated : `${number(n)} (${words.method.ratings[n] ?? ''})`),
  }
})
