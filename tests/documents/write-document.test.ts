import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentFormat } from '../../src/documents/write-document.ts'
import { documentHash } from '../../src/documents/document-hash.ts'
import { documentNames, documentsThere, documentsWritten, hasParts, partsOf } from '../../src/documents/catalogue.ts'
import { documentFileName, documentFingerprint, isUpToDate, writeDocument } from '../../src/documents/write-document.ts'
import { LocaleId, phaseIds } from '../../src/domain/ids.ts'
import { rankingOf } from '../../src/method/diagnosis.ts'
import type { Project } from '../../src/domain/project.ts'
import { castAtWork, castProject, stamp, today } from '../cast/cast.ts'
import { hostileProject } from '../cast/hostile.ts'
import { mermaidBlocks, mermaidParser } from './mermaid-parser.ts'

const written = (project: Project, key: string, locale: LocaleId, format: DocumentFormat = 'md') =>
  writeDocument({ project, version: 14, today, locale, key, phase: 'planning', format })

const empty = () => castProject({
  goals: [], team: [], tasks: [], deliverables: [],
  brief: {
    ...castProject().brief, why: '', how: '', problems: [], risks: [], systems: [], modules: [], departments: [], budget: null, wishedGoLive: null,
    users: null, employees: null, sites: null, regions: null, subsidiaries: null, supplier: '',
  },
})

describe('Every plan document', () => {
  it('gives the same bytes for the same input, whatever was written before', async () => {
    for (const key of documentsWritten) {
      const first = await written(castAtWork(), key, 'zh-TW', 'html')
      await written(hostileProject(), key, 'en', 'html')
      expect(await written(castAtWork(), key, 'zh-TW', 'html')).toEqual(first)
    }
  })

  it('is named after document, part, locale and format', () => {
    expect(documentFileName({ project: castProject(), version: 1, today, key: 'checkpoint-report', phase: 'testing', locale: 'zh-CN', format: 'html' })).toBe('checkpoint-report-testing.zh-CN.html')
    expect(documentFileName({ project: castProject(), version: 1, today, key: 'implementation-plan', phase: 'testing', locale: 'en', format: 'md' })).toBe('implementation-plan.en.md')
  })

  it('speaks of the first phase while none has started, and of the present one afterwards', async () => {
    const order = { version: 1, today, locale: 'en', key: 'checkpoint-report', format: 'md' } as const
    expect((await writeDocument({ ...order, project: castProject() })).name).toBe('checkpoint-report-planning.en.md')
    expect(phaseIds.filter(() => hasParts('checkpoint-report'))).toHaveLength(6)
  })

  it('is there with the report of every gate that was decided or comes next', () => {
    const reports = (project: Project) => documentsThere(project).flatMap(({ key, part }) => (key === 'checkpoint-report' ? [part] : []))
    expect(reports(castProject())).toEqual(['planning'])
    const later = castAtWork({ decisions: [{ ...stamp, id: 'decision-1', phase: 'planning', round: 1, kind: 'go', on: today, reason: '', version: 1, score: null, readiness: 'ready', rows: [], conditions: [], supersedes: null, vote: null }] })
    expect(reports(later)).toEqual(['planning', 'requirements'])
    expect(documentNames(later)).toEqual(expect.arrayContaining(['project-charter', 'checkpoint-report', 'checkpoint-report-requirements', 'issue-report-supplier']))
    expect(documentNames(later)).not.toContain('checkpoint-report-testing')
  })

  it('says what is missing where a project says nothing, and never "N/A" or "undefined"', async () => {
    for (const key of documentsWritten) {
      for (const locale of LocaleId.options) {
        const { bytes } = await written(empty(), key, locale)
        expect(bytes).not.toMatch(/N\/A|undefined|NaN|\[object|null/)
      }
    }
    const { bytes } = await written(empty(), 'project-charter', 'en')
    expect(bytes).toContain('No goal is set yet.')
    expect(bytes).toContain('The steering committee is not named yet')
    expect(bytes).toContain('The budget is not fixed yet.')
  })

  it('asks the committee for the start until it has decided, and then says what was approved', async () => {
    const before = (await written(castAtWork(), 'project-charter', 'en')).bytes
    expect(before).toContain('## What the committee is asked to decide')
    expect(before).toContain('## Signatures')
    const decision = { ...stamp, id: 'decision-1', phase: 'planning' as const, round: 1, kind: 'go' as const, on: today, reason: '', version: 12, score: 80, readiness: 'ready' as const, rows: [], conditions: [], supersedes: null, vote: null }
    const after = (await written(castAtWork({ decisions: [decision] }), 'project-charter', 'en')).bytes
    expect(after).toContain('## What the committee approved\n\nOn 10 June 2026 the committee decided the checkpoint of planning: Go.')
    expect(after).toContain('as version 12 of the project had them.')
    expect(after).not.toMatch(/asked to decide|## Signatures|Release the budget/)
  })

  it('says that an example is one, and nothing of the kind for a real project', async () => {
    expect((await written(castAtWork(), 'project-charter', 'en')).bytes).toContain('figures are made up')
    expect((await written(castAtWork({ example: false }), 'project-charter', 'en')).bytes).not.toContain('figures are made up')
  })

  it('takes the users’ texts from the translations', async () => {
    const { bytes } = await written(castAtWork(), 'implementation-plan', 'zh-TW')
    expect(bytes).toContain('港灣工具機：一位客戶，一份檔案')
    expect(bytes).toContain('一天內回覆潛在客戶')
  })

  it('keeps hostile texts as texts, in every part and language', async () => {
    const project = hostileProject()
    for (const key of documentsWritten) {
      for (const part of hasParts(key) ? partsOf(project, key) : [undefined]) {
        for (const locale of LocaleId.options) {
          const { bytes } = await writeDocument({ project, version: 14, today, locale, key, part, format: 'md' })
          expect(bytes.replace(/^```mermaid[\s\S]*?^```$/gm, ''), `${key} ${part}`).not.toMatch(/^\s*(<script>|```|~~~|===|# heading)|undefined|NaN|\[object/m)
          for (const [table] of bytes.matchAll(/(?:^\|.*\n)+/gm)) {
            const columns = table.trimEnd().split('\n').map((row) => row.replaceAll('\\|', '').split('|').length)
            expect(new Set(columns).size, `${key} ${part}: ${table.slice(0, 200)}`).toBe(1)
          }
        }
      }
    }
  })

  it('refuses a document that the product does not write', async () => {
    await expect(written(castAtWork(), 'handbook', 'en')).rejects.toMatchObject({ code: 'document-not-written' })
    await expect(written(castAtWork(), 'constructor', 'en')).rejects.toMatchObject({ code: 'document-unknown' })
  })
})

describe('The hash of a document', () => {
  const hash = (project: Project, key = 'implementation-plan') => documentHash(project, key, { phase: 'planning' }, today)

  it('changes with what the document says', () => {
    expect(hash(castAtWork())).toBe(hash(castAtWork()))
    expect(hash(castAtWork({ name: 'Another name' }))).not.toBe(hash(castAtWork()))
  })

  it('stays when the document itself is approved', () => {
    const project = castAtWork()
    const approved = { ...project, deliverables: project.deliverables.map((each) => (each.document === 'implementation-plan' ? { ...each, status: 'approved' as const } : each)) }
    expect(hash(approved)).toBe(hash(project))
    expect(hash(approved, 'checkpoint-report')).not.toBe(hash(project, 'checkpoint-report'))
  })

  it('is null for a document the product does not write', () => {
    expect(hash(castAtWork(), 'handbook')).toBeNull()
  })
})

describe('A file that exists', () => {
  const order = { project: castAtWork(), version: 14, today, locale: 'zh-CN', key: 'implementation-plan', format: 'html' } as const

  it('is up to date as long as it would be written the same', async () => {
    const { bytes } = await writeDocument(order)
    expect(isUpToDate(bytes, documentFingerprint(order))).toBe(true)
    expect(isUpToDate(bytes, documentFingerprint({ ...order, project: castAtWork({ name: 'Another' }) }))).toBe(false)
    expect(isUpToDate(bytes, documentFingerprint({ ...order, locale: 'zh-TW' }))).toBe(false)
    expect(isUpToDate(bytes, documentFingerprint({ ...order, version: 15 }))).toBe(false)
    expect(isUpToDate('', documentFingerprint(order))).toBe(false)
  })
})

/** The diagrams of each document, in their order. */
const pictures: Record<string, string[]> = {
  'project-charter': ['rail'], organisation: ['organisation'], 'implementation-plan': ['rail', 'organisation', 'gantt'], 'checkpoint-report': ['rail'], minutes: [], 'supervision-report': [], 'change-log': [], 'issue-report': [], 'risk-report': ['map'],
}

/** The goals report has a tree for each problem that was asked why, a chart for each goal with figures, and the business case. */
function goalPictures(project: Project): string[] {
  const trees = rankingOf(project).filter(({ problem }) => problem.whys.length > 0).map(({ problem }) => `cause-tree-${problem.id}`)
  const charts = project.goals.filter(({ baseline, target, low }) => baseline !== null || target !== null || low !== null).map(({ id }) => `goal-chart-${id}`)
  return [...trees, ...charts, ...(project.goals.some(({ yearlyBenefit }) => yearlyBenefit !== null) ? ['business-case'] : [])]
}

/** Two processes of the hostile cast have steps: one is redesigned and approved, one has faults. */
const redesigned = 'process-1-variant-2'
const picturesOf: Record<string, (project: Project) => string[]> = {
  'goals-report': goalPictures, 'benefits-review': (project) => chartsAlone(project),
  'bpr-report': ({ processes }) => (processes.length === 0 ? [] : ['comparison-process-1', 'process-1-variant-1', redesigned, 'process-2-variant-1']), 'user-guide': ({ processes }) => (processes.length === 0 ? [] : [redesigned]),
}

/** The benefits review has the charts of the first goals by priority. */
const chartsAlone = (project: Project): string[] => goalPictures(project).filter((name) => name.startsWith('goal-chart-')).slice(0, 6)

describe('Every Mermaid block', () => {
  let parse: (text: string) => Promise<unknown>
  beforeAll(async () => {
    parse = await mermaidParser()
  })

  it('is read by Mermaid’s own parser, in every document and language, whatever people write', async () => {
    for (const project of [castAtWork(), hostileProject(), empty()]) {
      for (const key of documentsWritten) {
        for (const locale of LocaleId.options) {
          const blocks = mermaidBlocks((await written(project, key, locale)).bytes)
          expect(blocks.map(({ name }) => name), key).toEqual(pictures[key] ?? picturesOf[key]?.(project))
          for (const { name, text } of blocks) await expect(parse(text), `${key} ${locale} ${name}\n${text}`).resolves.toBeTruthy()
        }
      }
    }
  })

  it('keeps all its tasks and gates under hostile names', async () => {
    const project = hostileProject()
    const gantt = mermaidBlocks((await written(project, 'implementation-plan', 'en')).bytes).find(({ name }) => name === 'gantt')?.text ?? ''
    expect(gantt.split('\n').filter((line) => / :.*t\d+, /.test(line))).toHaveLength(project.tasks.length)
    expect(gantt.match(/^ {2}section /gm)).toHaveLength(6)
    expect(gantt.match(/milestone, g\d, \d{4}-\d\d-\d\d, 0d/g)).toHaveLength(6)
    expect(gantt).not.toMatch(/%%\{init: \{"theme"|<script>/)
  })

  it('fails where it is broken on purpose', async () => {
    await expect(parse('flowchart LR\n  a["x"]-->x"] --> b')).rejects.toThrow()
    await expect(parse('gantt\n  dateFormat YYYY-MM-DD\n  section A\n  name :t1\n  and nothing')).rejects.toThrow()
  })
})
