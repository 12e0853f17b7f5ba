import { conditionsOf } from './conditions.ts'
import { standing } from './by-id.ts'
import { LocaleId, RoleId, SkillId } from './ids.ts'
import type { Project, Translation } from './project.ts'
import { remember } from './remember.ts'

/** Every text that users wrote and that pages or documents show, each once, in the order in which a reader meets them. */
export const userTexts = remember((project: Project) => [project], (project: Project): string[] => {
  const texts = [
    project.name, project.subtitle, ...briefTexts(project),
    ...standing(project.goals).flatMap(goalTexts),
    ...project.outcomesLeftOut.map(({ reason }) => reason),
    ...standing(project.diagnosis).flatMap(problemTexts),
    ...standing(project.processes).flatMap(processTexts),
    ...standing(project.workRoles).map(({ name }) => name),
    ...standing(project.businessCase.costs).flatMap(({ title, source }) => [title, source]),
    ...standing(project.team).map(({ name }) => name),
    ...standing(project.team).flatMap(({ skills }) => skills.filter((skill) => !SkillId.safeParse(skill).success)),
    ...(project.organisation.mandate ? [project.organisation.mandate.givenBy, project.organisation.mandate.text] : []),
    ...standing(project.tasks).map(({ title }) => title),
    ...standing(project.raci.rows).map(({ title }) => title),
    ...standing(project.deliverables).map(({ title }) => title),
    ...project.phases.flatMap(phaseTexts),
    ...project.decisions.flatMap(({ reason, rows }) => [reason, ...rows.flatMap((row) => [row.title, row.evidence, row.reason])]),
    ...conditionsOf(project).flatMap(({ title, owner, closed }) => [title, owner, closed?.note ?? '']),
    ...benefitTexts(project),
    ...riskTexts(project),
    ...standing(project.earlyStarts).map(({ reason }) => reason),
    ...standing(project.matters).flatMap(({ title, text, settled }) => [title, text, settled?.note ?? '']),
    ...project.rounds.flatMap(roundTexts),
    ...standing(project.meetings).flatMap(meetingTexts),
    ...Object.values(project.organisation.rhythms).map(({ place }) => place),
    ...standing(project.supervision).flatMap(({ summary, findings, answered }) => [summary, ...standing(findings).flatMap(({ text, advice }) => [text, advice]), answered?.note ?? '']),
    ...standing(project.changeRequests).flatMap(changeTexts),
    ...standing(project.budget.lines).flatMap(({ title, source }) => [title, source]),
    ...standing(project.baselines).map(({ reason }) => reason),
  ]
  return [...new Set(texts)].filter((text) => text !== '')
})

function briefTexts({ brief }: Project): string[] {
  return [
    brief.organisation, brief.industry, ...brief.departments.map(({ name }) => name), brief.supplier, brief.consultant, brief.why, brief.how,
    ...brief.problems.map(({ text }) => text), ...brief.systems.map(({ name }) => name), ...brief.risks.flatMap(({ text, answer }) => [text, answer]),
  ]
}

const benefitTexts = ({ benefits: { reviews, improvements } }: Project): string[] => [
  ...standing(reviews).flatMap(({ adoption, lessons, conclusion }) => [adoption, lessons, conclusion]),
  ...standing(improvements).flatMap(({ title, owner, people, closed }) => [title, owner, people, closed?.note ?? '']),
]

const riskTexts = ({ risks, riskAnswers, riskReviews }: Project): string[] => [
  ...standing(risks).flatMap(({ title, text, mitigation, actions, closed }) => [title, text, mitigation, ...standing(actions).flatMap((action) => [action.text, action.done?.note ?? '']), closed?.reason ?? '']),
  ...standing(riskAnswers).map(({ note }) => note), ...standing(riskReviews).map(({ note }) => note),
]

/** The sources of measurements are not among them: a file brings thousands. */
const goalTexts = ({ title, unit, owner, baselineSource, strategy, test, overruled, judgements }: Project['goals'][number]): string[] =>
  [title, unit, owner, baselineSource, strategy, test, overruled?.reason ?? '', ...judgements.map(({ note }) => note)]

/** Raters who are named in words; the others are known by their ids. */
const problemTexts = ({ title, evidence, ratings, whys, verdict }: Project['diagnosis'][number]): string[] => [
  title, evidence, ...standing(whys).map(({ text }) => text), verdict?.cause ?? '', verdict?.note ?? '',
  ...ratings.map(({ rater }) => rater).filter((rater) => !/^(?:person|account)-\d+$/.test(rater) && !RoleId.safeParse(rater).success),
]

/** The sources of actual figures are not among them, as with measurements. */
const processTexts = ({ title, owner, customer, trigger, result, variants, evaluations, approved }: Project['processes'][number]): string[] => [
  title, owner, customer, trigger, result,
  ...standing(variants).flatMap((variant) => [
    variant.title,
    ...variant.steps.flatMap(({ name, department, systemName, data, note, next }) => [name, department, systemName, ...data, note, ...next.map(({ label }) => label)]),
    ...standing(variant.remedies).map(({ note }) => note),
  ]),
  ...standing(evaluations).flatMap(({ conclusion, yardsticks }) => [conclusion, ...Object.values(yardsticks).map(({ reason }) => reason)]),
  approved?.reason ?? '',
]

const changeTexts = ({ title, description, reason, requestedBy, options, effect, rulings }: Project['changeRequests'][number]): string[] => [
  title, description, reason, requestedBy, ...standing(options).flatMap((option) => [option.title, option.text]), effect.goalsText, effect.requirements, effect.risk, ...rulings.map((ruling) => ruling.reason),
]

const phaseTexts = ({ criteria, submissions }: Project['phases'][number]): string[] => [
  ...standing(criteria).flatMap(({ title, rating, notApplicable, dropped }) => [title, rating?.evidence ?? '', notApplicable?.reason ?? '', dropped?.reason ?? '']),
  ...submissions.flatMap(({ reason, conditions }) => [reason, ...conditions.flatMap(({ title, owner }) => [title, owner])]),
]

const roundTexts = ({ motion, reason, papers, votes, recusals, withdrawn }: Project['rounds'][number]): string[] => [
  ...(motion.kind === 'checkpoint' ? motion.conditions.flatMap(({ title, owner }) => [title, owner]) : [motion.text]),
  reason, ...papers.map(({ title }) => title),
  ...votes.flatMap(({ comment, conditions }) => [comment, ...conditions.flatMap(({ title, owner }) => [title, owner])]),
  ...standing(recusals).map((recusal) => recusal.reason), withdrawn?.reason ?? '',
]

const meetingTexts = ({ title, place, reason, agenda, records, addenda, cancelled }: Project['meetings'][number]): string[] => [
  title, place, reason, ...standing(agenda).flatMap((item) => [item.title, item.notes]), ...standing(records).map(({ text }) => text),
  ...addenda.map(({ text }) => text), cancelled?.reason ?? '',
]

/** A text that somebody should translate, and into which languages. */
export type MissingTranslation = { text: string; locales: LocaleId[] }

/** The texts that lack a translation. The project's own language needs none, nor do figures, units and short names such as CRM. */
export const missingTranslations = remember((project: Project) => [project], (project: Project): MissingTranslation[] => {
  const wanted = LocaleId.options.filter((locale) => locale !== project.language)
  return userTexts(project).filter(needsTranslation).flatMap((text) => {
    const known = rowsByText(project.translations).get(textKey(text))
    const locales = wanted.filter((locale) => !known?.[locale])
    return locales.length === 0 ? [] : [{ text, locales }]
  })
})

/** The same in every language: no letter, at most two Latin ones (km, °C), or short capitals (CRM, B2B). */
const isNeutral = (text: string): boolean => /^(?:\P{L}*|\P{L}*[A-Za-z]{1,2}\P{L}*|[A-Z0-9&/.+-]{1,6})$/u.test(text)
const needsTranslation = (text: string): boolean => !isNeutral(text)

/** A text in a language: its translation, or the text itself where there is none. */
export const inLocale = (project: Project, text: string, locale: LocaleId): string =>
  rowsByText(project.translations).get(textKey(text))?.[locale] || text

/** What a text is called in each language, as far as somebody translated it. */
export const translationsOf = (translations: readonly Translation[], text: string): Partial<Record<LocaleId, string>> => (text === '' ? {} : (rowsByText(translations).get(textKey(text)) ?? {}))

/** The translation table to work on: every text that needs translating with what is known, then the rows whose text is not in use. */
export function translationTable(project: Project): Omit<Translation, 'id'>[] {
  const known = rowsByText(project.translations)
  const used = userTexts(project).filter((text) => needsTranslation(text) || known.has(textKey(text)))
  const keys = new Set(used.map(textKey))
  const rows = used.map((text) => rowOf(text, known.get(textKey(text))))
  return [...rows, ...project.translations.filter(({ text }) => !keys.has(textKey(text))).map((row) => rowOf(row.text, row))]
}

const rowOf = (text: string, row: Translation | undefined): Omit<Translation, 'id'> =>
  ({ text, en: row?.en ?? '', 'zh-CN': row?.['zh-CN'] ?? '', 'zh-TW': row?.['zh-TW'] ?? '' })

/** White space does not make another text: files and forms break lines as they like. */
export const textKey = (text: string): string => text.replace(/\s+/g, ' ').trim()

const rowsByText = remember((rows: readonly Translation[]) => [rows], (rows: readonly Translation[]) => new Map(rows.map((row) => [textKey(row.text), row])))
