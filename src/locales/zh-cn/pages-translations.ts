import type { Locale } from '../locale.ts'

export const translationsPage: Locale['translationsPage'] = {
  title: '译文',
  lead: ({ texts, gaps }) =>
    texts === 0 ? '目前没有需要翻译的文字。'
      : gaps === '' ? `${texts} 条文字都有三种语言。` : `本项目有 ${texts} 条文字，还缺：${gaps}。使用这些语言的读者目前看到的是原文。`,
  gap: ({ count, language }) => `${language} ${count} 条`,
  why: '各人所写的文字保持原样；有译文的，页面和文档就换成译文，同一个项目因此可以给委员会两种语言的材料。一篇关于 IBM 实践的访谈讲到，上海一家汽车厂商须遵循母公司的全球战略：这样的项目，双方都要读得懂同一份计划。',
  missing: '缺译文',
  all: '全部',
  edit: '翻译',
  editOf: ({ text }) => `翻译“${text}”`,
  close: '收起',
  isOriginal: '原文',
  none: '缺',
  notUsed: '已不再使用',
  emptyTitle: '译文齐全',
  emptyText: '每条文字都有译文。有人写下新文字，就会出现在这里。',
  emptyAll: '还没有文字',
  emptyAllText: '有人写下目标、任务或理由之后，就可以在这里翻译。',
  showAll: '显示全部文字',
  download: '下载 CSV',
  importTitle: '导入文件',
  importText: '可以把 CSV 交给译者，译好再导入。要么全部采纳，要么一条不动；与原来相同的行不产生变更。',
  importField: 'CSV 内容',
  importHint: '首行为列名：text、en、zh-CN、zh-TW。text 是原文，请勿改动。留空的单元格不改动原有译文。',
  chooseFile: '或选择文件',
  importButton: '导入',
  mayChange: ({ who }) => `只有以下人员可以翻译：${who}。`,
  shown: ({ first, last, of }) => `第 ${first} 至 ${last} 条，共 ${of} 条`,
}
