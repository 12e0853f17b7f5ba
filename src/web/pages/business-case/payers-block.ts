import { mayKeepCase } from '../../../changes/business-case.ts'
import { positionOf, standing } from '../../../domain/by-id.ts'
import { fieldWord } from '../../../locales/change-sentence.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import { mayChange } from '../../may-change.ts'
import { whoMay } from '../../who-may.ts'
import { type SectionForm, sectionForm, ticked } from '../brief/section-form.ts'

type Payer = { name: string; note: string }
export type PayersBlock = { rows: Payer[]; form: SectionForm | null }

/** Whether the reader may alter the costs here and now: by role, and as one who is named as paying or keeps the case for them. */
export const mayKeep = (ask: ProjectAsk): boolean => mayChange(ask, 'add-cost') && mayKeepCase(ask.project, ask.roles, ask.me?.id ?? null)

/** Who may, for those who may not. */
export function whoKeeps({ project, reader: { words } }: ProjectAsk): string {
  const { person } = namesOf(project, words)
  return words.businessCasePage.mayChange({ who: whoMay('set-payers', words), payers: formatOf(words.id).list(project.businessCase.payers.map(person)) })
}

/** Who pays and so makes the business case; whoever is an expert, or left, is marked. */
export function payersBlock(ask: ProjectAsk): PayersBlock {
  const { project, reader: { words } } = ask
  const say = words.businessCasePage
  const names = namesOf(project, words)
  const { payers } = project.businessCase
  const rows = payers.map((id): Payer => {
    const payer = project.team[positionOf(project.team, id)]
    return { name: names.person(id), note: !payer || payer.withdrawn ? say.left : payer.side === 'client' ? '' : say.expert }
  })
  const form = sectionForm(ask, 'set-payers', 'payers', { payers: payers.join('\n') })
  const people = standing(project.team).map(({ id, side }) => ({ value: id, label: side === 'client' ? names.person(id) : `${names.person(id)}${words.goalWords.inBrackets(words.method.sides[side])}` }))
  if (!form || people.length === 0) return { rows, form: null }
  const choices = ticked(form, 'payers', people)
  return { rows, form: { form, submit: words.frame.save, fields: [{ name: 'payers', id: 'payers-people', label: fieldWord(words, 'payers').label, hint: say.payersHint, wide: true, choices }] } }
}
