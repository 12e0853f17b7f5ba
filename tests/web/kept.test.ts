import { describe, expect, it } from 'vitest'
import { kept } from '../../src/web/kept.ts'

/** What a reader may not find on two lines, in brackets. */
const shown = (text: string): string => kept(text).replaceAll('<span class="sg-nowrap">', '[').replaceAll('</span>', ']')

describe('What must stay together', () => {
  it.each([
    ['The finish is forecast for 16 March 2027, by 27 Nov.', 'The finish is forecast for [16 March 2027], by [27 Nov].'],
    ['Search costs ¥ 46,000 a day and US$ 2 m in all.', 'Search costs [¥ 46,000] a day and [US$ 2 m] in all.'],
    ['86 % done', '[86 %] done'],
    ['预计于2027年3月16日完成', '预计于[2027年3月16日]完成'],
    ['可否于 11月30日（星期一）开始？', '可否于 [11月30日（星期一）]开始？'],
    ['比计划晚 2 个工作日，每天约4.6万元', '比计划晚 [2 个工作日]，每天约[4.6万元]'],
    ['Nothing here has a day', 'Nothing here has a day'],
  ])('%s', (text, html) => {
    expect(shown(text)).toBe(html)
  })

  it('is still escaped, quotes and all', () => {
    expect(kept('<b onload="x">27 Nov</b>')).toBe('&lt;b onload=&#34;x&#34;&gt;<span class="sg-nowrap">27 Nov</span>&lt;/b&gt;')
    expect(kept('it\'s 5 %')).toBe('it&#39;s <span class="sg-nowrap">5 %</span>')
    expect(kept(null)).toBe('')
  })
})
