import { findingSaid } from '../../../locales/finding.ts'
import type { Severity } from '../../../method/checks/finding.ts'
import type { Finding } from '../../../method/organisation-checks.ts'
import { keepingPast } from '../../frame.ts'
import type { ProjectAsk } from '../../ask.ts'
import type { Glyph, Tone } from '../../glyphs.ts'
import { placePath } from '../../place-path.ts'
import type { Status } from '../../status.ts'

export type FindingShown = { status: Status; what: string; figure: string; remedy: string; href: string }

const shapes: Record<Severity, [Tone, Glyph]> = { high: ['bad', 'octagon'], medium: ['warn', 'triangle'], low: ['none', 'dash'] }

/** The findings as the page lists them: how grave, what and why, the figure, and the way to mend it. */
export const findingsShown = (ask: ProjectAsk, findings: readonly Finding[]): FindingShown[] => findings.map((finding) => {
  const { project, reader: { words } } = ask
  const { severity, what, figure, remedy, place } = findingSaid(finding, project, words)
  const [tone, glyph] = shapes[severity]
  const path = placePath(project, place)
  return { status: { tone, glyph, word: words.method.severities[severity] }, what, figure, remedy, href: ask.past ? inThePast(ask, path) : jumpOrWay(ask.path, path) }
})

/** What is mended on this page is a jump, not a journey. */
const jumpOrWay = (here: string, path: string): string => (path.startsWith(`${here}#`) ? path.slice(here.length) : path)

function inThePast(ask: ProjectAsk, path: string): string {
  const [address = '', fragment] = path.split('#')
  return keepingPast(ask, address.split('?')[0] ?? '') + (fragment ? `#${fragment}` : '')
}
