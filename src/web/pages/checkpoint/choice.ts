import type { ChangeForm } from '../../change-form.ts'
import type { Status } from '../../status.ts'
import type { Held } from '../phase/gate-steps.ts'

/** One thing that the reader can do on a sheet: a button that opens its form, so that two clicks do it. */
export type Choice = {
  id: string
  status: Status
  effect: string
  notes: string[]
  form: ChangeForm
  /** Chosen or recommended already. */
  current: boolean
}

/** What the reader can do on a sheet beside it, below it on a phone; else why not, or who may. */
export type Panel = {
  heading: string
  /** What it is about, where that needs to be said. */
  subject: string
  choices: Choice[]
  /** The choice that was refused: shown again on the sheet, with what was typed. */
  failed: Choice | null
  /** In which capacity the reader acts. */
  role: string
  bar: string
  /** Before what holds it back. */
  notWord: string
  not: Held[]
  who: string
  /** What goes on, where there is nothing to do or something to know before. */
  told: string[]
  link: { href: string; label: string } | null
}

export const noPanel: Panel = { heading: '', subject: '', choices: [], failed: null, role: '', bar: '', notWord: '', not: [], who: '', told: [], link: null }
