import type { Locale } from '../locale.ts'

export const searchPage: Locale['searchPage'] = {
  title: '搜尋',
  field: '尋找問題單、目標、文件',
  look: '尋找',
  words: '關鍵字或編號',
  why: '搜尋範圍包括：問題單（連同留言、原因與解決辦法）、任務、目標、流程與步驟、決定、提交委員會的事項、會議紀錄、監督組報告、經營問題、變更申請、風險、文件、人員與檔案；在單一專案內還包括最近的變更歷程。簡體與繁體視為相同，譯文與原文都找得到。輸入數字直達該編號的問題單，輸入 task-7 直達該任務。',
  keys: '在任何頁面按 / 或 Ctrl+K 即可搜尋。',
  inProject: ({ project }) => `範圍：${project}`,
  inAll: '範圍：所有專案',
  widen: '在所有專案中尋找',
  lead: ({ count, query }) => `找到 ${count} 項與${query}相符的內容。`,
  partly: ({ searched, all }) => `您共有 ${all} 個專案，已搜尋其中 ${searched} 個，進行中的優先。開啟某個專案可完整搜尋。`,
  noHistory: '變更歷程請在單一專案中搜尋。',
  newest: ({ count }) => `變更歷程只搜尋最近 ${count} 筆。`,
  kindsLabel: '依類別檢視結果',
  everything: '全部',
  shown: ({ first, last, of }) => `第 ${first} 至 ${last} 項，共 ${of} 項`,
  startTitle: '您要找什麼？',
  startText: '輸入幾個詞、名稱或編號。中文逐字比對，簡繁皆可。',
  noneTitle: '沒有相符的內容',
  noneText: '請減少或更換關鍵字，或只輸入其中一部分。',
  noneOfKind: '沒有這一類的內容',
  kinds: {
    project: '專案', issue: '問題單', task: '任務', goal: '目標', process: '流程', step: '流程步驟', decision: '決定', matter: '委員會事項', meeting: '會議', report: '監督組報告',
    problem: '經營問題', 'change-request': '變更申請', risk: '風險', improvement: '改善事項', deliverable: '交付項目', document: '文件', person: '人員', file: '檔案', change: '變更歷程',
  },
}
