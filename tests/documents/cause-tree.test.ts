import { JSDOM } from 'jsdom'
import { beforeAll, describe, expect, it } from 'vitest'
import { causeTree, causeTreeName } from '../../src/documents/diagrams/cause-tree.ts'
import { causeTexts, indentedTree, wideTree } from '../../src/documents/diagrams/cause-tree-layout.ts'
import { textWidth } from '../../src/documents/diagrams/svg.ts'
import { speakerOf } from '../../src/documents/told.ts'
import type { DiagnosedProblem } from '../../src/domain/diagnosis.ts'
import { locales } from '../../src/locales/locales.ts'
import { castProject, today } from '../cast/cast.ts'
import { problemOf, whysOf } from '../cast/diagnosis.ts'
import { hostileTexts } from '../cast/hostile.ts'
import { mermaidParser } from './mermaid-parser.ts'

const speaker = speakerOf({ project: castProject(), version: 1, today, phase: 'planning', part: null, words: locales.en })
const parsed = (svg: string) => new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document.documentElement

const complaints = problemOf(1, { key: 'complaints-not-analysed', title: '', whys: whysOf(['', 'Bearings break'], ['why-1', 'A cheaper alloy'], ['', 'Nobody counts']) })
/** One branch of eleven whys, and a text that tries to break out on each. */
const hostile = problemOf(2, { title: hostileTexts[0] ?? '', whys: whysOf(...hostileTexts.map((text, at): [string, string] => [at > 0 && at < 11 ? `why-${at}` : '', text])) })
const problems: DiagnosedProblem[] = [problemOf(3), complaints, hostile]

describe('A cause tree', () => {
  it('is sound XML with a name and every why, whatever people write', () => {
    for (const problem of problems) {
      const { svg } = causeTree(speaker, problem)
      const root = parsed(svg)
      expect(root.querySelector('title')?.textContent).toContain('Root causes')
      expect(root.querySelectorAll('rect')).toHaveLength(problem.whys.length + 1)
      expect(root.querySelectorAll('script, image, foreignObject, [class], [style], [href]')).toHaveLength(0)
      expect(svg).not.toMatch(/NaN|undefined|Infinity/)
    }
  })

  it('marks the last why of each branch as a root cause', () => {
    const { svg, mermaid } = causeTree(speaker, complaints)
    const heavy = [...parsed(svg).querySelectorAll('rect')].filter((rect) => Number(rect.getAttribute('stroke-width')) > 2)
    expect(heavy).toHaveLength(2)
    expect(mermaid.split('\n').slice(2)).toEqual(['  p["Complaints are answered and not analysed"]', '  w1["Bearings break"]', '  p --> w1', '  w2(["A cheaper alloy"])', '  w1 --> w2', '  w3(["Nobody counts"])', '  p --> w3'])
    expect(causeTreeName(complaints)).toBe('cause-tree-problem-1')
  })

  it('keeps boxes apart and inside, lying and standing, and texts inside their boxes', () => {
    for (const problem of problems) {
      const tree = causeTexts(problem.title, problem, (text) => text)
      for (const { width, height, boxes } of [wideTree(tree, 720), wideTree(tree, 880), indentedTree(tree, 328)]) {
        boxes.forEach((box, at) => {
          expect([box.x >= 0, box.x + box.width <= width + 0.01, box.y >= 0, box.y + box.height <= height]).toEqual([true, true, true, true])
          for (const line of box.lines) expect(textWidth(line, 12), line).toBeLessThanOrEqual(box.width - 16)
          const over = boxes.slice(at + 1).find((other) => box.x < other.x + other.width && other.x < box.x + box.width && box.y < other.y + other.height && other.y < box.y + box.height)
          expect(over).toBeUndefined()
        })
      }
    }
  })
})

describe('Its Mermaid text', () => {
  let parse: (text: string) => Promise<unknown>
  beforeAll(async () => {
    parse = await mermaidParser()
  })

  it('is read by Mermaid, whatever people write', async () => {
    for (const problem of problems) await expect(parse(causeTree(speaker, problem).mermaid)).resolves.toBeTruthy()
  })
})
