import { complexityText } from '../../../documents/sections/scope.ts'
import { speakerOf } from '../../../documents/told.ts'
import { presentPhase } from '../../../domain/gates.ts'
import { formatOf } from '../../../locales/format.ts'
import { type Band, bandOf, bands, complexityOf } from '../../../method/complexity.ts'
import type { ProjectAsk } from '../../ask.ts'

type Cell = { x: number; y: number; band: Band; product: number; here: boolean }
type Legend = { band: Band; label: string }

/** How hard the project is: sentences, the 5 × 5 map with the project's place, and the groups that can be staffed as one. METHOD 4.2. */
export function complexityBlock({ project, held, today, reader: { words } }: ProjectAsk) {
  const say = words.briefPage.complexity
  const { functionScore, scopeScore, band, merges } = complexityOf(project.brief)
  const format = formatOf(words.id)
  const told = speakerOf({ project, version: held.version, today, phase: presentPhase(project), part: null, words })
  const name = (group: (typeof merges)[number][number]) => words.method.groups[group].short
  return {
    words: say, sentences: complexityText(told),
    map: { label: say.map({ functions: format.number(functionScore), use: format.number(scopeScore) }), cells: cellsOf(functionScore, scopeScore), scale: [1, 2, 3, 4, 5] },
    legend: bands.map((each): Legend => ({ band: each, label: words.method.bands[each] })),
    merges: {
      text: merges.length === 0 ? say.mergesNone : say.merges({ band: words.method.bands[band] }),
      teams: merges.map((groups) => groups.map(name).join(say.join)),
      state: merges.length === 0 ? '' : project.brief.mergeGroups ? say.adopted : say.proposed,
      proposed: merges.length > 0 && !project.brief.mergeGroups,
    },
  }
}

/** The map's cells, functions upwards and use to the right, each 1 to 5. */
function cellsOf(functionScore: number | null, scopeScore: number): Cell[] {
  return [1, 2, 3, 4, 5].flatMap((y) => [1, 2, 3, 4, 5].map((x) =>
    ({ x, y, product: x * y, band: bandOf(x * y), here: y === functionScore && x === scopeScore })))
}
