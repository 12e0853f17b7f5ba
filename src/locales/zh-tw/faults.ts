import type { Locale } from '../locale.ts'

const types: Readonly<Record<string, string>> = { text: '文字', number: '數字', 'whole-number': '整數', 'yes-no': 'true 或 false', list: '清單', object: '物件' }
const typeOf = (argument: string): string => argument.split('-or-').map((type) => types[type] ?? type).join('或')

export const faults: Locale['faults'] = {
  required: () => '此欄必填',
  'wrong-type': (type) => `此處應為${typeOf(type)}`,
  'not-one-of': (known) => `只能是其中之一：${known}`,
  'too-long': (most) => `過長，最多 ${most} 個字元`,
  'too-many': (most) => `過多，最多 ${most} 筆`,
  'too-few': (least) => `過少，至少 ${least} 筆`,
  'too-large': (most) => `過大，不得超過 ${most}`,
  'too-small': (least) => `過小，不得低於 ${least}`,
  'not-a-date': () => '沒有這一天；寫法如 2026-05-18',
  'invalid-format': () => '寫法不符合要求',
  'unknown-field': (near) => (near ? `沒有這個欄位；您是不是要寫 ${near}？` : '沒有這個欄位，請移除'),
  'date-out-of-range': (years) => `這一年無法排入計畫，可用年份為 ${years.replace('-', ' 至 ')}`,
  'not-a-country': () => '國家代碼為兩個字母，例如 TW',
  'not-a-currency': () => '幣別代碼為三個字母，例如 TWD',
  'not-a-time-zone': () => '沒有這個時區；寫法如 Asia/Taipei',
  'time-zone': () => '沒有這個時區；寫法如 Asia/Taipei',
  'not-an-id': () => '識別碼只能用小寫字母、數字與連字號，最多 64 個字元',
  'calendar-empty': () => '每週至少要有一個工作天',
  'dates-reversed': () => '這一天早於開始日期',
  duplicate: () => '重複出現',
  'duplicate-key': () => '該欄位重複出現，請只保留一個',
  'estimate-order': () => '樂觀值不得大於最可能值，最可能值不得大於悲觀值',
  link: () => '網址須以 http:// 或 https:// 開頭',
  'other-year': () => '這一天不屬於該年份',
  'file-too-large': (bytes) => (bytes ? `檔案過大，最多 ${bytes} 位元組` : '檔案過大'),
  'too-deep': () => '巢狀層次過深',
  'several-documents': () => '檔案中有多份文件，請只保留一份',
  malformed: (why) => `無法讀取：${why}`,
  'alias-unknown': () => '參照（*name）沒有對應內容',
  'too-many-aliases': () => '參照（*name）過多',
}
