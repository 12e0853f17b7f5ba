import { JSDOM } from 'jsdom'

/** Mermaid's own parser. It wants a window before it is loaded. */
export async function mermaidParser(): Promise<(text: string) => Promise<unknown>> {
  const { window } = new JSDOM('')
  Object.assign(globalThis, { window, document: window.document })
  const { default: mermaid } = await import('mermaid')
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })
  return (text) => mermaid.parse(text)
}

/** The Mermaid blocks of a Markdown text by the name in their info string. */
export const mermaidBlocks = (markdown: string): { name: string; text: string }[] =>
  [...markdown.matchAll(/^```mermaid (\S+)\n([\s\S]*?)^```$/gm)].map(([, name = '', text = '']) => ({ name, text }))
