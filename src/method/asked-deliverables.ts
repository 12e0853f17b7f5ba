import { standing } from '../domain/by-id.ts'
import { subjectText } from '../domain/file-record.ts'
import { filesAbout } from '../domain/files.ts'
import type { PhaseId } from '../domain/ids.ts'
import type { Deliverable, Project } from '../domain/project.ts'

/** What a phase has to hand in: all but the report of its own checkpoint, which is approved with the decision. */
export const askedDeliverables = (project: Project, phase: PhaseId): Deliverable[] =>
  standing(project.deliverables).filter((each) => each.phase === phase && each.document !== 'checkpoint-report')

/** Of those the approved ones behind which nothing lies: no file, no link, and nothing that the product wrote when it was approved. */
export const hollowDeliverables = (project: Project, phase: PhaseId): Deliverable[] =>
  askedDeliverables(project, phase).filter(({ id, status, link, approved }) =>
    status === 'approved' && approved?.hash === null && link === '' && filesAbout(project, subjectText({ kind: 'deliverable', deliverable: id })).length === 0)
