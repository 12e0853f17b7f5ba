import { processOnPage } from '../../../documents/diagrams/process-diagram.ts'
import type { FlowWay } from '../../../domain/process/laid-out.ts'
import { takesTime } from '../../../domain/process/graph.ts'
import { measuresOf } from '../../../domain/process/measures.ts'
import type { Process, Step, Variant } from '../../../domain/process/process.ts'
import { simulated } from '../../../domain/process/simulation.ts'
import type { Project } from '../../../domain/project.ts'
import { remember } from '../../../domain/remember.ts'
import type { Locale } from '../../../locales/locale.ts'
import type { ProcessSpeaker } from '../../../locales/process-said.ts'
import { isSound } from '../../../method/process-standing.ts'

/** More steps than these are drawn only when somebody asks for it: no eye takes them in, and a phone takes seconds. */
export const MOST_DRAWN = 300

/** Up to so many steps a sheet holds; then the picture that runs down is printed instead of the one that runs to the right. */
export const MOST_PRINTED = 60

type Drawing = { project: Project; words: Locale; process: Process; variant: Variant; against: Variant | null; ghosts: boolean; findings: ReadonlyMap<string, readonly number[]>; way: FlowWay }

/** A variant as it stands, or with what became of each step; remembered for what stands in it. */
export const pictureOf = (drawing: Drawing): string => picture(drawing, drawing.variant.steps, drawing.against?.steps ?? null)

const picture = remember(
  ({ project, words, process, variant, ghosts, findings, way }: Drawing, steps: readonly Step[], against: readonly Step[] | null) =>
    [steps, against, project.workRoles, project.translations, words, project.language, process.title, variant.title, String(ghosts), way, JSON.stringify([...findings])],
  ({ project, words, process, variant, against, ghosts, findings, way }): string => processOnPage(project, words, process, variant, { ...(against ? { against, ghosts } : {}), findings }, way),
)

/** How many steps, how much work in how much time. */
export function sumOf({ project, words, format, duration }: ProcessSpeaker, { steps }: Variant): string {
  const say = words.processPage.picture
  const n = steps.filter(takesTime).length
  const lanes = new Set(steps.filter(takesTime).map(({ department }) => department).filter((department) => department !== '')).size
  const counts = [say.steps({ n, figure: format.count(n) }), ...(lanes > 0 ? [say.departments({ n: lanes, figure: format.count(lanes) })] : [])]
  if (!isSound({ steps })) return format.list(counts)
  const { work, meanCycle } = measuresOf(steps, project.workRoles)
  return say.sum({ counts: format.list(counts), work: duration(work), cycle: duration(meanCycle ?? simulated(steps).mean) })
}
