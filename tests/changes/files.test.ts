import { beforeEach, describe, expect, it } from 'vitest'
import { addEvidence } from '../../src/changes/add-evidence.ts'
import { adoptProject } from '../../src/changes/adopt-project.ts'
import type { Decided } from '../../src/changes/context.ts'
import type { FileRecord, FileSubject } from '../../src/domain/file-record.ts'
import { hashOfBytes } from '../../src/domain/files.ts'
import type { RoleId } from '../../src/domain/ids.ts'
import type { Meeting } from '../../src/domain/meeting.ts'
import type { Project } from '../../src/domain/project.ts'
import type { Round } from '../../src/domain/round.ts'
import type { SupervisionReport } from '../../src/domain/supervision.ts'
import { readArchive, writeArchive } from '../../src/exchange/archive.ts'
import { archiveOf } from '../../src/exchange/archive-of.ts'
import { executable, officeFile, pdf, png } from '../cast/evidence.ts'
import { HARBOUR, openStage, type Stage } from './stage.ts'

const criterion: FileSubject = { kind: 'criterion', phase: 'planning', criterion: 'strategy-chosen' }
const paper = pdf()
const hash = hashOfBytes(paper)

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})

const attach = async (role: RoleId, about: FileSubject = criterion, bytes = paper, name = 'strategy.pdf') =>
  await addEvidence(stage.context, { id: role, role }, HARBOUR, { name, bytes, about })
const files = async () => (await stage.project()).files
const kept = async () => await stage.context.store.files(HARBOUR)
const stamp = { by: 'project-manager', at: '2026-06-10T02:00:00.000Z' }

/** Puts something there that other changes make, without asking their rules. */
async function place(area: 'meetings' | 'rounds' | 'supervision' | 'files', thing: Meeting | Round | SupervisionReport | FileRecord): Promise<void> {
  await stage.context.store.change(HARBOUR, (tip): Decided<null> => {
    if (!tip) throw new Error('no project')
    const next = { ...tip.project, [area]: [...tip.project[area].filter(({ id }) => id !== thing.id), thing] } as Project
    return { entry: { at: tip.at, by: { id: 'operator', role: 'operator' }, change: 'test', input: {}, patches: [{ op: 'set', path: [area, thing.id], value: thing }] }, next, result: null }
  })
}
const report: SupervisionReport = { id: 'report-1', on: '2026-06-10', phase: 'planning', opinion: 'concerns', summary: 'x', findings: [], handedIn: null, answered: null, withdrawn: null, ...stamp } as unknown as SupervisionReport
const meeting = { by: stamp.by, id: 'meeting-1', kind: 'committee', title: '', on: '2026-06-10', at: '10:00', minutes: 60, place: '', invited: [], reason: '', agenda: [], attendance: [], held: null, records: [], sealed: null, addenda: [], cancelled: null, sequence: 0, withdrawn: null } as unknown as Meeting
const round = {
  id: 'round-1', motion: { kind: 'checkpoint', phase: 'planning', decision: 'go', conditions: [] }, reason: '', papers: [], way: 'circulation', meeting: null, deadline: '2026-06-20',
  supplierConcerned: false, version: 1, matters: [], votes: [], recusals: [], closed: null, withdrawn: null, ...stamp,
} as unknown as Round

describe('Attaching a file', () => {
  it('keeps its bytes and records what they are, whatever was said of them', async () => {
    const { result, version } = await attach('project-manager', criterion, png, 'C:\\screens\\看板.png')
    expect([result, version]).toEqual([{ file: 'file-1' }, 2])
    expect(await files()).toEqual([{ id: 'file-1', name: '看板.png', type: 'png', size: png.length, hash: hashOfBytes(png), about: criterion, withdrawn: null, ...stamp }])
    expect(Buffer.from(await stage.context.store.readFile(HARBOUR, hashOfBytes(png))).equals(Buffer.from(png))).toBe(true)
    expect((await stage.context.store.verify(HARBOUR)).faults).toEqual([])
  })

  it('of the same file about the same thing once more writes nothing; about another thing it is another record of the same bytes', async () => {
    await attach('project-manager')
    expect(await attach('consultant')).toMatchObject({ changed: false, version: 2, result: { file: 'file-1' } })
    await attach('consultant', { ...criterion, criterion: 'budget-approved' })
    expect((await files()).map(({ id }) => id)).toEqual(['file-1', 'file-2'])
    expect(await kept()).toEqual([hash])
  })

  it('cannot be made without the bytes, at no door', async () => {
    await expect(stage.as('operator', 'add-file', { name: 'a.pdf', hash: 'f'.repeat(64), about: criterion })).rejects.toMatchObject({ code: 'file-not-kept', facts: { hash: 'f'.repeat(64) } })
    await expect(stage.as('operator', 'add-file', { name: 'a.pdf', hash: 'nothing', about: criterion })).rejects.toMatchObject({ code: 'input-invalid' })
    for (const more of [{ size: 1 }, { type: 'pdf' }]) {
      await expect(stage.as('operator', 'add-file', { name: 'a.pdf', hash, about: criterion, ...more })).rejects.toMatchObject({ code: 'input-invalid' })
    }
    expect(await files()).toEqual([])
  })

  it('under another name is the same file only if the name fits the bytes', async () => {
    await attach('project-manager')
    await stage.as('project-manager', 'add-file', { name: 'again.pdf', hash, about: criterion })
    await expect(stage.as('project-manager', 'add-file', { name: 'again.docx', hash, about: criterion })).rejects.toMatchObject({ code: 'file-type-refused' })
    expect((await files()).map(({ name }) => name)).toEqual(['strategy.pdf', 'again.pdf'])
  })

  it.each([
    ['a program named as a PDF', 'x.pdf', executable, 'file-type-refused'], ['macros', 'x.docx', officeFile('docx', { 'word/vbaProject.bin': executable }), 'file-type-refused'],
    ['nothing', 'x.pdf', new Uint8Array(), 'file-empty'], ['too much', 'x.txt', new Uint8Array(10_000_001).fill(65), 'file-too-large'], ['no name', '\u202e', paper, 'input-invalid'],
  ])('that is %s is refused, and nothing of it kept', async (_, name, bytes, code) => {
    await expect(attach('project-manager', criterion, bytes, name)).rejects.toMatchObject({ code })
    expect([await kept(), await stage.version()]).toEqual([[], 1])
  })

  it.each([
    [{ ...criterion, criterion: 'nowhere' }, 'thing-unknown'], [{ kind: 'deliverable', deliverable: 'deliverable-999' }, 'thing-unknown'], [{ kind: 'meeting', meeting: 'meeting-1' }, 'thing-unknown'],
    [{ kind: 'round', round: 'round-1' }, 'thing-unknown'],
  ] as [FileSubject, string][])('to %j, which is not there, keeps nothing', async (about, code) => {
    await expect(attach('project-manager', about)).rejects.toMatchObject({ code })
    expect(await kept()).toEqual([])
  })

  it('is refused to who may not, before anybody looks at the file', async () => {
    for (const role of ['group-member', 'reader', 'reporter', 'administrator'] as const) {
      await expect(attach(role, criterion, executable)).rejects.toMatchObject({ code: 'not-allowed' })
    }
    const stranger = { id: 'account-9', name: 'Stranger', administrator: false, creates: false, readOnly: false, project: null }
    await expect(addEvidence(stage.context, stranger, HARBOUR, { name: 'x.exe', bytes: executable, about: criterion })).rejects.toMatchObject({ code: 'project-unknown' })
    await expect(addEvidence(stage.context, stranger, 'nowhere', { name: 'x.exe', bytes: executable, about: criterion })).rejects.toMatchObject({ code: 'project-unknown' })
    expect(await kept()).toEqual([])
  })

  it('to a closed project keeps nothing', async () => {
    await stage.as('project-manager', 'close-project')
    await expect(attach('project-manager')).rejects.toMatchObject({ code: 'project-closed' })
    expect(await kept()).toEqual([])
  })

  it('beyond 200 MB of a project is refused; removed files count, the same bytes only once', async () => {
    await attach('project-manager')
    await stage.as('project-manager', 'withdraw-file', { file: 'file-1' })
    for (let n = 2; n <= 21; n += 1) await place('files', { ...stamp, id: `file-${n}`, name: 'part.pdf', type: 'pdf', size: 10_000_000 - (n === 2 ? paper.length : 0), hash: String(n).padStart(64, '0'), about: criterion, withdrawn: null })
    await expect(attach('project-manager', criterion, png, 'one-more.png')).rejects.toMatchObject({ code: 'files-full', facts: { megabytes: 200 } })
    await attach('project-manager')
    expect(await kept()).toEqual([hash])
  })
})

describe('A file of the supervision group', () => {
  beforeEach(async () => await place('supervision', report))
  const about: FileSubject = { kind: 'report', report: 'report-1' }

  it('is attached and removed by supervision alone, which attaches to nothing else', async () => {
    for (const role of ['project-manager', 'committee-chair', 'consultant'] as const) await expect(attach(role, about)).rejects.toMatchObject({ code: 'not-allowed', facts: { may: ['supervisor'] } })
    await expect(attach('supervisor')).rejects.toMatchObject({ code: 'not-allowed' })
    await attach('supervisor', about)
    await expect(stage.as('project-manager', 'withdraw-file', { file: 'file-1' })).rejects.toMatchObject({ code: 'not-allowed' })
    await stage.as('supervisor', 'withdraw-file', { file: 'file-1' })
  })

  it('stays as it is once the report is handed in', async () => {
    await attach('supervisor', about)
    await place('supervision', { ...report, handedIn: { ...stamp, on: '2026-06-10' } } as SupervisionReport)
    await expect(attach('supervisor', about, png, 'more.png')).rejects.toMatchObject({ code: 'files-shut', facts: { kind: 'report', id: 'report-1' } })
    await expect(stage.as('supervisor', 'withdraw-file', { file: 'file-1' })).rejects.toMatchObject({ code: 'files-shut' })
  })
})

describe('What is closed', () => {
  it('takes no more files: sealed minutes, a closed round', async () => {
    await place('meetings', meeting)
    await place('rounds', round)
    await attach('committee-secretary', { kind: 'meeting', meeting: 'meeting-1' })
    await attach('committee-member', { kind: 'round', round: 'round-1' })
    await place('meetings', { ...meeting, sealed: { ...stamp, version: 3, head: '', hash: '' } })
    await place('rounds', { ...round, closed: { ...stamp } } as unknown as Round)
    for (const about of [{ kind: 'meeting', meeting: 'meeting-1' }, { kind: 'round', round: 'round-1' }] as FileSubject[]) {
      await expect(attach('project-manager', about, png, 'late.png')).rejects.toMatchObject({ code: 'files-shut' })
    }
    await expect(stage.as('project-manager', 'withdraw-file', { file: 'file-1' })).rejects.toMatchObject({ code: 'files-shut' })
    for (const role of ['committee-secretary', 'committee-member'] as const) await expect(stage.as(role, 'undo')).rejects.toMatchObject({ code: 'files-shut' })
  })
})

describe('Removing a file', () => {
  it('is for who attached it and for those who run the project', async () => {
    await attach('project-manager')
    await expect(stage.as('committee-member', 'withdraw-file', { file: 'file-1' })).rejects.toMatchObject({ code: 'not-allowed' })
    await attach('committee-member', criterion, png, 'a.png')
    await stage.as('committee-member', 'withdraw-file', { file: 'file-2' })
    await stage.as('consultant', 'withdraw-file', { file: 'file-1' })
    await expect(stage.as('consultant', 'withdraw-file', { file: 'file-1' })).rejects.toMatchObject({ code: 'thing-unknown' })
    await expect(stage.as('consultant', 'withdraw-file', { file: 'file-7' })).rejects.toMatchObject({ code: 'thing-unknown' })
  })

  it('and undoing leave the bytes for the history, and undoing a removal brings the file back', async () => {
    await attach('project-manager')
    await stage.as('project-manager', 'undo')
    expect((await files())[0]?.withdrawn).toMatchObject({ by: 'project-manager' })
    expect(await kept()).toEqual([hash])
    await attach('project-manager')
    await stage.as('project-manager', 'withdraw-file', { file: 'file-2' })
    await stage.as('project-manager', 'undo')
    expect((await files()).map(({ withdrawn }) => withdrawn === null)).toEqual([false, true])
  })
})

describe('The file of a deliverable that the product does not write', () => {
  it('is what was approved: another file takes the approval back', async () => {
    await stage.as('project-manager', 'add-deliverable', { phase: 'planning', title: 'Signed contract', group: 'project-manager' })
    const id = (await stage.project()).deliverables.at(-1)?.id ?? ''
    const about: FileSubject = { kind: 'deliverable', deliverable: id }
    await attach('project-manager', about)
    await stage.as('project-manager', 'approve-deliverable', { deliverable: id })
    await attach('project-manager', about, png, 'page-2.png')
    expect((await stage.project()).deliverables.at(-1)).toMatchObject({ status: 'in-review', approved: null })
  })
})

describe('The archive of a project with files', () => {
  it('brings them along and is the same bytes each time; without one of them it is refused by its name', async () => {
    await attach('project-manager')
    await attach('project-manager', criterion, png, 'screen.png')
    const { store } = stage.context
    const bytes = writeArchive(await archiveOf(store, HARBOUR))
    expect(Buffer.from(writeArchive(await archiveOf(store, HARBOUR))).equals(Buffer.from(bytes))).toBe(true)
    await store.remove(HARBOUR)
    const archive = readArchive(bytes, 'harbour.zip')
    const { files: brought = new Map<string, Uint8Array>(), ...without } = archive
    await expect(adoptProject(stage.context, { id: 'operator', role: 'operator' }, without)).rejects.toMatchObject({ code: 'archive-incomplete', facts: { name: 'strategy.pdf' } })
    await expect(adoptProject(stage.context, { id: 'operator', role: 'operator' }, { ...without, files: new Map([...brought].filter(([each]) => each === hash)) })).rejects.toMatchObject({ facts: { name: 'screen.png' } })
    await adoptProject(stage.context, { id: 'operator', role: 'operator' }, archive)
    expect(await kept()).toEqual([hash, hashOfBytes(png)].sort())
  })
})
