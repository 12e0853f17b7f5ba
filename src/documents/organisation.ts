import { standing } from '../domain/by-id.ts'
import { FieldId, GroupId, phaseIds } from '../domain/ids.ts'
import { leads } from '../domain/rights.ts'
import { seatsOf } from '../domain/votes.ts'
import { raciTitle } from '../locales/raci-title.ts'
import { complexityOf } from '../method/complexity.ts'
import { raciFindings } from '../method/raci-findings.ts'
import { raciOf, type RaciRow } from '../method/raci.ts'
import { organisationChart } from './diagrams/organisation-chart.ts'
import { mergeText, peopleOf, unitsOf } from './sections/organisation.ts'
import { headOf, paragraphsOf, type Speaker } from './told.ts'

/** Who is in which group and answers for what, and how the committee decides: for the committee and the groups. */
export function organisation(speaker: Speaker) {
  const { project, words, doc } = speaker
  const said = doc.organisation
  const units = unitsOf(speaker)
  return {
    head: headOf(speaker, words.method.documents.organisation.name),
    headings: said.headings,
    columns: { ...said.columns, ...words.raci.heads },
    words: said.empty,
    groupIds: GroupId.options,
    lead: leadOf(speaker),
    groups: GroupId.options.map((group) => groupRow(speaker, group)),
    merges: mergeText(speaker),
    manager: managerFacts(speaker),
    mandate: mandateOf(speaker),
    standIns: standInRows(speaker),
    seats: seatRows(speaker),
    rules: said.rules,
    blocks: raciBlocks(speaker),
    letters: `${said.lettersLead}${words.project.sentenceGap}${Object.entries(words.raci.meanings).map(([letter, meaning]) => said.letter({ letter, meaning })).join(said.letterGap)}`,
    raciOpen: raciFindings(project).length === 0 ? '' : said.raciOpen({ n: raciFindings(project).length }),
    diagrams: { organisation: organisationChart(speaker, units) },
  }
}

function leadOf({ project, words, format, doc: { organisation: said } }: Speaker): string {
  const people = standing(project.team).length
  const { formed } = project.organisation
  return [said.lead({ people }), formed ? said.formed({ day: format.date(formed.on) }) : said.notFormed].join(words.project.sentenceGap)
}

function groupRow(speaker: Speaker, group: GroupId) {
  const people = peopleOf(speaker, group)
  return { name: speaker.names.group(group), purpose: speaker.words.method.groups[group].purpose, people: people.length === 0 ? speaker.doc.common.nobody : people.join(speaker.doc.organisation.peopleGap) }
}

function mandateOf({ project: { organisation: { mandate } }, names, format, doc: { organisation: said } }: Speaker): { said: string; text: string[] } {
  if (!mandate) return { said: said.noMandate, text: [] }
  return { said: said.mandate({ person: names.text(mandate.givenBy), day: format.date(mandate.on) }), text: paragraphsOf(names.text(mandate.text)) }
}

function managerFacts(speaker: Speaker): string[] {
  const { project, names, words, format, doc: { organisation: said } } = speaker
  const { mastered, experts, reserve } = project.organisation
  const { reserve: least } = complexityOf(project.brief)
  const fields = FieldId.options
  const open = fields.filter((field) => !mastered.includes(field) && !experts.some((expert) => expert.field === field))
  return [
    ...(mastered.length === 0 ? [] : [said.masters({ fields: mastered.map((field) => words.method.fields[field]).join(words.method.fieldGap) })]),
    ...experts.map(({ field, person }) => said.expert({ field: words.method.fields[field], person: names.person(person) })),
    ...(open.length === 0 ? [] : [said.fieldsOpen({ fields: open.map((field) => words.method.fields[field]).join(words.method.fieldGap) })]),
    said.reserve({
      days: reserve.days === null ? said.notSet : said.days({ n: reserve.days, days: format.number(reserve.days) }),
      money: reserve.money === null ? said.notSet : format.money(reserve.money, project.currency), least: format.percent(least),
    }),
  ]
}

const standInRows = ({ project, names }: Speaker): { name: string; standIn: string }[] =>
  standing(project.team).flatMap(({ name, standIn }) => (standIn ? [{ name: names.text(name), standIn: names.person(standIn) }] : []))

function seatRows({ project, names, words, doc: { common, organisation: said } }: Speaker) {
  return seatsOf(project).map((person) => {
    const notes = [
      ...(leads(person, 'steering-committee') ? [common.chairs] : []),
      ...(person.topManagement && person.side === 'client' ? [said.topManagement] : []),
    ]
    return { name: names.text(person.name), side: words.method.sides[person.side], notes: notes.join(common.noteGap), standIn: person.standIn ? names.person(person.standIn) : said.noStandIn }
  })
}

/** The matrix in blocks: checkpoints, decisions, the deliverables of each phase, own rows. */
function raciBlocks(speaker: Speaker) {
  const { project, names, words } = speaker
  const rows = raciOf(project)
  const block = (title: string, of: (row: RaciRow) => boolean) => ({ title, rows: rows.filter(of).map((row) => ({ title: row.about.kind === 'deliverable' ? names.deliverable(row.about.deliverable) : raciTitle(row.about, project, words), cells: GroupId.options.map((group) => row.cells[group]) })) })
  return [
    block(words.raci.kinds.checkpoint, ({ about }) => about.kind === 'checkpoint'),
    block(words.raci.kinds.decision, ({ about }) => about.kind === 'decision'),
    ...phaseIds.map((phase) => block(words.raci.deliverablesOf({ phase: names.phase(phase) }), ({ about }) => about.kind === 'deliverable' && about.phase === phase)),
    block(words.raci.kinds.own, ({ about }) => about.kind === 'own'),
  ].filter((each) => each.rows.length > 0)
}
