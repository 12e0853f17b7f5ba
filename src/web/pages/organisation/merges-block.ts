import { GroupId } from '../../../domain/ids.ts'
import { namesOf } from '../../../locales/names.ts'
import { complexityOf } from '../../../method/complexity.ts'
import { mergesOf, proposedMerges } from '../../../method/units.ts'
import type { ProjectAsk } from '../../ask.ts'
import type { Option } from '../../change-form.ts'
import type { Form } from '../../form.ts'
import { sectionForm } from '../brief/section-form.ts'

/** A form with one button: what it posts is hidden. */
type Press = { form: Form; hidden: { name: string; value: string }[]; label: string; primary: boolean }
type Set = { name: string; legend: string; choices: (Option & { ticked: boolean })[] }

const MOST_MERGES = 4
const mergeable = GroupId.options.filter((group) => group !== 'supervision')
const same = (a: readonly GroupId[][], b: readonly GroupId[][]): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Which groups are staffed as one, what the complexity proposes, and the ways to choose. */
export function mergesBlock(ask: ProjectAsk) {
  const { project, reader: { words } } = ask
  const say = words.organisationPage
  const names = namesOf(project, words)
  const inForce = mergesOf(project).filter((groups) => groups.length > 1)
  const proposed = proposedMerges(project)
  const named = (merges: readonly GroupId[][]): string[] => merges.map((groups) => groups.map(names.group).join(words.method.unitJoin))
  const band = words.method.bands[complexityOf(project.brief).band]
  return {
    text: inForce.length === 0 ? say.mergesNone : say.mergesInForce, units: named(inForce),
    proposal: proposed.length === 0 ? say.proposalNone({ band }) : same(inForce, proposed) ? say.proposalTaken({ band }) : say.proposal({ band }),
    proposed: same(inForce, proposed) ? [] : named(proposed),
    presses: presses(ask, inForce, proposed), own: ownForm(ask, inForce),
  }
}

function presses(ask: ProjectAsk, inForce: readonly GroupId[][], proposed: readonly GroupId[][]): Press[] {
  const say = ask.reader.words.organisationPage
  const form = sectionForm(ask, 'set-merges', 'merges', {})
  if (!form) return []
  const hidden = (merges: readonly GroupId[][]) => merges.flatMap((groups, at) => groups.map((value) => ({ name: `merges.${at}`, value })))
  return [
    ...(proposed.length > 0 && !same(inForce, proposed) ? [{ form, hidden: hidden(proposed), label: say.takeProposal, primary: true }] : []),
    ...(inForce.length > 0 ? [{ form, hidden: [{ name: 'merges', value: '' }], label: say.splitAll, primary: false }] : []),
  ]
}

/** Any groups but supervision, each in one merge at most. */
function ownForm(ask: ProjectAsk, inForce: readonly GroupId[][]): { form: Form; sets: Set[]; open: boolean } | null {
  const { words } = ask.reader
  const rows = [...Array(Math.min(MOST_MERGES, inForce.length + 1)).keys()]
  const form = sectionForm(ask, 'set-merges', 'merges', Object.fromEntries(rows.map((at) => [`merges.${at}`, (inForce[at] ?? []).join('\n')])))
  return form && {
    form, open: form.failed,
    sets: rows.map((at) => {
      const chosen = (form.values[`merges.${at}`] ?? '').split('\n')
      return {
        name: `merges.${at}`, legend: words.organisationPage.mergeNumber({ n: String(at + 1) }),
        choices: mergeable.map((group) => ({ value: group, label: words.method.groups[group].short, ticked: chosen.includes(group) })),
      }
    }),
  }
}
