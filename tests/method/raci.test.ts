import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Deliverable, Project } from '../../src/domain/project.ts'
import { GroupId, phaseIds } from '../../src/domain/ids.ts'
import { RaciLetter } from '../../src/domain/raci.ts'
import { membersOf } from '../../src/domain/rights.ts'
import { raciFindings } from '../../src/method/raci-findings.ts'
import { raciOf } from '../../src/method/raci.ts'
import { documents } from '../../src/method/documents.ts'
import { castProject, stamp } from '../cast/cast.ts'

/** A row as a line of letters in the groups' order: committee, manager, analysis, development, architecture, training, deployment, supervision. */
const line = (project: Project, id: string): string => {
  const row = raciOf(project).find((each) => each.id === id)
  return row ? GroupId.options.map((group) => row.cells[group] || '.').join(' ') : 'no such row'
}
const idOf = (project: Project, document: string): string => project.deliverables.find((each) => each.document === document)?.id ?? ''
const standing: Project['brief'] = { ...castProject().brief, mergeGroups: false }
/** All eight groups stand by themselves. */
const harbour = (overrides: Partial<Project> = {}): Project => castProject({ brief: standing, ...overrides })

describe('The proposed RACI matrix', () => {
  it('has the six checkpoints, ten decisions and every standing deliverable, phase by phase', () => {
    const project = harbour()
    const rows = raciOf(project)
    expect(rows.slice(0, 6).map(({ id }) => id)).toEqual(phaseIds.map((phase) => `checkpoint-${phase}`))
    expect(rows.filter(({ about }) => about.kind === 'decision').map(({ id }) => id)).toEqual([
      'decision-goals', 'decision-scope', 'decision-supplier', 'decision-plan-changes', 'decision-funds', 'decision-project-manager',
      'decision-organisation', 'decision-conflicts', 'decision-early-start', 'decision-parallel-run-end',
    ])
    expect(rows.filter(({ about }) => about.kind === 'deliverable')).toHaveLength(project.deliverables.length)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  })

  it('gives a deliverable to its group and has the project manager answer for it, but not for what is the committee’s or their own', () => {
    const project = harbour()
    expect(line(project, idOf(project, 'data-plan'))).toBe('. A C R C I I I')
    expect(line(project, idOf(project, 'strategy-report'))).toBe('A R C . C C . I')
    expect(line(project, idOf(project, 'implementation-plan'))).toBe('I AR C I C C I I')
    expect(line(project, idOf(project, 'user-guide'))).toBe('. A . C . R C I')
  })

  it('has the committee answer for checkpoints: who worked is heard, who goes on has to know, supervision always', () => {
    expect(line(harbour(), 'checkpoint-planning')).toBe('A R C I C C . I')
    expect(line(harbour(), 'checkpoint-go-live')).toBe('A R . . . . C I')
  })

  it('lets nobody prepare their own appointment, nor answer for the supervision’s report', () => {
    const report: Deliverable = { id: 'deliverable-99', phase: 'testing', document: 'supervision-report', title: '', group: 'supervision', status: 'draft', link: '', approved: null, withdrawn: null }
    expect(line(harbour(), 'decision-project-manager')).toBe('AR I I I I I I I')
    expect(line(harbour({ deliverables: [report] }), 'deliverable-99')).toBe('I I . . . . . AR')
  })

  it('has exactly one A and at least one R in every row, for any deliverable of any group and whatever tasks there are', () => {
    fc.assert(fc.property(
      fc.array(fc.record({ phase: fc.constantFrom(...phaseIds), group: fc.constantFrom(...GroupId.options), document: fc.constantFrom(null, ...documents.map(({ key }) => key)) }), { maxLength: 12 }),
      fc.subarray(castProject().tasks),
      (made, tasks) => {
        const deliverables = made.map((each, at): Deliverable => ({ ...each, id: `deliverable-${at + 1}`, title: 'x', status: 'draft', link: '', approved: null, withdrawn: null }))
        expect(raciFindings(harbour({ deliverables, tasks })).filter(({ code }) => code !== 'nobody')).toEqual([])
      },
    ), { numRuns: 60 })
  })
})

describe('The RACI matrix of a project', () => {
  it('is the proposal with what the project set differently, and says which cells those are', () => {
    const project = harbour({ raci: { cells: { 'decision-funds': { supervision: 'C', development: 'I' } }, rows: [{ id: 'own-1', title: 'Contract', withdrawn: null }] } })
    expect(line(project, 'decision-funds')).toBe('A R . I . . . C')
    expect(raciOf(project).find(({ id }) => id === 'decision-funds')?.changed).toEqual(['development', 'supervision'])
    expect(raciOf(project).at(-1)).toMatchObject({ id: 'own-1', about: { kind: 'own', title: 'Contract' } })
  })

  it('forgets what was set for a row that stands no more', () => {
    const project = harbour()
    const id = idOf(project, 'data-plan')
    const gone = harbour({
      raci: { cells: { [id]: { supervision: 'A' }, 'own-1': { development: 'A' }, 'decision-nothing': { development: 'A' } }, rows: [{ id: 'own-1', title: 'Contract', withdrawn: stamp }] },
      deliverables: project.deliverables.map((each) => (each.id === id ? { ...each, withdrawn: stamp } : each)),
    })
    expect(line(gone, id)).toBe('no such row')
    expect(line(gone, 'own-1')).toBe('no such row')
    expect(raciFindings(gone).filter(({ row }) => [id, 'own-1', 'decision-nothing'].includes(row))).toEqual([])
  })

  it('takes no row for one that only sounds like a property of every object', () => {
    const { cells } = harbour().raci
    expect(Object.hasOwn(cells, 'constructor')).toBe(false)
    expect(raciOf(harbour()).every(({ changed }) => changed.length === 0)).toBe(true)
  })
})

describe('The lint of the matrix', () => {
  const found = (cells: Project['raci']['cells']) => raciFindings(harbour({ raci: { cells, rows: [] } })).filter(({ code }) => code !== 'nobody')

  it('names a row without an A, with several, and without an R; AR is both', () => {
    expect(found({ 'decision-funds': { 'steering-committee': '' } })).toEqual([{ row: 'decision-funds', code: 'no-accountable', groups: [] }])
    expect(found({ 'decision-funds': { 'project-manager': 'AR' } })).toEqual([{ row: 'decision-funds', code: 'several-accountable', groups: ['steering-committee', 'project-manager'] }])
    expect(found({ 'decision-funds': { 'project-manager': 'C' } })).toEqual([{ row: 'decision-funds', code: 'no-responsible', groups: [] }])
    expect(found({ 'decision-funds': { 'project-manager': 'C', 'steering-committee': 'AR' } })).toEqual([])
  })

  it('names the groups that are to work or answer and have nobody, unless they are staffed as one with people', () => {
    const nobody = (project: Project) => [...new Set(raciFindings(project).flatMap(({ code, groups }) => (code === 'nobody' ? groups : [])))].toSorted()
    expect(nobody(harbour())).toEqual(['deployment', 'development', 'technical-architecture', 'user-training'])
    const merged = harbour({ organisation: { ...harbour().organisation, merges: [['business-analysis', 'user-training'], ['development', 'technical-architecture', 'deployment']] } })
    expect(nobody(merged)).toEqual(['deployment', 'development', 'technical-architecture'])
    expect(nobody(harbour({ team: [] }))).toEqual(GroupId.options.filter((group) => group !== 'supervision').toSorted())
  })

  it('finds after any cells what counting by hand finds', () => {
    const rows = raciOf(harbour()).map(({ id }) => id)
    const edits = fc.array(fc.tuple(fc.constantFrom(...rows), fc.constantFrom(...GroupId.options), fc.constantFrom(...RaciLetter.options)), { maxLength: 40 })
    fc.assert(fc.property(edits, (made) => {
      const cells: Project['raci']['cells'] = {}
      for (const [row, group, letter] of made) cells[row] = { ...cells[row], [group]: letter }
      const project = harbour({ raci: { cells, rows: [] } })
      const said = new Set(raciFindings(project).map(({ row, code }) => `${row} ${code}`))
      for (const { id, cells: line } of raciOf(project)) {
        const letters = Object.values(line).join('')
        const as = letters.split('A').length - 1
        const empty = GroupId.options.some((group) => /[RA]/.test(line[group]) && membersOf(project, group).length === 0)
        expect([said.has(`${id} no-accountable`), said.has(`${id} several-accountable`), said.has(`${id} no-responsible`), said.has(`${id} nobody`)])
          .toEqual([as === 0, as > 1, !letters.includes('R'), empty])
      }
    }), { numRuns: 80 })
  })
})
