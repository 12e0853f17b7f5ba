import { isBehind } from '../../../documents/behind.ts'
import { standing } from '../../../domain/by-id.ts'
import { dayIn } from '../../../domain/day.ts'
import { subjectText } from '../../../domain/file-record.ts'
import { filesAbout } from '../../../domain/files.ts'
import type { PhaseId } from '../../../domain/ids.ts'
import { phaseOf } from '../../../domain/project.ts'
import { formatOf } from '../../../locales/format.ts'
import { hollowSaid } from '../../../locales/hollow-said.ts'
import { namesOf } from '../../../locales/names.ts'
import { askedDeliverables } from '../../../method/asked-deliverables.ts'
import type { ProjectAsk } from '../../ask.ts'
import { sizeShown } from '../../files.ts'
import { keepingPast } from '../../frame.ts'
import { paths } from '../../paths.ts'
import { documentPath } from '../phase/deliverable-rows.ts'

export type EvidenceRow = { title: string; href: string; text: string; outside: boolean }
/** `hollow`: the approved deliverables behind which nothing lies, in a sentence; empty where there is none. */
export type Evidence = { rows: EvidenceRow[]; note: string; hollow: string; report: string }

/** What the sheet rests on: the approved deliverables of the phase, and the links that ratings give. */
export function evidenceOf(ask: ProjectAsk, phase: PhaseId): Evidence {
  const { project, today, reader: { words } } = ask
  const page = words.checkpointPage.evidence
  const names = namesOf(project, words)
  const format = formatOf(words.id)
  const all = standing(project.deliverables).filter((each) => each.phase === phase)
  const asked = askedDeliverables(project, phase)
  const approved = asked.flatMap((each): EvidenceRow[] => {
    if (!each.approved) return []
    const day = format.day(dayIn(project.timeZone, each.approved.at), today)
    const own = documentPath(ask, each)
    const text = isBehind(ask, each) ? page.changed({ day }) : page.approved({ day, who: names.actor(each.approved.by) })
    return [{ title: names.deliverableTitle(each), href: own || each.link, text, outside: own === '' }]
  })
  const links = standing(phaseOf(project, phase).criteria).flatMap((criterion): EvidenceRow[] =>
    criterion.rating?.link ? [{ title: criterion.rating.link.replace(/^https?:\/\//, ''), href: criterion.rating.link, text: page.rated({ criterion: names.criterionTitle(criterion) }), outside: true }] : [])
  const files = [
    ...standing(phaseOf(project, phase).criteria).map((criterion) => ({ about: { kind: 'criterion' as const, phase, criterion: criterion.id }, subject: names.criterionTitle(criterion) })),
    ...all.map((each) => ({ about: { kind: 'deliverable' as const, deliverable: each.id }, subject: names.deliverableTitle(each) })),
  ].flatMap(({ about, subject }): EvidenceRow[] => filesAbout(project, subjectText(about)).map((record) => ({
    title: record.name, href: keepingPast(ask, paths.file(project.id, record.id)), text: words.filesPart.about({ subject, size: sizeShown(record.size, ask) }), outside: false,
  })))
  return {
    rows: [...approved, ...links, ...files], note: asked.length === 0 ? '' : page.count({ have: format.number(asked.filter((each) => each.approved).length), of: format.number(asked.length) }),
    hollow: hollowSaid(project, phase, words), report: documentPath(ask, { document: 'checkpoint-report', phase }),
  }
}
