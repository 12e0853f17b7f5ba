import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import { compareVariants } from '../../src/domain/process/compare.ts'
import { factsOf } from '../../src/domain/process/facts.ts'
import type { Evaluation, Process, Step } from '../../src/domain/process/process.ts'
import type { Project } from '../../src/domain/project.ts'
import { reasonOf } from '../../src/locales/reason.ts'
import { locales } from '../../src/locales/locales.ts'
import { evaluateCheckpoint } from '../../src/method/evaluation.ts'
import { processesEvaluated, toBeBetter } from '../../src/method/process-criteria.ts'
import { castProject, stamp, today } from '../cast/cast.ts'
import { castProcess, exactly, madeRoles, madeStep } from '../cast/processes.ts'

const steps = (minutes: number, more: Partial<Step> = {}): Step[] => [
  madeStep('step-1', 'start', ['step-2']), madeStep('step-2', 'work', ['step-3'], { work: exactly(minutes), role: 'role-1', ...more }), madeStep('step-3', 'end', []),
]
/** The process with its to-be held against the as-is, as `evaluate-process` freezes it. */
function evaluated(process: Process, reasons: Partial<Record<'cost' | 'quality', string>> = {}, at = 1): Process {
  const [asIs, toBe] = [process.variants[0], process.variants[at]]
  if (!asIs || !toBe) throw new Error('no such variant')
  const { yardsticks, handOvers } = compareVariants(process, asIs, toBe, madeRoles)
  const judged = Object.fromEntries(Object.entries(yardsticks).map(([key, { asIs: before, toBe: after, target, verdict }]) => [key, { asIs: before, toBe: after, target, verdict, reason: (reasons as Record<string, string>)[key] ?? '' }]))
  const evaluation: Evaluation = {
    ...stamp, id: `evaluation-${process.evaluations.length + 1}`, asIs: asIs.id, toBe: toBe.id, on: '2026-06-01' as Day, yardsticks: judged as Evaluation['yardsticks'], handOvers,
    weights: process.weights, conclusion: '', facts: factsOf(process, asIs, toBe, madeRoles), withdrawn: null,
  }
  return { ...process, evaluations: [...process.evaluations, evaluation] }
}
const projectWith = (...processes: Process[]): Project => castProject({ workRoles: madeRoles, processes: processes.map((process, at) => ({ ...process, id: `process-${at + 1}`, title: `Process ${at + 1}` })) })
const codes = ({ rating, have, of, missing }: ReturnType<typeof toBeBetter>) => ({ rating, have, of, missing: missing.map((each) => ('why' in each ? `${each.code} ${each.why}` : each.code)) })

const quicker = evaluated(castProcess(steps(10), [steps(5)]))
const dearer = castProcess(steps(10), [steps(5, { cost: 50 })])
const approvedOn = (process: Process, at: number): Process => {
  const evaluation = process.evaluations[at] as Evaluation
  return { ...process, approved: { ...stamp, variant: evaluation.toBe, evaluation: evaluation.id, on: '2026-06-02' as Day, reason: 'Heard', vote: null, facts: evaluation.facts } }
}

describe('Processes modelled both ways and evaluated', () => {
  it('are rated by their share; none in scope is nothing', () => {
    expect(codes(processesEvaluated(projectWith()))).toEqual({ rating: 0, have: 0, of: 0, missing: ['no-process'] })
    expect(codes(processesEvaluated(projectWith({ ...quicker, inScope: false }, { ...quicker, withdrawn: stamp })))).toMatchObject({ of: 0, missing: ['no-process'] })
    expect(codes(processesEvaluated(projectWith(quicker)))).toEqual({ rating: 4, have: 1, of: 1, missing: [] })
    expect(codes(processesEvaluated(projectWith(quicker, castProcess(steps(10)))))).toEqual({ rating: 1, have: 1, of: 2, missing: ['process-unmodelled'] })
  })

  it('say what each lacks first: a model, a mended model, an evaluation, one of how it stands now', () => {
    const bare = [madeStep('step-1', 'start', ['step-2']), madeStep('step-2', 'end', [])]
    const faulty = [madeStep('step-1', 'start', ['step-2']), madeStep('step-2', 'work', []), madeStep('step-3', 'end', [])]
    const altered = { ...quicker, variants: quicker.variants.map((variant) => (variant.kind === 'as-is' ? { ...variant, steps: steps(11) } : variant)) }
    const { missing } = processesEvaluated(projectWith(castProcess(bare), castProcess(steps(10), [bare]), castProcess(faulty, [steps(1)]), castProcess(steps(10), [faulty]), castProcess(steps(10), [steps(5)]), altered))
    expect(missing.map(({ code, ...facts }) => [code, ...['lacks', 'variant', 'faults', 'why'].flatMap((key) => (key in facts ? [(facts as Record<string, unknown>)[key]] : []))])).toEqual([
      ['process-unmodelled', ['as-is', 'to-be']], ['process-unmodelled', ['to-be']], ['process-faulty', 'as-is', 2], ['process-faulty', 'to-be', 2], ['process-unevaluated', 'none'], ['process-unevaluated', 'stale'],
    ])
    expect(missing.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5, 6].map((n) => ({ page: 'processes', anchor: `process-${n}` })))
  })

  it('do not count an evaluation that was withdrawn, nor one with other rates', () => {
    const withdrawn = { ...quicker, evaluations: quicker.evaluations.map((each) => ({ ...each, withdrawn: stamp })) }
    expect(codes(processesEvaluated(projectWith(withdrawn))).missing).toEqual(['process-unevaluated none'])
    const project = { ...projectWith(quicker), workRoles: madeRoles.map((role) => ({ ...role, rate: 31 })) }
    expect(codes(processesEvaluated(project)).missing).toEqual(['process-unevaluated stale'])
  })
})

describe('A to-be that is better', () => {
  it('is better on one yardstick at least, and worse on none without a reason', () => {
    expect(codes(toBeBetter(projectWith(quicker)))).toEqual({ rating: 4, have: 1, of: 1, missing: [] })
    expect(codes(toBeBetter(projectWith(evaluated(castProcess(steps(10), [steps(10, { name: 'Other' })])))))).toEqual({ rating: 0, have: 0, of: 1, missing: ['to-be-no-better'] })
    const { missing } = toBeBetter(projectWith(evaluated(dearer)))
    expect(missing).toMatchObject([{ code: 'worse-without-reason', yardsticks: ['cost'] }])
    expect(codes(toBeBetter(projectWith(evaluated(dearer, { cost: 'The tender asks for it' }))))).toMatchObject({ rating: 4, missing: [] })
  })

  it('is the approved one, else the one evaluated last', () => {
    const two = evaluated(evaluated({ ...dearer, variants: [...dearer.variants, { ...(quicker.variants[1] as Process['variants'][number]), id: 'variant-3' }] }, {}, 1), {}, 2)
    expect(codes(toBeBetter(projectWith(two))).missing).toEqual([])
    expect(codes(toBeBetter(projectWith(approvedOn(two, 0)))).missing).toEqual(['worse-without-reason'])
    expect(codes(toBeBetter(projectWith(approvedOn(two, 1)))).missing).toEqual([])
  })

  it('is not judged where nothing was evaluated, or the approved one was altered since', () => {
    expect(codes(toBeBetter(projectWith(castProcess(steps(10), [steps(5)]))))).toEqual({ rating: 0, have: 0, of: 1, missing: ['process-unevaluated none'] })
    const approved = approvedOn(quicker, 0)
    const altered = { ...approved, variants: approved.variants.map((variant) => (variant.kind === 'to-be' ? { ...variant, steps: steps(4) } : variant)) }
    expect(codes(toBeBetter(projectWith(altered))).missing).toEqual(['approval-stale'])
    expect(codes(toBeBetter(projectWith({ ...altered, approved: null }))).missing).toEqual(['process-unevaluated stale'])
  })
})

describe('The rating sheet of the requirements', () => {
  it('rates both by itself and says in every language what is missing', () => {
    const project = projectWith(evaluated(dearer), castProcess(steps(10)), castProcess([madeStep('step-1', 'start', [])], [steps(5)]))
    const rows = evaluateCheckpoint(project, 'requirements', today).rows.filter(({ id }) => id === 'processes-evaluated' || id === 'to-be-better')
    expect(rows.map(({ id, automatic, mandatory, have, of }) => [id, automatic, mandatory, have, of])).toEqual([['processes-evaluated', true, true, 1, 3], ['to-be-better', true, true, 0, 3]])
    const said = Object.values(locales).map((words) => rows.map((row) => reasonOf(row, project, words)))
    expect(said[0]?.map(({ text, missing }) => [text, ...missing.map((each) => each.text)])).toEqual([
      ['1 of 3 processes in scope modelled both ways and evaluated', 'Process “Process 2” lacks a model of how it will be.', 'Process “Process 3” lacks a model of how it is now.'],
      ['0 of 3 processes in scope better', 'The to-be of “Process 1” is worse on cost, and no reason says why.', 'Process “Process 2” is not evaluated.', 'Process “Process 3” is not evaluated.'],
    ])
    expect(said[2]?.[1]?.missing[0]?.text).toBe('流程「Process 1」的未來流程在成本上變差，且沒有說明理由。')
  })
})
