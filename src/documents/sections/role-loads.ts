import { standing } from '../../domain/by-id.ts'
import { type RoleLoad, roleLoads, uncounted } from '../../domain/process/load.ts'
import type { Speaker } from '../told.ts'
import type { ProcessTold } from './process-told.ts'

/** From this share of its hours on a role is a bottleneck. METHOD 6. */
const BUSY = 0.85

/** What the processes in scope ask of each role in a month, as they are and as they are to be; where there is no to-be that can be measured, the as-is counts. */
export function roleLoadsTold({ project, names, format, doc: { bpr } }: Speaker, chapters: readonly ProcessTold[]) {
  const toBes = new Map(chapters.flatMap(({ process, measurable: { toBe } }) => (toBe ? [[process.id, toBe] as const] : [])))
  const [now, later] = [roleLoads(project), roleLoads(project, toBes)]
  const missing = uncounted(project)
  const shareSaid = ({ share, hours }: RoleLoad): string => (hours === 0 || share === null ? '' : format.percent(Math.round(100 * share)))
  const busy = (loads: readonly RoleLoad[]): string => format.list(loads.filter(({ share }) => share !== null && share >= BUSY).map(({ role }) => names.text(role.name)))
  return {
    rows: now.flatMap((load, at) => {
      const after = later[at]
      return after && load.hours + after.hours > 0 ? [{
        role: names.text(load.role.name), rate: load.role.rate === null ? bpr.noRate : format.money(load.role.rate, project.currency), capacity: load.capacity === null ? '' : format.count(load.capacity),
        now: format.count(load.hours), nowShare: shareSaid(load), later: format.count(after.hours), laterShare: shareSaid(after),
      }] : []
    }),
    uncounted: missing.length === 0 ? '' : bpr.uncounted({ n: missing.length, processes: format.list(missing.map(({ title }) => names.text(title))) }),
    rateless: standing(project.workRoles).some(({ rate }, at) => rate === null && (now[at]?.hours ?? 0) > 0) ? bpr.rateless : '',
    unknown: now.some(({ capacity, hours }) => capacity === null && hours > 0) ? bpr.hoursUnknown({ roles: format.list(now.filter(({ capacity, hours }) => capacity === null && hours > 0).map(({ role }) => names.text(role.name))) }) : '',
    busy: bpr.bottlenecks({ now: busy(now), later: busy(later) }),
  }
}
