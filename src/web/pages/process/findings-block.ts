import { standing } from '../../../domain/by-id.ts'
import type { ProcessFinding } from '../../../domain/process/finding.ts'
import { findingsOf } from '../../../domain/process/findings.ts'
import { numberOf } from '../../../domain/process/new-step.ts'
import type { RemedyKind, Variant } from '../../../domain/process/process.ts'
import type { FindingFate } from '../../../method/finding-fates.ts'
import { findingSaid, stepSaid } from '../../../locales/process-said.ts'
import type { ProjectAsk } from '../../ask.ts'
import { mayChange } from '../../may-change.ts'
import { paths, withQuery } from '../../paths.ts'
import { fateShown, type Status } from '../../status.ts'
import { type Chosen, fatesIn } from './chosen.ts'

export type FindingRow = {
  number: string; steps: string; rule: string; figure: string; /** What is left of it in the to-be. */ left: string
  remedies: string[]; state: Status | null; try: { href: string; label: string } | null
}
export type FindingsBlock = { rows: FindingRow[]; fresh: FindingRow[]; more: string; compared: boolean; steps: ReadonlyMap<string, number[]> }

const MOST_FINDINGS = 100
const MOST_NAMES = 3

/** What is wrong with the as-is, numbered as in the picture: step, rule, figure, remedy, and what became of it in the to-be. */
export function findingsBlock(ask: ProjectAsk, chosen: Chosen): FindingsBlock {
  const { speaker, process, asIs, sound } = chosen
  const { project, format, words } = speaker
  const found = asIs && sound.asIs ? findingsOf(project, process, asIs) : []
  const fates = fatesIn(project, chosen)
  const steps = new Map<string, number[]>()
  found.slice(0, MOST_FINDINGS).forEach((finding, at) => { for (const step of finding.steps) steps.set(step, [...(steps.get(step) ?? []), at + 1]) })
  return {
    steps, compared: fates !== null, more: found.length > MOST_FINDINGS ? words.project.andMore({ more: format.number(found.length - MOST_FINDINGS) }) : '',
    rows: found.slice(0, MOST_FINDINGS).map((finding, at) => {
      const fated = fates?.fated[at]
      return rowOf(ask, chosen, finding, { number: format.count(at + 1), variant: asIs, fate: fated?.fate ?? null, left: fated?.left ?? [] })
    }),
    fresh: (fates?.fresh ?? []).slice(0, MOST_FINDINGS).map((finding) => rowOf(ask, chosen, finding, { number: '', variant: chosen.toBe, fate: null, left: [] })),
  }
}

type About = { number: string; variant: Variant | null; fate: FindingFate | null; left: readonly ProcessFinding[] }

function rowOf(ask: ProjectAsk, chosen: Chosen, finding: ProcessFinding, { number, variant, fate, left }: About): FindingRow {
  const { speaker } = chosen
  const { words, format } = speaker
  const { rules, remedies } = words.processWords
  const say = words.processPage.findings
  const names = finding.steps.slice(0, MOST_NAMES).map((step) => stepSaid(speaker, variant?.steps ?? [], step))
  const more = finding.steps.length - names.length
  const done = remediesOn(chosen, finding)
  return {
    number, steps: format.list([...names, ...(more > 0 ? [words.project.andMore({ more: format.number(more) })] : [])]), rule: rules[finding.rule], figure: findingSaid(speaker, finding),
    left: fate === 'less' && left[0] ? say.left({ figure: findingSaid(speaker, left[0]) }) : '',
    remedies: done.length > 0 ? done : [say.advised({ remedies: format.list(finding.remedies.map((kind) => remedies[kind])) })],
    state: fate ? fateShown(fate, words) : null, try: fate === 'gone' ? null : tryIn(ask, chosen, finding, number),
  }
}

/** The remedies recorded in the to-be on one of these steps: the first of those advised, or else the first, with its note; of the others only what they are. */
function remediesOn({ speaker: { words, names, format }, toBe }: Chosen, { steps, remedies }: ProcessFinding): string[] {
  const say = words.processPage
  const on = standing(toBe?.remedies ?? []).filter((remedy) => remedy.steps.some((step) => steps.includes(step)))
  const main = on.find(({ kind }) => remedies.includes(kind)) ?? on[0]
  if (!main) return []
  const name = say.capital(words.processWords.remedies[main.kind])
  const others = [...new Set(on.filter(({ kind }) => kind !== main.kind).map(({ kind }) => words.processWords.remedies[kind]))]
  return [main.note === '' ? name : say.findings.done({ remedy: name, note: names.text(main.note) }), ...(others.length > 0 ? [say.findings.also({ remedies: format.list(others) })] : [])]
}

/** The way to the remedy: of the to-be, or where there is none yet of the as-is, from which one is derived then. Steps that are gone take no remedy. */
function tryIn(ask: ProjectAsk, { process, asIs, toBe }: Chosen, { steps, remedies }: ProcessFinding, number: string): FindingRow['try'] {
  const { project, reader: { words } } = ask
  const variant = toBe ?? asIs
  const there = steps.filter((id) => variant?.steps.some((step) => step.id === id))
  if (!variant || there.length === 0 || !mayChange(ask, 'apply-remedy') || process.approved?.variant === variant.id) return null
  const address = paths.variant(project.id, numberOf(process.id), numberOf(variant.id))
  const remedy: RemedyKind | undefined = remedies[0]
  return { href: `${withQuery(address, { remedy, steps: there.join(',') })}#remedy`, label: words.processPage.findings.tryOf({ number }) }
}
