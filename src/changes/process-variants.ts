import { z } from 'zod'
import { nextId, standing } from '../domain/by-id.ts'
import { ProcessId, Variant, VariantId } from '../domain/process/process.ts'
import { applyRemedy } from '../domain/process/remedies.ts'
import { RemedyAsked, stepsOf } from '../domain/process/remedy-asked.ts'
import { Problem } from '../domain/problem.ts'
import { Paragraphs } from '../domain/text.ts'
import { change } from './change.ts'
import { baseOf } from './find.ts'
import { freeStep, modellers, presentProcess, presentVariant, refuseOtherGroups, setSteps } from './process-found.ts'
import { refuseUnknownRoles } from './step-input.ts'

/** A to-be that begins as another variant is: the steps with their ids, and what was done to them so far. */
export const deriveVariant = change({
  name: 'derive-variant',
  input: z.strictObject({ process: ProcessId, from: VariantId, title: Variant.shape.title.default('') }),
  may: modellers,
  rule: 'analysis-group',
  make(project, { process: id, from, title }, facts) {
    refuseOtherGroups(baseOf(project), 'derive-variant', facts)
    const process = presentProcess(project, id)
    const { steps, remedies } = baseOf(presentVariant(process, from))
    const variant = nextId(baseOf(process.variants), 'variant')
    process.variants.push({ ...facts.stamp, id: variant, kind: 'to-be', title, basedOn: from, steps, remedies: standing(remedies), withdrawn: null })
    return { variant }
  },
})

export const renameVariant = change({
  name: 'rename-variant',
  input: z.strictObject({ process: ProcessId, variant: VariantId, title: Variant.shape.title }),
  may: modellers,
  rule: 'analysis-group',
  make(project, { process, variant, title }, facts) {
    refuseOtherGroups(baseOf(project), 'rename-variant', facts)
    presentVariant(presentProcess(project, process), variant).title = title
  },
})

/** How it is now stays, and so does what the committee approved. */
export const withdrawVariant = change({
  name: 'withdraw-variant',
  input: z.strictObject({ process: ProcessId, variant: VariantId }),
  may: modellers,
  rule: 'analysis-group',
  make(project, { process: id, variant: which }, facts) {
    refuseOtherGroups(baseOf(project), 'withdraw-variant', facts)
    const process = presentProcess(project, id)
    const variant = presentVariant(process, which)
    if (variant.kind === 'as-is') throw new Problem('variant-needed', { variant: variant.title || process.title, why: 'as-is' })
    if (process.approved?.variant === which) throw new Problem('variant-needed', { variant: variant.title || process.title, why: 'approved' })
    variant.withdrawn = facts.stamp
  },
})

/** One remedy on a to-be, done to its steps and recorded with it, so that the to-be explains itself. Undone, both are as they were. */
export const applyRemedyChange = change({
  name: 'apply-remedy',
  input: z.strictObject({ process: ProcessId, variant: VariantId, asked: RemedyAsked, note: Paragraphs.default('') }),
  may: modellers,
  rule: 'analysis-group',
  make(project, { process: id, variant: which, asked, note }, facts) {
    refuseOtherGroups(baseOf(project), 'apply-remedy', facts)
    const process = presentProcess(project, id)
    const variant = presentVariant(process, which)
    if (variant.kind === 'as-is') throw new Problem('variant-as-is', { process: process.title })
    if ('role' in asked) refuseUnknownRoles(baseOf(project), [asked])
    setSteps(variant, applyRemedy(baseOf(variant).steps, asked, freeStep(process)))
    const remedy = nextId(baseOf(variant.remedies), 'remedy')
    variant.remedies.push({ ...facts.stamp, id: remedy, kind: asked.kind, steps: stepsOf(asked), note, withdrawn: null })
    return { remedy }
  },
})
