import { z } from 'zod'
import { PhaseId, Rating } from '../domain/ids.ts'
import { Problem } from '../domain/problem.ts'
import { type Criterion, type Project, phaseOf } from '../domain/project.ts'
import { Line, Link, Paragraphs, Reason } from '../domain/text.ts'
import { isAutomatic } from '../method/automatic-criteria.ts'
import { change, runners } from './change.ts'

const CriterionId = z.string().regex(/^[a-z][a-z0-9-]{0,60}$/)
const OfPhase = { phase: PhaseId, criterion: CriterionId }
const Weight = z.int().min(1).max(5)
/** A long proof belongs in a document that the link leads to. */
const Evidence = Paragraphs.pipe(z.string().max(4_000))

export const addCriterion = change({
  name: 'add-criterion',
  input: z.strictObject({ phase: PhaseId, title: Line, mandatory: z.boolean().default(false), weight: Weight.default(2) }),
  may: runners,
  make(project, { phase, title, mandatory, weight }) {
    const { criteria } = phaseOf(project, phase)
    if (criteria.length >= 60) throw new Problem('invariant-broken', { rule: 'criteria-at-most-60', detail: phase })
    const own = criteria.filter(({ id }) => id.startsWith('criterion-')).length
    const id = `criterion-${own + 1}`
    criteria.push({ id, title, mandatory, weight, mark: null, rating: null, notApplicable: null, dropped: null, withdrawn: null })
    return { criterion: id }
  },
})

export const dropCriterion = change({
  name: 'drop-criterion',
  input: z.strictObject({ ...OfPhase, reason: Reason }),
  may: runners,
  make(project, { phase, criterion, reason }, { stamp }) {
    standingCriterion(project, phase, criterion).dropped = { ...stamp, reason }
  },
})

/** Takes back that a criterion was dropped or does not apply. */
export const restoreCriterion = change({
  name: 'restore-criterion',
  input: z.strictObject(OfPhase),
  may: runners,
  make(project, { phase, criterion }) {
    Object.assign(criterionNamed(project, phase, criterion), { dropped: null, notApplicable: null })
  },
})

export const markNotApplicable = change({
  name: 'mark-not-applicable',
  input: z.strictObject({ ...OfPhase, reason: Reason }),
  may: runners,
  make(project, { phase, criterion, reason }, { stamp }) {
    standingCriterion(project, phase, criterion).notApplicable = { ...stamp, reason }
  },
})

export const weighCriterion = change({
  name: 'weigh-criterion',
  input: z.strictObject({ ...OfPhase, weight: Weight }),
  may: runners,
  make(project, { phase, criterion, weight }) {
    criterionNamed(project, phase, criterion).weight = weight
  },
})

export const rateCriterion = change({
  name: 'rate-criterion',
  input: z.strictObject({ ...OfPhase, rating: Rating, evidence: Evidence.default(''), link: Link.default('') }),
  may: runners,
  make(project, { phase, criterion, rating, evidence, link }, { stamp }) {
    rate(project, phase, criterion, { value: rating, evidence, link, ...stamp })
  },
})

/** The whole sheet at once, as the form sends it; rows that say nothing new stay as they are. */
export const rateSheet = change({
  name: 'rate-sheet',
  input: z.strictObject({
    phase: PhaseId,
    ratings: z.array(z.strictObject({ criterion: CriterionId, rating: Rating.optional(), evidence: Evidence.default(''), link: Link.default('') })).max(60),
  }),
  may: runners,
  make(project, { phase, ratings }, { stamp }) {
    for (const { criterion, rating, evidence, link } of ratings) {
      const { rating: known } = criterionNamed(project, phase, criterion)
      const value = rating ?? known?.value
      if (value === undefined) {
        if (evidence || link) throw new Problem('rating-missing', { phase, criterion })
        continue
      }
      if (known && known.value === value && known.evidence === evidence && known.link === link) continue
      rate(project, phase, criterion, { value, evidence, link, ...stamp })
    }
  },
})

export const setPassMark = change({
  name: 'set-pass-mark',
  input: z.strictObject({ phase: PhaseId, passMark: z.number().min(0).max(100) }),
  may: runners,
  make(project, { phase, passMark }) {
    phaseOf(project, phase).passMark = passMark
  },
})

function rate(project: Project, phase: PhaseId, id: string, rating: NonNullable<Criterion['rating']>): void {
  const criterion = standingCriterion(project, phase, id)
  if (isAutomatic(id)) throw new Problem('criterion-automatic', { phase, criterion: id })
  criterion.rating = rating
}

function criterionNamed(project: Project, phase: PhaseId, id: string): Criterion {
  const criterion = phaseOf(project, phase).criteria.find((each) => each.id === id)
  if (!criterion || criterion.withdrawn) throw new Problem('thing-unknown', { kind: 'criterion', id })
  return criterion
}

function standingCriterion(project: Project, phase: PhaseId, id: string): Criterion {
  const criterion = criterionNamed(project, phase, id)
  if (criterion.dropped || criterion.notApplicable) throw new Problem('criterion-out', { phase, criterion: id })
  return criterion
}
