import { dayIn } from '../../domain/day.ts'
import type { Process } from '../../domain/process/process.ts'
import { Problem } from '../../domain/problem.ts'
import { formatOf } from '../../locales/format.ts'
import { namesOf } from '../../locales/names.ts'
import { processStandingOf } from '../../method/process-standing.ts'
import type { Page, ProjectAsk } from '../ask.ts'
import { keepingPast, projectFrame } from '../frame.ts'
import { inTurns } from '../in-turns.ts'
import { mayChange } from '../may-change.ts'
import { paths, withQuery } from '../paths.ts'
import { savedEntry } from '../saved.ts'
import { processStatusShown } from '../status.ts'
import { aboutBlock, crumbOf } from './process/about-block.ts'
import { actualBlock } from './process/actual-block.ts'
import { candidateRows, candidateState } from './process/candidates-block.ts'
import { type Chosen, chosenOf, fatesIn } from './process/chosen.ts'
import { differencesBlock } from './process/differences-block.ts'
import { evaluationBlock } from './process/evaluation-block.ts'
import { findingsBlock } from './process/findings-block.ts'
import { faultBlocks, leadOf } from './process/lead.ts'
import { remedyRows } from './process/remedies-block.ts'
import { sensitivityBlock } from './process/sensitivity-block.ts'
import { type ShownVariant, shownVariant } from './process/shown-variant.ts'
import { timeBlock } from './process/time-block.ts'
import { editorPath, variantForms } from './process/variant-forms.ts'
import { unratedSaid, yardstickCards } from './process/yardstick-cards.ts'
import { simulatedAll, simulatedMeans } from './processes/simulated-for.ts'

/** One process: how it is, how it could be, how both compare, what is wrong, what was decided, and what became of it. METHOD 6. */
export async function processPage(ask: ProjectAsk): Promise<Page> {
  const { project, reader: { words } } = ask
  const process = project.processes.find(({ id }) => id === `process-${ask.params['n']}`)
  if (!process) throw new Problem('page-unknown', { path: ask.path })
  const chosen = chosenOf(ask, process)
  // Nothing below waits: what a page takes long to work out is worked out here, in turns with other requests.
  await simulatedAll([chosen.asIs, chosen.toBe, chosen.actual])
  await simulatedMeans(chosen.toBes, project.workRoles)
  const { speaker, toBe } = chosen
  await inTurns([() => fatesIn(project, chosen), () => sensitivityBlock(chosen), () => shownAsIs(ask, chosen, findingsBlock(ask, chosen).steps), () => shownToBe(ask, chosen)])
  const title = speaker.names.text(process.title)
  const findings = findingsBlock(ask, chosen)
  return {
    view: 'process',
    page: {
      frame: projectFrame(ask, title, await savedEntry(ask)), words: words.processPage, said: words.processWords, title, id: process.id, state: processStatusShown(toBe && toBe.id !== processStandingOf(project, process).toBe?.id ? candidateState(chosen, toBe) : chosen.state, words), lead: leadOf(chosen),
      crumb: { href: keepingPast(ask, paths.processes(project.id)), label: words.processesPage.title, parts: crumbOf(ask, process, speaker.format.count) }, example: project.example ? words.frame.exampleFigures : '',
      withdrawn: withdrawnSaid(ask, process), actions: actionsOf(ask, chosen), cards: yardstickCards(chosen), unrated: unratedSaid(chosen), rolesPath: keepingPast(ask, paths.processes(project.id)), time: timeBlock(chosen), onlyTool: differencesBlock(chosen)?.onlyTool === true,
      faults: faultBlocks(chosen, (variant) => editorPath(ask, chosen, variant)), candidates: candidateRows(ask, chosen), findings, pictures: [...shownAsIs(ask, chosen, findings.steps), ...shownToBe(ask, chosen)],
      differences: differencesBlock(chosen), remedies: remedyRows(ask, chosen), sensitivity: sensitivityBlock(chosen), evaluation: evaluationBlock(ask, chosen), actual: actualBlock(ask, chosen), about: aboutBlock(ask, process),
      forms: variantForms(ask, chosen),
    },
  }
}

function withdrawnSaid({ project, today, reader: { words } }: ProjectAsk, { withdrawn }: Process): string {
  return withdrawn ? words.processPage.withdrawn({ who: namesOf(project, words).actor(withdrawn.by), day: formatOf(words.id).day(dayIn(project.timeZone, withdrawn.at), today) }) : ''
}

const shownAsIs = (ask: ProjectAsk, chosen: Chosen, findings: ReadonlyMap<string, readonly number[]>): ShownVariant[] => (chosen.asIs ? [shownVariant(ask, chosen, chosen.asIs, null, findings)] : [])
const shownToBe = (ask: ProjectAsk, chosen: Chosen): ShownVariant[] => (chosen.toBe ? [shownVariant(ask, chosen, chosen.toBe, chosen.asIs, new Map())] : [])

type Action = { href: string; label: string; icon: string; primary: boolean }

/** Take along, bring in, write on. */
function actionsOf(ask: ProjectAsk, chosen: Chosen): Action[] {
  const { project, past, reader: { words } } = ask
  const { process, asIs, toBe } = chosen
  const say = words.processPage.actions
  const variant = toBe ?? asIs
  const n = Number(ask.params['n'])
  const edit = variant ? editorPath(ask, chosen, variant) : ''
  return [
    ...(variant && !past ? [{ href: withQuery(paths.processFile(project.id, n, 'bpmn'), { variant: variant.id }), label: 'BPMN', icon: 'download', primary: false }] : []),
    ...(variant && mayChange(ask, 'replace-steps') && !process.withdrawn ? [{ href: withQuery(paths.processImport(project.id), { process: process.id, variant: variant.id }), label: say.import, icon: 'upload', primary: false }] : []),
    ...(variant && edit !== '' ? [{ href: edit, label: words.processPage.picture.edit[variant.kind], icon: 'pencil', primary: true }] : []),
  ]
}
