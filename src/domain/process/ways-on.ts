import { graphOf, probabilityOf, takesTime } from './graph.ts'
import type { Step } from './process.ts'

/** A way on from a step for the person who does it, gateways looked through. */
export type WayOn = {
  /** How often it is taken, 0 to 1. */
  share: number
  /** What the ways are called that it takes, the first one first. */
  labels: string[]
  /** What follows: a step that takes time or an end; several: all of them, at the same time. */
  to: Step[]
  /** It goes on only when everything that runs at the same time is done. */
  waits: boolean
}

/** The ways that lead on from a step; those that are never taken are left out, unless there are no others. Of a faulty variant, as far as they lead anywhere. */
export function waysOn(steps: readonly Step[], from: Step): WayOn[] {
  const { step } = graphOf(steps)
  const all = waysOut(from, step, { share: 1, labels: [], waits: false }, new Set())
  const taken = all.filter(({ share }) => share > 0)
  return taken.length > 0 ? taken : all
}

type Known = ReadonlyMap<string, Step>
type Gone = Pick<WayOn, 'share' | 'labels' | 'waits'>

function waysOut(from: Step, known: Known, gone: Gone, met: ReadonlySet<string>): WayOn[] {
  return from.next.flatMap(({ to, label }, at) => {
    const target = known.get(to)
    return target ? waysTo(target, known, { ...gone, share: gone.share * probabilityOf(from, at), labels: label === '' ? gone.labels : [...gone.labels, label] }, met) : []
  })
}

/** Gateways that only lead to each other lead nowhere. */
function waysTo(step: Step, known: Known, gone: Gone, met: ReadonlySet<string>): WayOn[] {
  if (takesTime(step) || step.kind === 'end') return [{ ...gone, to: [step] }]
  if (met.has(step.id)) return []
  const seen = new Set([...met, step.id])
  if (step.kind !== 'fork') return waysOut(step, known, step.kind === 'join' ? { ...gone, waits: true } : gone, seen)
  const branches = [...new Set(waysOut(step, known, { share: 1, labels: [], waits: false }, seen).flatMap(({ to }) => to))]
  return branches.length === 0 ? [] : [{ ...gone, to: branches }]
}
