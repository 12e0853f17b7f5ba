import { findingsOf } from '../../../domain/process/findings.ts'
import { processFaults } from '../../../domain/process/faults.ts'
import { measuresOf } from '../../../domain/process/measures.ts'
import type { Variant } from '../../../domain/process/process.ts'
import { simulated } from '../../../domain/process/simulation.ts'
import { isModelled } from '../../../domain/process/variants.ts'
import { asIsSaid, comparedSaid, fatesSaid, processFaultSaid } from '../../../locales/process-said.ts'
import { type Chosen, comparisonIn, fatesIn } from './chosen.ts'

/** Better on what, worse on what, and what became of the findings; or what there is as yet. Who reads only this must not be wrong. */
export function leadOf(chosen: Chosen): string {
  const { speaker, asIs } = chosen
  const comparison = comparisonIn(chosen)
  const fates = fatesIn(speaker.project, chosen)
  const sentences = asIs && comparison && fates ? [...comparedSaid(speaker, comparison), ...fatesSaid(speaker, asIs.steps, fates)] : uncomparedSaid(chosen)
  return sentences.join(speaker.words.project.sentenceGap)
}

/** What there is to say before two variants can be compared. */
function uncomparedSaid(chosen: Chosen): string[] {
  const { speaker, process, asIs, toBe, sound } = chosen
  const { words: { processWords: { lead: say } }, project } = speaker
  if (!asIs || !isModelled(asIs)) return [say.unmodelled]
  if (!sound.asIs) return faultySaid(chosen, asIs)
  const alone = asIsSaid(speaker, asIs, measuresOf(asIs.steps, project.workRoles).meanCycle ?? simulated(asIs.steps).mean, findingsOf(project, process, asIs).length)
  if (!toBe) return alone
  return [...(isModelled(toBe) ? faultySaid(chosen, toBe) : [say.unmodelledToBe]), ...alone.slice(1)]
}

function faultySaid({ speaker: { words: { processWords: { lead: say, variants } }, format } }: Chosen, { steps, kind }: Variant): string[] {
  const n = processFaults(steps).length
  return [say.faulty({ n, figure: format.count(n), variant: variants[kind] })]
}

export type FaultsBlock = { title: string; faults: string[]; more: string; href: string; label: string }

const MOST_FAULTS = 30

/** What keeps the variants shown from being measured, step by step: in the place of figures. `edit`: where it is mended, if the reader may. */
export function faultBlocks({ speaker, asIs, toBe }: Chosen, edit: (variant: Variant) => string): FaultsBlock[] {
  const { words, format } = speaker
  return [asIs, toBe].flatMap((variant): FaultsBlock[] => {
    const faults = variant && isModelled(variant) ? processFaults(variant.steps) : []
    if (!variant || faults.length === 0) return []
    return [{
      title: words.processPage.faults.title({ variant: words.processWords.variants[variant.kind] }), faults: faults.slice(0, MOST_FAULTS).map((fault) => processFaultSaid(speaker, variant.steps, fault)),
      more: faults.length > MOST_FAULTS ? words.project.andMore({ more: format.number(faults.length - MOST_FAULTS) }) : '', href: edit(variant), label: words.processPage.faults.mend,
    }]
  })
}
