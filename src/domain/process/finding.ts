import type { Project } from '../project.ts'
import type { Follows } from './follows.ts'
import type { Graph } from './graph.ts'
import type { Measures } from './measures.ts'
import type { Model } from './model.ts'
import type { Process, RemedyKind, Step } from './process.ts'

/** What can be wrong with a process. METHOD 6. */
export const processRules = ['redundant-step', 'double-entry', 'long-wait', 'approval-chain', 'ping-pong', 'rework-loop', 'bottleneck', 'no-system', 'media-break'] as const
export type ProcessRule = (typeof processRules)[number]

/** What a rule found. Worded by the locale; steps and roles are ids, shares 0 to 1, minutes and times per run. */
export type ProcessFinding = {
  rule: ProcessRule
  /** The steps concerned, all of which take time: those to apply a remedy to. */
  steps: string[]
  /** What each rule says of it stands in `finding-rules`. */
  figure: number
  /** The most promising first. A control point is never advised to be eliminated. */
  remedies: RemedyKind[]
  facts: Record<string, string | number>
}

/** What the rules look at. */
export type Examined = {
  project: Pick<Project, 'processes' | 'workRoles'>
  process: Process
  steps: readonly Step[]
  graph: Graph
  model: Model
  measures: Measures
  /** Minutes from start to end on average. */
  cycle: number
  /** What follows what, gateways looked through; only what happens at all. */
  follows: readonly Follows[]
}

/** What may be advised for these steps: a control point is not eliminated. */
export const advised = (remedies: readonly RemedyKind[], steps: readonly Step[]): RemedyKind[] => remedies.filter((remedy) => remedy !== 'eliminate' || !steps.some(({ control }) => control))
