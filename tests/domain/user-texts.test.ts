import { issueDefaults } from '../../src/domain/issue.ts'
import { describe, expect, it } from 'vitest'
import { Brief, partsOf } from '../../src/domain/brief.ts'
import type { Process, Step } from '../../src/domain/process/process.ts'
import type { Project, Translation } from '../../src/domain/project.ts'
import { inLocale, missingTranslations, translationTable, userTexts } from '../../src/domain/user-texts.ts'
import { calendarOf } from '../../src/method/holidays.ts'
import { projectFromBrief } from '../../src/method/project-from-brief.ts'
import { castProcess, madeStep } from '../cast/processes.ts'

const stamp = { by: 'operator', at: '2026-05-18T08:00:00.000Z' }
const project = (more: object = {}): Project => projectFromBrief(partsOf(Brief.parse({ name: 'Car maker', start: '2026-05-18', ...more }), calendarOf), 'car-maker', stamp)
const row = (id: number, text: string, more: Partial<Translation> = {}): Translation => ({ id: `translation-${id}`, text, en: '', 'zh-CN': '', 'zh-TW': '', ...more })

describe('the texts that users wrote', () => {
  it('are those of the brief, each once, in the order of reading', () => {
    const texts = userTexts(project({
      subtitle: 'One record', organisation: { name: 'Car maker', departments: ['Sales'] }, systems: ['ERP'], why: 'Slow', problems: ['Slow'],
      goals: [{ title: 'Calls', unit: '%', owner: 'Boss' }], team: [{ name: 'Boss', group: 'supervision' }], risks: [{ text: 'Late', answer: 'Hurry' }],
    }))
    expect(texts).toEqual(['Car maker', 'One record', 'Sales', 'Slow', 'ERP', 'Late', 'Hurry', 'Calls', '%', 'Boss'])
  })

  it('are also what people add while the project runs, but not what they took back', () => {
    const base = project()
    const [planning, ...others] = base.phases
    const [task] = base.tasks
    const [deliverable] = base.deliverables
    const [criterion] = planning?.criteria ?? []
    if (!planning || !task || !deliverable || !criterion) throw new Error('the method gives every phase tasks, deliverables and criteria')
    const rated = { ...criterion, title: 'Own criterion', rating: { ...stamp, value: 3, evidence: 'Seen', link: '' }, notApplicable: { ...stamp, reason: 'Not here' }, dropped: { ...stamp, reason: 'No use' } } as const
    const running: Project = {
      ...base,
      tasks: [{ ...task, title: 'Own task' }, { ...task, id: 'task-999', title: 'Gone', withdrawn: stamp }],
      deliverables: [{ ...deliverable, title: 'Own paper' }],
      phases: [{ ...planning, criteria: [rated], submissions: [{ ...stamp, id: 'submission-1', round: 1, recommendation: 'go', reason: 'Ready', conditions: [{ title: 'Fix', owner: 'Lead', dueOn: base.start }] }] }, ...others],
      issues: [{ ...issueDefaults, id: 'issue-1', kind: 'condition', title: 'Mend', phase: 'planning', owner: 'Owner', dueOn: base.start, status: 'closed', decision: null, raised: stamp, closed: { ...stamp, on: base.start, note: 'Mended' }, withdrawn: null }],
      earlyStarts: [{ ...stamp, id: 'early-start-1', tasks: ['task-1'], reason: 'Haste', withdrawn: null }],
    }
    expect(userTexts(running)).toEqual(['Car maker', 'Own task', 'Own paper', 'Own criterion', 'Seen', 'Not here', 'No use', 'Ready', 'Fix', 'Lead', 'Mend', 'Owner', 'Mended', 'Haste'])
  })

  it('are also those of processes that stand: of their steps, flows, roles and remedies, and what was concluded', () => {
    const step: Step = { ...madeStep('step-1', 'work', []), name: 'Step', department: 'Department', systemName: 'System', data: ['Data'], note: 'Note', next: [{ to: 'step-2', probability: null, label: 'Label' }] }
    const remedy = { ...stamp, id: 'remedy-1', kind: 'eliminate' as const, steps: ['step-1'], note: 'Remedy', withdrawn: null }
    const judged = { asIs: 1, toBe: 1, target: null, verdict: 'worse' as const, reason: 'Reason' }
    const process: Process = {
      ...castProcess([step], [[{ ...step, name: 'Later' }]]), title: 'Process', owner: 'Owner', customer: 'Customer', trigger: 'Trigger', result: 'Result',
      evaluations: [{
        ...stamp, id: 'evaluation-1', asIs: 'variant-1', toBe: 'variant-2', on: project().start, yardsticks: { cost: judged, quality: judged, service: judged, speed: judged },
        handOvers: { asIs: 0, toBe: 0 }, weights: { cost: 1, quality: 1, service: 1, speed: 1 }, conclusion: 'Conclusion', facts: '', withdrawn: null,
      }],
      approved: { ...stamp, variant: 'variant-2', evaluation: 'evaluation-1', on: project().start, reason: 'Approved', vote: null, facts: '' },
    }
    const [asIs, toBe] = process.variants
    if (!asIs || !toBe) throw new Error('the cast has two variants')
    const withProcess: Project = {
      ...project(), workRoles: [{ id: 'role-1', name: 'Role', rate: null, hours: null, withdrawn: null }, { id: 'role-2', name: 'Gone', rate: null, hours: null, withdrawn: stamp }],
      processes: [{ ...process, variants: [{ ...asIs, title: 'Variant', remedies: [remedy] }, toBe, { ...toBe, id: 'variant-3', title: 'Gone', withdrawn: stamp }] }, { ...process, id: 'process-2', title: 'Gone', withdrawn: stamp }],
    }
    expect(userTexts(withProcess)).toEqual(['Car maker', 'Process', 'Owner', 'Customer', 'Trigger', 'Result', 'Variant', 'Step', 'Department', 'System', 'Data', 'Note', 'Label', 'Remedy', 'Later', 'Conclusion', 'Reason', 'Approved', 'Role'])
  })

  it('are found once for each project', () => {
    const one = project()
    expect(userTexts(one)).toBe(userTexts(one))
  })
})

describe('missing translations', () => {
  it('are those into the other two languages', () => {
    expect(missingTranslations(project())).toEqual([{ text: 'Car maker', locales: ['zh-CN', 'zh-TW'] }])
    expect(missingTranslations(project({ name: '汽车', translations: [{ text: '汽车', en: 'Cars' }] }))).toEqual([{ text: '汽车', locales: ['zh-TW'] }])
  })

  it.each(['CRM', '%', '42', 'ERP', 'B2B', 's', 'km', '2027', 'SAP R/3', '¥'])('"%s" needs none', (subtitle) => {
    const texts = missingTranslations(project({ subtitle })).map(({ text }) => text)
    expect(texts).toEqual(subtitle === 'SAP R/3' ? ['Car maker', 'SAP R/3'] : ['Car maker'])
  })

  it.each(['分', 'days', 'Web'])('"%s" does', (subtitle) => {
    expect(missingTranslations(project({ subtitle })).map(({ text }) => text)).toContain(subtitle)
  })
})

describe('a text in a language', () => {
  const known = { ...project({ why: 'One.\nTwo.' }), translations: [row(1, 'Sales', { 'zh-CN': '销售部' }), row(2, '__proto__', { en: 'trap' }), row(3, 'One. Two.', { 'zh-CN': '一。二。' })] }

  it('is its translation, else itself', () => {
    expect([inLocale(known, 'Sales', 'zh-CN'), inLocale(known, 'Sales', 'zh-TW'), inLocale(known, 'Sales', 'en'), inLocale(known, 'Other', 'en')]).toEqual(['销售部', 'Sales', 'Sales', 'Other'])
  })

  it('may be named like a trap', () => {
    expect(['__proto__', 'constructor', 'toString'].map((text) => inLocale(known, text, 'en'))).toEqual(['trap', 'constructor', 'toString'])
  })

  it('is found whatever its line breaks', () => {
    expect(inLocale(known, 'One.\nTwo.', 'zh-CN')).toBe('一。二。')
  })

  it('is found at once among ten thousand', () => {
    let looks = 0
    const rows = new Proxy(Array.from({ length: 10_000 }, (_, i) => row(i + 1, `text ${i}`, { en: `word ${i}` })), { get: (all, key) => {
      looks += 1
      return Reflect.get(all, key) as unknown
    } })
    const many = { ...known, translations: rows }
    for (let i = 0; i < 10_000; i += 1) expect(inLocale(many, `text ${i}`, 'en') === `word ${i}`).toBe(true)
    expect(looks).toBeLessThan(100_000)
  })
})

it('the table to work on has every text that needs a translation, then the rows no longer in use', () => {
  const table = translationTable({ ...project({ subtitle: 'CRM' }), translations: [row(1, 'Old', { en: 'x' }), row(2, 'Car maker', { 'zh-TW': '車廠' })] })
  expect(table).toEqual([{ text: 'Car maker', en: '', 'zh-CN': '', 'zh-TW': '車廠' }, { text: 'Old', en: 'x', 'zh-CN': '', 'zh-TW': '' }])
})
