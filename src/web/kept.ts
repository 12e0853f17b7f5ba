import { escapeHtml } from './escape-html.ts'

const months = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*'
const together = new RegExp([
  `\\d{1,2} ${months}(?: \\d{4})?`,
  '(?:\\d{4} ?年 ?)?\\d{1,2} ?月 ?\\d{1,2} ?日(?:（(?:星期|周|週).）)?',
  '[A-Z]{0,3}[$¥€£][ \\u00a0]?\\d[\\d,.]*(?:[ \\u00a0](?:bn|m|million)\\b| ?[万萬亿億]元?)?',
  '\\d[\\d,.]*[ \\u00a0]?(?:%|[万萬亿億]元?|元|个工作日|個工作天|(?:ms|s|MB|GB)\\b)',
].join('|'), 'g')

/**
 * A text as HTML in which dates, amounts and percentages stay on one line, whoever wrote them: `27 Nov`, `¥ 240,000`, `11月27日`.
 * A browser may break Chinese before and after every character, and has no other way to be told.
 */
export function kept(text: unknown): string {
  const html = escapeHtml(text)
  return /\d/.test(html) ? html.replace(together, '<span class="sg-nowrap">$&</span>') : html
}
