import { raterNamed, raters } from '../../../changes/raters.ts'
import { standing } from '../../../domain/by-id.ts'
import { type DiagnosedProblem, ProblemArea } from '../../../domain/diagnosis.ts'
import { raterKey } from '../../../domain/problem-figures.ts'
import { namesOf } from '../../../locales/names.ts'
import { formatOf } from '../../../locales/format.ts'
import { problemKeys } from '../../../method/problem-catalogue.ts'
import { formFor, type ProjectAsk } from '../../ask.ts'
import type { Form } from '../../form.ts'
import { mayChange } from '../../may-change.ts'
import { paths, withQuery } from '../../paths.ts'
import { moderates, raterName } from './shown.ts'

const scales = ['frequency', 'harm'] as const

/** The table in which the room rates: one's own ratings, or those of somebody whom a moderator names with `?for=`. */
export function ratingBlock(ask: ProjectAsk) {
  const problems = inOrder(standing(ask.project.diagnosis))
  if (problems.length === 0) return null
  return mayChange(ask, 'rate-problems') ? openTable(ask, problems) : shutTable(ask)
}

/** Who rates, for a reader who does not. */
function shutTable({ past, project, reader: { words } }: ProjectAsk) {
  const roles = formatOf(words.id).list(raters.map((role) => words.method.roles[role]))
  return { form: null, who: past || project.closed ? '' : words.diagnosisPage.whoRates({ roles }), rows: [], heading: words.diagnosisPage.rate, hidden: [], others: null, named: '' }
}

function openTable(ask: ProjectAsk, problems: readonly DiagnosedProblem[]) {
  const { project, me, query, reader: { words, who } } = ask
  const say = words.diagnosisPage
  const named = moderates(ask) ? (query['for'] ?? '').trim().slice(0, 100) : ''
  const rater = named === '' ? (me?.id ?? who.id) : (raterNamed(project, named) ?? named)
  const path = paths.diagnosis(project.id)
  const back = `${withQuery(path, { for: named, problem: query['problem'] })}#rate`
  const form = formFor(ask, 'rate-problems', back, Object.fromEntries(problems.flatMap((problem, at) => valuesOf(problem, at, rater))))
  return {
    form, who: '', named, heading: named === '' ? say.rate : say.rateFor({ name: raterName(ask, rater) }), hidden: named === '' ? [] : [{ name: 'rater', value: named }],
    rows: problems.map((problem, at) => rowOf(ask, form, problem, at)), others: moderates(ask) ? othersOf(ask, problems, path) : null,
  }
}

/** In the catalogue's order, so that a row stays where it is while people rate. */
function inOrder(problems: readonly DiagnosedProblem[]): DiagnosedProblem[] {
  const place = ({ area, key }: DiagnosedProblem): number => ProblemArea.options.indexOf(area) * 1_000 + (key === null ? 999 : (problemKeys as readonly string[]).indexOf(key))
  return problems.toSorted((a, b) => place(a) - place(b))
}

function valuesOf({ id, ratings }: DiagnosedProblem, at: number, rater: string): [string, string][] {
  const own = ratings.find((rating) => raterKey(rating.rater) === raterKey(rater))
  return [[`ratings.${at}.problem`, id], ...scales.map((scale): [string, string] => [`ratings.${at}.${scale}`, own ? String(own[scale]) : ''])]
}

/** What was typed belongs to its problem, also where the list has changed since. */
function rowOf({ project, reader: { words } }: ProjectAsk, form: Form, problem: DiagnosedProblem, at: number) {
  const typed = Object.keys(form.values).find((name) => /^ratings\.\d+\.problem$/.test(name) && form.values[name] === problem.id)
  const from = typed ? typed.slice(0, -'problem'.length) : `ratings.${at}.`
  return {
    id: problem.id, name: namesOf(project, words).problemTitle(problem), area: words.method.problemAreas[problem.area], field: `ratings.${at}.problem`,
    scales: scales.map((scale) => ({ name: `ratings.${at}.${scale}`, label: words.fields[scale].label, value: form.values[from + scale] ?? '', error: form.errors[from + scale] ?? '' })),
  }
}

/** The way for a moderator to enter what somebody says: whose table to open, and who has rated so far. */
function othersOf(ask: ProjectAsk, problems: readonly DiagnosedProblem[], path: string) {
  const known = new Map(problems.flatMap(({ ratings }) => ratings.map(({ rater }) => [raterKey(rater), rater] as const)))
  return { action: `${path}#rate`, own: `${path}#rate`, suggestions: [...new Set([...[...known.values()].map((rater) => raterName(ask, rater)), ...standing(ask.project.team).map(({ name }) => name)])] }
}
