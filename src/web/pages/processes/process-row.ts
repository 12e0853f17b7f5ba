import { compareVariants } from '../../../domain/process/compare.ts'
import { findingsOf } from '../../../domain/process/findings.ts'
import { processFaults } from '../../../domain/process/faults.ts'
import { yardstickFigures } from '../../../domain/process/compare.ts'
import { numberOf } from '../../../domain/process/new-step.ts'
import { type Process, type Yardstick, yardsticks } from '../../../domain/process/process.ts'
import { NO_DATA } from '../../../locales/format.ts'
import { differenceSaid, figureSaid, pairSaid, type ProcessSpeaker } from '../../../locales/process-said.ts'
import { isSound, type ProcessStanding, processStandingOf } from '../../../method/process-standing.ts'
import { paths } from '../../paths.ts'
import { processStatusShown, type Status, verdictShown } from '../../status.ts'

/** A yardstick in a cell: what it is, what it will be, and how that is judged. */
export type YardCell = { key: Yardstick; label: string; asIs: string; toBe: string; verdict: (Status & { said: string }) | null }
export type ProcessRow = {
  id: string; href: string; title: string; owner: string; volume: string; cells: YardCell[]; findings: string; findingsNote: string; faults: string; state: Status; out: string
}

/** The address of a process's own page. */
export const processPath = (project: string, id: string): string => paths.process(project, numberOf(id))

/** A process in the list. The cycle times of its variants are known beforehand. */
export function processRow(speaker: ProcessSpeaker, process: Process): ProcessRow {
  const { project, words, names, format } = speaker
  const say = words.processesPage
  const standing = processStandingOf(project, process)
  const { asIs, toBe } = standing
  const found = asIs && isSound(asIs) ? findingsOf(project, process, asIs).length : null
  const left = found !== null && toBe && isSound(toBe) ? findingsOf(project, process, toBe).length : null
  const faults = [asIs, toBe].reduce((sum, variant) => sum + (variant && variant.steps.length > 0 ? processFaults(variant.steps).length : 0), 0)
  return {
    id: process.id, href: processPath(project.id, process.id), title: names.text(process.title), owner: names.text(process.owner), volume: format.count(process.volume), cells: cellsOf(speaker, process, standing),
    findings: format.count(found), findingsNote: left === null ? '' : say.findingsLeft({ count: format.count(left) }), faults: faults === 0 ? '' : say.faults({ n: faults, figure: format.count(faults) }),
    state: processStatusShown(standing.state, words), out: process.inScope ? '' : say.outOfScope,
  }
}

function cellsOf(speaker: ProcessSpeaker, process: Process, { asIs, toBe }: ProcessStanding): YardCell[] {
  const { words: { processWords: say }, project } = speaker
  const before = asIs && isSound(asIs) ? yardstickFigures(asIs.steps, project.workRoles) : null
  const after = toBe && isSound(toBe) ? yardstickFigures(toBe.steps, project.workRoles) : null
  const compared = asIs && toBe && before && after ? compareVariants(process, asIs, toBe, project.workRoles).yardsticks : null
  return yardsticks.map((key): YardCell => {
    const verdict = compared?.[key]
    return {
      key, label: say.yardsticks[key], asIs: before ? figureSaid(speaker, key, before[key]) : NO_DATA, toBe: after ? figureSaid(speaker, key, after[key]) : '',
      ...(verdict ? pairSaid(speaker, key, verdict.asIs, verdict.toBe, verdict.verdict) : {}),
      verdict: verdict ? { ...verdictShown(verdict.verdict, differenceSaid(speaker, key, verdict)), said: say.verdicts[verdict.verdict] } : null,
    }
  })
}
