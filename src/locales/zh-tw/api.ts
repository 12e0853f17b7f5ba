import type { Locale } from '../locale.ts'

export const api: Locale['api'] = {
  malformed: '請求內文不是有效的 JSON。',
  tooLarge: '請求內文過大。請縮短文字或分批傳送。',
  wrongType: ({ known }) => `此處不接受這種內容類型，請傳送 ${known}。`,
  notFound: '這個位址沒有任何內容。可用的位址見 GET /api/openapi.json。',
  wrongVersion: '版本號必須是整數，If-Match 中寫作 "12"。',
  badRequest: '無法讀取這個請求。',
  unexpected: ({ reference }) => `伺服器發生未預期的錯誤，未做任何變更。請將此編號告知伺服器管理人員：${reference}。`,
}
