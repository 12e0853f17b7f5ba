import type { Locale } from '../locale.ts'
import { briefFields, departmentFields, goalFields, personFields, riskFields, systemFields } from './project-brief.ts'
import { openPoints } from './project-open-points.ts'

const things: Locale['project']['things'] = {
  phase: '階段',
  task: '工作項目',
  deliverable: '交付項目',
  criterion: '評估標準',
  goal: '目標',
  person: '成員',
  condition: '條件',
  issue: '問題單',
  decision: '決議',
  'early-start': '提前開始許可',
  baseline: '時程基準',
  translation: '譯文',
  department: '部門',
  system: '系統',
  submission: '提報紀錄',
  project: '專案',
  document: '文件',
}

const reasons: Locale['project']['reasons'] = {
  'finished-before-done': '填寫完成日期時，完成度須為 100\u00a0%；請兩者都填或都不填',
  'ids-rise': '編號順序有誤',
  'phases-in-order': '必須依序具備六個階段',
  'supersedes-known': '某項決議所取代的決議並不存在',
  'decided-before-start': '已提交或已決議的階段必須是已開始的',
  'document-named-by-method': '方法規定的文件不能改名',
  'criteria-at-most-60': '一個查核點最多 60 項標準',
  ENOENT: '檔案或資料夾不存在',
  EACCES: '沒有存取權限',
  EPERM: '沒有存取權限',
  EROFS: '磁碟為唯讀',
  EIO: '磁碟回報錯誤',
  EISDIR: '這是一個資料夾',
  ENOTDIR: '路徑中有一部分不是資料夾',
  EMFILE: '開啟的檔案過多',
  ENOSPC: '磁碟已滿',
  EDQUOT: '磁碟配額已用完',
}

export const project: Locale['project'] = {
  yes: '是',
  no: '否',
  someOf: ({ have, of }) => `${have} / ${of}`,
  things,
  reasons,
  briefFields,
  departmentFields,
  systemFields,
  goalFields,
  personFields,
  riskFields,
  openPoints,
  sentenceGap: '',
  faultGap: '；',
  lineAndColumn: ({ line, column }) => `第 ${line} 行第 ${column} 欄`,
  placeAndField: ({ position, field }) => `${position}，${field}`,
  faultAt: ({ place, message }) => `${place}：${message}`,
  andMore: ({ more }) => `另有 ${more} 處`,
}
