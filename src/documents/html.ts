import MarkdownIt from 'markdown-it'
import cjkFriendly from 'markdown-it-cjk-friendly'
import type { Locale } from '../locales/locale.ts'
import { escapeXml, textWidth } from './diagrams/svg.ts'
import { documentStyle } from './html-style.ts'
import type { Diagram, DocumentModel } from './told.ts'

const markdown = new MarkdownIt({ html: false, linkify: false }).use(cjkFriendly)

type Token = ReturnType<typeof markdown.parse>[number]
type Chapter = { id: string; title: string }

/**
 * Markdown as one file that stands alone: embedded style, our own pictures in place of Mermaid, no script and no address outside.
 * A diagram that the model does not have is a mistake in the template and throws.
 */
export function htmlOf(text: string, { head, diagrams }: DocumentModel, words: Locale, contents: boolean): string {
  const tokens = markdown.parse(text, {})
  const chapters = named(tokens)
  turnPages(tokens, diagrams)
  for (const token of tokens) plainAttributes(token)
  const title = titleBlock(head)
  const body = rendered(tokens, diagrams)
  return [
    '<!doctype html>', `<html lang="${words.htmlLang}">`, '<head>', '<meta charset="utf-8">', '<meta name="viewport" content="width=device-width">',
    `<title>${escapeXml(`${head.title} – ${head.project}`)}</title>`, `<style>${documentStyle}</style>`, '</head>', '<body>', '<main>',
    title, contents ? contentsOf(chapters, words) : '', body, '</main>', '</body>', '</html>', '',
  ].filter((line, at, all) => line !== '' || at === all.length - 1).join('\n')
}

const titleBlock = ({ title, project, subtitle, example, stamp }: DocumentModel['head']): string => [
  `<h1>${escapeXml(title)}</h1>`,
  '<div class="stands">',
  `<p class="of">${escapeXml(project)}</p>`,
  ...(subtitle === '' ? [] : [`<p>${escapeXml(subtitle)}</p>`]),
  `<p>${escapeXml(stamp)}</p>`,
  ...(example === '' ? [] : [`<p class="example">${escapeXml(example)}</p>`]),
  '</div>',
].join('\n')

/** Gives every heading an address and returns those of the second level. */
function named(tokens: Token[]): Chapter[] {
  let count = 0
  return tokens.flatMap((token, at) => {
    if (token.type !== 'heading_open') return []
    count += 1
    const id = `s${count}`
    token.attrSet('id', id)
    return token.tag === 'h2' ? [{ id, title: plainText(tokens[at + 1]) }] : []
  })
}

const plainText = (inline: Token | undefined): string => (inline?.children ?? []).map(({ content }) => content).join('')

/** A picture of this height (in pixels) wants a page of its own: a chapter that opens with it begins on a new one. */
const TALL = 500

function turnPages(tokens: Token[], diagrams: DocumentModel['diagrams']): void {
  for (const [at, { type, info }] of tokens.entries()) {
    if (type !== 'fence' || heightOf(diagramOf(info, diagrams)) < TALL) continue
    const chapter = tokens.findLastIndex((token, i) => i < at && token.type === 'heading_open' && token.tag === 'h2')
    const between = tokens.slice(Math.max(0, chapter), at)
    if (chapter !== -1 && !between.some(({ type: other }) => other === 'fence' || other === 'table_open')) tokens[chapter]?.attrSet('class', 'new-page')
  }
}

const heightOf = ({ svg }: Diagram): number => Number(/ height="(\d+)"/.exec(svg)?.[1] ?? 0)

/** Columns say by their alignment what they hold: right figures, left short facts that stay on one line, middle boxes to tick. */
const classOf: Record<string, string> = { 'text-align:right': 'n', 'text-align:left': 'd', 'text-align:center': 'c' }

function plainAttributes(token: Token): void {
  const style = token.attrGet('style')
  if (typeof style !== 'string') return
  token.attrs = (token.attrs ?? []).filter(([name]) => name !== 'style')
  token.attrSet('class', classOf[style] ?? '')
}

function rendered(tokens: Token[], diagrams: DocumentModel['diagrams']): string {
  const rules = markdown.renderer.rules
  const own: typeof rules = {
    ...rules,
    fence: (list, at) => figure(list[at]?.info ?? '', diagrams),
    table_open: (list, at) => `<div class="scroll"><table${kindOf(list, at)}>\n`,
    table_close: () => '</table></div>\n',
  }
  const renderer = Object.assign(Object.create(markdown.renderer) as typeof markdown.renderer, { rules: own })
  return renderer.render(withoutHead(tokens), markdown.options, {})
}

/** The title and the lines under it up to the first rule: they stand in the title block. */
function withoutHead(tokens: Token[]): Token[] {
  const rule = tokens.findIndex(({ type }) => type === 'hr')
  return tokens.slice(rule + 1)
}

/** Names in first cells are bold; those wider than this (in pixels) are sentences and are not. */
const WIDEST_NAME = 290

/** A table with boxes in the middle of its columns is one to tick or sign on paper; one whose rows begin with sentences is `long`. */
function kindOf(tokens: Token[], at: number): string {
  const end = tokens.findIndex(({ type }, i) => i > at && type === 'table_close')
  const cells = tokens.slice(at, end)
  if (cells.some((token) => token.attrGet('class') === 'c')) return ' class="sign"'
  const isLong = cells.some(({ type }, i) => type === 'tr_open' && textWidth(plainText(cells[i + 2]), 13) > WIDEST_NAME)
  return isLong ? ' class="long"' : ''
}

const figure = (info: string, diagrams: DocumentModel['diagrams']): string => `<figure>${diagramOf(info, diagrams).svg}</figure>\n`

function diagramOf(info: string, diagrams: DocumentModel['diagrams']): Diagram {
  const [kind, name = ''] = info.trim().split(/\s+/)
  const diagram = Object.hasOwn(diagrams, name) ? diagrams[name] : undefined
  if (kind !== 'mermaid' || !diagram) throw new Error(`the template asks for a diagram that the model does not have: ${info}`)
  return diagram
}

const contentsOf = (chapters: readonly Chapter[], words: Locale): string => [
  '<nav>', `<h2>${escapeXml(words.documents.common.contents)}</h2>`, '<ol>',
  ...chapters.map(({ id, title }) => `<li><a href="#${id}">${escapeXml(title)}</a></li>`), '</ol>', '</nav>',
].join('\n')
