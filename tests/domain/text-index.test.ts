import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gramsOf } from '../../src/domain/text-grams.ts'
import { type Comparable, textIndex } from '../../src/domain/text-index.ts'

const title = (text: string): Comparable => ({ title: text, body: '' })
const all = { most: 10, mark: 0 }
const texts = ['客户列表打开太慢', '客戶清單開啟過慢', 'Chrome浏览器无法打印', 'Password reset mail does not arrive', '单据1234金额不正确', '合同审批无法提交', '', '。。。', '😀😀']

describe('An index of texts', () => {
  it('finds the same in the other script, in another case, with a slip of the finger', () => {
    const index = textIndex()
    for (const [at, text] of texts.entries()) index.add(at, title(text))
    const best = (text: string) => index.nearest(title(text), all)[0]?.order
    expect(best('客户清单开启过慢')).toBe(1)
    expect(best('ＣＨＲＯＭＥ 打印不了')).toBe(2)
    expect(best('pasword reset')).toBe(3)
    expect(best('Zebra')).toBeUndefined()
  })

  it('is 1 with the same text, less with one that says more, nothing with another', () => {
    const index = textIndex()
    index.add(1, { title: '合同审批无法提交', body: '点击提交没有反应' })
    index.add(2, title('金额不正确'))
    expect(index.nearest({ title: '合同審批無法提交', body: '點擊提交沒有反應' }, all)).toEqual([{ order: 1, likeness: 1 }])
    const [more] = index.nearest(title('合同审批在月末结账期间无法提交'), all)
    expect(more?.likeness).toBeGreaterThan(0.4)
    expect(more?.likeness).toBeLessThan(1)
    expect(index.nearest(title('天气'), all)).toEqual([])
    expect(textIndex().nearest(title('合同'), all)).toEqual([])
  })

  it('leaves out what is below the mark and what is not accepted', () => {
    const index = textIndex()
    for (const [at, text] of texts.entries()) index.add(at, title(text))
    expect(index.nearest(title('客户列表打开太慢'), { ...all, accept: (order) => order !== 0 })[0]?.order).toBe(1)
    expect(index.nearest(title('客户列表打开太慢'), { ...all, mark: 0.99 })).toHaveLength(1)
  })

  it('answers by what is in it, however that came there', () => {
    const text = fc.record({ title: fc.constantFrom(...texts), body: fc.constantFrom(...texts) })
    const steps = fc.array(fc.record({ order: fc.integer({ min: 1, max: 12 }), text, add: fc.constantFrom(true, true, false) }), { maxLength: 60 })
    fc.assert(fc.property(steps, text, (deeds, asked) => {
      const index = textIndex()
      const held = new Map<number, Comparable>()
      for (const { order, text: said, add } of deeds) {
        index.remove(order)
        held.delete(order)
        if (!add) continue
        index.add(order, said)
        held.set(order, said)
      }
      const anew = textIndex()
      for (const [order, said] of held) anew.add(order, said)
      expect(index.nearest(asked, all)).toEqual(anew.nearest(asked, all))
    }))
  })

  it('looks at the beginning of a text only, however long it is', () => {
    const long = gramsOf('第一段说明客户列表打开太慢。'.repeat(80_000)) // More than a million signs.
    expect(long.size).toBeLessThan(100)
    expect(gramsOf(Array.from({ length: 200_000 }, (_, at) => `word${at}`).join(' ')).size).toBeLessThan(6_000)
  })
})
