/**
 * A text for a Mermaid label: every sign that means something to Mermaid (quotes, colons, semicolons, brackets, comments and
 * directives, code and HTML) is written as its number. Line breaks become blanks. Not empty, so that no node is without a name.
 */
export function mermaidLabel(text: string): string {
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 400)
  const whole = line.replace(/[\ud800-\udbff]$/, '')
  const coded = whole.replace(/["#%&'`:;<>{}[\]()|\\$*_~^@=]/g, code)
  return coded === '' ? '–' : coded.replace(keyword, code)
}

const code = (sign: string): string => `#${sign.codePointAt(0)};`

/** A task whose name begins like a statement of the Gantt language would be read as that statement: its first letter is coded. */
const keyword = /^(?:g(?=antt)|s(?=ection)|t(?=itle|oday|op|ick)|c(?=lick)|i(?=nclu)|e(?=xclu)|d(?=ate)|a(?=xis|cc)|w(?=eek)|v(?=ert))/i
