import type { Digest } from './digest-said.ts'

/** A digest as plain text. What people wrote keeps to one line, so that nothing of it can pass for a line of ours. */
export function digestText({ subject, day, projects, footer }: Digest): string {
  const blocks = [
    [day, subject],
    ...projects.flatMap(({ name, groups, more }) => [
      [oneLine(name), '='.repeat(Math.min(60, widthOf(oneLine(name))))],
      ...groups.flatMap(({ label, lines }) => [
        [label],
        ...lines.map(({ line, text, href }) => [`- ${oneLine(line)}`, ...(text ? [`  ${oneLine(text)}`] : []), ...(href ? [`  ${href}`] : [])]),
      ]),
      ...(more ? [[more]] : []),
    ]),
    ['-- ', ...footer.map(({ text, address }) => text + (address ?? ''))],
  ]
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

const oneLine = (text: string): string => text.replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim()

/** Chinese characters are two columns wide. */
const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(sign) ? 2 : 1), 0)
