import { standing } from '../../domain/by-id.ts'
import { presentPhase } from '../../domain/gates.ts'
import { phaseIds } from '../../domain/ids.ts'
import { membersOf } from '../../domain/rights.ts'
import { formatOf } from '../../locales/format.ts'
import { namesOf } from '../../locales/names.ts'
import type { Page, ProjectAsk } from '../ask.ts'
import { changeForm } from '../change-form.ts'
import { keepingPast, projectFrame } from '../frame.ts'
import { paths } from '../paths.ts'
import { savedEntry } from '../saved.ts'
import { handedIn, opinionStatus, reportFields, reportRows } from './supervision/report-rows.ts'

/** What the supervision group tells the committee, past the project manager. */
export async function supervisionPage(ask: ProjectAsk): Promise<Page> {
  const { project, today, past, reader: { words } } = ask
  const say = words.supervisionPage
  const path = paths.supervision(project.id)
  const people = membersOf(project, 'supervision').map(({ id }) => namesOf(project, words).person(id))
  const rows = reportRows(ask, path)
  const write = changeForm(ask, 'write-report', {
    back: `${path}#reports`, fields: reportFields(words), values: { phase: presentPhase(project), opinion: 'on-course', on: today, summary: '' }, submit: say.write, primary: true,
  })
  return {
    view: 'supervision',
    page: {
      frame: projectFrame(ask, say.title, await savedEntry(ask)), words: say, lead: leadOf(ask),
      group: people.length > 0 ? say.group({ people: formatOf(words.id).list(people) }) : say.nobody, toOrganisation: people.length > 0 ? null : keepingPast(ask, paths.organisation(project.id)),
      opinions: opinionRows(ask), rows, write, who: write || past ? '' : say.who,
      // Whoever writes the first report finds the form open.
      open: write !== null && (write.form.failed || rows.length === 0),
    },
  }
}

function leadOf({ project, today, reader: { words } }: ProjectAsk): string {
  const { lead } = words.supervisionPage
  const reports = handedIn(project)
  const last = reports.at(-1)
  if (!last) return lead.none
  const waiting = reports.filter(({ answered }) => !answered).length
  const day = formatOf(words.id).day(last.handedIn.on, today)
  return [lead.last({ phase: namesOf(project, words).phase(last.phase), day }), lead.opinion[last.opinion], waiting > 0 ? lead.waiting({ count: waiting }) : lead.answered].join(words.project.sentenceGap)
}

/** For each phase the latest opinion that was handed in. */
function opinionRows({ project, today, reader: { words } }: ProjectAsk) {
  const format = formatOf(words.id)
  const reports = handedIn(project)
  return phaseIds.map((phase) => {
    const report = reports.findLast((each) => each.phase === phase)
    const name = words.method.phases[phase].name
    if (!report) return { phase: name, status: { tone: 'none', glyph: 'dashed', word: words.supervisionPage.opinions.noReport }, day: format.number(null), findings: format.number(null), href: null }
    return { phase: name, status: opinionStatus(report.opinion, words), day: format.day(report.handedIn.on, today), findings: format.number(standing(report.findings).length), href: `#${report.id}` }
  })
}
