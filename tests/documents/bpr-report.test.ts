import { beforeAll, describe, expect, it } from 'vitest'
import { documentHash } from '../../src/documents/document-hash.ts'
import { bprFacts, bprRuns } from '../../src/documents/bpr-facts.ts'
import { writeDocument } from '../../src/documents/write-document.ts'
import { LocaleId } from '../../src/domain/ids.ts'
import { knownSimulation } from '../../src/domain/process/simulation.ts'
import type { Process } from '../../src/domain/process/process.ts'
import type { Project } from '../../src/domain/project.ts'
import { locales } from '../../src/locales/locales.ts'
import { namesOf } from '../../src/locales/names.ts'
import { castProject, today } from '../cast/cast.ts'
import { hostileProject } from '../cast/hostile.ts'
import { castProcess, exactly, madeProcess, madeStep } from '../cast/processes.ts'
import { openModelled } from '../changes/modelled.ts'
import { mermaidBlocks, mermaidParser } from './mermaid-parser.ts'

const written = async (project: Project, locale: LocaleId = 'en', format: 'md' | 'html' = 'md') =>
  (await writeDocument({ project, version: 14, today, locale, key: 'bpr-report', format })).bytes
/** What stands under a heading, up to the next one of its level or above. */
const under = (text: string, heading: string): string => {
  const [, level = '', rest = ''] = new RegExp(`^(#+) ${heading}\n([\\s\\S]*)`, 'm').exec(text) ?? []
  return rest.split(new RegExp(`^#{1,${Math.max(1, level.length)}} `, 'm'))[0] ?? ''
}
const rowsOf = (text: string): string[] => text.split('\n').filter((line) => line.startsWith('|') && !/^\| [:-]+ /.test(line)).slice(1)
const only = async (process: Process): Promise<string> => await written(castProject({ processes: [process] }))

type Stage = Awaited<ReturnType<typeof openModelled>>
const P = { process: 'process-1' }

/** A complaint that was typed twice and is approved by a manager; the to-be does without the second entry, and was evaluated. */
async function evaluated(): Promise<Stage> {
  const stage = await openModelled()
  await stage.as('consultant', 'edit-process', { ...P, owner: 'Service manager', targets: { cost: 20, quality: 0.95 }, goals: ['goal-2'] })
  await stage.better()
  return stage
}

describe('The report on processes', () => {
  let text = ''
  beforeAll(async () => {
    text = await written(await (await evaluated()).project())
  })

  it('opens with how far the processes are, what the committee is asked, and what a month costs less', () => {
    expect(text).toContain('> One process is in scope: 1 evaluated. The committee is not asked to approve any to-be now. Together the to-bes that can be measured cost ')
    expect(rowsOf(under(text, 'Summary'))[0]).toBe('| Complaint | better, −20\u00a0% | the same | the same | better, −1.7\u00a0% | Evaluated |')
    // One in ten is sent back: 10/9 visits of 10/0.9, 10 and 5 minutes, and 20 at the end, the manager’s at 120 an hour: 54.57 a run, 200 runs.
    expect(rowsOf(under(text, 'What a month costs'))).toEqual(['| Complaint | 200 | ¥\u00a010,914 | ¥\u00a08,691 | −¥\u00a02,222 | 163 → 126 |'])
  })

  it('asks for approval of what is evaluated, advised and explained; what misses a target is open, with who brings it', async () => {
    expect(under(text, 'What is still open, and who brings it')).toContain('| Complaint | A better to-be: by its figures this one is not to be adopted as it stands.')
    const stage = await openModelled()
    await stage.better()
    const free = await written(await stage.project())
    expect(under(free, 'What the committee is asked')).toContain('1. Complaint: approve the to-be “One call”. By its figures it is to be adopted.')
    expect(free).not.toContain('What is still open')
    expect(under(free, 'Evaluation and approval')).toContain('It is ready for the committee to approve.')
  })

  it('tells the facts of the process, and of what is missing who says it', () => {
    const facts = rowsOf(under(text, 'Complaint').split('### ')[0] ?? '')
    expect(facts).toContain('| Owner | Service manager |')
    expect(facts).toContain('| Goals that it serves | Repairs done at the first visit |')
    expect(facts).toContain('| What starts it | not said yet; the owner says what starts it |')
    expect(facts).toContain('| Problems that it is to solve | none; the business-analysis group links those of the diagnosis |')
  })

  it('shows both variants as Mermaid and names what is wrong with step, figure, remedy and what became of it', () => {
    expect(mermaidBlocks(text).map(({ name }) => name)).toEqual(['comparison-process-1', 'process-1-variant-1', 'process-1-variant-2'])
    const findings = rowsOf(under(text, 'What is wrong with it'))
    expect(findings[0]).toBe('| 1 Redundant step | Type it in | 11\u00a0min a run, of value to nobody; ¥\u00a011.11 | eliminate, combine, simplify | Gone |')
    expect(findings.find((row) => row.includes('Long wait'))).toContain('| Approve |')
    expect(findings.find((row) => row.includes('Rework'))).toContain('Still there')
  })

  it('records the remedies, what becomes of each step, and that more than the tool changed', () => {
    expect(rowsOf(under(text, 'What was done to it'))).toEqual(['| eliminate | Type it in |  | 10 June 2026 |'])
    expect(under(text, 'What becomes of the steps')).toContain('| Type it in | gone |  |')
    expect(under(text, 'What becomes of the steps')).toContain('3 steps stay as they are.')
    expect(text).toContain('Checked whether more than the tool changes: yes.')
  })

  it('holds the two against each other with targets, spread and a month of it', () => {
    expect(rowsOf(under(text, 'How the two compare')).slice(0, 2)).toEqual([
      '| Cost of a run | ¥\u00a054.57 | ¥\u00a043.46 | −20\u00a0% | better | ¥\u00a020, not met | 3 |', '| Runs right the first time | 89\u00a0% | 89\u00a0% |  | the same | 95\u00a0%, not met | 3 |',
    ])
    const measures = under(text, 'All measures')
    expect(measures).toContain('| Measure | As-is, a run | As-is, a month | To-be, a run | To-be, a month |')
    expect(rowsOf(measures).find((row) => row.startsWith('| Nine of ten are done within'))).toMatch(/\d/)
    expect(rowsOf(measures).find((row) => row.startsWith('| Right the first time'))).toContain('22 with an error')
    const [, asIs, toBe] = (rowsOf(under(text, 'How the two compare'))[3] ?? '').split(' | ')
    expect(rowsOf(measures).find((row) => row.startsWith('| From start to end, mean'))).toMatch(new RegExp(`\\| ${asIs} \\|.*\\| ${toBe} \\|`))
  })

  it('says who evaluated it, what was concluded, and that a worse yardstick lacks its reason', async () => {
    const stage = await evaluated()
    await stage.as('consultant', 'edit-steps', { ...P, variant: 'variant-2', edits: [{ step: 'step-5', cost: 40 }] })
    await stage.as('consultant', 'evaluate-process', { ...P, toBe: 'variant-2', conclusion: 'Dearer, and\nworth it.' })
    const bare = under(await written(await stage.project()), 'Evaluation and approval')
    expect(bare).toContain('Evaluated on 10 June 2026 by Consultant.\n\nDearer, and\n\nworth it.\n\n- **Cost** Worse, and no reason is recorded.')
    expect(bare).toContain('A reason why it may be worse on cost')
    await stage.as('consultant', 'evaluate-process', { ...P, toBe: 'variant-2', reasons: { cost: 'A courier brings the part.' } })
    expect(under(await written(await stage.project()), 'Evaluation and approval')).toContain('- **Cost** A courier brings the part.')
  })

  it('tells the approval, and when what was approved has been altered since', async () => {
    const stage = await openModelled()
    const evaluation = await stage.better()
    await stage.as('committee-chair', 'approve-to-be', { ...P, evaluation, reason: 'One call is enough' })
    const approved = await written(await stage.project())
    expect(approved).toContain('The committee approved it on 10 June 2026.')
    expect(under(approved, 'Evaluation and approval')).toContain('The committee approved “One call” on 10 June 2026; Committee chair recorded it.\n\nOne call is enough')
    expect(under(approved, 'After go-live')).toContain('Nothing has been measured yet.')
    await stage.as('consultant', 'edit-steps', { ...P, variant: 'variant-2', edits: [{ step: 'step-5', cost: 4 }] })
    const altered = await written(await stage.project())
    expect(under(altered, 'Evaluation and approval')).toContain('It has been altered since, so the approval covers another state')
    expect(under(altered, 'What is still open, and who brings it')).toContain('| Complaint | A new approval:')
    await stage.as('consultant', 'evaluate-process', { ...P, toBe: 'variant-2', conclusion: 'Still better' })
    const again = await written(await stage.project())
    expect(under(again, 'What is still open, and who brings it')).toContain('and was evaluated again. The committee decides on it')
    expect(again).not.toContain('What was evaluated has been altered since')
  })

  it('names the step that a remedy was for as it was, whatever another candidate calls it', async () => {
    const stage = await evaluated()
    await stage.as('consultant', 'derive-variant', { ...P, from: 'variant-1', title: 'Another' })
    const before = namesOf(await stage.project(), locales.en).step('process-1', 'step-2')
    await stage.as('consultant', 'edit-steps', { ...P, variant: 'variant-3', edits: [{ step: 'step-2', name: 'A voice menu' }] })
    const names = namesOf(await stage.project(), locales.en)
    expect([names.step('process-1', 'step-2'), names.step('process-1', 'step-2', 'variant-3')]).toEqual([before, 'A voice menu'])
  })

  it('sets what was measured after go-live beside the plan', async () => {
    const stage = await openModelled()
    const evaluation = await stage.better()
    await stage.as('committee-chair', 'approve-to-be', { ...P, evaluation, reason: 'Heard' })
    const project = await stage.project()
    const [process] = project.processes
    const actuals: Process['actuals'] = [{ by: 'consultant', at: '2026-06-10T02:00:00.000Z', id: 'actual-1', step: 'step-5', on: today, work: 40, wait: null, error: null, sample: 25, source: 'Tickets', withdrawn: null } as Process['actuals'][number]]
    const lived = await written({ ...project, processes: [{ ...process, actuals } as Process] })
    expect(under(lived, 'After go-live')).toContain('Measured at one step; what was not measured counts as planned.')
    expect(rowsOf(under(lived, 'After go-live'))[0]).toBe('| Cost of a run | ¥\u00a054.57 | ¥\u00a043.46 | ¥\u00a063.46 | worse than planned |')
    expect(under(lived, 'After go-live')).toContain('| Answer | 10 June 2026 | 40\u00a0min |  |  | 25 | Tickets |')
    expect(under(lived, 'All measures')).toContain('| Actual, a run | Actual, a month |')
  })

  it('names other candidates, and a to-be in which only the tool changed', async () => {
    const stage = await evaluated()
    await stage.as('consultant', 'derive-variant', { ...P, from: 'variant-1', title: 'The same in the CRM' })
    await stage.as('consultant', 'edit-steps', { ...P, variant: 'variant-3', edits: [{ step: 'step-2', system: 'crm' }] })
    expect(under(await written(await stage.project()), 'What else was tried')).toContain('- The same in the CRM: The to-be is as good as the as-is on all four yardsticks')
    await stage.as('consultant', 'withdraw-variant', { ...P, variant: 'variant-2' })
    expect(await written(await stage.project())).toContain('Checked whether more than the tool changes: no.')
    await stage.as('consultant', 'edit-steps', { ...P, variant: 'variant-3', edits: [{ step: 'step-2', error: 0, work: { optimistic: 1, likely: 1, pessimistic: 1 } }] })
    await stage.as('consultant', 'evaluate-process', { ...P, toBe: 'variant-3', reasons: {} })
    const tool = await written(await stage.project())
    expect(under(tool, 'What is still open, and who brings it')).toContain('More than a new tool')
    expect(under(tool, 'What the committee is asked')).not.toContain('The same in the CRM')
  })

  it('tells the load of the roles in both, with the bottlenecks and whose rate or hours lack', async () => {
    const stage = await evaluated()
    await stage.as('consultant', 'edit-work-role', { workRole: 'role-1', hours: 150 })
    const loads = under(await written(await stage.project()), 'What the processes ask of each role')
    expect(rowsOf(loads)[0]).toBe('| Clerk | ¥\u00a060 | 150 | 145 | 97\u00a0% | 108 | 72\u00a0% |')
    expect(loads).toContain('Bottlenecks now, at 85 % of their hours or more: Clerk; none with the to-bes.')
    await stage.as('consultant', 'edit-work-role', { workRole: 'role-1', hours: null, rate: null })
    const unknown = under(await written(await stage.project()), 'What the processes ask of each role')
    expect(unknown).toContain('| Clerk | not given |  |')
    expect(unknown).toContain('not known of Clerk')
    expect(unknown).toContain('Work of a role without a rate counts as free')
  })
})

describe('A report on processes that lack something', () => {
  it('names the faults in place of figures, and who mends them', async () => {
    const text = await only(castProcess([madeStep('step-1', 'start', ['step-2']), madeStep('step-2', 'work', [], { name: 'Lost', work: exactly(5) })]))
    expect(text).toContain('As-is cannot be measured yet')
    expect(under(text, 'As it is')).toContain('It cannot be measured as long as this is so:\n\n- it has no end\n- nothing follows “Lost”, and it is no end')
    expect(text).not.toContain('### How the two compare')
    expect(text).toContain('| Complaint | As-is without faults: the business-analysis group mends what its chapter names. |')
  })

  it('stays readable without any process, of one that nobody has written down, and with the as-is alone', async () => {
    expect(await written(castProject())).toContain('> No process is in scope yet, so there is nothing to analyse and nothing to decide.')
    const bare = await only(castProcess([], [], { volume: null }))
    expect(under(bare, 'As it is')).toContain('How it is now is not written down yet. The business-analysis group does so')
    expect(bare).toContain('| Runs a month | not known; the owner counts the runs of a month')
    const asIs = await only(castProcess(madeProcess(12, 3)))
    expect(under(asIs, 'How the two compare')).toContain('There is nothing to compare with yet')
    expect(under(asIs, 'All measures')).toContain('| Measure | As-is, a run | As-is, a month |')
    expect(under(asIs, 'As it is to be')).toContain('There is no to-be yet.')
    expect(await only(castProcess(madeProcess(12, 3), [], { inScope: false }))).toContain('Not in scope: Complaint (Service). It stays as it is.')
  })

  it('says what of a large process stands on its page alone', async () => {
    const text = await only(castProcess(madeProcess(200, 3), [madeProcess(200, 4)]))
    expect(mermaidBlocks(text).map(({ name }) => name)).toEqual(['comparison-process-1'])
    expect(text).toContain('too many steps for a picture on paper')
    expect(text).toMatch(/\d+ more steps stand on the page of the process\./)
  })
})

describe('A report on processes, whatever people write', () => {
  it.each(LocaleId.options)('keeps texts as texts, tables whole, and every diagram readable for Mermaid, in %s', async (locale) => {
    const parse = await mermaidParser()
    const text = await written(hostileProject(), locale)
    const blocks = mermaidBlocks(text)
    expect(blocks.map(({ name }) => name)).toEqual(['comparison-process-1', 'process-1-variant-1', 'process-1-variant-2', 'process-2-variant-1'])
    for (const { name, text: block } of blocks) await expect(parse(block), name).resolves.toBeTruthy()
    expect(text.replace(/^```mermaid[\s\S]*?^```$/gm, '')).not.toMatch(/^\s*(<script>|```|~~~|===|# heading)|undefined|NaN|Infinity|\[object/m)
    for (const [table] of text.matchAll(/(?:^\|.*\n)+/gm)) expect(new Set(table.trimEnd().split('\n').map((row) => row.replaceAll('\\|', '').split('|').length)).size, table.slice(0, 200)).toBe(1)
    const html = await written(hostileProject(), locale, 'html')
    expect(html).not.toMatch(/<script|onerror=1>|<img src=x/)
    expect(html.match(/<figure><svg/g)).toHaveLength(4)
  })
})

describe('What the report on processes stands on', () => {
  it('is another document when a figure, the volume or a rate is another, and the same when it is made anew', async () => {
    const project = await (await evaluated()).project()
    const hash = (other: Project) => documentHash(other, 'bpr-report', {}, today)
    expect(hash(project)).toBe(hash(structuredClone(project)))
    expect(hash({ ...project, workRoles: project.workRoles.map((role) => ({ ...role, rate: 1 })) })).not.toBe(hash(project))
    expect(hash({ ...project, processes: project.processes.map((process) => ({ ...process, volume: 1 })) })).not.toBe(hash(project))
    expect(JSON.stringify(bprFacts(project))).toContain('Type it in')
  })

  it('is told without simulating; what has to be simulated is named beforehand, faulty variants aside', async () => {
    const project = structuredClone(await (await evaluated()).project())
    documentHash(project, 'bpr-report', {}, today)
    const runs = bprRuns(project)
    expect(runs).toHaveLength(2)
    expect(runs.map(knownSimulation)).toEqual([null, null])
    expect(bprRuns(castProject({ processes: [castProcess([madeStep('step-1', 'start', [])])] }))).toEqual([])
  })
})
