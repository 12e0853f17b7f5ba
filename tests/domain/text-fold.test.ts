import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { simplifiedPairs } from '../../src/domain/simplified-pairs.ts'
import { foldText } from '../../src/domain/text-fold.ts'

describe('Folding a text', () => {
  it('makes traditional and simplified characters one, character by character', () => {
    const pairs = [['客戶關係管理', '客户关系管理'], ['資料庫裡的後台', '资料库里的后台'], ['臺灣', '台湾'], ['乾燥', '干燥'], ['電話與聯絡人', '电话与联络人'], ['顯示為空白', '显示为空白'], ['接著', '接着'], ['妳們', '你们']] as const
    for (const [traditional, simplified] of pairs) expect(foldText(traditional)).toBe(foldText(simplified))
    expect(foldText('瀏覽器')).toBe('浏览器')
  })

  it('makes full width, ligatures and capitals one, and leaves Latin words beside Chinese as they are', () => {
    expect(foldText('Ｃｈｒｏｍｅ瀏覽器　Ｖ２.３')).toBe('chrome浏览器 v2.3')
    expect(foldText('  Oﬃce\n\t FAX  ')).toBe('office fax')
    expect(foldText('ＡＢＣ（１２）')).toBe('abc(12)')
  })

  it('leaves emoji and what it does not know whole, also at the seams of long texts', () => {
    expect(foldText('👍🏽 好 𠮷野家')).toBe('👍🏽 好 𠮷野家')
    const long = `${'繁'.repeat(8_191)}😀${'體'.repeat(9_000)}`
    expect(foldText(long)).toBe(`${'繁'.repeat(8_191)}😀${'体'.repeat(9_000)}`)
  })

  it('has a table of pairs in which nothing is folded twice over', () => {
    expect(simplifiedPairs.length).toBeGreaterThan(5_000)
    for (let at = 0; at < simplifiedPairs.length; at += 2) expect(foldText(simplifiedPairs[at + 1] as string)).toBe(simplifiedPairs[at + 1])
  })

  it('changes nothing the second time', () => {
    const words = fc.string({ unit: fc.constantFrom('客', '戶', '户', '後', 'Ａ', 'b', ' ', '　', '，', '9', '９', '😀', 'é', 'ß') })
    fc.assert(fc.property(words, (text) => foldText(foldText(text)) === foldText(text)))
  })
})
