import type { Locale } from '../locale.ts'

export const processImportPage: Locale['processImportPage'] = {
  title: '匯入流程',
  why: '在建模工具裡畫過的流程不必再敲一遍。BPMN 2.0 帶來步驟、泳道和走向，數字在這裡補上；步驟表則帶來全部內容。',
  lead: '選擇任何建模工具的 BPMN 2.0 檔案，或 CSV、XLSX 格式的步驟表。您會先看到讀懂了什麼、沒讀懂什麼；在您確認之前什麼都不會匯入。',
  leadSeen: ({ figure, notes }) => `找到 ${figure} 個流程。${notes}此時什麼都沒有匯入。`,
  leadRefused: ({ rows }) => `${rows}讀不懂，因此什麼都不能匯入。請修改檔案或下面的列，再看一次。`,
  rows: ({ figure }) => `${figure} 列`,
  notesNone: '全部讀懂了。',
  notesSome: ({ figure }) => `有 ${figure} 處與檔案不完全一樣。`,
  file: '檔案', fileHint: 'BPMN 2.0（.bpmn、.xml）、CSV 或 XLSX；最大 20 MB', paste: '或試算表中的列', pasteHint: '第一列為標題',
  into: '匯入為', fresh: '新流程', variantOf: ({ process, variant }) => `${process}：${variant}（取代其步驟）`, intoHint: '適用於檔案中恰有一個流程；有多個時成為新流程，或歸入同名的流程',
  area: '新流程的業務領域', areaHint: '檔案沒有說明時', look: '看一看', another: '另一個檔案', bring: '檔案',
  found: '找到的內容', process: '流程', steps: '步驟', lanes: '泳道', becomes: '成為', replaces: ({ process }) => `${process}的步驟`, isNew: '新流程',
  faults: ({ figure }) => `${figure} 處毛病，可在步驟表中修改`, sound: '沒有毛病', state: '狀態',
  areaMissing: '請選擇它屬於哪個業務領域，再看一次。', take: ({ figure }) => `匯入 ${figure} 個流程`,
  notes: '與檔案不完全一樣', notesText: 'BPMN 能表達的比步驟表多。這裡列出哪些換了形式，哪些沒有帶進來。',
  refused: '讀不懂的列', line: '列', what: '問題', ignored: ({ columns }) => `沒有用到的欄：${columns}。`,
  filled: ({ title, parts }) => `${title}：${parts}。`, added: ({ kinds }) => `補上了${kinds}`, chained: ({ figure }) => `${figure} 列沒有說明後續，因此通往下一列`,
  step: '步驟', kind: '類型', department: '部門', showSteps: ({ title }) => `${title}的步驟`, more: ({ more }) => `另有 ${more} 項`,
  who: ({ who }) => `可以匯入流程的角色：${who}；組長中僅限業務分析組組長。`,
}
