type Fields = Readonly<Record<string, string | string[]>>

/** The fields in which people name another issue. */
const named: Readonly<Record<string, readonly string[]>> = { 'link-issues': ['other'], 'move-issue': ['duplicateOf'], 'edit-issue': ['recurs'] }

/** An issue as people write it (`12`, `#12`, `No. 12`, `编号 12`) as its id; what is no number stays as it was typed. */
export function issuesTyped(change: string, fields: Fields): Fields {
  const wanted = Object.hasOwn(named, change) ? named[change] : undefined
  if (!wanted) return fields
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, wanted.includes(name) && typeof value === 'string' ? idOf(value) : value]))
}

const idOf = (text: string): string => {
  const number = /^\s*(?:issue-|#|[^\d\n]{0,6}?)(\d{1,9})\s*$/iu.exec(text.normalize('NFKC'))?.[1]
  return number ? `issue-${Number(number)}` : text
}
