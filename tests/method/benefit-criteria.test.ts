import { describe, expect, it } from 'vitest'
import { bareBenefits } from '../../src/domain/benefits.ts'
import type { Day } from '../../src/domain/day.ts'
import type { Project } from '../../src/domain/project.ts'
import { locales } from '../../src/locales/locales.ts'
import { reasonOf } from '../../src/locales/reason.ts'
import { evaluateCheckpoint } from '../../src/method/evaluation.ts'
import { nextSteps } from '../../src/method/next-steps.ts'
import { castProject, stamp, today } from '../cast/cast.ts'

const on = '2026-05-20' as Day
const review = { ...stamp, id: 'review-1', months: 1, on, present: [], goals: [], adoption: '', lessons: '', conclusion: 'Go on', version: 1, withdrawn: null }
const project = (held: boolean, approved: boolean): Project => {
  const bare = castProject({ benefits: { ...bareBenefits, liveOn: on, reviews: held ? [review] : [{ ...review, withdrawn: stamp }] } })
  return { ...bare, deliverables: bare.deliverables.map((each) => (each.document === 'benefits-review' && approved ? { ...each, status: 'approved' as const } : each)) }
}
const rowOf = (of: Project) => evaluateCheckpoint(of, 'go-live', today).rows.find(({ id }) => id === 'review-held')

describe('The criterion of the first review', () => {
  it.each([
    [true, true, 4, []], [true, false, 0, ['review-not-approved']], [false, true, 0, ['review-not-held']], [false, false, 0, ['review-not-held', 'review-not-approved']],
  ])('with the review held: %s, and its document approved: %s, is rated %i', (held, approved, rating, missing) => {
    expect(rowOf(project(held, approved))).toMatchObject({ automatic: true, mandatory: true, rating, missing: missing.map((code) => ({ code })) })
  })

  it.each(Object.values(locales))('says in $id what is missing and where it is mended', (words) => {
    const [yes, no] = [project(true, true), project(false, false)]
    const said = [yes, no].map((each) => reasonOf(rowOf(each) as never, each, words))
    expect(said[0]?.missing).toEqual([])
    expect(said[1]?.missing.map(({ place }) => place.page)).toEqual(['benefits', 'documents'])
    expect(new Set([...said.map(({ text }) => text), ...(said[1]?.missing ?? []).map(({ text }) => text)]).size).toBe(4)
  })
})

describe('A review that is late', () => {
  const steps = (day: string, more: Partial<Project> = {}) => nextSteps({ ...project(false, false), ...more }, day as Day).filter(({ kind }) => kind === 'review')

  it('is the project manager’s next step; several are one', () => {
    expect(steps('2026-06-22')).toEqual([])
    expect(steps('2026-08-25')).toMatchObject([{ months: 3, due: '2026-08-20', who: { group: 'project-manager' }, place: { page: 'benefits', anchor: 'reviews' } }])
  })

  it('is nobody’s once the project is closed', () => {
    expect(steps('2026-08-25', { closed: stamp })).toEqual([])
  })
})
