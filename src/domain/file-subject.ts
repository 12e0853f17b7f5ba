import { byId, positionOf } from './by-id.ts'
import type { FileSubject } from './file-record.ts'
import { Problem } from './problem.ts'
import { phaseOf, type Project } from './project.ts'

/** What a file is about, as it stands. */
export type SubjectState = { id: string; stands: boolean; /** Sealed, closed or handed in: its files stay as they are. */ isShut: boolean }

/** The thing that a file is about. Throws Problem `thing-unknown` when there never was one. */
export function subjectState(project: Project, about: FileSubject): SubjectState {
  switch (about.kind) {
    case 'criterion': {
      const criterion = phaseOf(project, about.phase).criteria.find(({ id }) => id === about.criterion)
      if (!criterion) throw new Problem('thing-unknown', { kind: 'criterion', id: about.criterion })
      return stateOf(criterion, false)
    }
    case 'deliverable': return stateOf(byId(project.deliverables, about.deliverable, 'deliverable'), false)
    case 'meeting': return stateWith(byId(project.meetings, about.meeting, 'meeting'), ({ sealed }) => sealed)
    case 'round': return stateWith(byId(project.rounds, about.round, 'round'), ({ closed }) => closed)
    case 'report': return stateWith(byId(project.supervision, about.report, 'report'), ({ handedIn }) => handedIn)
    case 'issue': return stateOf(byId(project.issues, about.issue, 'issue'), false)
    case 'change-request': return stateOf(byId(project.changeRequests, about['change-request'], 'change-request'), false)
  }
}

type Thing = { id: string; withdrawn: unknown }
const stateOf = ({ id, withdrawn }: Thing, isShut: boolean): SubjectState => ({ id, stands: withdrawn === null, isShut })
const stateWith = <T extends Thing>(found: T, shut: (found: T) => unknown): SubjectState => stateOf(found, shut(found) !== null)

/** Whether a change, such as an undoing, altered the files of something that is shut. */
export function filesGuard(before: Project, after: Project): Problem | null {
  if (before.files === after.files) return null
  for (const record of after.files) {
    if (before.files[positionOf(before.files, record.id)] === record) continue
    const { id, isShut } = subjectState(after, record.about)
    if (isShut) return new Problem('files-shut', { kind: record.about.kind, id })
  }
  return null
}
