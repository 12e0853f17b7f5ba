import MarkdownIt from 'markdown-it'
import cjkFriendly from 'markdown-it-cjk-friendly'

/**
 * What people write in issues and comments, as HTML: no HTML of theirs, no picture from anywhere, no heading that would break the
 * order of the page's own, and a fence is text whatever it says it is (Mermaid is never drawn).
 */
const markdown = new MarkdownIt({ html: false, linkify: false, breaks: true, maxNesting: 20 }).use(cjkFriendly).disable(['image', 'reference'])

const { rules } = markdown.renderer
rules['heading_open'] = () => '<p><strong>'
rules['heading_close'] = () => '</strong></p>\n'
rules['fence'] = (tokens, at) => `<pre class="sg-fence"><code>${markdown.utils.escapeHtml(tokens[at]?.content ?? '')}</code></pre>\n`
rules['code_block'] = rules['fence']
rules['link_open'] = (tokens, at, options, _, self) => {
  tokens[at]?.attrSet('rel', 'noopener noreferrer nofollow')
  return self.renderToken(tokens, at, options)
}
for (const cell of ['th_open', 'td_open']) {
  rules[cell] = (tokens, at, options, _, self) => {
    const token = tokens[at]
    if (token) token.attrs = null // Alignment would be a style attribute, which the page's policy forbids.
    return self.renderToken(tokens, at, options)
  }
}

/** Markdown as HTML that a page may print as it is. */
export const markdownHtml = (text: string): string => (text === '' ? '' : markdown.render(text))
