import type { Process, Step, StepKind } from '../../domain/process/process.ts'
import type { DataKey, DepartmentKey, RoleKey, SystemKey, Words } from './library-words.ts'

/** Optimistic, likely, pessimistic minutes. */
type Estimate = readonly [number, number, number]

/** A step as the library writes it; what is left out is nothing or none, and it leads to the step below. */
export type LibraryStep = {
  key: string
  kind: StepKind
  name?: Words
  at?: DepartmentKey
  by?: RoleKey
  /** The system that is used, by name, and what kind it is. None: paper. */
  in?: readonly [Exclude<Step['system'], 'none'>, SystemKey]
  data?: readonly DataKey[]
  work?: Estimate
  wait?: Estimate
  cost?: number
  error?: number
  contact?: Step['contact']
  value?: Step['value']
  control?: boolean
  /** Ways out other than to the step below: where to, the probability (of a fork none), and what it is called. */
  to?: readonly (readonly [to: string, probability: number | null, label?: Words])[]
}

/** A ready as-is process. All its figures are examples. */
export type LibraryProcess = {
  title: Words; owner: Words; customer: Words; trigger: Words; result: Words
  area: Process['area']
  /** Runs a month. */
  volume: number
  steps: readonly LibraryStep[]
}
