import type { Locale } from '../locale.ts'

export const api: Locale['api'] = {
  malformed: '请求正文不是有效的 JSON。',
  tooLarge: '请求正文过大。请缩短文本或分批发送。',
  wrongType: ({ known }) => `此处不接受这种内容类型，请发送 ${known}。`,
  notFound: '该地址没有任何内容。可用的地址见 GET /api/openapi.json。',
  wrongVersion: '版本号必须是整数，If-Match 中写作 "12"。',
  badRequest: '无法读取该请求。',
  unexpected: ({ reference }) => `服务器出现意外错误，未做任何更改。请把此编号告知服务器管理人员：${reference}。`,
}
