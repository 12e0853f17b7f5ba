import type { Locale } from '../locale.ts'

export const translationsPage: Locale['translationsPage'] = {
  title: '譯文',
  lead: ({ texts, gaps }) =>
    texts === 0 ? '目前沒有需要翻譯的文字。'
      : gaps === '' ? `${texts} 則文字都有三種語言。` : `本專案有 ${texts} 則文字，還缺：${gaps}。使用這些語言的讀者目前看到的是原文。`,
  gap: ({ count, language }) => `${language} ${count} 則`,
  why: '各人所寫的文字保持原樣；有譯文的，頁面與文件就換成譯文，同一個專案因此可以給委員會兩種語言的資料。一篇關於 IBM 實務的訪談提到，上海一家汽車廠商須遵循母公司的全球策略：這樣的專案，雙方都要讀得懂同一份計畫。',
  missing: '缺譯文',
  all: '全部',
  edit: '翻譯',
  editOf: ({ text }) => `翻譯「${text}」`,
  close: '收合',
  isOriginal: '原文',
  none: '缺',
  notUsed: '已不再使用',
  emptyTitle: '譯文齊全',
  emptyText: '每則文字都有譯文。有人寫下新文字，就會出現在這裡。',
  emptyAll: '還沒有文字',
  emptyAllText: '有人寫下目標、任務或理由之後，就可以在這裡翻譯。',
  showAll: '顯示全部文字',
  download: '下載 CSV',
  importTitle: '匯入檔案',
  importText: '可以把 CSV 交給譯者，譯好再匯入。要不全部採用，要不一則不動；與原來相同的列不產生變更。',
  importField: 'CSV 內容',
  importHint: '第一列為欄名：text、en、zh-CN、zh-TW。text 是原文，請勿更動。留白的儲存格不更動原有譯文。',
  chooseFile: '或選擇檔案',
  importButton: '匯入',
  mayChange: ({ who }) => `只有以下人員可以翻譯：${who}。`,
  shown: ({ first, last, of }) => `第 ${first} 至 ${last} 則，共 ${of} 則`,
}
