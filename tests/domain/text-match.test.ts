import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText } from '../../src/domain/text-fold.ts'
import { excerptOf, fitOf, marked, queryOf, type TextQuery } from '../../src/domain/text-match.ts'

const asked = (text: string): TextQuery => queryOf(text) ?? { folded: '', terms: [] }
const worth = (query: string, title: string, body = ''): number => fitOf(asked(query), { title: foldText(title), body: foldText(body) })
const shown = (pieces: readonly { text: string; hit: boolean }[]): string => pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')

describe('Looking for words', () => {
  it('takes words and runs of Chinese apart, also where they touch', () => {
    expect(asked('Chrome浏览器 500').terms.map(({ text }) => text)).toEqual(['chrome', '浏览器', '500'])
    expect(queryOf(' ，。!  ')).toBeNull()
  })

  it('wants all of few words, and of many most', () => {
    expect(worth('客户 打印', '客户列表')).toBe(0)
    expect(worth('客户 列表', '客户列表')).toBeGreaterThan(0)
    expect(worth('customer list opens slowly today', 'Customer list opens slowly')).toBeGreaterThan(0)
    expect(worth('客戶列表加載', '客户列表页：加载超过十秒')).toBeGreaterThan(0)
    expect(worth('回款计划', '客户列表页')).toBe(0)
  })

  it('ranks the title before the text, the whole before its parts, an ending behind', () => {
    expect(worth('报价单', '报价单')).toBeGreaterThan(worth('报价单', '打印报价单'))
    expect(worth('报价单', '打印报价单')).toBeGreaterThan(worth('报价单', '打印', '报价单'))
    expect(worth('customers', 'customers')).toBeGreaterThan(worth('customers', 'customer'))
    expect(worth('customers', 'customer')).toBeGreaterThan(0)
  })

  it('marks what was found in the text as it is written', () => {
    expect(shown(marked(asked('瀏覽器'), '在Chrome浏览器打印'))).toBe('在Chrome[浏览器]打印')
    expect(shown(marked(asked('chrome'), '在Ｃhrome浏览器'))).toBe('在[Ｃhrome]浏览器')
    expect(shown(marked(asked('<b>'), 'a <b>bold</b>'))).toBe('a <[b]>[b]old</[b]>')
  })

  it('shows the part of a long text around the first hit', () => {
    const excerpt = shown(excerptOf(asked('验证码'), `${'前面的话。'.repeat(80)}收不到验证码${'后面的话。'.repeat(80)}`))
    expect(excerpt).toContain('收不到[验证码]')
    expect(excerpt.startsWith('…')).toBe(true)
    expect(excerpt.endsWith('…')).toBe(true)
    expect(excerpt.length).toBeLessThan(190)
    expect(excerptOf(asked('没有'), '这里什么都不')).toEqual([])
  })

  it('never loses or invents a sign of the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', maxLength: 5 }), (text, query) => {
      expect(marked(asked(query), text).map((piece) => piece.text).join('')).toBe(text)
    }))
  })
})
