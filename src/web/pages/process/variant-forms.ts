import { numberOf } from '../../../domain/process/new-step.ts'
import type { Variant } from '../../../domain/process/process.ts'
import type { ProjectAsk } from '../../ask.ts'
import { type ChangeForm, changeForm } from '../../change-form.ts'
import { mayChange } from '../../may-change.ts'
import { paths } from '../../paths.ts'
import { backTo } from './evaluation-block.ts'
import type { Chosen } from './chosen.ts'

export type VariantForms = { derive: ChangeForm | null; another: ChangeForm | null; rename: ChangeForm | null; remove: ChangeForm | null }

/** The page on which the steps of a variant are written, where the reader may; else nothing. What the committee approved is altered there too: it is then out of date. */
export const editorPath = (ask: ProjectAsk, { process }: Chosen, { id }: Variant): string =>
  (mayChange(ask, 'edit-steps') && !process.withdrawn ? paths.variant(ask.project.id, numberOf(process.id), numberOf(id)) : '')

/** A first to-be, another one from the one shown, its name, and out with it. */
export function variantForms(ask: ProjectAsk, chosen: Chosen): VariantForms {
  const { process, asIs, toBe } = chosen
  const say = ask.reader.words.processPage.variants
  const back = `${ask.path}#to-be`
  if (process.withdrawn || !asIs) return { derive: null, another: null, rename: null, remove: null }
  const title = { name: 'title', label: say.name, hint: say.nameHint }
  const derive = (from: Variant, submit: string, primary: boolean): ChangeForm | null => changeForm(ask, 'derive-variant', { back, hidden: { process: process.id, from: from.id }, key: 'from', fields: [title], submit, primary })
  return {
    derive: toBe ? null : derive(asIs, say.derive, true), another: toBe ? derive(toBe, say.another, false) : null,
    rename: toBe ? changeForm(ask, 'rename-variant', { back: `${backTo(ask, chosen)}#to-be`, hidden: { process: process.id, variant: toBe.id }, values: { title: toBe.title }, key: 'variant', fields: [title], submit: say.rename }) : null,
    remove: toBe && process.approved?.variant !== toBe.id ? changeForm(ask, 'withdraw-variant', { back, hidden: { process: process.id, variant: toBe.id }, key: 'variant', submit: say.remove }) : null,
  }
}
