import { standing } from '../../domain/by-id.ts'
import { slipInWorkingDays } from '../../domain/calendar.ts'
import type { Day } from '../../domain/day.ts'
import { gateIsOpen } from '../../domain/gates.ts'
import { differencesOf } from '../../domain/process/differences.ts'
import type { Process } from '../../domain/process/process.ts'
import { isModelled } from '../../domain/process/variants.ts'
import { phaseOf, type Project } from '../../domain/project.ts'
import { remember } from '../../domain/remember.ts'
import { scheduleOf } from '../../domain/schedule/project-schedule.ts'
import { processStandingOf } from '../process-standing.ts'
import { marks } from './marks.ts'
import { type Detector, levelOf, type Sign, sign } from './sign.ts'

const inScope = ({ processes }: Project): Process[] => standing(processes).filter((process) => process.inScope)

/** Whether the to-be that counts is the old process, in new software at most: nothing differs, or the tool alone. METHOD 6. */
const isOldProcess = remember((project: Pick<Project, 'workRoles'>, process: Process) => [process, project.workRoles], (project: Pick<Project, 'workRoles'>, process: Process): boolean => {
  const { asIs, toBe } = processStandingOf(project, process)
  if (!asIs || !toBe || !isModelled(asIs) || !isModelled(toBe)) return false
  const { changed, removed, added, onlyTool } = differencesOf(asIs.steps, toBe.steps)
  return onlyTool || (changed.length === 0 && removed.length === 0 && added.length === 0)
})

const hasToBe = (project: Project, process: Process): boolean => {
  const { toBe } = processStandingOf(project, process)
  return toBe !== null && isModelled(toBe)
}

/** Cause 11: processes are redesigned, not moved into the new tool as they are; each in scope has a to-be when the requirements end. */
export const bentToOldProcesses: Detector = (project, today) => {
  const processes = inScope(project)
  if (!phaseOf(project, 'requirements').started && !processes.some((process) => hasToBe(project, process))) return null
  return [...onlyTool(project, processes), ...withoutToBe(project, processes, today)]
}

function onlyTool(project: Project, processes: readonly Process[]): Sign[] {
  const drawn = processes.filter((process) => hasToBe(project, process))
  const found = drawn.filter((process) => isOldProcess(project, process))
  const level = drawn.length === 0 ? null : levelOf(found.length / drawn.length, marks.onlyTool)
  const [first] = found
  return level && first ? [sign(level, { code: 'only-tool', processes: found.map(({ id }) => id), of: drawn.length }, { page: 'processes', anchor: first.id })] : []
}

/** Asked for once the checkpoint of the requirements is near, and a failure once it is passed. */
function withoutToBe(project: Project, processes: readonly Process[], today: Day): Sign[] {
  const over = gateIsOpen(project, 'requirements')
  const near = slipInWorkingDays(project.calendar, today, scheduleOf(project, today).gates.requirements.date) <= marks.daysBeforeGate
  if (!over && !(phaseOf(project, 'requirements').started && near)) return []
  const level = over ? 'fails' : 'warns'
  if (processes.length === 0) return [sign(level, { code: 'no-process-in-scope' }, { page: 'processes', anchor: 'add' })]
  const missing = processes.filter((process) => !hasToBe(project, process))
  const [first] = missing
  return first ? [sign(level, { code: 'no-to-be', processes: missing.length, of: processes.length, over }, { page: 'processes', anchor: first.id })] : []
}

/** Part of cause 6: building has begun while processes in scope are not redesigned and held against how they are. */
export const platformFirst: Detector = (project) => {
  const building = phaseOf(project, 'development').started || standing(project.tasks).some(({ key, done, startedOn }) => key === 'configure-and-build' && (done > 0 || startedOn !== null))
  if (!building) return null
  const processes = inScope(project)
  const open = processes.filter((process) => processStandingOf(project, process).evaluation === null)
  if (processes.length > 0 && open.length === 0) return []
  return [sign('fails', { code: 'platform-first', processes: open.length, of: processes.length }, { page: 'processes' })]
}
