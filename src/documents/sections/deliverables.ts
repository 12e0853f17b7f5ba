import { standing } from '../../domain/by-id.ts'
import { dayIn } from '../../domain/day.ts'
import type { PhaseId } from '../../domain/ids.ts'
import type { Speaker } from '../told.ts'

export type DeliverableRow = { title: string; group: string; state: string; approved: string }

/** What a phase hands over. */
export function deliverableRows({ project, names, format, words, behind }: Speaker, phase: PhaseId): DeliverableRow[] {
  return standing(project.deliverables).filter((each) => each.phase === phase).map((deliverable) => {
    const on = deliverable.approved ? dayIn(project.timeZone, deliverable.approved.at) : null
    return {
      title: names.deliverableTitle(deliverable),
      group: words.method.groups[deliverable.group].short,
      state: deliverable.status === 'approved' && behind?.(deliverable) ? words.frame.changedSinceApproval : words.method.deliverableStatus[deliverable.status],
      approved: on ? format.date(on) : '',
    }
  })
}
