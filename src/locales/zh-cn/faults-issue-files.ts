import { faultSentences } from '../sentences.ts'

/** What is wrong in a file of issues or of answers. */
export const issueFileFaults = faultSentences({
  'no-issues': () => '没有问题单的数据行',
  'no-answers': () => '没有答复的数据行；需要编号列，以及答复列或状态列',
  'no-title': () => '缺少标题',
  'no-title-column': () => '没有一列是标题；请指明是哪一列',
  'column-twice': (field) => `有两列都被指定为${field}；请保留一列`,
  'too-many-values': (count) => `该列有 ${count} 个不同的值，远多于状态或类别的数目；请不采用该列或改选其他字段`,
  'known-issue': (issue) => `已经存在，即问题单 ${issue}`,
  'same-number': (line) => `第 ${line} 行的编号与此相同；编号相同的两行以前一行为准`,
  'day-left-out': (written) => `日期 ${written} 无法识别，已略去`,
  'title-cut': () => '标题过长；全文见描述',
  'text-cut': () => '文字过长，已截断',
  'answer-unknown-number': () => '没有这个编号的问题单',
  'answer-not-in-batch': () => '该问题单不在这一批中',
  'answer-done': () => '该问题单已经了结',
  'answer-no-solution': () => '称已解决，却未说明如何解决',
  'answer-state-unknown': (state) => `无法理解状态 ${state}；请填写已解决、处理中、待澄清或不予处理`,
  'answer-number-missing': () => '该行没有编号',
})
