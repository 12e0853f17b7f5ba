import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** The same characters in both ways of writing, pair by pair; none of them is right in the other. */
const simplifiedOnly = '专导资将点们个这为与关应当进还过说请书数据开门无检报题变确务员标续项软档业组职记录网络质该户对给让从选择显误删设载创费预审评签类处称须统营销两单约积练备权边区级经济团队风险证电话时间动办听问难观转认识'
const traditionalOnly = '專導資將點們個這為與關應當進還過說請書數據開門無檢報題變確務員標續項軟檔業組職記錄網絡質該戶對給讓從選擇顯誤刪設載創費預審評簽類處稱須統營銷兩單約積練備權邊區級經濟團隊風險證電話時間動辦聽問難觀轉認識'
const anyOf = (characters: string): RegExp => new RegExp(`[${characters}]`, 'g')

/** Words that are said otherwise in Taiwan, in the characters that a converter would leave. */
const mainlandWords = [
  '質量', '數據', '用戶(?!端)', '軟件', '硬件', '計劃', '干係人', '渠道', '營銷', '培訓', '線索', '呼叫中心', '信息', '文檔', '網絡', '服務器', '接口', '界面',
  '集成', '默認', '缺省', '搜索', "'保存'", '創建', '字段', '打印', '屏幕', '兼容', '反饋', '激活', '鏈接', '優化', '運維', '高管', '賬', '性能',
  '後台', '數碼', '設置', '調研', '匯報', '模塊', '模板', '日誌文件', '文件夾', '字節', '內存', '命令行', '程序', '標識符', '實施', '推廣', '導出', '數據庫', '整改', '檢查點', '考核點',
]

/** `項目` is an item in Taiwan and never a project. */
const projectAsItem = /(?<!交付|工作)項目/g

const folders = ['zh-cn', 'zh-tw'] as const
const measures = '项項个個张張次步条條票份笔筆页頁席道天周週'
/** What a sentence takes in as a figure, by the names that the sentences give it. */
const figure = '(?:count|figure|n|days|share|amount|cost|have|of|number|of|voted|seats|number\\((?:have|of)\\)|(?:say|names)\\.number\\(\\w+\\))'
/** How figures stand among Chinese characters; a choice cast and the number of a step that has a name are words. */
const figures = {
  unmeasured: new RegExp(`\\$\\{(?!votes\\[)[^{}]*\\}[${measures}]`, 'g'),
  unspaced: new RegExp(`\\p{Script=Han}\\$\\{${figure}\\}`, 'gu'),
  percentApart: /[\d}](?: |\\u00a0|\u00a0)%(?!\$)/g,
  tightLatin: /[A-Za-z0-9]\p{Script=Han}(?<![年月日])|(?![年月])\p{Script=Han}[A-Za-z0-9]/gu,
  spaceAfterMark: /[，。；：！？、）」』”] /g,
}

describe('Simplified Chinese', () => {
  it('has no character that only traditional Chinese has', () => {
    expect(found('zh-cn', anyOf(traditionalOnly))).toEqual([])
  })

  it('uses the words of the mainland', () => {
    expect(found('zh-cn', /專案|导入项目|资料|软体|使用者|查核点|(?<!产)品质|行销|通路|设定档|档案|网路|伺服器|资讯|滑鼠|介面/g)).toEqual([])
  })
})

describe('Traditional Chinese', () => {
  it('has no character that only simplified Chinese has', () => {
    expect(found('zh-tw', anyOf(simplifiedOnly))).toEqual([])
  })

  it('is written as in Taiwan, not converted', () => {
    expect(found('zh-tw', new RegExp(mainlandWords.join('|'), 'g'))).toEqual([])
    expect(found('zh-tw', projectAsItem)).toEqual([])
  })
})

describe('One thing', () => {
  it('has one word: the brief is 概要, a decision of the committee in Taiwan 決議', () => {
    // 簡報 is a set of slides in Taiwan, 简报 a bulletin on the mainland; 決策單位 is the body, not its decision.
    expect(found('zh-cn', /简报/g)).toEqual([])
    expect(found('zh-tw', /簡報|決策(?!單位)/g)).toEqual([])
  })
})

describe('Both', () => {
  it.each(folders)('%s sets a figure off from its measure word and from the word before it, and writes 95% and dates tight', (folder) => {
    expect(found(folder, figures.unmeasured)).toEqual([])
    expect(found(folder, figures.unspaced)).toEqual([])
    expect(found(folder, figures.percentApart)).toEqual([])
  })

  it.each(folders)('%s sets Latin words and figures off from Chinese ones', (folder) => {
    expect(found(folder, figures.tightLatin).filter((hit) => !hit.endsWith('差错率)次') && !hit.endsWith('錯誤率)次'))).toEqual([])
  })

  it.each(folders)('%s puts no space after a full-width mark', (folder) => {
    expect(found(folder, figures.spaceAfterMark)).toEqual([])
  })
})

describe('The check of the words', () => {
  it('sees figures set tight and marks followed by a space', () => {
    const sees = (pattern: RegExp, text: string): boolean => new RegExp(pattern.source, 'u').test(text)
    expect(['`${count}项`', '`${number(of)}個組`', '`第${number}步`'].map((text) => sees(figures.unmeasured, text))).toEqual([true, true, true])
    expect(['`全部${count} 项`', '`占${share}`'].map((text) => sees(figures.unspaced, text))).toEqual([true, true])
    expect(['CRM失败项目', '满1 个月', '5步', '2026年3月12日'].map((text) => sees(figures.tightLatin, text))).toEqual([true, true, true, false])
    expect([sees(figures.percentApart, '`${n} %`'), sees(figures.percentApart, '`${n}%`'), sees(figures.spaceAfterMark, '风险； 全部'), sees(figures.spaceAfterMark, '风险；全部')]).toEqual([true, false, true, false])
  })

  it('sees what a converter leaves', () => {
    expect('實施項目的數據質量'.match(new RegExp(mainlandWords.join('|'), 'g'))).toEqual(['實施', '數據', '質量'])
    expect('導入專案的交付項目'.match(projectAsItem)).toBeNull()
    expect('項目經理'.match(projectAsItem)).toEqual(['項目'])
    expect('项目'.match(anyOf(simplifiedOnly))).toEqual(['项'])
  })
})

const comment = /^\s*(?:\/\/|\/?\*).*$/

/** Where a pattern occurs in a language's files, functions included, comments left out. */
function found(folder: string, pattern: RegExp): string[] {
  const base = new URL(`../../src/locales/${folder}/`, import.meta.url)
  return readdirSync(base).flatMap((file) =>
    readFileSync(new URL(file, base), 'utf8').split('\n').map((line) => line.replace(comment, '')).flatMap((line, i) => (line.match(pattern) ?? []).map((hit) => `${file}:${i + 1} ${hit}`)))
}
