import { z } from 'zod'
import { nextId } from '../domain/by-id.ts'
import { GroupId, PhaseId } from '../domain/ids.ts'
import { Problem } from '../domain/problem.ts'
import type { Deliverable, Project } from '../domain/project.ts'
import { Line, Link } from '../domain/text.ts'
import { change, deciders, runners } from './change.ts'
import { baseOf, findStanding } from './find.ts'
import { assignGiven } from './given.ts'
import { ofDeliverable } from './stands-on.ts'

const DeliverableId = z.string().regex(/^deliverable-\d+$/)

export const addDeliverable = change({
  name: 'add-deliverable',
  input: z.strictObject({ phase: PhaseId, title: Line, group: GroupId, link: Link.default('') }),
  may: runners,
  make(project, { phase, title, group, link }) {
    const id = nextId(baseOf(project.deliverables), 'deliverable')
    project.deliverables.push({ id, phase, document: null, title, group, status: 'draft', link, approved: null, withdrawn: null })
    return { deliverable: id }
  },
})

/** Whoever alters an approved deliverable takes its approval back with it. */
export const editDeliverable = change({
  name: 'edit-deliverable',
  input: z.strictObject({
    deliverable: DeliverableId, title: Line.optional(), group: GroupId.optional(), link: Link.optional(),
    status: z.enum(['draft', 'in-review']).optional(),
  }),
  may: runners,
  make(project, { deliverable: id, ...given }) {
    const deliverable = deliverableNamed(project, id)
    if (deliverable.document !== null && given.title !== undefined) throw new Problem('invariant-broken', { rule: 'document-named-by-method', detail: id })
    assignGiven(deliverable, given)
    if (deliverable.status === 'approved' && given.status === undefined) deliverable.status = 'in-review'
    deliverable.approved = null
  },
})

/** Records which version was approved and, if the product writes the document, the hash of what it said. */
export const approveDeliverable = change({
  name: 'approve-deliverable',
  input: z.strictObject({ deliverable: DeliverableId }),
  may: ['project-manager', 'committee-member', ...deciders],
  stands: (project, { deliverable }, grounds) => ofDeliverable(project, deliverable, grounds),
  make(project, { deliverable: id }, { stamp, version, documentHash }) {
    const deliverable = deliverableNamed(project, id)
    const hash = deliverable.document ? documentHash(deliverable.document, deliverable.phase) : null
    deliverable.status = 'approved'
    deliverable.approved = { ...stamp, version, hash }
  },
})

export const withdrawDeliverable = change({
  name: 'withdraw-deliverable',
  input: z.strictObject({ deliverable: DeliverableId }),
  may: runners,
  make(project, { deliverable: id }, { stamp }) {
    deliverableNamed(project, id).withdrawn = stamp
  },
})

const deliverableNamed = (project: Project, id: string): Deliverable => findStanding(project.deliverables, id, 'deliverable')
