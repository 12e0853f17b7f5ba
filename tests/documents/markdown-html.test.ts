import { describe, expect, it } from 'vitest'
import { markdownHtml } from '../../src/documents/markdown-html.ts'

describe('Markdown that people write', () => {
  it.each([
    ['**bold** and `code`', '<p><strong>bold</strong> and <code>code</code></p>'],
    ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
    ['# Loud', '<p><strong>Loud</strong></p>'],
    ['```mermaid\ngraph <b>\n```', '<pre class="sg-fence"><code>graph &lt;b&gt;\n</code></pre>'],
    ['![x](https://example.invalid/x.png)', '<p>!<a href="https://example.invalid/x.png" rel="noopener noreferrer nofollow">x</a></p>'],
    ['[x](javascript:alert(1))', '<p>[x](javascript:alert(1))</p>'],
    ['一行\n两行', '<p>一行<br>\n两行</p>'],
    ['', ''],
  ])('%j is shown as %j', (text, html) => expect(markdownHtml(text).trim()).toBe(html))

  it('has tables without a style of their own', () => expect(markdownHtml('| a |\n|--:|\n| 1 |')).not.toContain('style'))
})
