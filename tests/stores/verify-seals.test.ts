import { describe, expect, it } from 'vitest'
import { type Entry, lineOf, NO_HASH } from '../../src/domain/history.ts'
import type { Snapshot } from '../../src/stores/snapshot.ts'
import { verifier } from '../../src/stores/verify.ts'
import { HARBOUR, openStage } from '../changes/stage.ts'

/** The journal of the cast's project in which the minutes of a meeting were sealed at its sixth change. */
async function sealedJournal() {
  const { as, context } = await openStage()
  await as('project-manager', 'edit-brief', { users: 61 })
  await as('project-manager', 'plan-meeting', { kind: 'team', on: '2026-06-10', invited: [] })
  await as('project-manager', 'hold-meeting', { meeting: 'meeting-1' })
  await as('project-manager', 'add-record', { meeting: 'meeting-1', kind: 'decision', text: 'Begin with sales' })
  await as('project-manager', 'seal-minutes', { meeting: 'meeting-1' })
  await as('project-manager', 'edit-brief', { users: 62 })
  const { project, version, hash, at } = await context.store.read(HARBOUR)
  const entries = (await context.store.journal(HARBOUR)).trimEnd().split('\n').map((line) => JSON.parse(line) as Entry)
  return { entries, snapshot: { version, hash, at, project } as unknown as Snapshot, project }
}

/** The same changes written anew from the first on: each line fits the one before it. */
function rewritten(entries: readonly Entry[], alter: (entry: Entry) => Entry): string[] {
  let prev = NO_HASH
  return entries.map((entry) => {
    const { line, hash } = lineOf({ ...alter(entry), prev })
    prev = hash
    return line.trimEnd()
  })
}

function faultsOf(lines: readonly string[], snapshot: Snapshot | null = null): string[] {
  const { line, finish } = verifier(HARBOUR, 'changes.jsonl', snapshot && { file: 'project.json', snapshot })
  for (const each of lines) line(each)
  return finish().faults
}

const same = (entry: Entry): Entry => entry

describe('Sealed minutes', () => {
  it('fit the history that they were sealed on', async () => {
    const { entries, snapshot } = await sealedJournal()
    expect(faultsOf(rewritten(entries, same), snapshot)).toEqual([])
  })

  it('do not fit a past that was rewritten, however well its lines fit each other', async () => {
    const { entries, project } = await sealedJournal()
    const forged = rewritten(entries, (entry) => (entry.version === 2 ? { ...entry, input: { users: 600 } } : entry))
    const faults = faultsOf(forged)
    expect(faults).toHaveLength(1)
    const [fault] = faults
    expect(fault).toContain('changes.jsonl: the minutes of meeting-1, sealed at 2026-06-10')
    expect(fault).toContain(`change 5 with the hash ${project.meetings[0]?.sealed?.head}`)
    expect(fault).toContain('the history before them was rewritten')
    expect(fault).toContain('Compare with a backup and with the printed minutes')
  })

  it('fit what was written after them, whatever it is', async () => {
    const { entries } = await sealedJournal()
    expect(faultsOf(rewritten(entries, (entry) => (entry.version === 7 ? { ...entry, input: { users: 600 } } : entry)))).toEqual([])
  })

  it('that were altered are told by their meeting', async () => {
    const { entries } = await sealedJournal()
    const altered = rewritten(entries, (entry) => (entry.version === 7 ? { ...entry, change: 'edit-record', patches: [{ op: 'set', path: ['meetings', 'meeting-1', 'records', 'record-1', 'text'], value: 'Begin with service' }] } : entry))
    expect(faultsOf(altered)).toEqual([
      expect.stringContaining('rule: minutes-sealed'),
      expect.stringContaining('the minutes of meeting-1, sealed at 2026-06-10T02:00:00.000Z, no longer say what was sealed'),
    ])
  })

  it('show that changes were cut off, where a snapshot still knows them', async () => {
    const { entries, snapshot } = await sealedJournal()
    const faults = faultsOf(rewritten(entries.slice(0, 4), same), snapshot)
    expect(faults).toEqual([
      expect.stringContaining('the minutes of meeting-1, sealed at 2026-06-10T02:00:00.000Z, stand on change 5, which is not there'),
      expect.stringContaining('changes.jsonl ends at change 4, but project.json knows of change 7'),
    ])
  })

  it('do not open from an archive once they were altered', async () => {
    const { entries } = await sealedJournal()
    const { context } = await openStage()
    const altered = rewritten(entries, (entry) => (entry.version === 7 ? { ...entry, patches: [{ op: 'set', path: ['meetings', 'meeting-1', 'place'], value: 'Elsewhere' }] } : entry))
    await context.store.remove(HARBOUR)
    await expect(context.store.adopt(HARBOUR, `${altered.join('\n')}\n`)).rejects.toMatchObject({ code: 'journal-damaged', facts: { reason: 'rule-broken:minutes-sealed' } })
  })
})
