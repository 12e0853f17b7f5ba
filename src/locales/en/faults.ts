import { faultSentences } from '../sentences.ts'

const types: Readonly<Record<string, string>> = { text: 'text', number: 'a number', 'whole-number': 'a whole number', 'yes-no': 'true or false', list: 'a list', object: 'an object' }
const typeOf = (argument: string): string => argument.split('-or-').map((type) => types[type] ?? type).join(' or ')

/** What is wrong with a value in a form or a file. The way out stands in the same sentence. */
export const faults = faultSentences({
  required: () => 'this is needed',
  'wrong-type': (type) => `this must be ${typeOf(type)}`,
  'not-one-of': (known) => `this must be one of: ${known}`,
  'too-long': (most) => `this is too long, at most ${most} characters`,
  'too-many': (most) => `these are too many, at most ${most}`,
  'too-few': (least) => `these are too few, at least ${least}`,
  'too-large': (most) => `this is too large, at most ${most}`,
  'too-small': (least) => `this is too small, at least ${least}`,
  'not-a-date': () => 'there is no such day; write it as 2026-05-18',
  'invalid-format': () => 'this is not written as expected',
  'unknown-field': (near) => (near ? `there is no such field; did you mean ${near}?` : 'there is no such field; remove it'),
  'date-out-of-range': (years) => `this year cannot be planned; years from ${years.replace('-', ' to ')} can`,
  'not-a-country': () => 'a country is two letters, such as CN',
  'not-a-currency': () => 'a currency is three letters, such as CNY',
  'not-a-time-zone': () => 'there is no such time zone; write it as Asia/Shanghai',
  'time-zone': () => 'there is no such time zone; write it as Asia/Shanghai',
  'not-an-id': () => 'an id has small letters, digits and hyphens only, at most 64',
  'calendar-empty': () => 'at least one weekday must be a working day',
  'dates-reversed': () => 'this day lies before the start',
  duplicate: () => 'this stands here twice',
  'duplicate-key': () => 'this field stands here twice; keep one',
  'estimate-order': () => 'optimistic must not be more than likely, and likely not more than pessimistic',
  link: () => 'an address begins with http:// or https://',
  'other-year': () => 'this day belongs to another year',
  'file-too-large': (bytes) => (bytes ? `the file is too large, at most ${bytes} bytes` : 'the file is too large'),
  'too-deep': () => 'this is nested too deeply',
  'several-documents': () => 'the file holds several documents; keep one',
  malformed: (why) => `this cannot be read: ${why}`,
  'alias-unknown': () => 'a reference (*name) points to nothing',
  'too-many-aliases': () => 'there are too many references (*name)',
})
