import { z } from 'zod'
import { byId, nextId } from '../domain/by-id.ts'
import { FileHash, FileName, type FileRecord, FileSubject } from '../domain/file-record.ts'
import { subjectState } from '../domain/file-subject.ts'
import { MAX_FILES_OF_PROJECT } from '../domain/file-type.ts'
import { bytesOfFiles } from '../domain/files.ts'
import type { RoleId } from '../domain/ids.ts'
import { Problem } from '../domain/problem.ts'
import { actingRole } from '../domain/rights.ts'
import type { Project } from '../domain/project.ts'
import { FileId } from '../domain/stamp.ts'
import { change, type Facts } from './change.ts'
import { baseOf, find, findStanding } from './find.ts'

const givers = ['project-manager', 'consultant', 'committee-chair', 'committee-secretary', 'committee-member', 'group-lead', 'supervisor', 'group-member', 'reporter'] as const satisfies RoleId[]
/** Evidence of the front line and of those who work on it: for what was reported, and nothing else. */
const ofIssues: readonly RoleId[] = ['group-member', 'reporter']
/** Those who may take back what others added. */
const keepers: readonly RoleId[] = ['operator', 'project-manager', 'consultant', 'committee-secretary', 'supervisor']

/**
 * Records a file whose bytes lie in the store. Type and size are not asked for: they are found out from the bytes (`file` in
 * change.ts), so at no door can somebody record a file that is not there or is something else. `addEvidence` keeps the bytes
 * and makes this change. The same file about the same thing is not recorded twice.
 */
export const addFile = change({
  name: 'add-file',
  input: z.strictObject({ name: FileName, hash: FileHash, about: FileSubject }),
  may: givers,
  rule: 'own-file',
  file: ({ name, hash }) => ({ name, hash }),
  make(project, { name, hash, about }, facts) {
    refuseUnlessOpen(project, about, facts, 'add-file')
    const known = baseOf(project.files).find((each) => !each.withdrawn && each.hash === hash && each.name === name && isSame(each.about, about))
    if (known) return { file: known.id }
    const file = recordFile(project, { name, about }, facts)
    lapse(project, about)
    return { file }
  },
})

/** Records the file that a change brought, found out from its bytes; answers the record's id. Throws Problem `files-full`. */
export function recordFile(project: Project, { name, about }: Pick<FileRecord, 'name' | 'about'>, { file, stamp }: Pick<Facts, 'file' | 'stamp'>): string {
  if (!file) throw new TypeError('a file is read before it is recorded')
  const { hash, size, type } = file
  const all = baseOf(project.files)
  const isNew = all.every((each) => each.hash !== hash)
  if (isNew && bytesOfFiles(baseOf(project)) + size > MAX_FILES_OF_PROJECT) throw new Problem('files-full', { megabytes: MAX_FILES_OF_PROJECT / 1_000_000 })
  const id = nextId(all, 'file')
  project.files.push({ id, name, type, size, hash, about, withdrawn: null, ...stamp })
  return id
}

/** Takes a file off its subject. The bytes stay, for the history shows the project as it was. */
export const withdrawFile = change({
  name: 'withdraw-file',
  input: z.strictObject({ file: FileId }),
  may: givers,
  rule: 'own-file',
  make(project, { file: id }, facts) {
    const file = findStanding(project.files, id, 'file')
    refuseUnlessOpen(project, file.about, facts, 'withdraw-file')
    if (file.by !== facts.stamp.by && !facts.roles.some((role) => keepers.includes(role))) {
      throw new Problem('not-allowed', { change: 'withdraw-file', role: facts.role, may: keepers.filter((role) => role !== 'operator') })
    }
    file.withdrawn = facts.stamp
    lapse(project, file.about)
  },
})

/** Only supervision adds to its reports, and to nothing else: who watches the work supplies no evidence for it. Everybody who reports adds to issues. */
export const giversFor = (kind: FileSubject['kind']): RoleId[] =>
  givers.filter((role) => (kind === 'report' ? role === 'supervisor' : role !== 'supervisor' && (kind === 'issue' || !ofIssues.includes(role))))

/** What a file is about must be there, and not be closed: sealed minutes, a closed round and a report that was handed in stay as they are. */
function refuseUnlessOpen(project: Project, about: FileSubject, { role, roles, stamp }: Facts, name: 'add-file' | 'withdraw-file'): void {
  const may = giversFor(about.kind)
  if (!actingRole(roles, may) || isOfOtherDoor(project, about, stamp.by)) throw new Problem('not-allowed', { change: name, role, may })
  const { id, stands, isShut } = subjectState(baseOf(project), about)
  if (!stands) throw new Problem('thing-unknown', { kind: about.kind, id })
  if (isShut) throw new Problem('files-shut', { kind: about.kind, id })
}

/** Who comes through a form of the front line adds to what came through it. */
const isOfOtherDoor = (project: Project, about: FileSubject, by: string): boolean =>
  by.startsWith('door-') && !(about.kind === 'issue' && byId(baseOf(project).issues, about.issue, 'issue').reporter.door === by)

const isSame = (one: FileSubject, other: FileSubject): boolean => JSON.stringify(one) === JSON.stringify(other)

/** A deliverable that the product does not write is what its files are: other files take its approval back, as a changed link does. */
function lapse(project: Project, about: FileSubject): void {
  if (about.kind !== 'deliverable') return
  const deliverable = find(project.deliverables, about.deliverable, 'deliverable')
  if (deliverable.approved === null || deliverable.approved.hash !== null) return
  deliverable.status = 'in-review'
  deliverable.approved = null
}
