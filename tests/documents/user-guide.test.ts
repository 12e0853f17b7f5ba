import { beforeAll, describe, expect, it } from 'vitest'
import { writeDocument } from '../../src/documents/write-document.ts'
import { LocaleId } from '../../src/domain/ids.ts'
import type { Project } from '../../src/domain/project.ts'
import { castProject, today } from '../cast/cast.ts'
import { hostileProject } from '../cast/hostile.ts'
import { castProcess, madeStep } from '../cast/processes.ts'
import { openModelled } from '../changes/modelled.ts'
import { mermaidBlocks, mermaidParser } from './mermaid-parser.ts'

const written = async (project: Project, locale: LocaleId = 'en', format: 'md' | 'html' = 'md') =>
  (await writeDocument({ project, version: 14, today, locale, key: 'user-guide', format })).bytes
/** What stands under a heading, up to the next one of its level or above. */
const under = (text: string, heading: string): string => {
  const [, level = '', rest = ''] = new RegExp(`^(#+) ${heading}\n([\\s\\S]*)`, 'm').exec(text) ?? []
  return rest.split(new RegExp(`^#{1,${Math.max(1, level.length)}} `, 'm'))[0] ?? ''
}
const rowsOf = (text: string): string[] => text.split('\n').filter((line) => line.startsWith('|') && !/^\| [:-]+ /.test(line)).slice(1)
const P = { process: 'process-1' }

/** The complaint as the committee approved it: written down once, in the CRM; the manager's approval is a control point. */
async function approved() {
  const stage = await openModelled()
  await stage.as('consultant', 'edit-process', { ...P, owner: 'Service manager', trigger: 'A customer complains', result: 'The customer has an answer', goals: ['goal-2'] })
  await stage.as('consultant', 'apply-remedy', { ...P, variant: 'variant-2', asked: { kind: 'eliminate', step: 'step-3' } })
  await stage.as('consultant', 'edit-steps', { ...P, variant: 'variant-2', edits: [{ step: 'step-2', system: 'crm', systemName: 'Service desk', note: 'Ask for the serial number first.' }, { step: 'step-4', control: true }] })
  const { result } = await stage.as('consultant', 'evaluate-process', { ...P, toBe: 'variant-2' })
  await stage.as('committee-chair', 'approve-to-be', { ...P, evaluation: result['evaluation'], reason: 'Heard' })
  return stage
}

describe('The user guide', () => {
  let text = ''
  let project: Project
  beforeAll(async () => {
    project = await (await approved()).project()
    text = await written(project)
  })

  it('says for how many processes and roles it is', () => {
    expect(text).toContain('> One process as the committee approved it, for 2 roles. Find your role first')
    expect(text).toContain('- Times are estimates for a case in which nothing goes wrong.')
  })

  it('lists each role’s steps with what is written and which of them are control points', () => {
    expect(rowsOf(under(text, 'Clerk'))).toEqual(['| 2 Write it down | Complaint | Service desk | Complaint |  |', '| 5 Answer | Complaint | None, paper |  |  |'])
    expect(rowsOf(under(text, 'Manager'))).toEqual(['| 4 Approve | Complaint | None, paper |  | control point |'])
    expect(under(text, 'Clerk')).toContain('2 steps in 1 process.')
  })

  it('tells what starts a process, what for, and whom to ask', () => {
    const about = under(text, 'Complaint')
    for (const said of ['- It starts with: A customer complains.', '- It is done with: The customer has an answer.', '- Ask when in doubt: Service manager.', 'Approved by the steering committee on 10 June 2026.']) expect(about).toContain(said)
  })

  it('says why, with the goals and what the evaluation found, and what is different from before', () => {
    expect(under(text, 'Why it is done this way')).toContain('- It serves the goal “Repairs done at the first visit”.\n- A case costs ¥\u00a043.46 instead of ¥\u00a054.57.')
    expect(under(text, 'What is different from before')).toBe('\n- No longer done: “Type it in”.\n- Done with another system: “Write it down”.\n\n')
  })

  it('goes step by step: who, where, what is written, what to mind and who gets it next', () => {
    const course = under(text, 'Step by step')
    expect(course).toContain('- **2 Write it down** Clerk, Service, in the CRM: Service desk. You write: Complaint. The customer has to do something here. 10\u00a0% had to be done again when this was estimated: look twice. Ask for the serial number first. Takes about 10\u00a0min. Then: 4 Approve (Manager, Sales).')
    expect(course).toContain('You decide. Control point: never left out. Takes about 5\u00a0min, after a wait of about 8\u00a0h. Then: 90\u00a0% of cases: 5 Answer (Clerk, Service); 10\u00a0% of cases: 2 Write it down (Clerk, Service).')
    expect(course).toMatch(/Then: the process ends\.\n/)
    expect(mermaidBlocks(text).map(({ name }) => name)).toEqual(['process-1-variant-2'])
  })

  it('walks a made-up case along the way that most cases take', () => {
    const example = under(text, 'An example')
    expect(example).toContain('A made-up case on the way that most cases take')
    expect(rowsOf(example)).toEqual([
      '| 2 Write it down | Clerk, Service |  | 10\u00a0min | 10\u00a0min |', '| 4 Approve | Manager, Sales | 8\u00a0h | 5\u00a0min | 8.3\u00a0h |', '| 5 Answer | Clerk, Service | 60\u00a0min | 20\u00a0min | 9.6\u00a0h |',
    ])
    expect(example).toContain('it is done: The customer has an answer.')
  })

  it('says what the CRM does by itself, and which steps nobody is named for', async () => {
    const [process] = project.processes
    const steps = process?.variants[1]?.steps.map((step) => (step.id === 'step-2' || step.id === 'step-5' ? { ...step, role: null } : step)) ?? []
    const stage = await approved()
    await stage.as('consultant', 'edit-steps', { ...P, variant: 'variant-2', edits: steps.filter(({ role, kind }) => role === null && kind !== 'start' && kind !== 'end').map(({ id }) => ({ step: id, role: null })) })
    const { result } = await stage.as('consultant', 'evaluate-process', { ...P, toBe: 'variant-2' })
    await stage.as('committee-chair', 'approve-to-be', { ...P, evaluation: result['evaluation'], reason: 'Heard' })
    const automated = await written(await stage.project())
    expect(under(automated, 'Step by step')).toContain('- **2 Write it down** The CRM does it by itself: Service desk. Written by it: Complaint.')
    expect(rowsOf(under(automated, 'Steps that are nobody’s yet'))).toEqual(['| 5 Answer | Complaint | None, paper |  |  |'])
  })

  it('counts no step of the customer as nobody’s, and tells what the CRM does by itself as such', async () => {
    const stage = await approved()
    await stage.as('consultant', 'edit-steps', { ...P, variant: 'variant-2', edits: [
      { step: 'step-2', role: null, contact: 'company-acts', systemName: 'CRM' }, { step: 'step-5', role: null, department: 'Customer', contact: 'customer-acts' },
    ] })
    const { result } = await stage.as('consultant', 'evaluate-process', { ...P, toBe: 'variant-2' })
    await stage.as('committee-chair', 'approve-to-be', { ...P, evaluation: result['evaluation'], reason: 'Heard' })
    const guide = await written(await stage.project())
    expect(guide).not.toContain('Steps that are nobody’s yet')
    expect(under(guide, 'Step by step')).toContain('- **2 Write it down** The CRM does it by itself. Written by it: Complaint. The customer hears from the CRM here.')
    expect(under(guide, 'Step by step')).not.toContain('hears from you')
  })
})

describe('What is not in the user guide', () => {
  it('is what the committee has not approved, or what was altered since, with who brings it', async () => {
    const stage = await openModelled()
    expect(under(await written(await stage.project()), 'Not in this guide yet')).toContain('| Complaint | There is a to-be, but it has not been evaluated. The business-analysis group does so. |')
    await stage.better()
    expect(await written(await stage.project())).toContain('| Complaint | It is evaluated; the steering committee decides. |')
    const altered = await approved()
    await altered.as('consultant', 'edit-steps', { ...P, variant: 'variant-2', edits: [{ step: 'step-5', cost: 3 }] })
    const text = await written(await altered.project())
    expect(text).toContain('> No new process is approved yet, so there is nothing to guide anybody through.')
    expect(text).toContain('| Complaint | It was altered after its evaluation or approval.')
    expect(text).not.toContain('What you do, by role')
  })

  it('is nothing at all without processes', async () => {
    const text = await written(castProject())
    expect(text).toContain('> No new process is approved yet')
    expect(text).not.toContain('Not in this guide yet')
    expect(await written(castProject({ processes: [castProcess([madeStep('step-1', 'start', [])], [], { inScope: false })] }))).not.toContain('Not in this guide yet')
  })
})

describe('The user guide, whatever people write', () => {
  it.each(LocaleId.options)('keeps texts as texts, tables whole, and every diagram readable for Mermaid, in %s', async (locale) => {
    const parse = await mermaidParser()
    const project = hostileProject()
    const text = await written(project, locale)
    const blocks = mermaidBlocks(text)
    expect(blocks.map(({ name }) => name)).toEqual(['process-1-variant-2'])
    for (const { name, text: block } of blocks) await expect(parse(block), name).resolves.toBeTruthy()
    expect(text.replace(/^```mermaid[\s\S]*?^```$/gm, '')).not.toMatch(/^\s*(<script>|```|~~~|===|# heading)|undefined|NaN|Infinity|\[object/m)
    for (const [table] of text.matchAll(/(?:^\|.*\n)+/gm)) expect(new Set(table.trimEnd().split('\n').map((row) => row.replaceAll('\\|', '').split('|').length)).size, table.slice(0, 200)).toBe(1)
    expect(await written(project, locale, 'html')).not.toMatch(/<script|onerror=1>|<img src=x/)
  })
})
