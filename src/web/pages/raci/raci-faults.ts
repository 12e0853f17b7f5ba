import { GroupId } from '../../../domain/ids.ts'
import { formatOf } from '../../../locales/format.ts'
import { raciTitle } from '../../../locales/raci-title.ts'
import { raciOf } from '../../../method/raci.ts'
import { type RaciFinding, raciFindings } from '../../../method/raci-findings.ts'
import type { ProjectAsk } from '../../ask.ts'

/** More rows than these are counted. */
const MOST = 12

/** What does not work yet: the groups that nobody is in, each once, then row by row, each with the link to its row. */
export function raciFaults({ project, reader: { words } }: ProjectAsk): { faults: { text: string; link: { href: string; label: string } }[]; more: string } {
  const { raciPage: say, raci, project: { andMore } } = words
  const format = formatOf(words.id)
  const findings = raciFindings(project)
  const titles = new Map(raciOf(project).map(({ id, about }) => [id, raciTitle(about, project, words)]))
  const link = ({ row }: RaciFinding) => ({ href: `#row-${row}`, label: titles.get(row) ?? row })
  const empty = GroupId.options.flatMap((group) => {
    const rows = findings.filter(({ code, groups }) => code === 'nobody' && groups.includes(group))
    const [first] = rows
    return first ? [{ text: say.nobodyIn({ group: words.method.groups[group].name, rows: format.number(rows.length) }), link: link(first) }] : []
  })
  const others = findings.filter(({ code }) => code !== 'nobody').map((finding) => ({
    text: raci.faults[finding.code]({ groups: format.list(finding.groups.map((group) => raci.heads[group])) }), link: link(finding),
  }))
  const hidden = others.length - MOST
  return { faults: [...empty, ...others.slice(0, MOST)], more: hidden > 0 ? andMore({ more: format.number(hidden) }) : '' }
}
