import { Lexer } from 'yaml'

/** Far beyond any honest file, far below what makes the parser run out of stack. */
const [MAX_FLOW, MAX_RUN, MAX_INDENT, MAX_TOKENS] = [50, 100, 200, 200_000]
/** Marks of the lexer that stand for no character of the text; SCALAR comes before the text of a value. */
const [DOCUMENT, FLOW_END, SCALAR] = ['\u0002', '\u0018', '\u001f']

export type Danger = { message: 'too-deep' | 'file-too-large'; offset: number }

/**
 * What makes a YAML text dangerous to parse, null if nothing does. The parser goes down by recursion, and thirty thousand
 * nested lists end the whole process; its time grows with the number of tokens. Both are counted here without recursion.
 */
export function yamlDanger(text: string): Danger | null {
  const depth = new Depth()
  let [tokens, offset] = [0, 0]
  for (const token of new Lexer().lex(text)) {
    tokens += 1
    depth.add(token)
    if (tokens > MAX_TOKENS) return { message: 'file-too-large', offset }
    if (depth.tooDeep()) return { message: 'too-deep', offset }
    if (token !== DOCUMENT && token !== FLOW_END && token !== SCALAR) offset += token.length
  }
  return null
}

/** Brackets that are open, dashes and colons that can each open a level, and how far a line is indented. */
class Depth {
  #flow = 0
  #run = 0
  #indent = 0
  #lineStarts = true
  #textComes = false

  tooDeep(): boolean {
    return this.#flow > MAX_FLOW || this.#run > MAX_RUN || this.#indent > MAX_INDENT
  }

  add(token: string): void {
    if (this.#textComes) this.#textComes = false
    else if (/^[\r\n]/.test(token)) this.#newLine()
    else if (this.#lineStarts && token.startsWith(' ')) this.#indent += token.length
    else this.#mark(token)
  }

  #newLine(): void {
    this.#indent = 0
    this.#lineStarts = true
    if (this.#flow === 0) this.#run = 0
  }

  #mark(token: string): void {
    this.#lineStarts = false
    this.#textComes = token === SCALAR
    if (token === '[' || token === '{') this.#flow += 1
    if (token === ']' || token === '}') this.#flow = Math.max(0, this.#flow - 1)
    if (token === '-' || token === '?' || token === ':') this.#run += 1
    if (token === ',') this.#run = 0
  }
}
