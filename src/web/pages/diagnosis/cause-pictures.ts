import { type CauseBox, type CauseLayout, causeTexts, indentedTree, LINE, wideTree } from '../../../documents/diagrams/cause-tree-layout.ts'
import { escapeXml } from '../../../documents/diagrams/svg.ts'
import type { DiagnosedProblem } from '../../../domain/diagnosis.ts'
import type { Project } from '../../../domain/project.ts'
import { remember } from '../../../domain/remember.ts'
import type { Locale } from '../../../locales/locale.ts'
import { namesOf } from '../../../locales/names.ts'

/** Drawn at two widths, so that its text is never scaled. */
const WIDE = 880
const NARROW = 328

/** The cause tree of a problem as two SVGs without colours of their own, ready to print; every text in them is escaped. */
export const causePictures = remember(
  (project: Project, problem: DiagnosedProblem, words: Locale) => [project.translations, problem, words],
  (project: Project, problem: DiagnosedProblem, words: Locale): { wide: string; narrow: string } => {
    const names = namesOf(project, words)
    const title = names.problemTitle(problem)
    const tree = causeTexts(title, problem, names.text)
    const label = words.documents.diagrams.causes.title({ problem: title })
    return { wide: drawn(wideTree(tree, WIDE), label), narrow: drawn(indentedTree(tree, NARROW), label) }
  },
)

function drawn({ width, height, boxes, links }: CauseLayout, title: string): string {
  const label = escapeXml(title)
  return `<svg class="sg-causetree" viewBox="0 0 ${width} ${Math.ceil(height)}" width="${width}" height="${Math.ceil(height)}" role="img" aria-label="${label}"><title>${label}</title>${links.map((d) => `<path class="link" d="${d}"/>`).join('')}${boxes.map(box).join('')}</svg>`
}

const box = ({ x, y, width, height, kind, lines }: CauseBox): string => [
  `<rect class="box is-${kind}" x="${x + 1}" y="${y}" width="${width - 2}" height="${height}" rx="4"/>`,
  ...lines.map((text, at) => `<text class="is-${kind}" x="${x + 9}" y="${y + 18 + at * LINE}">${escapeXml(text)}</text>`),
].join('')
