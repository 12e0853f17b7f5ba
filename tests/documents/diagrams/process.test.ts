import { JSDOM } from 'jsdom'
import { beforeAll, describe, expect, it } from 'vitest'
import { comparisonChart, type ComparisonChart } from '../../../src/documents/diagrams/comparison-chart.ts'
import { cycleChart } from '../../../src/documents/diagrams/cycle-chart.ts'
import { processDiagram, processDiagramName, processOnPage } from '../../../src/documents/diagrams/process-diagram.ts'
import type { Process, Step, Variant } from '../../../src/domain/process/process.ts'
import type { Project } from '../../../src/domain/project.ts'
import { locales } from '../../../src/locales/locales.ts'
import { libraryKeys, librarySteps } from '../../../src/method/process-library.ts'
import { castProject } from '../../cast/cast.ts'
import { hostileTexts } from '../../cast/hostile.ts'
import { castProcess, exactly, madeProcess, madeStep, madeVariant } from '../../cast/processes.ts'
import { mermaidParser } from '../mermaid-parser.ts'

const parsed = (svg: string) => new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document.documentElement
const texts = (svg: string) => [...parsed(svg).querySelectorAll('text')].map(({ textContent }) => textContent ?? '')
const project: Project = castProject({ workRoles: [{ id: 'role-1', name: 'Clerk', rate: 80, hours: 160, withdrawn: null }] })

const asIs = [
  madeStep('step-1', 'start', ['step-2']),
  madeStep('step-2', 'entry', ['step-3'], { name: 'Take the order', department: 'Sales', role: 'role-1', work: exactly(12), wait: exactly(600), contact: 'customer-acts', value: 'customer' }),
  madeStep('step-3', 'approval', ['step-4'], { name: 'Sign', department: 'Management', value: 'waste' }),
  madeStep('step-4', 'choice', [['step-5', 0.9], ['step-2', 0.1]], { name: 'All right?' }),
  madeStep('step-5', 'check', ['step-6'], { name: 'Check the credit', department: 'Finance', control: true }),
  madeStep('step-6', 'end', [], { name: 'Done' }),
]
/** The signature is gone, the check another one, and something is told to the customer. */
const toBe = [
  ...asIs.flatMap((step): Step[] => (step.id === 'step-3' ? [] : step.id === 'step-2' ? [{ ...step, next: [{ to: 'step-4', probability: null, label: '' }] }] : step.id === 'step-5' ? [{ ...step, name: 'Check the credit', work: exactly(1), next: [{ to: 'step-7', probability: null, label: '' }] }] : [step])),
  madeStep('step-7', 'work', ['step-6'], { name: 'Tell the customer', department: 'Sales', contact: 'company-acts' }),
]
const process = castProcess(asIs, [toBe])
const [before, after] = process.variants as [Variant, Variant]
const hostile = hostileTexts.map((text, i) => madeStep(`step-${i + 1}`, i % 4 === 3 ? 'choice' : 'work', i + 1 < hostileTexts.length ? [`step-${i + 2}`, 'step-1'] : [], { name: text, department: hostileTexts[(i * 7) % 5] ?? '', role: 'role-1' }))
  .map((step) => ({ ...step, next: step.next.map((flow) => ({ ...flow, label: step.name, probability: 0.5 })) }))
const hostileProcess: Process = { ...castProcess(hostile), title: hostileTexts[0] ?? '' }
const variantOf = (steps: Step[]): Variant => madeVariant(1, steps)

/** Every picture that a variant has, on paper and on a page. */
const both = (owner: Process, variant: Variant, asked = {}) => [processDiagram(project, locales.en, owner, variant, asked).svg, processOnPage(project, locales.en, owner, variant, asked)]

describe('The picture of a process', () => {
  it('is sound XML with a name and a description, whatever people write and however faulty it is', () => {
    const loose = [[], [madeStep('step-1', 'work', ['step-1'])], [madeStep('step-1', 'join', ['step-9'])]].map(variantOf)
    for (const [owner, variant] of [[process, before], [hostileProcess, variantOf(hostile)], ...loose.map((each) => [process, each] as const)] as const) {
      for (const svg of both(owner, variant)) {
        const root = parsed(svg)
        expect(root.getAttribute('role')).toBe('img')
        expect(root.querySelector('title')?.textContent).not.toBe('')
        expect(root.querySelector('desc')?.textContent).not.toBe('')
        expect(root.querySelectorAll('script, image, foreignObject, [style], [href], [id]')).toHaveLength(0)
        expect(svg).not.toMatch(/NaN|undefined|Infinity/)
      }
      expect(parsed(both(owner, variant)[0] ?? '').querySelectorAll('[class]')).toHaveLength(0)
      expect(parsed(both(owner, variant)[1] ?? '').querySelectorAll('[fill]:not([fill="none"]), [stroke]')).toHaveLength(0)
    }
  })

  it('says number, name, role, times, probabilities, lanes and the signs that occur', () => {
    for (const svg of both(process, before)) {
      expect(texts(svg)).toEqual(expect.arrayContaining(['Sales', 'Management', 'Finance', '2', 'Take the order', 'Clerk', '12\u00a0min', '10\u00a0h', 'All right?', '90\u00a0%', '10\u00a0%', 'Done', 'waste', 'control point', 'customer has to act', 'wait']))
      expect(texts(svg)).not.toContain('at the same time')
    }
    expect(parsed(both(process, before)[0] ?? '').querySelector('desc')?.textContent).toContain('2 Take the order, 3 Sign and 5 Check the credit')
  })

  it('breaks Chinese names into lines that stay in their box', () => {
    const long = variantOf([madeStep('step-1', 'work', [], { name: '请客户再次提供车架号和购车合同编号以便查找历史记录' })])
    const lines = texts(both(process, long)[1] ?? '').filter((text) => /\p{Script=Han}/u.test(text))
    expect(lines.join('')).toBe('请客户再次提供车架号和购车合同编号以便查找历史记录')
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(12)
  })

  it('speaks the reader’s language', () => {
    const translated = { ...project, translations: [{ id: 'translation-1', text: 'Take the order', en: '', 'zh-CN': '接受订单', 'zh-TW': '' }] }
    expect(texts(processOnPage(translated, locales['zh-CN'], process, before))).toEqual(expect.arrayContaining(['接受订单', '12\u00a0分钟', '浪费']))
  })

  it('numbers findings at the steps they name', () => {
    const svg = processOnPage(project, locales.en, process, before, { findings: new Map([['step-3', [1, 4]]]) })
    expect([...parsed(svg).querySelectorAll('text.no-t')].map(({ textContent }) => textContent)).toEqual(['1', '4', '1'])
    expect(texts(svg)).toContain('finding')
  })

  it('runs down on paper and to the right on a page', () => {
    const [paper, page] = both(process, before).map((svg) => parsed(svg))
    const size = (root: Element | undefined) => [Number(root?.getAttribute('width')), Number(root?.getAttribute('height'))] as const
    expect(size(paper)[1]).toBeGreaterThan(size(paper)[0])
    expect(size(page)[0]).toBeGreaterThan(size(page)[1])
    expect(processDiagramName(process, before)).toBe('process-1-variant-1')
  })

  it('of 2,000 steps is drawn', () => {
    const svg = processOnPage(project, locales.en, process, variantOf(madeProcess(2_000, 5)))
    expect(parsed(svg).querySelectorAll('rect.step').length).toBeGreaterThan(1_000)
  })
})

describe('The picture of a difference', () => {
  it('shows what was added and changed by a class and a badge, and what went only when asked', () => {
    const shown = parsed(processOnPage(project, locales.en, process, after, { against: before }))
    expect(shown.querySelectorAll('.step.fresh:not([height="12"])')).toHaveLength(1)
    expect(shown.querySelectorAll('.badge.fresh')).toHaveLength(1)
    // The first step leads elsewhere only because the signature is gone.
    expect(shown.querySelectorAll('.badge.altered')).toHaveLength(1)
    expect(shown.querySelectorAll('.badge.ghost')).toHaveLength(0)
    const ghosts = processOnPage(project, locales.en, process, after, { against: before, ghosts: true })
    expect(parsed(ghosts).querySelectorAll('.badge.ghost')).toHaveLength(1)
    expect(parsed(ghosts).querySelectorAll('path.flow.ghost')).toHaveLength(2)
    expect(texts(ghosts)).toEqual(expect.arrayContaining(['Sign', 'gone', 'new', 'changed']))
  })

  it('shows what became of steps on paper too', () => {
    const { svg, mermaid } = processDiagram(project, locales.en, process, after, { against: before, ghosts: true })
    expect(texts(svg)).toEqual(expect.arrayContaining(['gone', 'new', 'changed']))
    expect(mermaid).toContain('classDef ghost')
    expect(mermaid).toMatch(/-\.->/)
  })
})

describe('Its Mermaid text', () => {
  let parse: (text: string) => Promise<unknown>
  beforeAll(async () => {
    parse = await mermaidParser()
  })

  it('is read by Mermaid, whatever people write', async () => {
    for (const [owner, variant, asked] of [[process, before, {}], [process, after, { against: before, ghosts: true }], [hostileProcess, variantOf(hostile), {}]] as const) {
      await expect(parse(processDiagram(project, locales.en, owner, variant, asked).mermaid)).resolves.toBeTruthy()
    }
  })

  it('has every step in its lane, and every flow', () => {
    const { mermaid } = processDiagram(project, locales.en, process, before)
    expect(mermaid.split('\n').slice(2)).toEqual([
      '  subgraph l1 ["Sales"]', '    s1(("–"))', '    s2["2 Take the order"]', '  end', '  subgraph l2 ["Management"]', '    s3["3 Sign"]', '    s4{"All right?"}', '  end',
      '  subgraph l3 ["Finance"]', '    s5["5 Check the credit"]', '    s6((("Done")))', '  end',
      '  s1 --> s2', '  s2 --> s3', '  s3 --> s4', '  s4 -->|"90 #37;"| s5', '  s4 -->|"10 #37;"| s2', '  s5 --> s6',
    ])
  })

  it('of every process of the library is read', async () => {
    for (const key of libraryKeys) await expect(parse(processDiagram(project, locales['zh-TW'], process, variantOf(librarySteps(key, 'zh-TW', () => 'role-1'))).mermaid)).resolves.toBeTruthy()
  })
})

describe('The comparison of four yardsticks', () => {
  const figure = (value: number) => ({ value, said: `¥ ${value}` })
  const chart: ComparisonChart = {
    title: 'Four yardsticks', kinds: { asIs: 'as-is', toBe: 'to-be', actual: 'actual', target: 'target' },
    rows: [
      { name: 'Cost', asIs: figure(40), toBe: figure(20), target: figure(25), actual: figure(30), verdict: '−50 %, target met' },
      { name: 'Quality', asIs: figure(0), toBe: figure(0), target: null, actual: null, verdict: 'equal' },
      { name: hostileTexts[0] ?? '', asIs: figure(1e300), toBe: figure(0), target: null, actual: null, verdict: hostileTexts[3] ?? '' },
      { name: 'Speed', asIs: figure(10), toBe: figure(2), target: figure(1), actual: null, verdict: '−80 %' },
    ],
  }

  it('draws each figure to its scale and says it', () => {
    const root = parsed(comparisonChart(chart, 'page'))
    const widths = [...root.querySelectorAll('rect')].slice(0, 3).map((rect) => Number(rect.getAttribute('width')))
    expect(widths[1]).toBeCloseTo((widths[0] ?? 0) / 2, 1)
    expect(widths[2]).toBeCloseTo((widths[0] ?? 0) * 0.75, 1)
    expect(root.querySelectorAll('path.aim-edge')).toHaveLength(2)
    expect(root.querySelector('desc')?.textContent).toContain('Cost: as-is ¥ 40, to-be ¥ 20, actual ¥ 30, target ¥ 25. −50 %, target met')
  })

  it('stays inside its edges, wide and narrow, with any figures and words', () => {
    for (const width of [720, 342]) {
      const svg = comparisonChart(chart, 'paper', width)
      expect(svg).not.toMatch(/NaN|Infinity|<script/)
      for (const rect of parsed(svg).querySelectorAll('rect')) expect(Number(rect.getAttribute('x')) + Number(rect.getAttribute('width'))).toBeLessThanOrEqual(width)
    }
  })
})

describe('The spread of the cycle time', () => {
  it('has mean, median and 90th percentile of every variant on one scale', () => {
    const rows = [{ name: 'as-is', asIs: true, mean: 600, median: 500, p90: 1_000, said: 'mean 10 h' }, { name: 'to-be', asIs: false, mean: 100, median: 80, p90: 200, said: 'mean 1.7 h' }]
    const root = parsed(cycleChart({ title: 'Cycle time', rows, words: { mean: 'mean', median: 'half by', p90: 'nine of ten by' } }, 'page', 500))
    const widths = [...root.querySelectorAll('rect.spread')].map((rect) => Number(rect.getAttribute('width')))
    expect(widths.slice(0, 2)).toEqual([498, 100.4])
    expect(cycleChart({ title: 'None', rows: [], words: { mean: '', median: '', p90: '' } }, 'paper')).not.toMatch(/NaN|Infinity/)
  })
})

