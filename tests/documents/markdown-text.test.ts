import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { markdownText } from '../../src/documents/markdown-text.ts'
import { hostileTexts } from '../cast/hostile.ts'

const markdown = new MarkdownIt({ html: true, linkify: false })

/** What a reader sees of one paragraph or cell, and the kinds of things that Markdown saw in it. */
function seen(source: string): { text: string; kinds: string[] } {
  const tokens = markdown.parse(source, {})
  const inline = tokens.filter(({ type }) => type === 'inline').flatMap(({ children }) => children ?? [])
  return { text: inline.map(({ content }) => content).join(''), kinds: [...new Set([...tokens, ...inline].map(({ type }) => type))] }
}

const plain = (text: string) => text.replace(/[\u0000-\u0008\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '').replace(/\s*[\n\r\v\f\u0085\u2028\u2029]\s*|\t/g, ' ').replace(/^ +| +$/g, '')

describe('A text in Markdown', () => {
  it.each(hostileTexts)('is a plain paragraph that reads as it was written: %s', (text) => {
    const { text: read, kinds } = seen(markdownText(text))
    expect(read).toBe(plain(text))
    expect(kinds.filter((kind) => !['paragraph_open', 'paragraph_close', 'inline', 'text', 'text_special'].includes(kind))).toEqual([])
  })

  it.each(hostileTexts)('stays in its cell: %s', (text) => {
    const rows = markdown.parse(`| a | b |\n| --- | --- |\n| ${markdownText(text)} | last |\n`, {})
    const cells = rows.filter(({ type }, i) => rows[i - 1]?.type === 'td_open' && type === 'inline')
    expect(cells.map(({ children }) => (children ?? []).map(({ content }) => content).join(''))).toEqual([plain(text), 'last'])
  })

  it('is plain for any text at all', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'#*_-+=>`~|[]()<>!&\\:.;1 9a中\n\t$"\''), minLength: 1, maxLength: 30 }), (text) => {
      const { kinds } = seen(markdownText(text))
      expect(kinds.filter((kind) => !['paragraph_open', 'paragraph_close', 'inline', 'text', 'text_special'].includes(kind))).toEqual([])
    }), { numRuns: 2_000 })
  })

  it('refuses what is no text, so that no document says "undefined"', () => {
    expect(() => markdownText(undefined)).toThrow(TypeError)
  })
})
