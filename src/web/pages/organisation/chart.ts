import { chartWords } from '../../../documents/diagrams/organisation-chart.ts'
import { type ChartBox, type ChartLayout, type ChartLink, LINE, narrowLayout, wideLayout } from '../../../documents/diagrams/organisation-layout.ts'
import { escapeXml } from '../../../documents/diagrams/svg.ts'
import type { Project } from '../../../domain/project.ts'
import { remember } from '../../../domain/remember.ts'
import { formatOf } from '../../../locales/format.ts'
import type { Locale } from '../../../locales/locale.ts'
import { namesOf } from '../../../locales/names.ts'
import { unitsOf } from '../../../method/units.ts'

/** Drawn at two widths, so that its text is never scaled. */
const WIDE = 880
const NARROW = 328

/** The organisation chart as two SVGs without colours of their own, ready to print; every text in them is escaped. */
export const chartPictures = remember(
  (project: Project, words: Locale) => [project.team, project.organisation, project.brief, project.translations, words],
  (project: Project, words: Locale): { wide: string; narrow: string } => {
    const names = namesOf(project, words)
    const units = unitsOf(project).map(({ place, groups, members }) => ({
      place, name: groups.map(names.group).join(words.method.unitJoin), members: members.map(({ name }) => names.text(name)),
    }))
    const said = chartWords({ doc: words.documents, format: formatOf(words.id) })
    const { title } = words.documents.diagrams.organisation
    return { wide: drawn(wideLayout(units, said, WIDE), title), narrow: drawn(narrowLayout(units, said, NARROW), title) }
  },
)

function drawn({ width, height, boxes, links }: ChartLayout, title: string): string {
  const label = escapeXml(title)
  return `<svg class="sg-orgchart" viewBox="0 0 ${width} ${Math.ceil(height)}" width="${width}" height="${Math.ceil(height)}" role="img" aria-label="${label}"><title>${label}</title>${links.map(line).join('')}${boxes.map(box).join('')}</svg>`
}

const line = ({ d, watching, tip }: ChartLink): string =>
  `<path class="link${watching ? ' is-watching' : ''}" d="${d}"/>${tip ? `<path class="tip" d="M${tip.x} ${tip.y}l8 -4v8z"/>` : ''}`

function box({ unit, x, y, width, height, title, lines }: ChartBox): string {
  const text = (content: string, at: number, kind: string): string => `<text class="${kind}" x="${x + 8}" y="${y + 17 + at * LINE}">${escapeXml(content)}</text>`
  return [
    `<rect class="box${unit.members.length === 0 ? ' is-empty' : ''}" x="${x + 0.5}" y="${y}" width="${width - 1}" height="${height}" rx="4"/>`,
    ...title.map((content, at) => text(content, at, 'name')), ...lines.map((content, at) => text(content, title.length + at, 'who')),
  ].join('')
}
