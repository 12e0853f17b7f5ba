import type { Locale } from '../locale.ts'

const types: Readonly<Record<string, string>> = { text: '文字', number: '数字', 'whole-number': '整数', 'yes-no': 'true 或 false', list: '列表', object: '对象' }
const typeOf = (argument: string): string => argument.split('-or-').map((type) => types[type] ?? type).join('或')

export const faults: Locale['faults'] = {
  required: () => '此项必填',
  'wrong-type': (type) => `此处应为${typeOf(type)}`,
  'not-one-of': (known) => `只能是其中之一：${known}`,
  'too-long': (most) => `过长，最多 ${most} 个字符`,
  'too-many': (most) => `过多，最多 ${most} 项`,
  'too-few': (least) => `过少，至少 ${least} 项`,
  'too-large': (most) => `过大，不得超过 ${most}`,
  'too-small': (least) => `过小，不得低于 ${least}`,
  'not-a-date': () => '没有这一天；写法如 2026-05-18',
  'invalid-format': () => '写法不符合要求',
  'unknown-field': (near) => (near ? `没有这个字段；是否想写 ${near}？` : '没有这个字段，请删去'),
  'date-out-of-range': (years) => `这一年无法排入计划，可用年份为 ${years.replace('-', ' 至 ')}`,
  'not-a-country': () => '国家代码为两个字母，如 CN',
  'not-a-currency': () => '货币代码为三个字母，如 CNY',
  'not-a-time-zone': () => '没有这个时区；写法如 Asia/Shanghai',
  'time-zone': () => '没有这个时区；写法如 Asia/Shanghai',
  'not-an-id': () => '标识只能用小写字母、数字和连字符，最多 64 个字符',
  'calendar-empty': () => '每周至少要有一个工作日',
  'dates-reversed': () => '这一天早于开始日期',
  duplicate: () => '重复出现',
  'duplicate-key': () => '该字段重复出现，请只保留一个',
  'estimate-order': () => '乐观值不得大于最可能值，最可能值不得大于悲观值',
  link: () => '网址须以 http:// 或 https:// 开头',
  'other-year': () => '这一天不属于该年份',
  'file-too-large': (bytes) => (bytes ? `文件过大，最多 ${bytes} 字节` : '文件过大'),
  'too-deep': () => '嵌套层次过深',
  'several-documents': () => '文件中有多个文档，请只保留一个',
  malformed: (why) => `无法读取：${why}`,
  'alias-unknown': () => '引用（*name）没有对应内容',
  'too-many-aliases': () => '引用（*name）过多',
}
