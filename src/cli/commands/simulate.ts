import { seen } from '../../changes/seen.ts'
import { measuresOf } from '../../domain/process/measures.ts'
import { RUNS, simulate as run, simulated } from '../../domain/process/simulation.ts'
import { isModelled } from '../../domain/process/variants.ts'
import { Problem } from '../../domain/problem.ts'
import { formatOf } from '../../locales/format.ts'
import { namesOf } from '../../locales/names.ts'
import { numberAsked } from '../asked.ts'
import { Misuse } from '../misuse.ts'
import { processAsked, variantAsked } from '../process-asked.ts'
import type { Session } from '../session.ts'

type Args = { project: string; process: string; variant?: string | undefined; runs?: string | undefined; seed?: string | undefined }

const MOST_RUNS = 1_000_000

/** `sixgate simulate PROJECT PROCESS`: the measures of a variant, and so many runs of it. Throws Problem `process-faulty`. */
export async function simulate({ project: id, process: named, variant: which, runs: asked, seed: told }: Args, session: Session): Promise<void> {
  const context = await session.context()
  const { project } = await seen(context, await session.who(), id)
  const process = processAsked(project, named)
  const variant = variantAsked(process, which)
  const [runs, seed] = [numberAsked(asked, 'runs', session), numberAsked(told, 'seed', session)]
  const words = await session.locale()
  const format = formatOf(words.id)
  const { messages, heads } = session.words
  if (runs !== null && (runs < 1 || runs > MOST_RUNS)) throw new Misuse(messages.runsRange({ most: format.figure(MOST_RUNS, 0) }))
  if (!isModelled(variant)) throw new Problem('process-faulty', { faults: [] })
  const measures = measuresOf(variant.steps, project.workRoles)
  const usual = simulated(variant.steps)
  const cycle = runs === null && seed === null ? usual : run(variant.steps, { runs: runs ?? RUNS, seed: seed ?? usual.seed })
  const { byStep, hoursByRole, ...figures } = measures
  const say = messages.processFigures
  const minutes = (n: number): string => format.figure(n, 1)
  const share = (n: number): string => format.percent(100 * n)
  const rows = [
    [say.cost, `${format.figure(figures.cost, 2)} ${project.currency}`], [say.work, minutes(figures.work)], [say.wait, minutes(figures.wait)], [say.mean, `${minutes(cycle.mean)} ± ${minutes(2 * cycle.standardError)}`],
    [say.median, minutes(cycle.median)], [say.p90, minutes(cycle.p90)], [say.flow, share(cycle.flowEfficiency)], [say.right, share(figures.firstTimeRight)], [say.acts, format.figure(figures.customerActs, 2)],
    [say.handOvers, format.figure(figures.handOvers, 2)], [say.waitingShare, share(figures.waitingShare)], [say.customer, share(figures.valueShares.customer)], [say.business, share(figures.valueShares.business)], [say.waste, share(figures.valueShares.waste)],
  ]
  const names = namesOf(project, words)
  const roles = [...hoursByRole].map(([role, hours]) => [names.text(project.workRoles.find((each) => each.id === role)?.name ?? role), format.figure(hours, 2)])
  const value = { process: process.id, variant: variant.id, measures: { ...figures, byStep: Object.fromEntries(byStep), hoursByRole: Object.fromEntries(hoursByRole) }, cycle }
  session.answer(value, () => [
    ...session.table([{ head: heads.figure }, { head: heads.value, right: true }], rows), ...(roles.length === 0 ? [] : ['', ...session.table([{ head: heads.role }, { head: heads.hours, right: true }], roles)]),
  ])
}
