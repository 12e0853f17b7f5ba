import { z } from 'zod'
import { nextId, standing } from '../domain/by-id.ts'
import { CauseRemedy, CauseVerdict, DiagnosedProblem, Motive } from '../domain/diagnosis.ts'
import { Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import type { Stamp } from '../domain/stamp.ts'
import { Line, OptionalLine, Paragraphs } from '../domain/text.ts'
import { textKey } from '../domain/user-texts.ts'
import { withAllBelow } from '../domain/why-tree.ts'
import { catalogued, problemKeys } from '../method/problem-catalogue.ts'
import { change } from './change.ts'
import { baseOf, find } from './find.ts'
import { assignGiven } from './given.ts'
import { moderators } from './raters.ts'

const ProblemId = DiagnosedProblem.shape.id
const WhyId = DiagnosedProblem.shape.whys.element.shape.id
const Key = z.enum(problemKeys)
/** A long proof belongs in a document. */
const Text = Paragraphs.pipe(z.string().max(4_000))
const Motives = z.array(Motive).max(3).transform((motives) => [...new Set(motives)])

export const tickProblem = change({
  name: 'tick-problem',
  input: z.strictObject({ key: Key }),
  may: moderators,
  make(project, { key }, { stamp }) {
    refuseKnown(project, (problem) => problem.key === key)
    return { problem: tick(project, key, stamp) }
  },
})

/** The sheet of the catalogue at once; what is in the diagnosis already stays as it is. */
export const tickProblems = change({
  name: 'tick-problems',
  input: z.strictObject({ keys: z.array(Key).max(200) }),
  may: moderators,
  make(project, { keys }, { stamp }) {
    const known = new Set(standing(baseOf(project.diagnosis)).map(({ key }) => key))
    return { problems: [...new Set(keys)].filter((key) => !known.has(key)).map((key) => tick(project, key, stamp)) }
  },
})

/** A problem in the company's own words. */
export const addProblem = change({
  name: 'add-problem',
  input: z.strictObject({ title: Line, area: DiagnosedProblem.shape.area.default('other'), motives: Motives.default([]), evidence: Text.default('') }),
  may: moderators,
  make(project, given, { stamp }) {
    refuseKnown(project, ({ title }) => textKey(title) === textKey(given.title))
    return { problem: push(project, { ...given, key: null }, stamp) }
  },
})

/** A problem of the catalogue may have a title of its own; without one it is called as in the catalogue. */
export const editProblem = change({
  name: 'edit-problem',
  input: z.strictObject({ problem: ProblemId, title: OptionalLine.optional(), area: DiagnosedProblem.shape.area.optional(), motives: Motives.optional(), evidence: Text.optional() }),
  may: moderators,
  make(project, { problem: id, ...given }) {
    const problem = problemNamed(project, id)
    if (problem.key === null && given.title === '') throw new Problem('input-invalid', { change: 'edit-problem', faults: [{ path: 'title', message: 'required' }] })
    refuseKnown(project, (other) => other.id !== id && other.key === null && given.title !== undefined && textKey(other.title) === textKey(given.title))
    assignGiven(problem, given)
  },
})

/** Refused while a goal stands on it: domain/diagnosis-rules.ts. */
export const withdrawProblem = change({
  name: 'withdraw-problem',
  input: z.strictObject({ problem: ProblemId }),
  may: moderators,
  make(project, { problem }, { stamp }) {
    problemNamed(project, problem).withdrawn = stamp
  },
})

/** Why the problem is there, or why that why is: `under` names the one that it goes on from. */
export const addWhy = change({
  name: 'add-why',
  input: z.strictObject({ problem: ProblemId, under: WhyId.nullable().default(null), text: Line }),
  may: moderators,
  make(project, { problem: id, under, text }) {
    const problem = problemNamed(project, id)
    if (under !== null) whyNamed(problem, under)
    if (baseOf(problem.whys).length >= 200) throw new Problem('invariant-broken', { rule: 'diagnosis-full', detail: text })
    const why = nextId(baseOf(problem.whys), 'why')
    problem.whys.push({ id: why, under, text, withdrawn: null })
    return { why }
  },
})

export const editWhy = change({
  name: 'edit-why',
  input: z.strictObject({ problem: ProblemId, step: WhyId, text: Line }),
  may: moderators,
  make(project, { problem, step, text }) {
    whyNamed(problemNamed(project, problem), step).text = text
  },
})

/** What went on from it goes too. */
export const withdrawWhy = change({
  name: 'withdraw-why',
  input: z.strictObject({ problem: ProblemId, step: WhyId }),
  may: moderators,
  make(project, { problem: id, step }, { stamp }) {
    const problem = problemNamed(project, id)
    whyNamed(problem, step)
    for (const below of withAllBelow(baseOf(problem), step)) {
      const why = find(problem.whys, below, 'why')
      if (why.withdrawn === null) why.withdrawn = stamp
    }
  },
})

/** Whether a CRM solves the root cause. It stands on at least one why: domain/diagnosis-rules.ts. METHOD 5.2. */
export const setVerdict = change({
  name: 'set-verdict',
  input: z.strictObject({
    problem: ProblemId, kind: CauseVerdict, cause: OptionalLine.default(''), remedy: CauseRemedy.nullable().default(null), note: Text.default(''),
  }).refine(({ kind, remedy }) => kind === 'crm' || remedy !== null, { message: 'remedy-needed', path: ['remedy'] }),
  may: moderators,
  make(project, { problem: id, kind, cause, remedy, note }, { stamp }) {
    const problem = problemNamed(project, id)
    const verdict = { kind, cause, remedy: kind === 'crm' ? null : remedy, note }
    const { verdict: known } = baseOf(problem)
    if (known && known.kind === kind && known.cause === cause && known.remedy === verdict.remedy && known.note === note) return
    problem.verdict = { ...stamp, ...verdict }
  },
})

export const withdrawVerdict = change({
  name: 'withdraw-verdict',
  input: z.strictObject({ problem: ProblemId }),
  may: moderators,
  make(project, { problem }) {
    problemNamed(project, problem).verdict = null
  },
})

export function problemNamed(project: Project, id: string): DiagnosedProblem {
  const problem = find(project.diagnosis, id, 'problem')
  if (problem.withdrawn) throw new Problem('thing-unknown', { kind: 'problem', id })
  return problem
}

function whyNamed(problem: DiagnosedProblem, id: string): DiagnosedProblem['whys'][number] {
  const why = find(problem.whys, id, 'why')
  if (why.withdrawn) throw new Problem('thing-unknown', { kind: 'why', id })
  return why
}

function refuseKnown(project: Project, isIt: (problem: DiagnosedProblem) => boolean): void {
  const known = standing(baseOf(project.diagnosis)).find(isIt)
  if (known) throw new Problem('problem-known', { problem: known.id })
}

function tick(project: Project, key: (typeof problemKeys)[number], stamp: Stamp): string {
  const { area, motives } = catalogued(key) ?? { area: 'other', motives: [] }
  return push(project, { key, title: '', area, motives: [...motives], evidence: '' }, stamp)
}

function push(project: Project, given: Pick<DiagnosedProblem, 'key' | 'title' | 'area' | 'motives' | 'evidence'>, stamp: Stamp): string {
  if (project.diagnosis.length >= 1_000) throw new Problem('invariant-broken', { rule: 'diagnosis-full', detail: given.title })
  const id = nextId(project.diagnosis, 'problem')
  project.diagnosis.push({ ...stamp, id, ...given, ratings: [], whys: [], verdict: null, withdrawn: null })
  return id
}
