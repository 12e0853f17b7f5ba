import { describe, expect, it } from 'vitest'
import { writeDocument } from '../../src/documents/write-document.ts'
import { GroupId } from '../../src/domain/ids.ts'
import type { Project } from '../../src/domain/project.ts'
import { castAtWork, stamp, today } from '../cast/cast.ts'
import { fullTeam, soundProject, teamWith } from '../cast/organisation.ts'

const written = async (project: Project) => (await writeDocument({ project, version: 14, today, locale: 'en', key: 'organisation', format: 'md' })).bytes
/** The rows of the table under a heading, without its head. */
const rowsUnder = (text: string, heading: string): string[] => text.split(`# ${heading}\n`)[1]?.split('\n#')[0]?.split('\n').filter((line) => line.startsWith('|')).slice(2) ?? []
const formed = (project: Project): Project => ({ ...project, organisation: { ...project.organisation, formed: { ...stamp, on: today } } })

describe('The project organisation', () => {
  it('counts its people and says whether the committee decides by votes', async () => {
    expect(await written(soundProject())).toContain('> 11 people are named for this project. The steering committee is not formed yet: until then the project manager records its decisions.')
    expect(await written(formed(soundProject({ team: fullTeam.slice(0, 1) })))).toContain('> One person is named for this project. The steering committee decides by votes since 10 June 2026.')
  })

  it('has every group with what it answers for and who works in it; a vacancy is said', async () => {
    const rows = rowsUnder(await written(soundProject()), 'The groups')
    expect(rows).toHaveLength(GroupId.options.length)
    expect(rows.find((row) => row.startsWith('| Development group'))).toContain('| Development lead (leads, 100\u00a0% of working time) |')
    expect(rows.find((row) => row.startsWith('| Deployment group'))).toContain('| Architecture lead (leads, 20\u00a0% of working time) |')
    const vacant = rowsUnder(await written(soundProject({ team: teamWith({ 7: { group: null } }) })), 'The groups')
    expect(vacant.find((row) => row.startsWith('| Development group'))).toContain('nobody yet')
  })

  it('prints the mandate, what the project manager masters, the experts and the reserve; or what lacks', async () => {
    const text = await written(soundProject())
    expect(text).toContain('Written mandate by General manager of 20 May 2026:\n\n> May ask every department for people and time.')
    expect(text).toMatch(/^- Masters: .*sales.*\.$/mi)
    expect(text).toContain('- Technology: Architecture lead is the expert.')
    expect(text).toContain('- Reserve for surprises: 60 working days and ¥\u00a0180,000;')
    const bare = await written(castAtWork())
    expect(bare).toContain('There is no written mandate of top management yet')
    expect(bare).toContain('- Neither mastered nor with an expert:')
    expect(bare).toContain('- Reserve for surprises: nothing set aside and nothing set aside;')
  })

  it('lists stand-ins, and the seats with side, part and stand-in', async () => {
    const text = await written(soundProject())
    expect(rowsUnder(text, 'Stand-ins')).toContain('| General manager | Deputy general manager |')
    expect(rowsUnder(text, 'The steering committee')).toEqual([
      '| General manager | Client | chair, top management | Deputy general manager |', '| Customer-service manager | Client |  | nobody |', '| Integrator’s representative | Supplier |  | nobody |',
    ])
    const nobody = await written(soundProject({ team: [] }))
    expect(nobody).toContain('No stand-in is named yet')
    expect(nobody).toContain('The steering committee has no seat with a vote yet.')
    expect(rowsUnder(await written(soundProject({ team: teamWith({ 2: { vote: false } }) })), 'The steering committee')).toHaveLength(2)
  })

  it('states the rules by which the committee decides', async () => {
    expect((await written(soundProject())).split('### How it decides')[1]?.split('\n## ')[0]?.match(/^1\. /gm)).toHaveLength(8)
  })

  it('has the RACI matrix in blocks, with what the project set and its own rows, and says how many rows do not work', async () => {
    const text = await written(soundProject())
    for (const block of ['Checkpoints', 'Deliverables: Project planning', 'Deliverables: Go-live']) expect(text).toContain(`### ${block}`)
    expect(text).not.toContain('### Own rows')
    expect(text).not.toContain('not work yet')
    const own = await written(soundProject({
      raci: { cells: { 'own-1': { development: 'AR' } }, rows: [{ id: 'own-1', title: 'Label printers', withdrawn: null }, { id: 'own-2', title: 'Old idea', withdrawn: stamp }, { id: 'own-3', title: 'Signs', withdrawn: null }] },
    }))
    const row = own.split('\n').find((line) => line.startsWith('| Label printers'))
    expect(row?.split('|').slice(2, -1).map((cell) => cell.trim())).toEqual(GroupId.options.map((group) => (group === 'development' ? 'AR' : '')))
    expect(own).not.toContain('Old idea')
    expect(own).toContain('2 rows do not work yet: it takes exactly one A, at least one R')
  })

  it('is drawn without a committee, too', async () => {
    const text = await written(soundProject({ team: fullTeam.filter(({ group }) => group !== 'steering-committee') }))
    expect(text).toContain('```mermaid organisation')
    expect(rowsUnder(text, 'The groups').find((row) => row.startsWith('| Steering committee'))).toContain('nobody yet')
  })
})
