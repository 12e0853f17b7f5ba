import { standing } from '../domain/by-id.ts'
import type { BriefFacts } from '../domain/brief-facts.ts'
import type { Project } from '../domain/project.ts'
import { textKey } from '../domain/user-texts.ts'

/** The risks that the brief names and that are no lines of the register yet; closed ones are. Each text once. */
export function risksOfBrief({ brief, risks }: Pick<Project, 'brief' | 'risks'>): BriefFacts['risks'] {
  const known = new Set(standing(risks).map(({ title }) => textKey(title)))
  return brief.risks.filter(({ text }) => {
    const key = textKey(text)
    const fresh = !known.has(key)
    known.add(key)
    return fresh
  })
}
