import type { CliWords } from '../cli-words.ts'
import { accountCommands, accountOptions, accountPositionals } from './cli-accounts.ts'
import { noticeCommands, noticeOptions } from './cli-notices.ts'
import { issueFileOptions } from './cli-issue-files.ts'
import { goalCommands, goalOptions, goalPositionals } from './cli-goals.ts'
import { issueCommands, issueOptions, issuePositionals } from './cli-issues.ts'
import { searchCommands, searchOptions, searchPositionals } from './cli-search.ts'
import { processCommands, processOptions, processPositionals } from './cli-processes.ts'
import { frame } from './cli-frame.ts'

const commands: CliWords['commands'] = {
  new: '依專案概要（YAML 或 JSON）建立專案；- 表示讀取標準輸入',
  demo: '資料夾中若沒有示範專案就先建立，然後提供網頁服務',
  serve: '在本機提供網頁與 API 服務',
  list: '列出所有專案',
  status: '顯示專案現況：階段、關卡、就緒度、偏差',
  show: '顯示專案的一個面向',
  change: '做一項變更：逐一寫 --欄位 值，或以 --input 給出整份 JSON',
  changes: '列出所有變更及其欄位，或只看其中一項',
  plan: '產生規劃文件；不指定名稱則產生全部',
  schedule: '計算專案的日期，或計算 JSON 檔案中計畫的日期',
  import: '將檔案匯入專案：封存檔、譯文、實測值、問題單（issues）、移交的答覆（answers）、BPMN、步驟表（processes）、日曆或佐證',
  export: '從專案匯出檔案：封存檔、譯文、實測值、問題單（issues）、移交批次（batch）、BPMN、步驟表（processes）、RACI 矩陣、會議行事曆或佐證',
  history: '列出專案的變更：何時、何人、何事',
  verify: '檢查歷程是否遭到竄改、刪除或截斷',
  backup: '將所有專案連同歷程寫入一個檔案，服務執行時也可以',
  restore: '從備份還原專案；既有的內容絕不覆寫',
  remove: '將專案移出清單；其檔案移到 removed 資料夾',
  completion: '輸出 bash 自動完成指令稿：source <(sixgate completion)',
  ...goalCommands,
  ...processCommands,
  ...issueCommands,
  ...searchCommands,
  ...noticeCommands,
  ...accountCommands,
}

const positionals: CliWords['positionals'] = {
  brief: '專案概要檔案', project: '專案代號', area: '要顯示的面向', name: '變更的名稱', document: '文件的鍵名',
  source: '專案代號，或含計畫的 JSON 檔案', kind: '檔案內容的種類', file: '要讀取或寫入的檔案', id: '佐證檔案的代號，例如 file-3',
  ...goalPositionals,
  ...processPositionals,
  ...issuePositionals,
  ...searchPositionals,
  ...accountPositionals,
}

const options: CliWords['options'] = {
  data: '資料夾 [SIXGATE_DATA，否則 ./data]',
  json: '只輸出一個 JSON 值',
  language: '輸出所用的語言 [LANG]',
  help: '顯示說明',
  version: '顯示版本',
  port: '連接埠 [PORT，否則 3000]',
  host: '監聽位址（127.0.0.1 表示僅限本機）',
  phase: '只看這個階段',
  input: '含 JSON 輸入的檔案；- 表示讀取標準輸入',
  ifMatch: '專案不在此版本時拒絕變更',
  format: '格式，以逗號分隔：md, html',
  exportFormat: '檔案格式，如 csv 或 xlsx；省略則用該類檔案的常用格式',
  locale: '文件語言，以逗號分隔；省略時用專案自己的語言',
  out: '要寫入的檔案；省略時寫到標準輸出',
  outFolder: '要寫入的資料夾',
  stale: '只處理與現有檔案不同的文件',
  on: '以這一天為準，例如 2026-09-30',
  area: '只看涉及這一部分的變更，例如 tasks',
  by: '只看此人或此角色的變更',
  after: '只看此版本之後的變更',
  about: '檔案是什麼的佐證：criterion:階段/識別碼、deliverable:識別碼、meeting:識別碼、round:識別碼、report:識別碼、issue:識別碼或 change-request:識別碼',
  raw: '依儲存的樣子輸出 JSON',
  ...issueFileOptions,
  ...goalOptions,
  ...processOptions,
  ...issueOptions,
  ...searchOptions,
  ...noticeOptions,
  ...accountOptions,
}

export const cli: CliWords = {
  usage: '用法：sixgate 命令',
  about: '讓 CRM 導入專案依序走過六個階段及其查核點。',
  more: '以 sixgate 命令 --help 查看某個命令的說明。',
  commands, positionals, options,
  ...frame,
}
