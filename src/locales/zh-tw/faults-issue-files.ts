import { faultSentences } from '../sentences.ts'

/** What is wrong in a file of issues or of answers. */
export const issueFileFaults = faultSentences({
  'no-issues': () => '沒有問題單的資料列',
  'no-answers': () => '沒有答覆的資料列；需要編號欄，以及答覆欄或狀態欄',
  'no-title': () => '缺少標題',
  'no-title-column': () => '沒有一欄是標題；請指明是哪一欄',
  'column-twice': (field) => `有兩欄都指定為${field}；請保留一欄`,
  'too-many-values': (count) => `該欄有 ${count} 個不同的值，遠多於狀態或類別的數目；請不採用該欄或改選其他欄位`,
  'known-issue': (issue) => `已經存在，即問題單 ${issue}`,
  'same-number': (line) => `第 ${line} 列的編號與此相同；編號相同的兩列以前一列為準`,
  'day-left-out': (written) => `日期 ${written} 無法辨識，已略去`,
  'title-cut': () => '標題過長；全文見描述',
  'text-cut': () => '文字過長，已截斷',
  'answer-unknown-number': () => '沒有這個編號的問題單',
  'answer-not-in-batch': () => '該問題單不在這一批中',
  'answer-done': () => '該問題單已經了結',
  'answer-no-solution': () => '稱已解決，卻未說明如何解決',
  'answer-state-unknown': (state) => `無法理解狀態 ${state}；請填寫已解決、處理中、待釐清或不予處理`,
  'answer-number-missing': () => '該列沒有編號',
})
