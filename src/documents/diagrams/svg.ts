/** Our light paper colours; a tone means a judgement. */
export const colours = {
  sheet: '#ffffff', sunk: '#f8f7f3', ink: '#191c22', ink2: '#4d535e', ink3: '#666c77', line: '#e4e1d9', line2: '#c6c2b7',
  accent: '#2540b8', accentWash: '#d5dcf7', good: '#1d6b41', warn: '#8a5200', warnFill: '#c97a06', warnWash: '#fbf0d9', bad: '#ad241b', badWash: '#fbe7e3', none: '#666c77',
} as const

type Attributes = Readonly<Record<string, string | number>>

/** Text for SVG: no sign of it can end the text or an attribute; what XML forbids or what turns text around is left out. */
export const escapeXml = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
    .replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

export const element = (name: string, attributes: Attributes, content = ''): string => {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : escapeXml(value)}"`).join('')
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}

/** Two decimals are finer than any printer; the same number is always written the same. */
const rounded = (value: number): string => String(Math.round(value * 100) / 100)

/** A picture with its name for those who do not see it. Its text takes the font of the page around it. */
export const picture = (title: string, width: number, height: number, parts: readonly string[]): string =>
  element('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${Math.ceil(height)}`, width, height: Math.ceil(height), role: 'img', 'aria-label': title },
    `<title>${escapeXml(title)}</title>${parts.join('')}`)

export const words = (x: number, y: number, text: string, { size = 12, fill = colours.ink, bold = false, anchor = 'start' }: TextStyle = {}): string =>
  element('text', { x, y, fill, 'font-size': size, ...(bold ? { 'font-weight': 600 } : {}), ...(anchor === 'start' ? {} : { 'text-anchor': anchor }) }, escapeXml(text))
export type TextStyle = { size?: number; fill?: string; bold?: boolean; anchor?: 'start' | 'middle' | 'end' }

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u2014\u2018-\u201d\u2026]|\p{Extended_Pictographic}/u

/** How wide a text is about, in the unit of `size`: Chinese characters one em each, Latin ones a bit over half. */
export const textWidth = (text: string, size: number): number => {
  let ems = 0
  for (const sign of text) ems += wide.test(sign) ? 1 : /[A-Z0-9%@mwMW]/.test(sign) ? 0.64 : /[\p{M}\u200b-\u200f]/u.test(sign) ? 0 : 0.54
  return ems * size
}

/** A text that fits: cut with an ellipsis where it is too wide. */
export function fitted(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text
  const signs = [...text.slice(0, 400)]
  while (signs.length > 1 && textWidth(`${signs.join('')}…`, size) > width) signs.pop()
  return `${signs.join('').trimEnd()}…`
}

/** A text in lines that fit, broken at blanks and between Chinese characters; what goes beyond `most` lines is cut. */
export function wrapped(text: string, size: number, width: number, most: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60][，。、；：）」』”’]?|\s+|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]+/gu) ?? []) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else {
      line += piece
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  const shown = lines.slice(0, most)
  return shown.map((each, at) => fitted(at === most - 1 && lines.length > most ? `${each} ${lines[most]}` : each, size, width))
}
