import { standing } from '../../domain/by-id.ts'
import type { Day } from '../../domain/day.ts'
import type { Project } from '../../domain/project.ts'
import { formatOf } from '../../locales/format.ts'
import type { Locale } from '../../locales/locale.ts'
import { reasonOf } from '../../locales/reason.ts'
import { evaluateCheckpoint } from '../../method/evaluation.ts'
import { processStandingOf } from '../../method/process-standing.ts'
import type { Page, ProjectAsk } from '../ask.ts'
import { projectFrame } from '../frame.ts'
import { heldAt } from '../held-at.ts'
import { mayChange } from '../may-change.ts'
import { paths, withQuery } from '../paths.ts'
import { placePath } from '../place-path.ts'
import { savedEntry } from '../saved.ts'
import { whoMay } from '../who-may.ts'
import { addForm, libraryRows } from './processes/process-forms.ts'
import { processGroups } from './processes/process-groups.ts'
import { rolesBlock } from './processes/roles-block.ts'
import { simulatedMeans } from './processes/simulated-for.ts'

/** How the company works and how it shall work: each process on the four yardsticks, who does the work, what the requirements checkpoint lacks. METHOD 6. */
export async function processesPage(ask: ProjectAsk): Promise<Page> {
  const { project, today, past, reader: { words } } = ask
  const say = words.processesPage
  const processes = standing(project.processes)
  await simulatedMeans(processes.flatMap((process) => { const { asIs, toBe } = processStandingOf(project, process); return [asIs, toBe] }), project.workRoles)
  const groups = processGroups(project, words).map(({ rows, ...group }) => ({ ...group, rows: past ? rows.map((row) => ({ ...row, href: heldAt(ask, row.href) })) : rows }))
  const may = mayChange(ask, 'add-process')
  return {
    view: 'processes',
    page: {
      frame: projectFrame(ask, say.title, await savedEntry(ask)), words: say, said: words.processWords, title: say.title, lead: leadOf(project, today, words), lacks: lacksOf(ask), groups,
      example: project.example ? words.frame.exampleFigures : '', mayChange: past || project.closed || may ? '' : say.mayChange({ who: whoMay('add-process', words) }),
      add: addForm(ask), adding: ask.query['add'] !== undefined, addHref: `${withQuery(ask.path, { add: 'process' })}#add`, library: may ? libraryRows(ask) : [], libraryOpen: processes.length === 0 || ask.query['add'] === 'library',
      imports: may ? paths.processImport(project.id) : '', exports: processes.length === 0 || past ? [] : (['csv', 'xlsx'] as const).map((format) => ({ href: paths.processesFile(project.id, format), label: say.exports[format] })),
      roles: rolesBlock(ask),
    },
  }
}

/** Who reads only this must not be wrong. */
function leadOf(project: Project, today: Day, words: Locale): string {
  const { lead: say } = words.processesPage
  const format = formatOf(words.id)
  const all = standing(project.processes)
  const inScope = all.filter((process) => process.inScope)
  if (all.length === 0) return say.none
  const of = (n: number) => ({ n, figure: format.count(n) })
  if (inScope.length === 0) return say.noneInScope(of(all.length))
  const approved = inScope.filter((process) => processStandingOf(project, process).state === 'approved').length
  const lacking = criteriaRows(project, today).flatMap(({ missing }) => missing.flatMap((each) => ('process' in each ? [each.process] : [])))
  const open = new Set(lacking).size
  return [
    say.inScope({ all: of(inScope.length), approved: of(approved) }), ...(criteriaRows(project, today).length === 0 ? [] : [open === 0 ? say.lacksNothing : say.lacks(of(open))]),
  ].join(words.project.sentenceGap)
}

const wanted: ReadonlySet<string> = new Set(['processes-evaluated', 'to-be-better'])

/** What the requirements checkpoint asks of processes, as far as it still asks it. */
const criteriaRows = (project: Project, today: Day) => evaluateCheckpoint(project, 'requirements', today).rows.filter(({ id, out }) => wanted.has(id) && out === null)

const MOST_LACKS = 12

/** What is missing at the requirements checkpoint, each with the way to it, once each. */
function lacksOf(ask: ProjectAsk): { rows: { text: string; href: string }[]; more: string; checkpoint: string } {
  const { project, today, reader: { words } } = ask
  const said = criteriaRows(project, today).flatMap((row) => reasonOf(row, project, words).missing)
  const once = [...new Map(said.map(({ text, place }) => [text, { text, href: heldAt(ask, placePath(project, place)) }])).values()]
  return {
    rows: standing(project.processes).length === 0 ? [] : once.slice(0, MOST_LACKS), more: once.length > MOST_LACKS ? words.project.andMore({ more: formatOf(words.id).number(once.length - MOST_LACKS) }) : '',
    checkpoint: heldAt(ask, paths.checkpoint(project.id, 'requirements')),
  }
}
