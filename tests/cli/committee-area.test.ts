import { describe, expect, it } from 'vitest'
import { committeeSheet, rawCommittee } from '../../src/cli/committee-area.ts'
import { cliWords } from '../../src/locales/cli-words.ts'
import { locales } from '../../src/locales/locales.ts'
import { today } from '../cast/cast.ts'
import { deputy, general, openBoardroom, sales, service, supplier } from '../changes/boardroom.ts'

describe('The committee on the command line', () => {
  it('keeps votes in person and by stand-in apart', async () => {
    const room = await openBoardroom()
    await room.open()
    await room.vote(general, 'approve')
    await room.vote(deputy, 'approve', { seat: sales })
    const project = await room.project()
    const { rows } = committeeSheet({ project, today, phase: null, words: locales.en, cli: await cliWords('en') })
    expect(rows.slice(0, 3).map((row) => row[3])).toEqual(['1 of 1', '0 of 1', '0 of 1; 1 by stand-in'])
    expect(rawCommittee(project, today).members.map(({ votedInPerson, votedByStandIn }) => [votedInPerson, votedByStandIn])).toEqual([[1, 0], [0, 0], [0, 1], [0, 0]])
  })

  it('says of a vote in which every seat is recused that nobody is left', async () => {
    const room = await openBoardroom()
    await room.open()
    for (const person of [general, supplier, sales, service]) await room.by(person, 'recuse', { round: 'round-1', reason: 'A share' })
    const { rows } = committeeSheet({ project: await room.project(), today, phase: null, words: locales.en, cli: await cliWords('en') })
    expect(rows[4]?.at(-1)).toBe('every seat is recused')
  })
})
